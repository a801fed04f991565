// Word wrap: where rows end. Used for text that is shown and for text that is edited, which differ in one point, the
// spaces at the end of a row.

enum RowBreaker {
    /// One row: characters `start..<end` of the text.
    struct Row: Equatable {
        var start: Int
        var end: Int
        var columns: Int
        /// Whether a line feed, or the end of the text, ends the row.
        var endsParagraph: Bool
    }

    /// What happens to spaces that no longer fit.
    enum Spaces {
        /// They hang over the edge and are not shown.
        case hanging
        /// They belong to the text that is edited: one moves together with its word, more go to the next row.
        case kept
    }

    /// The rows of a text; at least one, none wider than `columns` unless it is a single character or hanging spaces.
    static func rows(of characters: [Character], columns: Int, spaces: Spaces) -> [Row] {
        let columns = max(1, columns)
        var rows: [Row] = []
        var row = Row(start: 0, end: 0, columns: 0, endsParagraph: false)

        func finish(next: Int, endsParagraph: Bool) {
            row.endsParagraph = endsParagraph
            if spaces == .hanging, endsInHyphen(row, of: characters) { row.columns += 1 }
            rows.append(row)
            row = Row(start: next, end: next, columns: 0, endsParagraph: false)
        }

        var word = Word()
        while row.end < characters.count {
            if characters[row.end] == "\n" {
                finish(next: row.end + 1, endsParagraph: true)
                continue
            }
            word.read(characters, from: row.end, spaces: spaces)
            // A piece that ends at a soft hyphen needs room for it: what follows may stand on the next row.
            let needed =
                spaces == .hanging
                ? word.columns + (word.endsAtSoftHyphen ? 1 : 0) : word.columns + word.spaceColumns
            if row.columns + needed > columns, row.end > row.start { finish(next: row.end, endsParagraph: false) }
            if needed <= columns {
                row.end = word.end
                row.columns += word.columns + word.spaceColumns
                continue
            }
            for index in row.end..<word.end {
                let isHyphen = word.endsAtSoftHyphen && index == word.end - 1
                let width = isHyphen ? 1 : Columns.width(of: characters[index])
                let hangs = spaces == .hanging && characters[index] == " "
                if row.columns + width > columns, row.end > row.start, !hangs {
                    finish(next: index, endsParagraph: false)
                }
                row.end = index + 1
                row.columns += Columns.width(of: characters[index])
            }
        }
        finish(next: row.end, endsParagraph: true)
        return rows
    }

    /// Whether a character says where a word may be broken, and is shown as a hyphen only there.
    static func isSoftHyphen(_ character: Character) -> Bool { character == "\u{AD}" }

    /// Whether a row ends inside a word, at a soft hyphen, which is shown there.
    static func endsInHyphen(_ row: Row, of characters: [Character]) -> Bool {
        guard !row.endsParagraph, row.end - row.start > 1, row.end < characters.count else { return false }
        return isSoftHyphen(characters[row.end - 1]) && characters[row.end] != " " && characters[row.end - 2] != " "
    }

    /// A word with the spaces after it, or spaces alone.
    private struct Word {
        var end = 0
        var columns = 0
        var spaceColumns = 0
        /// Whether the word goes on after a soft hyphen, which is shown when a row ends there.
        var endsAtSoftHyphen = false

        /// Whether a space belongs to the word round it: a section sign is not parted from its number.
        private static func joins(
            _ characters: [Character], at index: Int, start: Int, _ spaces: Spaces
        ) -> Bool {
            spaces == .hanging && index > start && characters[index - 1] == "§" && index + 1 < characters.count
                && characters[index + 1] != " " && characters[index + 1] != "\n"
        }

        mutating func read(_ characters: [Character], from start: Int, spaces: Spaces) {
            end = start
            columns = 0
            spaceColumns = 0
            endsAtSoftHyphen = false
            while end < characters.count, characters[end] != "\n",
                characters[end] != " " || Self.joins(characters, at: end, start: start, spaces)
            {
                columns += Columns.width(of: characters[end])
                end += 1
                if Self.mayBreak(characters, before: end, start: start) { return }
                endsAtSoftHyphen =
                    spaces == .hanging && end - start > 1 && end < characters.count
                    && RowBreaker.isSoftHyphen(characters[end - 1]) && characters[end] != " "
                    && characters[end] != "\n"
                if endsAtSoftHyphen { return }
            }
            let mostSpaces = spaces == .hanging ? Int.max : 1
            while end < characters.count, characters[end] == " ", spaceColumns < mostSpaces {
                spaceColumns += 1
                end += 1
            }
        }

        /// After a hyphen between letters, as in "kommune-ansatt"; not in "2-3" and not at the hyphen of "by- og".
        private static func mayBreak(_ characters: [Character], before index: Int, start: Int) -> Bool {
            guard index - start >= 2, index < characters.count else { return false }
            let hyphen = characters[index - 1]
            return (hyphen == "-" || hyphen == "–") && characters[index - 2].isLetter && characters[index].isLetter
        }
    }
}
