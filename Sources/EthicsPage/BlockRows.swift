// What is read, as rows.

import TerminalKit

/// Makes rows of blocks.
struct BlockRows {
    /// How many columns there are.
    let columns: Int
    let glyphs: Glyphs
    /// What is highlighted.
    var target: String?

    /// The rows of what is read.
    ///
    /// - Parameters:
    ///   - blocks: From the top.
    ///   - fit: What is left out.
    ///   - isBesideCase: Whether the case stands beside it, so that what only repeats that is left out.
    func rows(_ blocks: [PageBlock], fit: PageFit = .airy, isBesideCase: Bool = false) -> [LaidRow] {
        var rows: [LaidRow] = []
        for (index, block) in blocks.enumerated() {
            guard let shown = block.shown(fit, isBesideCase: isBesideCase) else { continue }
            // What is left out takes the blank row beside it along.
            if shown == .gap, fit >= .bare || rows.isEmpty || rows.last?.isBlank == true, fit > .airy || isBesideCase {
                continue
            }
            rows += self.rows(shown).map { row in
                var row = row
                row.block = index
                return row
            }
        }
        if fit > .airy || isBesideCase { while rows.last?.isBlank == true { rows.removeLast() } }
        return rows
    }

    private func rows(_ block: PageBlock) -> [LaidRow] {
        switch block {
        case .gap: [LaidRow()]
        case .heading(let text): wrapped(text, role: .heading)
        case .text(let text, let role): wrapped(text, role: role)
        case .item(let mark, let text, let role): wrapped(text, role: role, mark: mark, indent: 3)
        case .entry(let key, let text): wrapped(text, role: .normal, mark: key, indent: 9)
        case .wheel(let wheel): centred(wheel.large(glyphs))
        case .row(let mark, let text, let role, let indent, let target):
            rows(text, role: role, mark: mark, indent: indent, target: target)
        case .counted(let sign, let count, let text): counted(sign, count, text)
        case .clock(let time): LargeDigits.rows(time, glyphs).map { LaidRow(text: $0, role: .heading, indent: 3) }
        case .chart(let chart):
            chart.rows(columns: columns, glyphs: glyphs).map { LaidRow(text: $0.text, role: $0.role) }
        case .spare(let block, _): rows(block)
        }
    }

    private func counted(_ sign: String, _ count: String, _ text: String) -> [LaidRow] {
        let mark = "  \(sign)  \(count)  "
        var rows = wrapped(text, role: .normal, mark: mark, indent: Columns.width(of: mark))
        rows[0].hasCap = true
        return rows
    }

    /// A paragraph that may be highlighted: the pointer then stands in its mark, if it has one.
    private func rows(_ text: String, role: Role, mark: String, indent: Int, target: String?) -> [LaidRow] {
        let isHighlighted = target != nil && target == self.target
        let pointed = mark.isEmpty ? "" : " \(glyphs.marker)" + mark.dropFirst(2)
        var rows = wrapped(
            text, role: isHighlighted ? .selected : role, mark: isHighlighted ? pointed : mark, indent: indent)
        for index in rows.indices { rows[index].target = target }
        return rows
    }

    /// A text as rows, the mark before the first of them.
    func wrapped(_ text: String, role: Role, mark: String = "", indent: Int = 0) -> [LaidRow] {
        Columns.wrap(text, columns: columns - indent).enumerated().map { index, line in
            LaidRow(text: line, role: role, indent: indent, mark: index == 0 ? mark : "")
        }
    }

    /// A picture in the middle.
    func centred(_ rows: [[WheelPicture.Run]]) -> [LaidRow] {
        let indent = max(0, (columns - rows.columns) / 2)
        return rows.map { LaidRow(indent: indent, runs: $0) }
    }
}

extension LaidRow {
    /// Whether nothing stands in it.
    fileprivate var isBlank: Bool { text.isEmpty && runs.isEmpty && mark.isEmpty }
}
