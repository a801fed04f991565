// The letter of an alternative as it stands on a wall: large enough to be pointed at from the back of a room, where there is
// room for that.

import TerminalKit

/// How large the letters of the alternatives are.
enum LetterBlock: CaseIterable {
    /// Drawn three rows high, with a blank row after each.
    case tall
    /// A row high and five columns wide, with a blank row after each.
    case wide
    /// A row high and three columns wide.
    case small

    /// The columns of the block.
    var columns: Int {
        switch self {
        case .tall: 1 + LargeLetters.columns
        case .wide: 5
        case .small: 3
        }
    }
    /// Where the words begin.
    var indent: Int {
        switch self {
        case .tall: 9
        case .wide: 8
        case .small: 5
        }
    }
    /// The rows of the block.
    var height: Int { self == .tall ? 3 : 1 }
    /// Whether a blank row parts one from the next.
    var isParted: Bool { self != .small }
}

extension PageLayout {
    /// The rows of an alternative.
    ///
    /// - Parameters:
    ///   - lead: What stands before its words, such as a count.
    ///   - pointer: What stands before the letter.
    func blockRows(
        _ letter: Character, _ text: String, lead: String = "", pointer: String = " ", role: Role = .normal
    ) -> [LaidRow] {
        let indent = block.indent + (lead.isEmpty ? 0 : Columns.width(of: lead) + 1)
        let lines = Columns.wrap(text, columns: frame.mainWidth - indent)
        let height = max(block.height, lines.count)
        // The letter stands in the middle of its block, and the words begin beside it where they have room there.
        let middle = block.height / 2
        let first = lines.count + middle <= height ? middle : 0
        let before = String(repeating: " ", count: (block.columns - 1) / 2)
        let after = String(repeating: " ", count: block.columns / 2)
        let end = String(repeating: " ", count: block.indent - block.columns - 1)
        let drawn = block == .tall ? LargeLetters.rows(letter, glyphs) : nil
        return (0..<height).map { index in
            var row = LaidRow(
                text: lines.indices.contains(index - first) ? lines[index - first] : "", role: role, indent: indent)
            if let drawn {
                row.mark = index < drawn.count ? "\(index == middle ? pointer : " ") \(drawn[index])\(end)" : ""
                if index == middle { row.mark += lead }
                row.capRole = .heading
            } else if index == middle {
                row.mark = "\(pointer)\(before)\(letter)\(after)\(end)\(lead)"
            }
            row.hasCap = index < block.height
            row.capColumns = block.columns
            return row
        }
    }

    /// Rows whose letters are no caps where those would run into each other: two caps under each other look like one.
    func separated(_ rows: [LaidRow]) -> [LaidRow] {
        guard block == .small, zip(rows, rows.dropFirst()).contains(where: { $0.hasCap && $1.hasCap }) else {
            return rows
        }
        return rows.map { row in
            var row = row
            row.capRole = .accent
            return row
        }
    }
}
