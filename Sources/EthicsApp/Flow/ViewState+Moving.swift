// Moving on a page: among its options and what can be highlighted in it, and up and down.

import EthicsPage

extension ViewState {
    /// Moves to the option before or after, round the end. Where there are none it scrolls.
    mutating func move(
        _ step: Int, on page: DrawnPage, _ layout: @autoclosure () -> PageLayout
    ) {
        guard page.targets.isEmpty else { return moveTarget(step, page.targets, layout()) }
        let choosable = page.choosable
        guard let first = choosable.first, let last = choosable.last else {
            scroll = layout().clamped(scroll + step)
            return
        }
        guard let highlight, let index = choosable.firstIndex(of: highlight) else {
            // From what was answered before, if anything was.
            let answer = choosable.first { page.options[$0].isAnswer }
            self.highlight = answer ?? (step > 0 ? first : last)
            return
        }
        self.highlight = choosable[(index + step + choosable.count) % choosable.count]
    }

    /// Moves by so many options, as far as there are any.
    mutating func moveInList(by step: Int, on page: DrawnPage) {
        let choosable = page.choosable
        guard let first = choosable.first, let last = choosable.last else { return }
        let target = min(max(first, (highlight ?? first) + step), last)
        highlight = choosable.last { $0 <= target } ?? first
    }

    /// Moves the highlight among what can be highlighted in the body. Where nothing of it is in sight, it scrolls.
    private mutating func moveTarget(_ step: Int, _ targets: [String], _ layout: PageLayout) {
        let inSight = layout.targets(scroll: scroll)
        var next = step > 0 ? inSight.first : inSight.last
        if let target, inSight.contains(target), let index = targets.firstIndex(of: target) {
            next = targets.indices.contains(index + step) ? targets[index + step] : nil
        }
        guard let next else {
            scroll = layout.clamped(scroll + step)
            return
        }
        target = next
        revealTarget(layout)
    }

    /// Scrolls as far as it takes to see what is highlighted with the line above it, which says what it belongs to. Of
    /// something that is too long, the beginning is seen.
    mutating func revealTarget(_ layout: PageLayout) {
        guard let target, let rows = layout.rows(of: target) else { return }
        let above = max(0, rows.lowerBound - 1)
        scroll = layout.clamped(min(max(scroll, rows.upperBound - layout.visibleRows), above))
    }

    /// Turns a page down or up, or to the end: of what is read, or of a list where everything that is read is seen. Among answers
    /// nothing moves: Enter shall not answer because somebody has read to the end.
    mutating func turn(
        _ step: Int, toEnd: Bool = false, on page: DrawnPage, _ layout: PageLayout
    ) {
        if page.focus != nil || page.isList, layout.maximumScroll == 0 {
            let rows = page.focus == nil ? page.options.count : layout.visibleOptions
            return moveInList(by: step * (toEnd ? page.options.count : max(1, rows - 1)), on: page)
        }
        scroll = layout.clamped(scroll + step * (toEnd ? layout.rowCount : max(1, layout.visibleRows - 1)))
    }

    /// Notes what is seen first, before the window gets another size.
    mutating func keepPlace(_ layout: PageLayout) {
        place = place ?? layout.place(scroll: scroll)
        if place != nil, reveal == nil { reveal = .place }
    }

    private mutating func returnToPlace(_ layout: PageLayout) {
        guard let kept = place else { return }
        scroll = layout.scroll(at: kept)
        place = kept
    }

    /// Brings into sight what is to be seen of a new page.
    mutating func settle(on page: DrawnPage, _ layout: PageLayout) {
        switch reveal {
        case .unfolded(let under, let rows): scroll = page.body.starts(with: under) ? rows : 0
        case .place: returnToPlace(layout)
        case .target, nil: break
        }
        if scroll > layout.maximumScroll { scroll = layout.maximumScroll }
        if reveal == .target { revealTarget(layout) }
        reveal = nil
    }
}

extension PageLayout {
    /// A place that one can scroll to.
    func clamped(_ scroll: Int) -> Int { max(0, min(scroll, maximumScroll)) }
}
