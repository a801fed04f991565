// What can be chosen, as rows.

import TerminalKit

/// Makes rows of options.
struct OptionRows {
    let options: [DrawnOption]
    /// The option that is highlighted, by its index.
    let highlight: Int?
    /// The rows of texts, as wide as the page.
    let texts: BlockRows
    /// What is left out.
    let fit: PageFit
    /// Whether remarks have room for a column.
    let hasColumns: Bool

    /// The columns between an option and the remark after it.
    private static let tailGap = 3
    /// The column that remarks stand under each other in, unless an option is too long for that. A narrow window has no
    /// room for columns.
    private var tailColumn: Int {
        guard hasColumns else { return 0 }
        let usual = 36
        let remarks = options.filter { !$0.detail.isEmpty && usual + Columns.width(of: $0.detail) <= width }
        let longest = remarks.map { indent + Columns.width(of: $0.label) + Self.tailGap }.max() ?? 0
        let columns = remarks.map { Columns.width(of: $0.detail) }.max() ?? 0
        return longest > usual && longest + columns <= width ? longest : usual
    }
    private var width: Int { texts.columns }
    private var glyphs: Glyphs { texts.glyphs }

    /// Where the labels begin.
    private var indent: Int { options.contains { $0.key != nil } ? 5 : 2 }

    /// The rows of all options.
    var all: [LaidRow] { options.indices.flatMap(rows) }

    /// The rows of those round one of them, with marks that say that there are more, and how many options that is.
    ///
    /// - Parameters:
    ///   - focus: The one that is seen.
    ///   - room: How many rows there are.
    func window(round focus: Int, room: Int) -> (rows: [LaidRow], count: Int) {
        let range = ListWindow.range(count: options.count, focus: focus, room: room) {
            rows(options[$0], isHighlighted: false).count
        }
        var shown = range.flatMap(rows)
        // A blank row parts an option from one that is seen.
        if shown.first?.text.isEmpty == true { shown.removeFirst() }
        shown = Array(shown.prefix(max(0, room)))
        if range.lowerBound > 0, !shown.isEmpty { shown[0].margin = glyphs.moreAbove }
        if range.upperBound < options.count, !shown.isEmpty { shown[shown.count - 1].margin = glyphs.moreBelow }
        return (shown, range.count)
    }

    /// Rows with a blank one between options, where some option has several; else as they are.
    static func parted(_ rows: [LaidRow]) -> [LaidRow] {
        let counts = Dictionary(grouping: rows.compactMap(\.option), by: { $0 }).mapValues(\.count)
        guard counts.count > 1, counts.values.contains(where: { $0 > 1 }) else { return rows }
        var parted: [LaidRow] = []
        for row in rows {
            let isNext = row.option != nil && parted.last?.option != nil && parted.last?.option != row.option
            parted += isNext ? [LaidRow(), row] : [row]
        }
        return parted
    }

    /// The rows of an option, and that they are its.
    func rows(of index: Int) -> [LaidRow] {
        var rows = rows(options[index], isHighlighted: index == highlight)
        // The blank row that parts two groups belongs to neither.
        for row in rows.indices where row > 0 || !rows[row].text.isEmpty { rows[row].option = index }
        return rows
    }

    private func rows(_ option: DrawnOption, isHighlighted: Bool) -> [LaidRow] {
        let pointer = isHighlighted ? glyphs.marker : option.isAnswer ? glyphs.filled : " "
        let key = indent < 5 ? pointer : "\(pointer) \(option.key.map(String.init) ?? " ")"
        let mark = option.lead.isEmpty ? key : "\(key) \(option.lead)"
        let start = option.lead.isEmpty ? indent : indent + Columns.width(of: option.lead) + 1
        let role: Role = isHighlighted ? .selected : !option.isChoosable ? .muted : .normal
        let isParted = option.startsGroup && fit == .airy
        var rows = isParted ? [LaidRow()] : []
        rows += texts.wrapped(option.label, role: role, mark: mark, indent: start)
        rows[isParted ? 1 : 0].hasCap = start >= 5 && option.key != nil && option.isChoosable
        if !option.detail.isEmpty { add(option.detail, to: &rows, indent: start, isHighlighted) }
        guard !option.text.isEmpty, fit < .least else { return rows }
        return rows + texts.wrapped(option.text, role: isHighlighted ? .selected : option.textRole, indent: start)
    }

    /// A remark after the label, or under it.
    private func add(_ detail: String, to rows: inout [LaidRow], indent: Int, _ isHighlighted: Bool) {
        let used = max(indent + Columns.width(of: rows[rows.count - 1].text) + Self.tailGap, tailColumn)
        if used + Columns.width(of: detail) <= width {
            rows[rows.count - 1].tail = detail
            rows[rows.count - 1].tailColumn = used
        } else if fit < .bare {
            rows += texts.wrapped(detail, role: isHighlighted ? .selected : .muted, indent: indent)
        }
    }
}
