// How large a page is.

import TerminalKit

/// The sizes that pages are laid out for.
package enum PageSize {
    /// The smallest size that a page is laid out at.
    package static let smallest = Size(columns: 60, rows: 18)
    /// The widest that text is set, in columns: longer lines tire.
    package static let widest = 76

    /// Whether a size is large enough for pages.
    package static func fits(_ size: Size) -> Bool { size.columns >= smallest.columns && size.rows >= smallest.rows }

    /// The fewest columns of a window with something beside what is read.
    private static let widestSingle = 100

    /// Whether a size has room for something beside what is read.
    package static func hasPanes(_ size: Size) -> Bool { size.columns >= widestSingle }

    /// The columns that text has at a size.
    package static func textColumns(_ size: Size) -> Int {
        // A column for the marks that say that there is more, and one of air before it.
        max(1, min(widest, size.columns - (size.columns >= 72 ? 4 : 3)))
    }
}
