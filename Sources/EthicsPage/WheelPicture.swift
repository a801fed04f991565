// The navigation wheel as a picture that fills as one walks: rows of styled text, at two sizes and as a single row. How
// full a field is says what its colour says, so nothing is lost without colours.

import EthicsEngine
import TerminalKit

/// A picture of the navigation wheel.
package struct WheelPicture: Equatable, Sendable {
    /// The fields that have been seen, which are filled.
    package var seen: Set<Lens> = []
    /// The field one is at, which is filled densest.
    package var current: Lens?
    /// What the fields are called. With names of up to 15 columns the large picture takes at most 56.
    package var names: [Lens: String] = [:]

    /// A picture of the wheel as far as one has come.
    package init(seen: Set<Lens> = [], current: Lens? = nil, names: [Lens: String] = [:]) {
        self.seen = seen
        self.current = current
        self.names = names
    }

    /// A piece of a row.
    package struct Run: Equatable {
        package var text: String
        package var role = Role.normal
    }

    /// How far one has come with a field.
    package enum Progress: CaseIterable {
        case current, seen, left

        /// How the field looks.
        package var role: Role {
            switch self {
            case .current: .accent
            case .seen: .normal
            case .left: .muted
            }
        }
    }

    /// How far one has come with a field.
    package func progress(_ lens: Lens) -> Progress {
        lens == current ? .current : seen.contains(lens) ? .seen : .left
    }

    /// The fields that one has come so far with, clockwise.
    package func fields(_ progress: Progress) -> [Lens] { Lens.allCases.filter { self.progress($0) == progress } }

    /// What a field is called.
    package func name(_ lens: Lens) -> String { names[lens] ?? lens.rawValue }

    // MARK: The pictures

    /// The wheel with the fields' names round it. All rows are equally wide, whatever is seen.
    package func large(_ glyphs: Glyphs) -> [[Run]] {
        let circle = WheelCircle(wheel: self).cells(.large, glyphs)
        let gap = "  "
        let side = widestName + gap.count
        let middle = circle.count / 2
        // Law is at the top right; from there the fields go clockwise.
        let right: [Int: Lens] = [1: .law, middle: .identity, circle.count - 2: .morality]
        let left: [Int: Lens] = [1: .ethics, middle: .economy, circle.count - 2: .reputation]
        return circle.enumerated().map { index, cells in
            // A name stands close to the round edge, so the blanks beside the edge go to the name.
            let first = cells.firstIndex { $0.text != " " } ?? 0
            let last = cells.lastIndex { $0.text != " " } ?? 0
            var row: [Run]
            if let lens = left[index] {
                let label = Run(text: name(lens), role: progress(lens).role)
                row = [blank(side + first - gap.count - width([label])), label, Run(text: gap)]
            } else {
                row = [blank(side + first)]
            }
            row += Self.runs(cells[first...last])
            if let lens = right[index] { row += [Run(text: gap), Run(text: name(lens), role: progress(lens).role)] }
            return row + [blank(2 * side + cells.count - width(row))]
        }
    }

    /// The wheel alone, with the name of the current field under it. All rows are equally wide, whatever is seen.
    package func small(_ glyphs: Glyphs) -> [[Run]] {
        let circle = WheelCircle(wheel: self).cells(.small, glyphs).map { Self.runs($0[...]) }
        let caption = current.map { [Run(text: name($0), role: .accent)] } ?? []
        let columns = max(widestName, circle.map { width($0) }.max() ?? 0)
        return (circle + [caption]).map { row in
            let free = columns - width(row)
            return [blank(free / 2)] + row + [blank(free - free / 2)]
        }
    }

    /// The wheel as one row of marks and names, set closer where there is little room.
    package func strip(_ glyphs: Glyphs, columns: Int) -> [Run] {
        let fields = Lens.allCases.map { lens in
            Run(text: "\(mark(progress(lens), glyphs)) \(name(lens))", role: progress(lens).role)
        }
        // Two blanks between them, from the left as long as there are enough.
        let spare = columns - width(fields) - (fields.count - 1)
        return fields.enumerated().flatMap { index, field in
            index == 0 ? [field] : [Run(text: index <= spare ? "  " : " "), field]
        }
    }

    private func mark(_ progress: Progress, _ glyphs: Glyphs) -> String {
        switch progress {
        case .current: glyphs == .ascii ? ">" : "►"
        case .seen: glyphs == .ascii ? "x" : "●"
        case .left: glyphs == .ascii ? "." : "○"
        }
    }

    // MARK: Runs

    private var widestName: Int { Lens.allCases.map { Columns.width(of: name($0)) }.max() ?? 0 }

    private func width(_ row: [Run]) -> Int { row.reduce(0) { $0 + Columns.width(of: $1.text) } }

    private func blank(_ columns: Int) -> Run { Run(text: String(repeating: " ", count: max(0, columns))) }

    private static func runs(_ cells: ArraySlice<Cell>) -> [Run] {
        cells.reduce(into: []) { runs, cell in
            if runs.last?.role == cell.role {
                runs[runs.count - 1].text += cell.text
            } else {
                runs.append(Run(text: cell.text, role: cell.role))
            }
        }
    }
}
