// How reports for people are set: for a terminal of 80 columns, with what belongs together hanging under its mark.

import EthicsEngine
import EthicsWords
import TerminalKit

/// The pieces that reports are made of.
package enum ReportText {
    /// The columns that reports are set for.
    package static let width = 80

    /// A text in lines. The first begins with the mark, all stand at the indent.
    ///
    /// - Parameter margin: The columns in front of the mark.
    package static func item(_ text: String, mark: String = "", margin: Int = 0, indent: Int = 0) -> String {
        let head = String(repeating: " ", count: margin) + mark
        let lines = Columns.wrap(text, columns: max(width - indent, 20))
        return lines.enumerated().map { index, line in
            (index == 0 ? padded(head, to: indent) : String(repeating: " ", count: indent)) + line + "\n"
        }.joined()
    }

    /// Short pieces one after another; lines break between them, so that a number stays with what it belongs to.
    package static func pieces(_ pieces: [String], mark: String = "", margin: Int = 0, indent: Int) -> String {
        var lines: [String] = []
        for piece in pieces {
            if let line = lines.last, Columns.width(of: "\(line) · \(piece)") <= width - indent {
                lines[lines.count - 1] = "\(line) · \(piece)"
            } else {
                lines.append(piece)
            }
        }
        return lines.enumerated().map { index, line in
            item(line, mark: index == 0 ? mark : "", margin: margin, indent: indent)
        }.joined()
    }

    /// A heading over some text; nothing when there is no text.
    package static func section(_ heading: String, _ text: String) -> String {
        text.isEmpty ? "" : "\n\(heading)\n" + text
    }

    /// What a framework says about its source, in two lines.
    package static func source(_ source: Framework.Source, indent: Int = 0) -> String {
        let language = Language.printed
        return item(language.reports.published(source.publisher, source.document), indent: indent)
            + item(language.strings.browse.source(source), indent: indent)
    }

    /// Rows of an id, a title and a detail in columns. Where there is no room for the details beside the titles, they stand
    /// under them.
    package static func rows(_ rows: [(id: String, title: String, detail: String)]) -> String {
        let title = (rows.map { Columns.width(of: $0.id) }.max() ?? 0) + 2
        let beside = title + (rows.map { Columns.width(of: $0.title) }.max() ?? 0) + 2
        let widest = rows.map { Columns.width(of: $0.detail) }.max() ?? 0
        let isBeside = beside + widest <= width
        return rows.map { row in
            guard isBeside, !row.detail.isEmpty else {
                return item(row.title, mark: row.id, indent: title)
                    + (row.detail.isEmpty ? "" : item(row.detail, indent: title))
            }
            return padded(padded(row.id, to: title) + row.title, to: beside) + row.detail + "\n"
        }.joined()
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - Columns.width(of: text)))
    }
}
