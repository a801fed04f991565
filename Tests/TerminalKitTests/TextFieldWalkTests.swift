// A seeded random walk over the editor, beside a model so naive that it is easy to believe.

import TestSupport
import Testing

@testable import TerminalKit

struct TextFieldWalkTests {
    /// Letters that never melt together, kept in an array.
    private struct Model {
        var text: [Character] = []
        var cursor = 0

        mutating func apply(_ key: Key, limit: Int) {
            switch key {
            case .character(let character) where text.count < limit:
                text.insert(character, at: cursor)
                cursor += 1
            case .backspace where cursor > 0:
                cursor -= 1
                text.remove(at: cursor)
            case .delete where cursor < text.count: text.remove(at: cursor)
            case .left: cursor = max(0, cursor - 1)
            case .right: cursor = min(text.count, cursor + 1)
            case .lineStart: while cursor > 0, text[cursor - 1] != "\n" { cursor -= 1 }
            case .lineEnd: while cursor < text.count, text[cursor] != "\n" { cursor += 1 }
            case .wordLeft: cursor = wordStart()
            case .wordRight:
                while cursor < text.count, text[cursor].isWhitespace { cursor += 1 }
                while cursor < text.count, !text[cursor].isWhitespace { cursor += 1 }
            case .deleteWordBack:
                let start = wordStart()
                text.removeSubrange(start..<cursor)
                cursor = start
            default: break
            }
        }

        private func wordStart() -> Int {
            var start = cursor
            while start > 0, text[start - 1].isWhitespace { start -= 1 }
            while start > 0, !text[start - 1].isWhitespace { start -= 1 }
            return start
        }
    }

    private static let keys: [Key] = [
        .backspace, .delete, .left, .right, .lineStart, .lineEnd, .wordLeft, .wordRight, .deleteWordBack,
    ]
    private static let letters: [Character] = ["a", "b", "ø", "å", " ", " ", "日", "-", "x"]

    @Test(arguments: 1...8)
    func `the editor does what the naive model does`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var field = TextField(isMultiline: true, limit: 60)
        var model = Model()
        for _ in 0..<1500 {
            switch random.below(10) {
            case 0:
                field.paste("\nq")
                for character in "\nq" { model.apply(.character(character), limit: 60) }
            case 1...6:
                let key = Key.character(Self.letters[random.below(Self.letters.count)])
                _ = field.handle(key, columns: 20)
                model.apply(key, limit: 60)
            default:
                let key = Self.keys[random.below(Self.keys.count)]
                _ = field.handle(key, columns: 20)
                model.apply(key, limit: 60)
            }
            #expect(field.text == String(model.text))
            #expect(field.cursor == model.cursor)
        }
    }

    @Test(arguments: 1...8)
    func `the layout holds at every width, with characters that melt together too`(seed: UInt64) {
        var random = SeededGenerator(seed: seed &+ 100)
        var field = TextField(isMultiline: true, limit: 200)
        let letters = Self.letters + ["\u{301}", "🇳", "👩", "\u{200D}", "é", "\u{1F3FD}"]
        let keys = Self.keys + [.home, .end, .up, .down, .undo]
        for step in 0..<1500 {
            let columns = 1 + random.below(80)
            switch random.below(12) {
            case 0: field.paste("linje \n\u{301}to")
            case 1...7: _ = field.handle(.character(letters[random.below(letters.count)]), columns: columns)
            default: _ = field.handle(keys[random.below(keys.count)], columns: columns)
            }
            check(field, columns: columns)
            if step % 300 == 299 { for columns in 1...80 { check(field, columns: columns) } }
        }
    }

    @Test func `undo goes back to the start`() {
        var random = SeededGenerator(seed: 5)
        var field = TextField(text: "først")
        for _ in 0..<150 {
            let key = Key.character(Self.letters[random.below(Self.letters.count)])
            _ = field.handle(random.below(4) == 0 ? .backspace : key, columns: 20)
        }
        for _ in 0..<150 { _ = field.handle(.undo, columns: 20) }
        #expect(field.text == "først")
        #expect(field.cursor == 5)
    }

    private func check(_ field: TextField, columns: Int) {
        let (rows, cursor) = field.layout(columns: columns)
        #expect(rows.allSatisfy { Columns.width(of: $0) <= columns || $0.count == 1 })
        #expect(rows.joined().unicodeScalars.elementsEqual(field.text.unicodeScalars.filter { $0 != "\n" }))
        #expect((0...field.text.count).contains(field.cursor))
        #expect(field.text.count <= 200)
        #expect(rows.indices.contains(cursor.row))
        #expect((0..<columns).contains(cursor.column))
        // Moving to the cursor's own place by rows and columns does not change it.
        let before = rows[..<cursor.row].joined().count
        #expect(before <= field.cursor)
    }
}
