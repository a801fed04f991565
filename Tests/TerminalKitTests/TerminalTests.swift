// The owner of the terminal against real curses: output goes to /dev/null, keys come from a pipe, and the screen is
// read back from curses. Curses has one current screen, so these tests never run beside each other.

import CNcurses
import Foundation
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

    @Test func `without colours every role that matters looks different, and what is quiet is as the text`() throws {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal(isColorful: false)
        let palette = Palette(isColorful: false, background: TerminalColor(0))
        #expect(palette[.muted] == palette[.normal])
        for role in [Role.heading, .accent, .selected, .warning, .cap] {
            #expect(palette[role] != palette[.normal])
            #expect(palette[role].pair == 0)
        }
        #expect(palette[.selected] != palette[.accent])
        terminal.close()
    }

    @Test func `a choice, a key and a warning are more than a colour`() throws {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal()
        let palette = Palette(isColorful: true, background: TerminalColor(0))
        for role in [Role.heading, .selected, .warning, .cap] { #expect(palette[role].attributes != 0) }
        terminal.close()
    }

    @Test func `in strong contrast nothing has a colour or is faint, and every role but the quiet ones stands out`()
        throws
    {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal()
        let palette = Palette(isColorful: true, isHighContrast: true, background: TerminalColor(0))
        #expect(palette[.muted] == palette[.normal])
        #expect(Role.allCases.allSatisfy { palette[$0].pair == 0 })
        #expect(Set([Role.normal, .heading, .selected, .warning].map { palette[$0].attributes }).count == 4)
        terminal.close()
    }

    @Test(
        arguments: [
            ("xterm-256color", 256), ("xterm-direct", 1 << 24), ("xterm-16color", 16), ("xterm", 8), ("vt100", 0),
            ("rxvt-88color", 88), ("xterm-direct256", 1 << 24),
        ])
    func `a colour is what it is said to be, and there is none where it can't be`(_ name: String, _ colors: Int) throws
    {
        let keyboard = try Keyboard()
        let terminal = try keyboard.terminal(named: name)
        // What this system has no description of is taken for an xterm.
        let isKnown = max(0, tigetnum(strdup("colors"))) == colors
        #expect(isKnown || !["xterm-256color", "xterm", "vt100"].contains(name))
        let palette = Palette(isColorful: true, background: TerminalColor(0xFFFFFF))
        for role in isKnown ? Hues.roles : [] {
            guard colors >= 256 else {
                #expect(palette[role].pair == 0)
                continue
            }
            var (front, back): (Int32, Int32) = (0, 0)
            try #require(extended_pair_content(Int32(palette[role].pair), &front, &back) == OK)
            let hue = Hues.light[role]
            #expect(front == (colors == 256 ? Int32(hue.index) : hue.color.number))
            #expect(back == -1)
        }
        terminal.close()
    }

    @Test func `where a number is red, green and blue by itself, colours are given so`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("veivalg-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // As xterm-direct, which not every system has.
        let source = """
            veivalg-direct|direct colours,
            \tRGB, colors#0x1000000, pairs#0x7FFF, op=\\E[39;49m,
            \tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e38:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%d%;m,
            \tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e48:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%d%;m,
            \tuse=xterm-256color,

            """
        try source.write(toFile: folder + "/source", atomically: false, encoding: .utf8)
        let tic = Process()
        tic.executableURL = URL(fileURLWithPath: "/usr/bin/tic")
        tic.arguments = ["-x", "-o", folder, folder + "/source"]
        try tic.run()
        tic.waitUntilExit()
        try #require(tic.terminationStatus == 0)
        setenv("TERMINFO", folder, 1)
        defer { unsetenv("TERMINFO") }
        let keyboard = try Keyboard(output: folder + "/out")
        var terminal = try Terminal(
            input: keyboard.input, output: keyboard.output, name: "veivalg-direct", isColorful: true,
            background: TerminalColor(0x000000), isGuarded: false)
        var canvas = Canvas(size: terminal.size)
        canvas.write("ja", row: 0, column: 0, role: .accent)
        terminal.draw(canvas)
        terminal.close()
        let sent = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/out")), as: UTF8.self)
        #expect(sent.contains("\u{1B}[38:2::135:215:215m"))
    }

    @Test func `on a background that is not known there is no colour, and the answer to the question brings them`()
        throws
    {
        unsetenv("COLORFGBG")
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        var canvas = Canvas(size: terminal.size)
        canvas.write("ja", row: 0, column: 0, role: .accent)
        terminal.draw(canvas)
        #expect(Self.pair(0, 0) == 0)
        keyboard.type("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62;c1")
        #expect(terminal.events(until: .now + .seconds(5)) == [.key(.character("1"))])
        #expect(Self.pair(0, 0) != 0)
        // After the end of the answer nothing is believed.
        let pair = Self.pair(0, 0)
        keyboard.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\2")
        #expect(terminal.events(until: .now + .seconds(5)) == [.key(.character("2"))])
        #expect(Self.pair(0, 0) == pair)
        terminal.close()
    }

    @Test func `what was answered before the first screen costs no second one, and a key beside it is not lost`() throws
    {
        unsetenv("COLORFGBG")
        let keyboard = try Keyboard()
        var terminal = try keyboard.terminal()
        keyboard.type("1\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62;c2")
        var canvas = Canvas(size: terminal.size)
        canvas.write("ja", row: 0, column: 0, role: .accent)
        terminal.draw(canvas)
        #expect(Self.pair(0, 0) != 0)
        #expect(
            terminal.events(until: .now + .seconds(5)) == [.key(.character("1")), .key(.character("2"))])
        terminal.close()
    }

    @Test func `a late answer sends only what it changes`() throws {
        unsetenv("COLORFGBG")
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("veivalg-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let keyboard = try Keyboard(output: path)
        var terminal = try keyboard.terminal()
        var canvas = Canvas(size: terminal.size)
        canvas.write("eget", row: 0, column: 0)
        canvas.write("farget", row: 1, column: 0, role: .accent)
        terminal.draw(canvas)
        let before = try Data(contentsOf: URL(fileURLWithPath: path)).count
        keyboard.type("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62;c1")
        #expect(terminal.events(until: .now + .seconds(5)) == [.key(.character("1"))])
        let sent = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)).dropFirst(before), as: UTF8.self)
        #expect(sent.contains("farget"))
        #expect(!sent.contains("eget"))
        terminal.close()
    }

    @Test func `a background on which no colour is read gets none, nor does rubbish`() throws {
        unsetenv("COLORFGBG")
        for answer in [
            "11;rgb:8080/8080/8080", "11;rgb:zz/0/0", "11;rgb:0/0", "11;rgb://", "11;#12345", "12;rgb:0/0/0", "",
        ] {
            let keyboard = try Keyboard()
            var terminal = try keyboard.terminal()
            var canvas = Canvas(size: terminal.size)
            canvas.write("ja", row: 0, column: 0, role: .accent)
            terminal.draw(canvas)
            keyboard.type("\u{1B}]\(answer)\u{7}\u{1B}[?1;2c1")
            #expect(terminal.events(until: .now + .seconds(5)) == [.key(.character("1"))])
            #expect(Self.pair(0, 0) == 0, "\(answer)")
            terminal.close()
        }
    }

    @Test
    func `nothing stays on the screen when it is given back, and a button that is let go is not left to the shell`()
        throws
    {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("veivalg-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let keyboard = try Keyboard(output: path)
        var terminal = try Terminal(
            input: keyboard.input, output: keyboard.output, name: "xterm-256color", isColorful: true,
            background: TerminalColor(0), isGuarded: false)
        terminal.setMouse(true)
        var canvas = Canvas(size: terminal.size)
        canvas.write("hemmelig", row: 0, column: 0)
        terminal.draw(canvas)
        keyboard.type("\u{1B}[<0;3;1M")
        #expect(terminal.events(until: .now + .seconds(5)) == [.clicked(Position(row: 0, column: 2))])
        // The release, and then the answer.
        keyboard.type("\u{1B}[<0;3;1m\u{1B}[?62;c")
        terminal.close()
        var rest = [UInt8](repeating: 0, count: 16)
        let input = fileno(keyboard.input)
        _ = fcntl(input, F_SETFL, fcntl(input, F_GETFL) | O_NONBLOCK)
        #expect(read(input, &rest, rest.count) < 1)
        let sent = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let after = try #require(sent.range(of: "hemmelig", options: .backwards)).upperBound
        #expect(sent[after...].contains(/\e\[[0-2]?[JK]/))
    }

    @Test(arguments: [("xterm-256color", true), ("vt100", false), ("linux", false)])
    func `the window has a title meanwhile, where a terminal knows titles`(_ name: String, _ has: Bool) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("veivalg-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let keyboard = try Keyboard(output: path)
        let terminal = try Terminal(
            input: keyboard.input, output: keyboard.output, name: name, isColorful: true,
            background: TerminalColor(0), title: "Veivalg", isGuarded: false)
        terminal.close()
        let sent = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        #expect(sent.contains("Veivalg") == has)
        #expect(sent.contains("\u{1B}[22;2t\u{1B}]2;Veivalg\u{1B}\\") == has)
        #expect(sent.contains("\u{1B}]2;\u{1B}\\\u{1B}[23;2t") == has)
    }

    @Test(arguments: ["xterm", "linux", "vt100"], [0x000000, 0xFFFFFF] as [UInt32])
    func `a terminal with few colours is sent none, whatever its background`(_ name: String, _ color: UInt32) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("veivalg-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let keyboard = try Keyboard(output: path)
        var terminal = try Terminal(
            input: keyboard.input, output: keyboard.output, name: name, isColorful: true,
            background: TerminalColor(color), isGuarded: false)
        for text in ["Først", "Så noe annet"] {
            var canvas = Canvas(size: terminal.size)
            for (row, role) in Role.allCases.enumerated() { canvas.write(text, row: row, column: 0, role: role) }
            terminal.draw(canvas)
        }
        terminal.close()
        let sent = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        #expect(sent.contains("annet"))
        // Colours are 30 to 49 and 90 to 107.
        for match in sent.matches(of: /\e\[([0-9;]*)m/) {
            for number in match.1.split(separator: ";").compactMap({ Int($0) }) {
                #expect(!(30...49).contains(number) && !(90...107).contains(number), "\(match.0.dropFirst())")
            }
        }
    }

    @Test func `what is said of the background is not asked for`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("veivalg-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (background, asks) in [(nil, true), (TerminalColor(0), false)] as [(TerminalColor?, Bool)] {
            let keyboard = try Keyboard(output: folder.path)
            let terminal = try Terminal(
                input: keyboard.input, output: keyboard.output, name: "xterm-256color", isColorful: true,
                background: background, isGuarded: false)
            terminal.close()
            let sent = try Data(contentsOf: folder)
            #expect((sent.range(of: Data(Background.question.utf8)) != nil) == asks)
        }
    }

    private static func pair(_ row: Int32, _ column: Int32) -> Int16 {
        var cell = cchar_t()
        mvwin_wch(curses_screen_window(), row, column, &cell)
        var (text, attributes, pair) = ([wchar_t](repeating: 0, count: 8), attr_t(), Int16())
        getcchar(&cell, &text, &attributes, &pair, nil)
        return pair
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
