// The navigation wheel as a picture that fills as one walks: rows of styled text, as six boxes, as a column and as a single row. The
// marks say what the colours say, so nothing is lost without colours.

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
    /// What stands in the middle, at most 6 columns.
    package var middle = ""
    /// What a field says, a line for each choice that is compared; nothing for what has not been seen.
    package var says: [Lens: [String]] = [:]

    /// A picture of the wheel as far as one has come.
    package init(seen: Set<Lens> = [], current: Lens? = nil, names: [Lens: String] = [:], middle: String = "") {
        self.middle = middle
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

    /// The wheel: six boxes with the fields' names round what is chosen, clockwise from the top right. All rows are equally wide,
    /// whatever is seen.
    package func large(_ glyphs: Glyphs) -> [[Run]] { WheelBoxes(wheel: self).rows(glyphs) }

    /// The fields one under the other, in the same order, with what each says under its name. All rows are equally wide, whatever is
    /// seen.
    package func small(_ glyphs: Glyphs) -> [[Run]] {
        let said = says.values.joined().map { Columns.width(of: $0) + 4 }.max() ?? 0
        let columns = max(widestName + 2, said)
        func row(_ run: Run) -> [Run] { [run, blank(columns - Columns.width(of: run.text))] }
        return Lens.allCases.flatMap { lens in
            [row(Run(text: "\(filled(lens, glyphs)) \(name(lens))", role: progress(lens).role))]
                + (says[lens] ?? []).map { row(Run(text: "    " + $0)) }
        }
    }

    /// The same without what the fields say.
    package var unsaid: WheelPicture {
        var wheel = self
        wheel.says = [:]
        return wheel
    }

    /// The fields one under the other, each with what it says beside its name.
    func table(_ glyphs: Glyphs) -> [[Run]] {
        zip(Lens.allCases, unsaid.small(glyphs)).map { lens, row in
            row + [Run(text: "  " + (says[lens] ?? []).joined(separator: "   "))]
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

    /// The mark of a field in a picture where an empty one needs none.
    func filled(_ lens: Lens, _ glyphs: Glyphs) -> String {
        switch progress(lens) {
        case .current: glyphs == .ascii ? ">" : "►"
        case .seen: glyphs.square
        case .left: " "
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

    var widestName: Int { Lens.allCases.map { Columns.width(of: name($0)) }.max() ?? 0 }

    private func width(_ row: [Run]) -> Int { row.reduce(0) { $0 + Columns.width(of: $1.text) } }

    private func blank(_ columns: Int) -> Run { Run(text: String(repeating: " ", count: max(0, columns))) }
}
