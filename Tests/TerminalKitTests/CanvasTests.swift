// The canvas clips, cleans and never splits what belongs together.

import TestSupport
import Testing

@testable import TerminalKit

struct CanvasTests {
    private static func canvas(columns: Int = 10, rows: Int = 3) -> Canvas {
        Canvas(size: Size(columns: columns, rows: rows))
    }

    @Test func `a new canvas is blank and has no cursor`() {
        let canvas = Self.canvas()
        #expect(canvas.text == "\n\n")
        #expect(canvas.cursor == nil)
        #expect(canvas[1, 1] == Cell(text: " ", role: .normal))
    }

    @Test func `a size is never negative`() {
        var size = Size(columns: -1, rows: -5)
        #expect(size == Size(columns: 0, rows: 0))
        size.rows = -2
        #expect(size.rows == 0)
        var canvas = Canvas(size: size)
        #expect(canvas.write("a", row: 0, column: 0) == 0)
        #expect(canvas.text == "")
    }

    @Test func `text keeps its role and its place`() {
        var canvas = Self.canvas()
        #expect(canvas.write("Jørgen", row: 1, column: 2, role: .heading) == 6)
        #expect(canvas.text == "\n  Jørgen\n")
        #expect(canvas[1, 3] == Cell(text: "ø", role: .heading))
        #expect(canvas[1, 8].role == .normal)
    }

    @Test func `text is cut off at the right edge, at the limit and outside`() {
        var canvas = Self.canvas()
        #expect(canvas.write("abcdef", row: 0, column: 7) == 3)
        #expect(canvas.write("abcdef", row: 1, column: 0, limit: 2) == 2)
        #expect(canvas.write("abcdef", row: 2, column: -4) == 2)
        #expect(canvas.write("abc", row: 0, column: 0, limit: -1) == 0)
        #expect(canvas.text == "       abc\nab\nef")
    }

    @Test(arguments: [Int.min, -1, 3, Int.max])
    func `a row outside takes nothing and gives blanks`(row: Int) {
        var canvas = Self.canvas()
        #expect(canvas.write("abc", row: row, column: 0) == 0)
        canvas.fill(row: row, column: 0, columns: 3, role: .warning)
        #expect(canvas == Self.canvas())
        #expect(canvas[row, 0] == Cell(text: " ", role: .normal))
    }

    @Test(arguments: [Int.min, -100, 10, Int.max])
    func `a column outside takes nothing and gives blanks`(column: Int) {
        var canvas = Self.canvas()
        #expect(canvas.write("日本", row: 0, column: column, limit: .max) == 0)
        canvas.fill(row: 0, column: column, columns: 3, role: .warning)
        #expect(canvas == Self.canvas())
        #expect(canvas[0, column] == Cell(text: " ", role: .normal))
    }

    @Test func `a wide character takes two cells`() {
        var canvas = Self.canvas()
        #expect(canvas.write("日x", row: 0, column: 0) == 3)
        #expect(canvas[0, 0].text == "日")
        #expect(canvas[0, 1].text == "")
        #expect(canvas[0, 2].text == "x")
        #expect(canvas.text == "日x\n\n")
    }

    @Test func `the half of a wide character becomes a space`() {
        var canvas = Self.canvas()
        #expect(canvas.write("a日", row: 0, column: 8) == 2)
        #expect(canvas[0, 9].text == " ")
        #expect(canvas.write("日b", row: 1, column: -1) == 2)
        #expect(canvas[1, 0].text == " ")
        #expect(canvas[1, 1].text == "b")
        #expect(canvas.write("日本", row: 2, column: 0, limit: 3) == 3)
        #expect(canvas.text == "        a\n b\n日")
    }

    @Test func `writing over half of a wide character leaves a space`() {
        var canvas = Self.canvas()
        canvas.write("日本", row: 0, column: 0)
        canvas.write("x", row: 0, column: 1)
        canvas.write("日本", row: 1, column: 0)
        canvas.write("x", row: 1, column: 2)
        canvas.write("日本", row: 2, column: 0)
        canvas.write("語", row: 2, column: 1)
        #expect(canvas.text == " x本\n日x\n 語")
        #expect(canvas[2, 3].text == " ")
    }

    @Test func `marks stay with their character, and only a few of them`() {
        var canvas = Self.canvas()
        #expect(canvas.write("e\u{301}a\u{30A}", row: 0, column: 8) == 2)
        #expect(canvas[0, 8].text.unicodeScalars.count == 2)
        #expect(canvas[0, 9].text == "å")
        #expect(canvas.write("\u{301}x", row: 1, column: 0) == 1)
        canvas.write("z" + String(repeating: "\u{301}", count: 50), row: 2, column: 0)
        #expect(canvas[2, 0].text.unicodeScalars.count == 5)
    }

    @Test func `forbidden characters never reach a cell`() {
        var canvas = Self.canvas()
        #expect(canvas.write("a\u{1B}[2J\u{202E}\u{9B}b", row: 0, column: 0) == 5)
        #expect(canvas.write("a\tb\nc", row: 1, column: 0) == 5)
        #expect(canvas.text == "a[2Jb\na b c\n")
    }

    @Test func `a character that the locale does not know is replaced`() {
        var canvas = Self.canvas()
        #expect(canvas.write("a\u{378}b", row: 0, column: 0) == 3)
        #expect(canvas.text == "a\u{FFFD}b\n\n")
    }

    @Test func `filling changes roles and keeps the text`() {
        var canvas = Self.canvas()
        canvas.write("valg", row: 0, column: 0)
        canvas.fill(row: 0, column: -2, columns: 5, role: .selected)
        canvas.fill(row: 1, column: 8, columns: .max, role: .warning)
        #expect(canvas.text == "valg\n\n")
        #expect((0..<4).map { canvas[0, $0].role } == [.selected, .selected, .selected, .normal])
        #expect(canvas[1, 9].role == .warning)
        #expect(canvas[2, 0].role == .normal)
    }

    @Test func `random writing never traps and keeps every row in its width`() {
        var random = SeededGenerator(seed: 7)
        let pieces = ["a", "ø", "日", "e\u{301}", "👩‍💻", "🇳🇴", " ", "\n", "\u{1B}", "\u{200D}"]
        for _ in 0..<500 {
            let size = Size(columns: random.below(12), rows: random.below(4))
            var canvas = Canvas(size: size)
            for _ in 0..<10 {
                let text = (0..<random.below(8)).map { _ in pieces[random.below(pieces.count)] }.joined()
                let limit = random.below(3) == 0 ? nil : random.below(10)
                let row = random.below(6) - 1
                let column = random.below(20) - 5
                let written = canvas.write(text, row: row, column: column, limit: limit)
                #expect((0...max(0, size.columns)).contains(written))
                #expect(written <= limit ?? .max)
            }
            for row in 0..<size.rows {
                let cells = (0..<size.columns).map { canvas[row, $0].text }
                #expect(cells.reduce(0) { $0 + Columns.width(of: $1) } == size.columns)
            }
        }
    }
}
