// Where what is read and asked stands at a size, and what stays beside it.

import TerminalKit

/// The columns of a page.
struct PageFrame {
    /// The first column of all that is drawn.
    let left: Int
    /// How many columns that has.
    let width: Int
    /// The first column of what is read and asked.
    let mainLeft: Int
    /// How many columns that has.
    let mainWidth: Int
    /// The first column of what stays beside it; nil where nothing does.
    let asideLeft: Int?
    /// How many columns that has.
    let asideWidth: Int

    /// The most columns of what stays beside.
    private static let widestAside = 48
    /// The columns between the two: a line with air on both sides.
    static let between = 5

    /// The columns of a page at a size.
    ///
    /// - Parameters:
    ///   - hasAside: Whether something stays beside what is read, where there is room.
    ///   - isAfter: Whether that stands to the right.
    init(_ size: Size, hasAside: Bool, isAfter: Bool) {
        let single = PageSize.textColumns(size)
        guard hasAside, PageSize.hasPanes(size) else {
            (left, width) = ((size.columns - single) / 2, single)
            (mainLeft, mainWidth) = (left, width)
            (asideLeft, asideWidth) = (nil, 0)
            return
        }
        // What is asked has at least the columns of the smallest window: there everything has room.
        let most = size.columns - 4
        let least = PageSize.textColumns(PageSize.smallest)
        asideWidth = min(Self.widestAside, most - Self.between - least)
        mainWidth = min(PageSize.widest, most - Self.between - asideWidth)
        width = asideWidth + Self.between + mainWidth
        left = (size.columns - width) / 2
        mainLeft = isAfter ? left : left + asideWidth + Self.between
        asideLeft = isAfter ? left + mainWidth + Self.between : left
    }

    /// The columns that a field has, beside its bar.
    var fieldColumns: Int { max(1, mainWidth - 2) }

    /// The column of the line between the two.
    var lineColumn: Int? { asideLeft.map { max($0, mainLeft) - (Self.between + 1) / 2 } }
}

extension DrawnPage {
    /// Where what is read and asked stands at a size.
    func frame(at size: Size) -> PageFrame { PageFrame(size, hasAside: !beside.isEmpty, isAfter: isPreview) }

    /// The columns that its field has at a size, beside its bar.
    package func fieldColumns(at size: Size) -> Int { frame(at: size).fieldColumns }
}
