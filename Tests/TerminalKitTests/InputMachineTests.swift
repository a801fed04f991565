// What terminals send becomes keys, in one piece, in pieces and late; pastes stay text, and answers are nothing.

import Glibc
import TestSupport
import Testing

@testable import TerminalKit

struct InputMachineTests {
    /// A keyboard with a clock of its own.
    struct Line {
        static let delay = EscapeDelay(milliseconds: 50)
        var machine = InputMachine(delay: Self.delay)
        var now = ContinuousClock.now

        mutating func type(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] { machine.feed(bytes, at: now) }
        mutating func type(_ text: String) -> [TerminalEvent] { type(text.utf8) }

        /// Lets time pass, as the loop does.
        mutating func wait(_ duration: Duration) -> [TerminalEvent] {
            let end = now + duration
            var events: [TerminalEvent] = []
            while let deadline = machine.deadline, deadline <= end {
                now = max(now, deadline)
                events += machine.pass(to: now)
            }
            now = end
            return events
        }

        /// What bytes become when nothing comes after them.
        static func alone(_ bytes: some Sequence<UInt8>, keys: KeyTable = KeyTable(), mouse: Bool = false)
            -> [TerminalEvent]
        {
            var line = Line()
            line.machine = InputMachine(keys: keys, delay: delay)
            line.machine.isMouseOn = mouse
            return line.type(bytes) + line.wait(.seconds(5))
        }

        static func alone(_ text: String) -> [TerminalEvent] { alone(text.utf8) }
    }

    // MARK: Bytes and letters

    @Test(arguments: [
        ("\r", Key.enter), ("\n", .enter), ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\t", .tab),
        ("\u{1B}", .escape), ("\u{1}", .lineStart), ("\u{5}", .lineEnd), ("\u{15}", .undo), ("\u{1F}", .undo),
        ("\u{17}", .deleteWordBack), ("\u{C}", .redraw), (" ", .character(" ")), ("ø", .character("ø")),
        ("€", .character("€")), ("😀", .character("😀")),
    ])
    func `a byte or a character is a key`(text: String, key: Key) {
        #expect(Line.alone(text) == [.key(key)])
    }

    @Test func `ctrl-C and ctrl-Z are events of their own`() {
        #expect(Line.alone("\u{3}\u{1A}") == [.interrupted, .suspendRequested])
    }

    @Test func `other controls and forbidden characters are no keys`() {
        #expect(Line.alone("\u{0}\u{2}\u{1C}\u{9B}\u{202E}\u{FEFF}").isEmpty)
    }

    @Test func `a character in pieces is one key, however late they come`() {
        var line = Line()
        #expect(line.type([0xC3]).isEmpty)
        #expect(line.wait(.seconds(3)).isEmpty)
        #expect(line.type([0xB8, 0x61]) == [.key(.character("ø")), .key(.character("a"))])
    }

    @Test(
        arguments: [
            [0xFF], [0xC3], [0xB8], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        ] as [[UInt8]])
    func `bytes that are no text are left out`(bytes: [UInt8]) {
        #expect(Line.alone(bytes + [0x61]) == [.key(.character("a"))])
    }

    @Test func `a mark joins the character before it`() {
        #expect(Line.alone("xe\u{301}") == [.key(.character("x")), .key(.character("e\u{301}"))])
    }

    // MARK: Escape, Alt and time

    @Test func `escape alone is a key when its time is over, and not before`() {
        var line = Line()
        #expect(line.type("\u{1B}").isEmpty)
        #expect(line.wait(.milliseconds(49)).isEmpty)
        #expect(line.wait(.milliseconds(2)) == [.key(.escape)])
        #expect(line.type("j") == [.key(.character("j"))])
    }

    @Test func `escape twice is two keys`() {
        #expect(Line.alone("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
        #expect(Line.alone("\u{1B}\u{1B}\u{1B}") == Array(repeating: .key(.escape), count: 3))
    }

    @Test(arguments: ["q", "1", "2", "j", "ø", "\r", "\t", " ", "?", "N"])
    func `alt with a key is neither escape nor the key`(key: String) {
        #expect(Line.alone("\u{1B}" + key).isEmpty)
        #expect(Line.alone("\u{1B}" + key + "a") == [.key(.character("a"))])
    }

    @Test func `alt with some keys is for editing`() {
        #expect(Line.alone("\u{1B}b\u{1B}f\u{1B}\u{7F}") == [.key(.wordLeft), .key(.wordRight), .key(.deleteWordBack)])
        #expect(Line.alone("\u{1B}\u{1B}[D\u{1B}\u{1B}OC") == [.key(.wordLeft), .key(.wordRight)])
        #expect(Line.alone("\u{1B}\u{1B}[A").isEmpty)
    }

    @Test func `ctrl-C leaves, whatever is on its way`() {
        for begun in ["\u{1B}", "\u{1B}[1;", "\u{1B}O", "\u{1B}]11;rgb:", "\u{1B}P1$r"] {
            #expect(Line.alone(begun + "\u{3}") == [.interrupted], "\(begun.debugDescription)")
        }
    }

    @Test func `an arrow whose bytes come 40 ms apart is an arrow`() {
        var line = Line()
        var events: [TerminalEvent] = []
        for byte in "\u{1B}[B".utf8 { events += line.type([byte]) + line.wait(.milliseconds(40)) }
        #expect(events == [.key(.down)])
    }

    @Test func `the rest of a sequence that is too late is nothing`() {
        for rest in [
            "[B", "OB", "[1;5C", "[6~", "]11;rgb:1e1e/1e1e/1e1e\u{7}", "P>|xterm(390)\u{1B}\\", "_Gi=1;OK\u{1B}\\",
        ] {
            var line = Line()
            #expect(line.type("\u{1B}") + line.wait(.milliseconds(200)) == [.key(.escape)])
            #expect(line.type(rest) + line.wait(.seconds(2)) == [], "\(rest)")
            #expect(line.type("1") == [.key(.character("1"))])
        }
    }

    @Test func `who writes soon after escape loses no letter that can't begin a sequence`() {
        var line = Line()
        #expect(line.type("\u{1B}") + line.wait(.milliseconds(200)) == [.key(.escape)])
        #expect(line.type("Per") == "Per".map { .key(.character($0)) })
        #expect(line.type("[O]") == "[O]".map { .key(.character($0)) })
    }

    @Test func `long after an escape everything is what it says`() {
        var line = Line()
        #expect(line.type("\u{1B}") + line.wait(.seconds(1)) == [.key(.escape)])
        #expect(line.type("[O]P") == "[O]P".map { .key(.character($0)) })
    }

    @Test func `the delay is what the environment says, and longer over a network`() {
        #expect(EscapeDelay { ["ESCDELAY": "500"][$0] }.duration == .milliseconds(500))
        #expect(EscapeDelay { ["ESCDELAY": "500", "SSH_CONNECTION": "a b"][$0] }.duration == .milliseconds(500))
        #expect(EscapeDelay { ["ESCDELAY": "0"][$0] }.duration == .milliseconds(1))
        #expect(EscapeDelay { ["ESCDELAY": "99999999"][$0] }.duration == .milliseconds(5000))
        let local = EscapeDelay { _ in nil }
        for wrong in ["", "x", "-4", "99999999999999999999"] {
            #expect(EscapeDelay { ["ESCDELAY": wrong][$0] } == local)
        }
        #expect(EscapeDelay { ["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"][$0] }.duration > local.duration)
        #expect(EscapeDelay { ["SSH_CONNECTION": ""][$0] } == local)
    }

    // MARK: Answers of the terminal

    static let answers = [
        "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{1B}\\",
        "\u{1B}]4;1;rgb:cd00/0000/0000\u{7}",
        "\u{1B}]52;c;MTIzNDU2Nzg5\u{7}", "\u{1B}]l1234\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|XTerm(390)\u{1B}\\",
        "\u{1B}P!|00000000\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^1\u{1B}\\",
        "\u{1B}X1q\u{1B}\\", "\u{1B}[?1;2c", "\u{1B}[>41;390;0c", "\u{1B}[?62;4;22c", "\u{1B}[24;80R", "\u{1B}[1;5R",
        "\u{1B}[0n", "\u{1B}[?997;1n", "\u{1B}[?2026;2$y", "\u{1B}[4;1$y", "\u{1B}[8;24;80t", "\u{1B}[?0u", "\u{1B}[I",
        "\u{1B}[O", "\u{1B}[?1;0;256S", "\u{1B}[<0;12;5M", "\u{1B}[<0;12;5m", "\u{1B}[201~", "\u{1B}[<35;1;1M",
    ]

    @Test(arguments: answers)
    func `an answer is nothing, in one piece and in any two, with a pause and without`(answer: String) {
        let bytes = Array(answer.utf8)
        #expect(Line.alone(answer) == [])
        for split in 1..<bytes.count {
            for pause in [Duration.zero, .milliseconds(30), .milliseconds(120), .milliseconds(400)] {
                var line = Line()
                var events = line.type(bytes[..<split]) + line.wait(pause) + line.type(bytes[split...])
                // An Escape whose rest is late is a key.
                events.removeAll { $0 == .key(.escape) }
                #expect(events == [], "\(answer.debugDescription) split at \(split), \(pause)")
                events = line.wait(.seconds(2)) + line.type("7")
                #expect(events == [.key(.character("7"))])
            }
        }
    }

    @Test func `an answer whose end is lost takes nothing away for long`() {
        var line = Line()
        #expect(line.type("\u{1B}]11;rgb:ff") == [])
        #expect(line.wait(.milliseconds(1100)) == [])
        #expect(line.type("2") == [.key(.character("2"))])
        #expect(line.type("\u{1B}]11;rgb:ff\u{1B}[A") == [.key(.up)])
    }

    // MARK: Keys

    @Test func `the numeric keypad is what stands on its keys`() {
        let sent = "pqrstuvwxy".map { "\u{1B}O\($0)" }.joined()
        #expect(Line.alone(sent) == "0123456789".map { .key(.character($0)) })
        #expect(
            Line.alone("\u{1B}Oj\u{1B}Ok\u{1B}Ol\u{1B}Om\u{1B}On\u{1B}Oo\u{1B}OX\u{1B}OM\u{1B}OI")
                == "*+,-./=".map { .key(.character($0)) } + [.key(.enter), .key(.tab)])
    }

    @Test(
        arguments: [
            ("\u{1B}[1;2A", [Key.up]), ("\u{1B}[1;5A", []), ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}[1;3D", [.wordLeft]),
            ("\u{1B}[5C", [.wordRight]), ("\u{1B}[1;9C", []), ("\u{1B}[1;65A", [.up]), ("\u{1B}[5;2~", [.pageUp]),
            ("\u{1B}[3;5~", []), ("\u{1B}[27;2;13~", [.enter]), ("\u{1B}[13;2u", [.enter]), ("\u{1B}[97;1:3u", []),
            ("\u{1B}[27u", [.escape]), ("\u{1B}[230u", [.character("æ")]), ("\u{1B}[98;3u", [.wordLeft]),
            ("\u{1B}[9;2u", [.backTab]), ("\u{1B}[127;3u", [.deleteWordBack]), ("\u{1B}[1114112u", []),
            ("\u{1B}[55296u", []), ("\u{1B}[99999999999999999999~", []), ("\u{1B}[;;;A", [.up]),
            ("\u{1B}[117;5u", [.undo]),
        ] as [(String, [Key])])
    func `keys with others held`(sent: String, keys: [Key]) {
        #expect(Line.alone(sent) == keys.map { .key($0) })
    }

    @Test func `ctrl-C in numbers leaves too`() {
        #expect(Line.alone("\u{1B}[99;5u") == [.interrupted])
        #expect(Line.alone("\u{1B}[27;5;99~") == [.interrupted])
    }

    @Test func `the terminal's own description comes first`() {
        let keys = KeyTable([
            Array("\u{1B}A".utf8): .up, [0x0B]: .up, Array("\u{1B}[11~".utf8): .function(7), [0x03]: .enter,
            Array("\u{1B}[1;2R".utf8): .function(15), Array("x".utf8): .down,
        ])
        let sent = "\u{1B}A\u{B}\u{1B}[11~\u{1B}[1;2Rx"
        #expect(
            Line.alone(sent.utf8, keys: keys) == [.key(.up), .key(.up), .key(.function(7)), .key(.character("x"))])
        #expect(Line.alone([0x03], keys: keys) == [.interrupted])
    }

    @Test func `a click is told of where it was asked for, and only a press of the left button`() {
        let sent = "\u{1B}[<0;12;5M\u{1B}[<0;12;5m\u{1B}[<2;1;1M\u{1B}[<64;1;1M\u{1B}[<0;0;1M\u{1B}[M !!"
        #expect(Line.alone(sent.utf8, mouse: true) == [.clicked(Position(row: 4, column: 11))])
    }

    // MARK: Pastes

    @Test func `a paste is text, whatever is in it`() {
        let sent = "\u{1B}[200~ja\r\nnei\u{3}\u{1B}\tæ\r\u{1B}[A1\u{1B}[201~a"
        #expect(Line.alone(sent) == [.paste("ja\nnei æ\n[A1"), .key(.character("a"))])
    }

    @Test func `a paste in any two pieces is the same paste, and presses nothing`() {
        let bytes = Array("\u{1B}[200~1\næ2\u{1B}[201~".utf8)
        for split in 1..<bytes.count {
            for pause in [Duration.zero, .milliseconds(30), .milliseconds(400)] {
                var line = Line()
                var events = line.type(bytes[..<split]) + line.wait(pause) + line.type(bytes[split...])
                events.removeAll { $0 == .key(.escape) }
                #expect(events == [.paste("1\næ2")], "split at \(split), \(pause)")
            }
        }
    }

    @Test func `a paste whose end is lost is given out after a silence`() {
        var line = Line()
        #expect(line.type("\u{1B}[200~ab") == [])
        #expect(line.wait(.milliseconds(900)) == [])
        #expect(line.wait(.milliseconds(200)) == [.paste("ab")])
        #expect(line.type("b") == [.key(.character("b"))])
    }

    // MARK: Anything

    @Test func `random bytes never trap, never become forbidden characters, and never keep the keyboard`() {
        var random = SeededGenerator(seed: 11)
        let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x50, 0x07, 0x7E, 0x3B, 0x3C, 0x32, 0x30, 0x31, 0x4D, 0xC3]
        var line = Line()
        line.machine.isMouseOn = true
        for _ in 0..<Self.strings {
            let bytes = (0..<random.below(20)).map { _ in
                random.below(2) == 0 ? likely[random.below(likely.count)] : UInt8(random.below(256))
            }
            var events = line.type(bytes)
            if random.below(3) == 0 { events += line.wait(.milliseconds(random.below(1500))) }
            for case .key(.character(let character)) in events {
                #expect(character.unicodeScalars.allSatisfy { Columns.width(of: $0) >= 0 && $0.value >= 0x20 })
            }
        }
        _ = line.type("\u{3}") + line.wait(.seconds(3))
        #expect(line.type("j") == [.key(.character("j"))])
    }

    @Test func `what is inside a sequence that a terminal sends chooses nothing, however it is cut`() {
        var random = SeededGenerator(seed: 12)
        var line = Line()
        line.machine.isMouseOn = true
        // Those that end so are letters that a terminal spells, and clicks.
        let spelled = Set("uM~".utf8)
        for _ in 0..<Self.strings {
            var bytes: [UInt8]
            if random.below(3) == 0 {
                let final = UInt8(0x40 + random.below(0x3F))
                bytes = Array("\u{1B}[".utf8) + (0..<random.below(12)).map { _ in UInt8(0x20 + random.below(0x20)) }
                bytes.append(spelled.contains(final) || final == UInt8(ascii: "[") ? UInt8(ascii: "c") : final)
            } else {
                let body = (0..<random.below(40)).map { _ in UInt8(0x20 + random.below(0x5F)) }
                let end: [UInt8] = random.below(2) == 0 ? [7] : [0x1B, 0x5C]
                bytes = [0x1B, Array("]PX^_".utf8)[random.below(5)]] + body + end
            }
            var events: [TerminalEvent] = []
            while !bytes.isEmpty {
                let piece = bytes.prefix(1 + random.below(bytes.count))
                bytes.removeFirst(piece.count)
                events += line.type(piece)
                if !bytes.isEmpty, random.below(2) == 0 { events += line.wait(.milliseconds(random.below(49))) }
            }
            let typed = events.contains { if case .key(.character) = $0 { true } else { false } }
            #expect(!typed)
        }
        #expect(line.type("j") == [.key(.character("j"))])
    }

    /// How many strings are made at random: few, or as many as `make torture` asks for.
    private static let strings = getenv("INPUT_STRINGS").flatMap { Int(String(cString: $0)) } ?? 20_000
}
