// Squares to both sides of a line, one square a statement: what pays to the left, what is strengthened to the right, and
// next to the line what is pulled both ways. One colour for both sides: left is not worse than right.

import TerminalKit

/// Rows of squares to both sides of a line.
package struct SquareChart: Equatable, Sendable {
    /// What stands over the left side.
    package var left: String
    /// What stands over the right side.
    package var right: String
    /// The rows, in the order of the poster.
    package var items: [Item] = []
    /// What a square is, for those who see it.
    package var legend: String

    /// Rows of squares to both sides of a line.
    package init(left: String, right: String, items: [Item] = [], legend: String) {
        self.left = left
        self.right = right
        self.items = items
        self.legend = legend
    }

    /// One row.
    package struct Item: Equatable, Sendable {
        /// What the row is about.
        package var name: String
        /// Which of several rows about the same thing.
        package var tag = ""
        /// Squares to the left.
        package var costs: Int
        /// Half squares, on the left next to the line.
        package var both: Int
        /// Squares to the right.
        package var strengthens: Int
        /// What stands after the squares.
        package var note = ""
        /// The row in words, for those who don't see it.
        package var spoken: String

        /// One row.
        package init(
            name: String, tag: String = "", costs: Int, both: Int, strengthens: Int, note: String = "", spoken: String
        ) {
            self.name = name
            self.tag = tag
            self.costs = costs
            self.both = both
            self.strengthens = strengthens
            self.note = note
            self.spoken = spoken
        }
    }

    /// A row of text.
    package struct Row: Equatable {
        package var text: String
        package var role = Role.normal
    }

    private static let indent = 2
    private static let gap = 2

    /// The rows for so many columns. Where the squares have no room they are counted.
    package func rows(columns: Int, glyphs: Glyphs) -> [Row] {
        let drawn = layout(columns: columns, glyphs, isCounted: false)
        let best = drawn.isTooWide ? layout(columns: columns, glyphs, isCounted: true) : drawn
        let shown = String(legend.map { String($0) == Glyphs.unicode.half ? Character(glyphs.half) : $0 })
        return best.rows
            + Columns.wrap(shown, columns: columns - Self.indent).map {
                Row(text: Self.blank(Self.indent) + $0, role: .muted)
            }
    }

    private func layout(columns: Int, _ glyphs: Glyphs, isCounted: Bool) -> (rows: [Row], isTooWide: Bool) {
        let axis = glyphs == .ascii ? " | " : " │ "
        let lefts = items.map { item in
            [
                Self.squares(item.costs, glyphs.filled, glyphs, isCounted),
                Self.squares(item.both, glyphs.half, glyphs, isCounted),
            ]
            .filter { !$0.isEmpty }.joined(separator: isCounted ? " " : "")
        }
        let rights = items.map { Self.squares($0.strengthens, glyphs.filled, glyphs, isCounted) }
        let leftWidth = Self.widest([left] + lefts)
        let rightWidth = Self.widest([right] + rights)
        let tagWidth = Self.widest(items.map(\.tag))
        let noteWidth = Self.widest(items.map(\.note))
        let others =
            Self.indent + (tagWidth > 0 ? tagWidth + Self.gap : 0) + Self.gap + leftWidth + axis.count + rightWidth
            + (noteWidth > 0 ? noteWidth + Self.gap : 0)
        let wanted = min(Self.widest(items.map(\.name)), columns / 3)
        // A long name may break; what it stands for may not.
        let nameWidth = max(1, min(wanted, columns - others))
        let before = Self.indent + nameWidth + (tagWidth > 0 ? Self.gap + tagWidth : 0) + Self.gap

        var rows = [Row(text: Self.blank(before) + Self.right(left, leftWidth) + axis + right, role: .muted)]
        // What is left of a long name goes on in rows about the same thing, and then in rows of its own.
        var names: ArraySlice<String> = []
        for (index, item) in items.enumerated() {
            if !item.name.isEmpty { names = Columns.wrap(item.name, columns: nameWidth)[...] }
            var text = Self.blank(Self.indent) + Self.left(names.popFirst() ?? "", nameWidth)
            if tagWidth > 0 { text += Self.blank(Self.gap) + Self.left(item.tag, tagWidth) }
            text += Self.blank(Self.gap) + Self.right(lefts[index], leftWidth) + axis
            text += Self.left(rights[index], rightWidth) + Self.blank(Self.gap) + item.note
            rows.append(Row(text: text))
            guard index + 1 == items.count || !items[index + 1].name.isEmpty else { continue }
            rows += names.map { Row(text: Self.blank(Self.indent) + $0) }
        }
        return (rows, others + wanted > columns)
    }

    private static func squares(_ count: Int, _ square: String, _ glyphs: Glyphs, _ isCounted: Bool) -> String {
        guard count > 0 else { return "" }
        guard isCounted else { return String(repeating: square, count: count) }
        return square + (glyphs == .ascii ? "x" : "×") + String(count)
    }

    private static func widest(_ texts: [String]) -> Int { texts.map { Columns.width(of: $0) }.max() ?? 0 }
    private static func blank(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
    private static func left(_ text: String, _ width: Int) -> String { text + blank(width - Columns.width(of: text)) }
    private static func right(_ text: String, _ width: Int) -> String { blank(width - Columns.width(of: text)) + text }
}
