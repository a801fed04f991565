// The screen as a value. Views write here; nothing of it reaches a terminal before the owner of the terminal draws it.

import SafeText

/// One place of a canvas.
public struct Cell: Hashable, Sendable {
    /// One scalar with its zero-width followers; empty for the second half of a wide one.
    public var text: String
    /// How it looks.
    public var role: Role

    /// A cell with its text and its role.
    public init(text: String, role: Role) {
        self.text = text
        self.role = role
    }

    static let blank = Cell(text: " ", role: .normal)
}

/// A grid of cells.
public struct Canvas: Equatable, Sendable {
    /// How large the grid is.
    public let size: Size
    /// Where the cursor stands; nil hides it.
    public var cursor: Position?
    /// Where the cursor stands while it is hidden: braille displays and screen readers follow it also then.
    public var rest = Position(row: 0, column: 0)
    private var slots: [Slot]
    /// The zero-width followers of a cell, by its index. Few texts have any.
    private var marks: [Int: [Unicode.Scalar]] = [:]

    /// What a cell holds without its marks. Eight plain bytes: a screen is copied, compared and filled for each key,
    /// and a string in every cell made that take several times as long.
    struct Slot: Equatable, Sendable {
        var base: Unicode.Scalar
        var role: Role

        static let blank = Slot(base: " ", role: .normal)
        /// Stands in the second half of a wide character; never in text, which holds no controls.
        static let secondHalf: Unicode.Scalar = "\0"
        var isSecondHalf: Bool { base == Self.secondHalf }
    }

    /// ncurses keeps this many marks with a character and drops the others.
    private static let mostMarks = 4

    /// A canvas of blanks.
    public init(size: Size) {
        self.size = size
        slots = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The cell at a place; a blank one outside the canvas.
    public subscript(row: Int, column: Int) -> Cell {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
        let slot = slots[row * size.columns + column]
        var text = String.UnicodeScalarView()
        if !slot.isSecondHalf { text.append(slot.base) }
        text.append(contentsOf: marks(row: row, column: column))
        return Cell(text: String(text), role: slot.role)
    }

    /// Writes text from a place to the right and returns how many columns were written.
    ///
    /// Forbidden characters are left out, line feeds and tabs become spaces. What lies outside of the canvas or after
    /// `limit` columns is cut off; the half of a wide character becomes a space.
    @discardableResult
    public mutating func write(_ text: String, row: Int, column: Int, role: Role = .normal, limit: Int? = nil) -> Int {
        guard row >= 0, row < size.rows, column < size.columns else { return 0 }
        let (sum, overflows) = column.addingReportingOverflow(max(0, limit ?? Int.max))
        let end = overflows ? size.columns : min(sum, size.columns)
        let start = row * size.columns
        var next = column
        var written = 0
        var last: Int?
        // Most text needs no cleaning, and then none is copied.
        let isClean = !text.unicodeScalars.contains(where: SafeText.isForbidden)
        for scalar in (isClean ? text : SafeText.cleaned(text)).unicodeScalars {
            let width = Columns.width(of: scalar)
            if width == 0 {
                if let last { add(scalar, to: last) }
                continue
            }
            if next >= end { break }
            if next >= 0, width <= end - next {
                place(scalar, width: width, at: start + next, role: role)
                last = start + next
                written += width
            } else {
                // The half of a wide character that is inside.
                for half in next..<min(next + width, end) where half >= 0 {
                    place(" ", width: 1, at: start + half, role: role)
                    written += 1
                }
                last = nil
            }
            next += width
        }
        return written
    }

    /// Gives cells of a row a role and keeps their text.
    public mutating func fill(row: Int, column: Int, columns: Int, role: Role) {
        guard row >= 0, row < size.rows, column < size.columns, columns > 0 else { return }
        let (sum, overflows) = column.addingReportingOverflow(columns)
        let end = overflows ? size.columns : min(sum, size.columns)
        for column in max(0, column)..<max(0, column, end) { slots[row * size.columns + column].role = role }
    }

    /// The rows, without spaces at their ends and joined by line feeds.
    public var text: String {
        (0..<size.rows).map { row in
            let joined = (0..<size.columns).map { self[row, $0].text }.joined()
            let last = joined.lastIndex { $0 != " " }
            return String(joined[..<(last.map { joined.index(after: $0) } ?? joined.startIndex)])
        }.joined(separator: "\n")
    }

    /// The slots of a row inside the canvas.
    func slots(row: Int) -> ArraySlice<Slot> {
        slots[row * size.columns..<(row + 1) * size.columns]
    }

    /// The zero-width followers of a cell.
    func marks(row: Int, column: Int) -> [Unicode.Scalar] {
        marks.isEmpty ? [] : marks[row * size.columns + column] ?? []
    }

    /// Whether a row looks the same in another canvas of this size.
    func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
        slots(row: row) == other.slots(row: row)
            && (marks == other.marks
                || (0..<size.columns).allSatisfy { marks(row: row, column: $0) == other.marks(row: row, column: $0) })
    }

    private mutating func place(_ scalar: Unicode.Scalar, width: Int, at index: Int, role: Role) {
        // What remains of a wide character under the new text is a space.
        if slots[index].isSecondHalf { blank(index - 1) }
        let after = index + width
        if after % size.columns != 0, slots[after].isSecondHalf { blank(after) }
        slots[index] = Slot(base: Columns.shown(scalar), role: role)
        for half in index + 1..<after { slots[half] = Slot(base: Slot.secondHalf, role: role) }
        if !marks.isEmpty { for index in index..<after { marks[index] = nil } }
    }

    private mutating func blank(_ index: Int) {
        slots[index].base = " "
        marks[index] = nil
    }

    private mutating func add(_ mark: Unicode.Scalar, to index: Int) {
        guard marks[index, default: []].count < Self.mostMarks else { return }
        marks[index, default: []].append(mark)
    }
}
