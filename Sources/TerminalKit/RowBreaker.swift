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
        let signs = characters.map(Sign.init)
        var rows: [Row] = []
        var row = Row(start: 0, end: 0, columns: 0, endsParagraph: false)

        func finish(next: Int, endsParagraph: Bool) {
            row.endsParagraph = endsParagraph
            if spaces == .hanging, endsInHyphen(row, of: characters) { row.columns += 1 }
            rows.append(row)
            row = Row(start: next, end: next, columns: 0, endsParagraph: false)
        }

        var word = Word()
        while row.end < signs.count {
            if signs[row.end].kind == .lineFeed {
                finish(next: row.end + 1, endsParagraph: true)
                continue
            }
            word.read(signs, from: row.end, spaces: spaces)
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
                let width = isHyphen ? 1 : signs[index].columns
                let hangs = spaces == .hanging && signs[index].kind == .space
                if row.columns + width > columns, row.end > row.start, !hangs {
                    finish(next: index, endsParagraph: false)
                }
                row.end = index + 1
                row.columns += signs[index].columns
            }
        }
        finish(next: row.end, endsParagraph: true)
        return rows
    }

    /// A character as it is broken at: what it is and how wide is asked for many times while a page is laid out.
    private struct Sign {
        enum Kind { case space, lineFeed, softHyphen, section, hyphen, other }

        let character: Character
        let kind: Kind
        let columns: Int

        init(_ character: Character) {
            self.character = character
            let bytes = character.utf8
            kind =
                bytes.count == 1
                ? (bytes.first == 0x20
                    ? .space : bytes.first == 0x0A ? .lineFeed : bytes.first == 0x2D ? .hyphen : .other)
                : isSoftHyphen(character)
                    ? .softHyphen : character == "§" ? .section : character == "–" ? .hyphen : .other
            columns = Columns.width(of: character)
        }

        var isLetter: Bool { character.isLetter }
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
            _ signs: [Sign], at index: Int, start: Int, _ spaces: Spaces
        ) -> Bool {
            spaces == .hanging && index > start && signs[index - 1].kind == .section && index + 1 < signs.count
                && signs[index + 1].kind != .space && signs[index + 1].kind != .lineFeed
        }

        mutating func read(_ signs: [Sign], from start: Int, spaces: Spaces) {
            end = start
            columns = 0
            spaceColumns = 0
            endsAtSoftHyphen = false
            while end < signs.count, signs[end].kind != .lineFeed,
                signs[end].kind != .space || Self.joins(signs, at: end, start: start, spaces)
            {
                columns += signs[end].columns
                end += 1
                if Self.mayBreak(signs, before: end, start: start) { return }
                endsAtSoftHyphen =
                    spaces == .hanging && end - start > 1 && end < signs.count
                    && signs[end - 1].kind == .softHyphen && signs[end].kind != .space
                    && signs[end].kind != .lineFeed
                if endsAtSoftHyphen { return }
            }
            let mostSpaces = spaces == .hanging ? Int.max : 1
            while end < signs.count, signs[end].kind == .space, spaceColumns < mostSpaces {
                spaceColumns += 1
                end += 1
            }
        }

        /// After a hyphen between letters, as in "kommune-ansatt"; not in "2-3" and not at the hyphen of "by- og".
        private static func mayBreak(_ signs: [Sign], before index: Int, start: Int) -> Bool {
            guard index - start >= 2, index < signs.count, signs[index - 1].kind == .hyphen else { return false }
            return signs[index - 2].isLetter && signs[index].isLetter
        }
    }
}
