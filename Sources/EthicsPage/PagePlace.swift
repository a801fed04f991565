// How far one has read on a page, whatever its width.

/// A place in what is read.
package struct PagePlace: Equatable, Sendable {
    /// The block that is seen first, by its index.
    let block: Int
    /// How much of the block is above it, from 0 up to 1.
    let share: Double
}

extension PageLayout {
    /// The place that is seen first when the body is scrolled down by so many rows.
    package func place(scroll: Int) -> PagePlace? {
        guard scroll > 0, body.indices.contains(scroll), let block = body[scroll].block else { return nil }
        let rows = rows(of: block)
        return PagePlace(block: block, share: Double(scroll - rows.lowerBound) / Double(max(1, rows.count)))
    }

    /// How many rows the body is scrolled down by for a place to be seen first, or as near to that as can be.
    package func scroll(at place: PagePlace) -> Int {
        let rows = rows(of: place.block)
        let row = rows.lowerBound + Int((Double(rows.count) * place.share).rounded(.down))
        return max(0, min(row, maximumScroll))
    }

    /// The rows of a block; where it is left out, those of the next one, of which there are none.
    private func rows(of block: Int) -> Range<Int> {
        let first = body.firstIndex { ($0.block ?? 0) >= block } ?? body.endIndex
        return first..<(body[first...].firstIndex { $0.block != block } ?? body.endIndex)
    }
}
