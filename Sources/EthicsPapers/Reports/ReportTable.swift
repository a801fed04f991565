// Tables in reports for people: names to the left, numbers under their heads.

import TerminalKit

/// A table of numbers.
package enum ReportTable {
    /// The lines of a table. Where names are long, they are broken so that the numbers have room.
    ///
    /// - Parameters:
    ///   - heads: What stands over the numbers, one each; `corner` over the names.
    ///   - rows: A name and a number, or nothing, under each head.
    package static func text(corner: String = "", heads: [String], rows: [(name: String, cells: [String])]) -> String {
        let margin = 2
        let widths = heads.indices.map { index in
            ([heads[index]] + rows.map { $0.cells.indices.contains(index) ? $0.cells[index] : "" })
                .map { Columns.width(of: $0) }.max() ?? 0
        }
        let numbers = widths.reduce(0) { $0 + $1 + 2 }
        let names = ([corner] + rows.map(\.name)).map { Columns.width(of: $0) }.max() ?? 0
        let first = min(names, max(ReportText.width - margin - numbers, 20))
        return ([(name: corner, cells: heads)] + rows).map { row in
            let lines = Columns.wrap(row.name, columns: first)
            return lines.enumerated().map { index, line in
                let cells =
                    index == 0 ? zip(row.cells, widths).map { blanks(to: $1 + 2, before: $0) + $0 }.joined() : ""
                let start = blanks(to: margin, before: "") + line
                return cells.isEmpty ? start : start + blanks(to: first, before: line) + cells
            }.joined(separator: "\n") + "\n"
        }.joined()
    }

    private static func blanks(to width: Int, before text: String) -> String {
        String(repeating: " ", count: max(0, width - Columns.width(of: text)))
    }
}
