// What a pointer points at on a page.

import TerminalKit

extension PageLayout {
    /// What stands at a place on the screen when the body is scrolled down by so many rows; nil where there is nothing to point
    /// at.
    package func pointed(at place: Position, scroll: Int) -> PointedPart? {
        guard PageSize.fits(size) else { return nil }
        let first = min(max(0, scroll), maximumScroll)
        let lines = footer(scroll: first)
        let footerRow = place.row - (size.rows - lines.count)
        if lines.indices.contains(footerRow) {
            guard (frame.left..<(frame.left + frame.width)).contains(place.column) else { return nil }
            return PageFooter.key(in: lines[footerRow], at: place.column - frame.left).map { .key($0) }
        }
        guard (frame.mainLeft..<(frame.mainLeft + frame.mainWidth)).contains(place.column) else { return nil }
        let askedRow = place.row - askedTop
        if asked.indices.contains(askedRow) { return asked[askedRow].option.map { .option($0) } }
        guard (top..<(top + visibleRows)).contains(place.row), body.indices.contains(first + place.row - top) else {
            return nil
        }
        return body[first + place.row - top].target.map { .target($0) }
    }
}
