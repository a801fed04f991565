// Editing text as a person expects it, at every width.

import Testing

@testable import TerminalKit

struct TextFieldTests {
    private static func field(_ text: String, keys: [Key] = [], columns: Int = 80, isMultiline: Bool = false)
        -> TextField
    {
        var field = TextField(text: text, isMultiline: isMultiline)
        for key in keys { _ = field.handle(key, columns: columns) }
        return field
    }

    private static func type(_ text: String, into field: inout TextField) {
        for character in text { _ = field.handle(.character(character), columns: 80) }
    }

    @Test func `a field starts with its cursor after the text`() {
        let field = TextField(text: "Jørgen")
        #expect(field.text == "Jørgen")
        #expect(field.cursor == 6)
    }

    @Test func `typing goes in at the cursor`() {
        var field = Self.field("blåbr", keys: [.left])
        Self.type("æ", into: &field)
        #expect(field.text == "blåbær")
        #expect(field.cursor == 5)
    }

    @Test func `backspace and delete take what is beside the cursor`() {
        #expect(Self.field("abc", keys: [.left, .backspace]).text == "ac")
        #expect(Self.field("abc", keys: [.left, .delete]).text == "ab")
        #expect(Self.field("", keys: [.backspace, .delete, .deleteWordBack]).text == "")
        #expect(Self.field("e\u{301}👩‍💻", keys: [.backspace]).text == "e\u{301}")
    }

    @Test func `keys that are not for editing are left to others`() {
        var field = TextField(text: "abc", isMultiline: true)
        for key in [Key.enter, .escape, .tab, .backTab, .pageUp, .pageDown, .redraw, .function(1), .up, .down] {
            let isTaken = field.handle(key, columns: 80)
            #expect(!isTaken)
        }
        #expect(field == TextField(text: "abc", isMultiline: true))
    }

    @Test func `words are jumped over and erased`() {
        #expect(Self.field("en to  tre", keys: [.wordLeft]).cursor == 7)
        #expect(Self.field("en to  tre", keys: [.wordLeft, .wordLeft]).cursor == 3)
        #expect(Self.field("en to", keys: [.lineStart, .wordRight]).cursor == 2)
        #expect(Self.field("en to", keys: [.lineStart, .wordRight, .wordRight, .wordRight]).cursor == 5)
        #expect(Self.field("en to  ", keys: [.deleteWordBack]).text == "en ")
    }

    @Test func `home and end stay in the row, ctrl-A and ctrl-E in the paragraph`() {
        // Rows of 10 columns: "ett to ", "tre fire ", "fem" and the next paragraph.
        let text = "ett to tre fire fem\nsju"
        let up: [Key] = [.up, .up]
        #expect(Self.field(text, keys: up + [.home], columns: 10, isMultiline: true).cursor == 7)
        #expect(Self.field(text, keys: up + [.end], columns: 10, isMultiline: true).cursor == 15)
        #expect(Self.field(text, keys: up + [.lineStart], columns: 10, isMultiline: true).cursor == 0)
        #expect(Self.field(text, keys: up + [.lineEnd], columns: 10, isMultiline: true).cursor == 19)
    }

    @Test func `up and down keep their column over a short row`() {
        var field = TextField(text: "abcdef\nx\nabcdef", isMultiline: true)
        _ = field.handle(.left, columns: 20)
        _ = field.handle(.up, columns: 20)
        #expect(field.layout(columns: 20).cursor == Position(row: 1, column: 1))
        _ = field.handle(.up, columns: 20)
        #expect(field.layout(columns: 20).cursor == Position(row: 0, column: 5))
        let isTaken = field.handle(.up, columns: 20)
        #expect(!isTaken)
        _ = field.handle(.down, columns: 20)
        _ = field.handle(.down, columns: 20)
        #expect(field.cursor == 14)
    }

    @Test func `line feeds become spaces in a field of one line`() {
        var field = TextField(text: "a\nb")
        field.paste("c\r\nd")
        #expect(field.text == "a bc d")
        var multiline = TextField(text: "a\nb", isMultiline: true)
        multiline.paste("c\r\nd")
        #expect(multiline.text == "a\nbc\nd")
    }

    @Test func `forbidden characters never get into the text`() {
        var field = TextField(text: "a\u{1B}b\u{202E}")
        field.paste("\u{9B}c\u{0}\t")
        _ = field.handle(.character("\u{7}"), columns: 80)
        #expect(field.text == "abc ")
    }

    @Test func `a full field accepts nothing more`() {
        var field = TextField(limit: 5)
        Self.type("abcd", into: &field)
        #expect(!field.isFull)
        field.paste("efgh")
        #expect(field.text == "abcde")
        #expect(field.isFull)
        let isTaken = field.handle(.character("x"), columns: 80)
        #expect(isTaken)
        #expect(field.text == "abcde")
        #expect(field.cursor == 5)
        #expect(TextField(text: "abcdefg", limit: 5).text == "abcde")
        #expect(TextField(limit: -1).isFull)
    }

    @Test func `a mark melts into the character before it`() {
        var field = TextField(text: "ex", limit: 2)
        _ = field.handle(.left, columns: 80)
        _ = field.handle(.character("\u{301}"), columns: 80)
        #expect(field.text == "e\u{301}x")
        #expect(field.cursor == 1)
    }

    // MARK: Undo

    @Test func `undo takes back typed words one by one`() {
        var field = TextField()
        Self.type("ett to tre", into: &field)
        var seen: [String] = []
        for _ in 0..<4 {
            _ = field.handle(.undo, columns: 80)
            seen.append(field.text)
        }
        #expect(seen == ["ett to ", "ett ", "", ""])
    }

    @Test func `undo takes back a run of erasing, a paste and a word in one step`() {
        var field = TextField(text: "ett to")
        _ = field.handle(.backspace, columns: 80)
        _ = field.handle(.backspace, columns: 80)
        field.paste("mange ord her")
        _ = field.handle(.deleteWordBack, columns: 80)
        var seen: [String] = []
        for _ in 0..<3 {
            _ = field.handle(.undo, columns: 80)
            seen.append(field.text)
        }
        #expect(seen == ["ett mange ord her", "ett ", "ett to"])
        #expect(field.cursor == 6)
    }

    @Test func `moving ends a step of undo`() {
        var field = TextField()
        Self.type("ab", into: &field)
        _ = field.handle(.left, columns: 80)
        Self.type("c", into: &field)
        _ = field.handle(.undo, columns: 80)
        #expect(field.text == "ab")
        #expect(field.cursor == 1)
    }

    // MARK: Layout

    @Test(arguments: [
        ("", 5, [""], Position(row: 0, column: 0)),
        ("abc", 5, ["abc"], Position(row: 0, column: 3)),
        ("abcde", 5, ["abcde", ""], Position(row: 1, column: 0)),
        ("abcdef", 5, ["abcde", "f"], Position(row: 1, column: 1)),
        ("ab cd ", 5, ["ab ", "cd "], Position(row: 1, column: 3)),
        ("a    b", 3, ["a  ", "  b", ""], Position(row: 2, column: 0)),
        ("abcde\nf", 5, ["abcde", "", "f"], Position(row: 2, column: 1)),
        ("a\n", 5, ["a", ""], Position(row: 1, column: 0)),
        ("日本", 3, ["日", "本"], Position(row: 1, column: 2)),
        ("ab", 0, ["a", "b", ""], Position(row: 2, column: 0)),
    ])
    func `text is laid out with its cursor`(text: String, columns: Int, rows: [String], cursor: Position) {
        let layout = TextField(text: text, isMultiline: true).layout(columns: columns)
        #expect(layout.rows == rows)
        #expect(layout.cursor == cursor)
    }

    @Test func `a long text stays quick`() {
        var field = TextField(text: String(repeating: "blåbærsyltetøy og ", count: 1000))
        let start = ContinuousClock.now
        for _ in 0..<10 {
            _ = field.handle(.character("x"), columns: 60)
            _ = field.handle(.up, columns: 60)
            _ = field.layout(columns: 60)
        }
        // A quadratic algorithm would need minutes; the bound is wide because it is no measurement.
        #expect(ContinuousClock.now - start < .seconds(10))
    }
}
