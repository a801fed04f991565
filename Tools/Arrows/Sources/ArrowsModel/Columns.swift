// A table in plain text.

/// Rows of cells under each other: words to the left, numbers to the right.
struct Columns {
    private let rows: [[String]]
    private let isNumber: [Bool]

    /// A table with a heading; `isNumber` says which columns hold numbers.
    init(_ heading: [String], isNumber: [Bool], rows: [[String]]) {
        self.rows = [heading] + rows
        self.isNumber = isNumber
    }

    /// The rows, without a line feed at the end and without spaces at the end of a line.
    var text: String {
        let widths = isNumber.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let line = isNumber.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return isNumber[column] ? space + row[column] : row[column] + space
            }.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }
}
