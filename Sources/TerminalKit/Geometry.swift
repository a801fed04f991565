// Sizes and positions on the screen, counted in columns and rows from the top left.

/// How large a screen or a canvas is.
public struct Size: Hashable, Sendable {
    /// How many columns there are; never negative.
    public var columns: Int {
        didSet { columns = max(0, columns) }
    }
    /// How many rows there are; never negative.
    public var rows: Int {
        didSet { rows = max(0, rows) }
    }

    /// A size; negative numbers count as 0.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A place on the screen, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
    /// The row, 0 at the top.
    public var row: Int
    /// The column, 0 at the left.
    public var column: Int

    /// A place in a row and a column.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
