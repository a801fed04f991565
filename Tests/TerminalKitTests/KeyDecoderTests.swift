// What terminals send becomes keys, and pastes stay text.

import CNcurses
import TestSupport
import Testing

@testable import TerminalKit

struct KeyDecoderTests {
    private static func decode(_ text: String, decoder: inout KeyDecoder) -> [TerminalEvent] {
        decoder.decode(text.utf8.map { Int32($0) }) { Size(columns: 1, rows: 1) }
    }

    private static func decode(_ text: String) -> [TerminalEvent] {
        var decoder = KeyDecoder()
        return decode(text, decoder: &decoder)
    }

    private static func decode(codes: [Int32]) -> [TerminalEvent] {
        var decoder = KeyDecoder()
        return decoder.decode(codes) { Size(columns: 90, rows: 30) }
    }

    @Test(arguments: [
        ("\r", Key.enter), ("\n", .enter), ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\t", .tab),
        ("\u{1B}", .escape), ("\u{1}", .lineStart), ("\u{5}", .lineEnd), ("\u{15}", .undo), ("\u{1F}", .undo),
        ("\u{17}", .deleteWordBack), ("\u{C}", .redraw), (" ", .character(" ")), ("ø", .character("ø")),
        ("€", .character("€")), ("😀", .character("😀")),
    ])
    func `a byte or a character is a key`(text: String, key: Key) {
        #expect(Self.decode(text) == [.key(key)])
    }

    @Test(arguments: [
        (KEY_ENTER, Key.enter), (KEY_BACKSPACE, .backspace), (KEY_DC, .delete), (KEY_BTAB, .backTab), (KEY_UP, .up),
        (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home), (KEY_END, .end),
        (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown), (curses_function_key_zero() + 1, .function(1)),
        (curses_function_key_zero() + 12, .function(12)),
    ])
    func `a code of curses is a key`(code: Int32, key: Key) {
        #expect(Self.decode(codes: [code]) == [.key(key)])
    }

    @Test func `ctrl-C and ctrl-Z are events of their own`() {
        #expect(Self.decode("\u{3}\u{1A}") == [.interrupted, .suspendRequested])
    }

    @Test func `other controls and forbidden characters are no keys`() {
        #expect(Self.decode("\u{0}\u{2}\u{1C}\u{9B}\u{202E}\u{FEFF}").isEmpty)
        #expect(Self.decode(codes: [KEY_MOUSE, KEY_EXIT, 3000]).isEmpty)
    }

    @Test func `a character in two pieces is one key`() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0xC3]) { Size(columns: 1, rows: 1) }.isEmpty)
        #expect(
            decoder.decode([0xB8, 0x61]) { Size(columns: 1, rows: 1) } == [
                .key(.character("ø")), .key(.character("a")),
            ])
    }

    @Test(arguments: [
        [0xFF], [0xC3], [0xB8], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ])
    func `bytes that are no text are left out`(bytes: [Int32]) {
        #expect(Self.decode(codes: bytes + [0x61]) == [.key(.character("a"))])
    }

    @Test func `a mark joins the character before it`() {
        #expect(Self.decode("xe\u{301}") == [.key(.character("x")), .key(.character("e\u{301}"))])
    }

    @Test func `an unknown escape sequence is nothing`() {
        #expect(Self.decode("\u{1B}[27;5;9ua") == [.key(.character("a"))])
        #expect(Self.decode("\u{1B}Oqa") == [.key(.character("a"))])
        #expect(Self.decode("\u{1B}[1;").isEmpty)
    }

    @Test func `escape before another key is escape`() {
        #expect(Self.decode("\u{1B}j") == [.key(.escape), .key(.character("j"))])
        #expect(Self.decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    }

    @Test func `several resizes are one event, before the keys`() {
        #expect(
            Self.decode(codes: [0x61, KEY_RESIZE, KEY_RESIZE]) == [
                .resized(Size(columns: 90, rows: 30)), .key(.character("a")),
            ])
    }

    @Test func `a paste is text, whatever is in it`() {
        let inside = "ja\r\nnei\u{3}\u{1B}\tæ\r".utf8.map { Int32($0) }
        #expect(Self.decode(codes: [2000] + inside + [2001, 0x61]) == [.paste("ja\nnei æ\n"), .key(.character("a"))])
    }

    @Test func `a paste may come in pieces`() {
        var decoder = KeyDecoder()
        let size = { Size(columns: 1, rows: 1) }
        #expect(decoder.decode([2000, 0x61, 0xC3], size: size).isEmpty)
        #expect(decoder.isPasting)
        #expect(decoder.decode([0xA6, KEY_DOWN, KEY_RESIZE], size: size) == [.resized(Size(columns: 1, rows: 1))])
        #expect(Self.decode("b\u{1B}[20", decoder: &decoder).isEmpty)
        #expect(Self.decode("1~c", decoder: &decoder) == [.paste("aæb"), .key(.character("c"))])
        #expect(!decoder.isPasting)
    }

    @Test func `a paste whose end is lost is given out`() {
        var decoder = KeyDecoder()
        _ = decoder.decode([2000, 0x61]) { Size(columns: 1, rows: 1) }
        #expect(decoder.endPaste() == [.paste("a")])
        #expect(decoder.endPaste().isEmpty)
        #expect(Self.decode("b", decoder: &decoder) == [.key(.character("b"))])
    }

    @Test func `random bytes never trap and never become forbidden characters`() {
        var random = SeededGenerator(seed: 11)
        var decoder = KeyDecoder()
        for _ in 0..<2000 {
            let raw = (0..<random.below(20)).map { _ in
                Int32([0x1B, 0x5B, 0x7E, 2000, 2001][random.below(5)] + 0) * Int32(random.below(2))
                    + Int32(random.below(256))
            }
            for event in decoder.decode(raw, size: { Size(columns: 1, rows: 1) }) {
                guard case .key(.character(let character)) = event else { continue }
                #expect(character.unicodeScalars.allSatisfy { Columns.width(of: $0) >= 0 && $0.value >= 0x20 })
            }
        }
    }
}
