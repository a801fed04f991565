// The owner of the terminal against real curses: output goes to /dev/null, keys come from a pipe, and the screen is
// read back from curses. Curses has one current screen, so these tests never run beside each other.

import CNcurses
import Glibc
import Testing

@testable import TerminalKit

@Suite(.serialized) struct TerminalTests {
    /// A terminal with a keyboard that tests can type on.
    private final class Keyboard {
        let input: UnsafeMutablePointer<FILE>
        let output: UnsafeMutablePointer<FILE>
        let writingEnd: Int32

        init(output path: String = "/dev/null") throws {
            var ends: [Int32] = [0, 0]
            try #require(pipe(&ends) == 0)
            input = try #require(fdopen(ends[0], "r"))
            output = try #require(fopen(path, "w+"))
            writingEnd = ends[1]
        }

        deinit {
            fclose(input)
            fclose(output)
            Glibc.close(writingEnd)
        }

        func type(_ text: String) { type(bytes: Array(text.utf8)) }
        func type(bytes: [UInt8]) { _ = write(writingEnd, bytes, bytes.count) }

        func terminal(named name: String = "xterm-256color", isColorful: Bool = true) throws -> Terminal {
            try Terminal(input: input, output: output, name: name, isColorful: isColorful, isGuarded: false)
        }
    }

    private static func row(_ row: Int32) -> String {
        var bytes = [CChar](repeating: 0, count: 1024)
        mvwinnstr(curses_screen_window(), row, 0, &bytes, 1000)
        let text = String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    @Test func `what is drawn stands on the screen`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        #expect(terminal.size == Size(columns: 80, rows: 24))
        var canvas = Canvas(size: terminal.size)
        canvas.write("Jørgen på Ås", row: 0, column: 0, role: .heading)
        canvas.write("日本 e\u{301}x", row: 1, column: 2, role: .warning)
        canvas.write("siste", row: 23, column: 75)
        canvas.write("日", row: 22, column: 78)
        terminal.draw(canvas)
        #expect(Self.row(0) == "Jørgen på Ås")
        #expect(Self.row(1) == "  日本 e\u{301}x")
        #expect(Self.row(22).hasSuffix("日"))
        #expect(Self.row(23).hasSuffix("siste"))
        canvas.write("Kari  ", row: 0, column: 0)
        terminal.draw(canvas)
        #expect(Self.row(0) == "Kari   på Ås")
    }

    @Test func `a cursor that is hidden stands where a reader is to begin`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        var canvas = Canvas(size: terminal.size)
        canvas.write("siste", row: 23, column: 0)
        terminal.draw(canvas)
        #expect(Self.cursor == Position(row: 0, column: 0))
        canvas.rest = Position(row: 7, column: 2)
        terminal.draw(canvas)
        #expect(Self.cursor == Position(row: 7, column: 2))
        canvas.cursor = Position(row: 9, column: 4)
        terminal.draw(canvas)
        #expect(Self.cursor == Position(row: 9, column: 4))
    }

    private static var cursor: Position {
        Position(row: Int(getcury(curses_screen_window())), column: Int(getcurx(curses_screen_window())))
    }

    @Test func `parts of an emoji stand side by side`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        var canvas = Canvas(size: terminal.size)
        #expect(canvas.write("👩‍💻|❤️|", row: 0, column: 0) == 7)
        terminal.draw(canvas)
        #expect(Self.row(0).unicodeScalars.elementsEqual("👩💻|❤|".unicodeScalars))
    }

    @Test func `a canvas of another size is cut off or leaves blanks`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        var large = Canvas(size: Size(columns: 200, rows: 50))
        large.write(String(repeating: "x", count: 200), row: 23, column: 0)
        terminal.draw(large)
        #expect(Self.row(23) == String(repeating: "x", count: 80))
        terminal.draw(Canvas(size: Size(columns: 10, rows: 2)))
        #expect(Self.row(23) == "")
        terminal.draw(Canvas(size: Size(columns: 0, rows: 0)))
    }

    @Test func `the same canvas costs no byte, and a change costs few`() throws {
        let path = "/tmp/terminal-kit-test-\(getpid())"
        let keyboard = try Keyboard(output: path)
        unlink(path)
        var terminal = try keyboard.terminal()
        let written = { lseek(fileno(keyboard.output), 0, SEEK_END) }
        var canvas = Canvas(size: terminal.size)
        canvas.cursor = Position(row: 3, column: 3)
        canvas.write("Hva veier tyngst?", row: 5, column: 5)
        terminal.draw(canvas)
        let first = written()
        terminal.draw(canvas)
        #expect(written() == first)
        canvas.write("v", row: 5, column: 5)
        terminal.draw(canvas)
        #expect((1...24).contains(written() - first))
        let second = written()
        terminal.redrawAll()
        terminal.draw(canvas)
        #expect(written() - second > 24)
    }

    @Test func `keys come as they were pressed`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        keyboard.type(
            "aæ€😀\r\u{7F}\u{1B}OA\u{1B}[B\u{1B}[1;5C\u{1B}b\u{1B}\u{7F}\u{1B}[Z\u{1B}OP\u{1B}[3~\u{1B}[27;5;9u.")
        let keys: [Key] = [
            .character("a"), .character("æ"), .character("€"), .character("😀"), .enter, .backspace, .up, .down,
            .wordRight, .wordLeft, .deleteWordBack, .backTab, .function(1), .delete, .character("."),
        ]
        #expect(terminal.events(until: nil) == keys.map { .key($0) })
    }

    @Test func `a character whose second half comes late is whole`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        keyboard.type(bytes: [0x61, 0xC3])
        #expect(terminal.events(until: nil) == [.key(.character("a"))])
        keyboard.type(bytes: [0xB8])
        #expect(terminal.events(until: nil) == [.key(.character("ø"))])
    }

    @Test func `input that is no event is not the end of input`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        keyboard.type(bytes: [0x02])
        #expect(terminal.events(until: .now + .milliseconds(20)) == [.deadline])
        keyboard.type(bytes: [0xC3])
        #expect(terminal.events(until: .now + .milliseconds(20)) == [.deadline])
        keyboard.type(bytes: [0xB8])
        #expect(terminal.events(until: nil) == [.key(.character("ø"))])
    }

    @Test func `escape alone is a key`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        keyboard.type("\u{1B}")
        #expect(terminal.events(until: nil) == [.key(.escape)])
    }

    @Test func `a paste is one event and presses nothing`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        let text = String(repeating: "blåbær 😀 ", count: 200)
        keyboard.type("\u{1B}[200~en\r\nto\r\u{1B}[201~x")
        #expect(terminal.events(until: nil) == [.paste("en\nto\n"), .key(.character("x"))])
        keyboard.type("\u{1B}[200~" + text + "\u{1B}[201~")
        #expect(terminal.events(until: nil) == [.paste(text)])
    }

    @Test func `a paste without an end is given out after a silence`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        keyboard.type("\u{1B}[200~tapt")
        #expect(terminal.events(until: nil) == [.paste("tapt")])
    }

    @Test func `a deadline that has passed is reported, and keys come with it`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        #expect(terminal.events(until: .now) == [.deadline])
        #expect(terminal.events(until: .now + .milliseconds(20)) == [.deadline])
        keyboard.type("k")
        #expect(terminal.events(until: .now + .seconds(60)) == [.key(.character("k"))])
    }

    @Test func `several wakes are one event`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        let waker = terminal.waker()
        waker.wake()
        waker.wake()
        #expect(terminal.events(until: nil) == [.woken])
        #expect(terminal.events(until: .now) == [.deadline])
    }

    @Test func `another thread wakes the loop`() async throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        let waker = terminal.waker()
        Task.detached { waker.wake() }
        #expect(terminal.events(until: nil) == [.woken])
    }

    @Test func `the end of the keyboard is the end of input`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        keyboard.type("k")
        let nothing = open("/dev/null", O_WRONLY)
        dup2(nothing, keyboard.writingEnd)
        Glibc.close(nothing)
        #expect(terminal.events(until: nil).first == .key(.character("k")))
        #expect(terminal.events(until: nil).contains(.endOfInput))
    }

    @Test func `a resize is reported with the new size, and all is drawn again`() throws {
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        var canvas = Canvas(size: terminal.size)
        canvas.write("før", row: 0, column: 0)
        terminal.draw(canvas)
        resizeterm(18, 60)
        keyboard.type("k")
        // The key first: it was pressed on the screen that was seen.
        #expect(terminal.events(until: nil) == [.key(.character("k")), .resized(Size(columns: 60, rows: 18))])
        #expect(terminal.size == Size(columns: 60, rows: 18))
        terminal.draw(canvas)
        #expect(Self.row(0) == "før")
    }

    @Test func `a name that nobody knows is taken for an xterm, but dumb is refused`() throws {
        let keyboard = try Keyboard()
        #expect(try keyboard.terminal(named: "xterm-kitty-ukjent").glyphs == .unicode)
        #expect(try keyboard.terminal(named: "vt100").glyphs == .ascii)
        for name in ["dumb", ""] {
            #expect(throws: TerminalError.unknownTerminal(name: name)) { _ = try keyboard.terminal(named: name) }
        }
    }

    @Test func `no role looks like another without colours except the quiet one`() throws {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal(isColorful: false)
        let palette = Palette(isColorful: false)
        #expect(palette[.muted] == palette[.normal])
        for role in [Role.heading, .accent, .selected, .warning] {
            #expect(palette[role] != palette[.normal])
            #expect(palette[role].pair == 0)
        }
        #expect(palette[.selected] != palette[.accent])
        terminal.close()
    }

    @Test func `a choice and a warning are more than a colour`() throws {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal()
        let palette = Palette(isColorful: true)
        for role in [Role.heading, .selected, .warning] { #expect(palette[role].attributes != 0) }
        terminal.close()
    }

    @Test func `in strong contrast nothing has a colour or is faint, and every role but the quiet one stands out`()
        throws
    {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal()
        let palette = Palette(isColorful: true, isHighContrast: true)
        #expect(palette[.muted] == palette[.normal])
        #expect(Role.allCases.allSatisfy { palette[$0].pair == 0 })
        #expect(Set([Role.normal, .heading, .selected, .warning].map { palette[$0].attributes }).count == 4)
        terminal.close()
    }

    @Test func `the restore string holds no padding`() throws {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal(named: "vt100")
        let restore = ScreenControl(terminalNamed: "vt100").restore
        #expect(!restore.isEmpty)
        #expect(!restore.contains(CChar(0x24)))
        terminal.close()
    }

    @Test func `ornaments and their twins are one column wide`() {
        for glyphs in [Glyphs.unicode, .ascii] {
            for text in [
                glyphs.marker, glyphs.moreAbove, glyphs.moreBelow, glyphs.line, glyphs.bullet, glyphs.filled,
                glyphs.half,
            ] {
                #expect(Columns.width(of: text) == 1)
            }
        }
    }
}
