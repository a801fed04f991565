// Which part of a list is seen.

/// Fits a list into the room that there is.
package enum ListWindow {
    /// The elements that are seen: the one with the focus, and as many round it as there is room for. Without room for
    /// even that one, it is seen alone.
    ///
    /// - Parameter height: The rows that an element takes; asked of no more elements than there are rows.
    package static func range(count: Int, focus: Int, room: Int, height: (Int) -> Int) -> Range<Int> {
        guard count > 0 else { return 0..<0 }
        let focus = min(max(0, focus), count - 1)
        var range = focus..<focus + 1
        var left = room - height(focus)
        var growsDown = true
        var growsUp = true
        while growsDown || growsUp {
            // Up first: what a list begins with is seen as long as it can be.
            if growsUp {
                growsUp = range.lowerBound > 0 && take(height(range.lowerBound - 1), from: &left)
                if growsUp { range = range.lowerBound - 1..<range.upperBound }
            }
            if growsDown {
                growsDown = range.upperBound < count && take(height(range.upperBound), from: &left)
                if growsDown { range = range.lowerBound..<range.upperBound + 1 }
            }
        }
        return range
    }

    private static func take(_ rows: Int, from left: inout Int) -> Bool {
        guard rows <= left else { return false }
        left -= rows
        return true
    }
}
