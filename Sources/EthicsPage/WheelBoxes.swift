// The wheel drawn as six boxes with names round a seventh, from signs that every font for terminals has (WGL4).

import EthicsEngine
import TerminalKit

/// The boxes of the wheel.
struct WheelBoxes {
    let wheel: WheelPicture

    /// The columns between the two boxes of the middle row, where the box in the middle stands; and how far the others are set in.
    private static let gap = 14, inset = 3
    /// The rows of a box: its name, and what it says where some box says something.
    private var height: Int { 3 + (wheel.says.values.map(\.count).max() ?? 0) }
    /// The columns of the box in the middle.
    private static let middle = 10

    private var width: Int {
        max(wheel.widestName + 6, (wheel.says.values.joined().map { Columns.width(of: $0) }.max() ?? 0) + 6)
    }
    private var columns: Int { 2 * width + Self.gap }

    /// The rows.
    func rows(_ glyphs: Glyphs) -> [[WheelPicture.Run]] {
        var grid = Grid(columns: columns, rows: 3 * height, isASCII: glyphs == .ascii)
        let right = columns - width
        let (start, end) = (width + 2, width + 1 + Self.middle)
        let joints = (left: start + 2, right: end - 2)
        let centre = height + height / 2
        grid.box(column: start, row: height, width: Self.middle, height: height)
        grid.write(wheel.middle, column: start + 2, row: centre, role: .heading)
        for lens in Lens.allCases {
            let inset = WheelPlace.row(of: lens) == WheelPlace.middle ? 0 : Self.inset
            let column = WheelPlace.isRight(lens) ? right - inset : inset
            let row = WheelPlace.row(of: lens) * height
            grid.box(column: column, row: row, width: width, height: height)
            let role = wheel.progress(lens).role
            grid.write(
                "\(wheel.filled(lens, glyphs)) \(wheel.name(lens))", column: column + 2, row: row + 1, role: role)
            for (line, text) in (wheel.says[lens] ?? []).enumerated() {
                grid.write(text, column: column + 4, row: row + 2 + line, role: .normal)
            }
        }
        // The spokes.
        for (row, corner, side) in [(height - 2, "┐", "┌"), (2 * height + 1, "┘", "└")] {
            grid.line("├─\(corner)", column: Self.inset + width - 1, row: row)
            grid.line("\(side)─┤", column: joints.right, row: row)
        }
        for row in [height - 1, 2 * height] {
            grid.line("│", column: joints.left, row: row)
            grid.line("│", column: joints.right, row: row)
        }
        for (row, joint) in [(height, "┴"), (2 * height - 1, "┬")] {
            grid.line(joint, column: joints.left, row: row)
            grid.line(joint, column: joints.right, row: row)
        }
        grid.line("├──┤", column: width - 1, row: centre)
        grid.line("├──┤", column: end, row: centre)
        return grid.runs
    }
}

/// Signs in rows and columns.
private struct Grid {
    private var signs: [[Character]]
    private var roles: [[Role]]
    private let isASCII: Bool

    init(columns: Int, rows: Int, isASCII: Bool) {
        signs = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        roles = Array(repeating: Array(repeating: .rule, count: columns), count: rows)
        self.isASCII = isASCII
    }

    /// The frame of a box.
    mutating func box(column: Int, row: Int, width: Int, height: Int) {
        let edge = String(repeating: "─", count: width - 2)
        line("┌\(edge)┐", column: column, row: row)
        for side in [column, column + width - 1] {
            for inner in 1..<(height - 1) { line("│", column: side, row: row + inner) }
        }
        line("└\(edge)┘", column: column, row: row + height - 1)
    }

    /// Pieces of frames and lines.
    mutating func line(_ text: String, column: Int, row: Int) {
        let plain = text.map { !isASCII ? $0 : $0 == "─" ? "-" : $0 == "│" ? "|" : "+" }
        for (offset, sign) in plain.enumerated() { signs[row][column + offset] = sign }
    }

    /// A name in a box. Its signs are a column wide each, as all names of fields are.
    mutating func write(_ text: String, column: Int, row: Int, role: Role) {
        for (offset, sign) in text.enumerated() where column + offset < signs[row].count {
            signs[row][column + offset] = sign
            roles[row][column + offset] = role
        }
    }

    /// The rows, in runs of one role.
    var runs: [[WheelPicture.Run]] {
        zip(signs, roles).map { signs, roles in
            zip(signs, roles).reduce(into: []) { runs, cell in
                if runs.last?.role == cell.1 {
                    runs[runs.count - 1].text.append(cell.0)
                } else {
                    runs.append(WheelPicture.Run(text: String(cell.0), role: cell.1))
                }
            }
        }
    }
}
