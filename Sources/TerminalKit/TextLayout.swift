// Where the characters of an edited text stand when it is wrapped, and which place belongs to a row and a column.

struct TextLayout {
    let rows: [RowBreaker.Row]
    private let characters: [Character]

    init(_ text: String, columns: Int) {
        let columns = max(1, columns)
        characters = Array(text)
        // After a full row that ends a paragraph the cursor needs a place; it is there all the time, so that nothing
        // jumps when the cursor comes and goes.
        rows = RowBreaker.rows(of: characters, columns: columns, spaces: .kept).flatMap { row in
            guard row.endsParagraph, row.columns >= columns else { return [row] }
            var full = row
            full.endsParagraph = false
            return [full, RowBreaker.Row(start: row.end, end: row.end, columns: 0, endsParagraph: true)]
        }
    }

    func text(of row: RowBreaker.Row) -> String { String(characters[row.start..<row.end]) }

    /// The last row that starts at or before a place.
    func row(of place: Int) -> Int {
        var low = 0
        var high = rows.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if rows[middle].start <= place { low = middle } else { high = middle }
        }
        return low
    }

    func position(of place: Int) -> Position {
        let row = row(of: place)
        let before = characters[rows[row].start..<min(place, rows[row].end)]
        return Position(row: row, column: before.reduce(0) { $0 + Columns.width(of: $1) })
    }

    /// The place furthest to the right whose cursor still stands in this row.
    func lastPlace(in row: RowBreaker.Row) -> Int {
        row.endsParagraph ? row.end : max(row.start, row.end - 1)
    }

    /// The place in a row that is nearest to the left of a column.
    func place(in row: RowBreaker.Row, nearColumn column: Int) -> Int {
        var place = row.start
        var used = 0
        while place < lastPlace(in: row) {
            used += Columns.width(of: characters[place])
            if used > column { break }
            place += 1
        }
        return place
    }
}
