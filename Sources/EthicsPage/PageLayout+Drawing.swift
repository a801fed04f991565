// How a page that is laid out is drawn: what has a place is written there, in the role that it is seen in.

import EthicsWords
import TerminalKit

extension PageLayout {
    /// The page on a canvas, scrolled down by so many rows.
    package func canvas(scroll: Int) -> Canvas {
        var canvas = Canvas(size: size)
        guard PageSize.fits(size) else {
            let lines = Columns.wrap(strings.tooSmall, columns: max(1, size.columns))
            for (row, line) in lines.prefix(size.rows).enumerated() { canvas.write(line, row: row, column: 0) }
            return canvas
        }
        writeHeader(on: &canvas)
        write(strip, at: 1, column: frame.left, width: frame.width, on: &canvas)
        for (offset, row) in picture.enumerated() { write(row, at: top + pictureTop + offset, on: &canvas) }
        writeAside(on: &canvas)
        // At the bottom, so that it stands still from field to field.
        let wheelTop = size.rows - footerHeight - 1 - wheel.count
        for (offset, row) in wheel.enumerated() { write(row, at: wheelTop + offset, on: &canvas) }
        let first = min(max(0, scroll), maximumScroll)
        for (offset, row) in body.dropFirst(first).prefix(visibleRows).enumerated() {
            write(row, at: top + offset, on: &canvas)
        }
        if first > 0 { mark(glyphs.moreAbove, at: top, on: &canvas) }
        if first < maximumScroll, visibleRows > 0 { mark(glyphs.moreBelow, at: top + visibleRows - 1, on: &canvas) }
        for (offset, row) in asked.enumerated() { write(row, at: askedTop + offset, on: &canvas) }
        if let cursor {
            canvas.cursor = Position(row: askedTop + cursor.row, column: frame.mainLeft + cursor.column)
        }
        // Right under what was asked, where the eyes are; where there is no room, over the footer until the next key.
        let noticeTop = takesFooter ? size.rows - notice.count : min(bottom, askedTop + asked.count + 1)
        for (offset, row) in notice.enumerated() { write(row, at: noticeTop + offset, on: &canvas) }
        for (offset, row) in kept.enumerated() { write(row, at: bottom + noticeHeight + offset, on: &canvas) }
        writeTime(on: &canvas)
        canvas.rest = Position(
            row: page.notice.map { $0.isStanding } ?? true ? restingRow(scroll: first) : noticeTop,
            column: frame.mainLeft)
        let lines = takesFooter ? [] : footer(scroll: first)
        for (offset, line) in lines.enumerated() {
            write(footer: line, at: size.rows - lines.count + offset, on: &canvas)
        }
        return canvas
    }

    /// The footer when the body is scrolled down by so many rows: at the end, the key that leads on leads nowhere.
    func footer(scroll: Int) -> [[FooterPart]] {
        scroll > 0 && scroll == maximumScroll ? footers.rows(scroll: .pageUp, isShort: fit >= .least) : footer
    }

    /// The row that a reader who follows the cursor is to begin with: what is highlighted, else what one has scrolled to, else
    /// the heading of the page, or its question where there is nothing to read before it.
    private func restingRow(scroll: Int) -> Int {
        if let option = asked.firstIndex(where: { $0.role == .selected }) { return askedTop + option }
        if let target, let row = rows(of: target)?.lowerBound, (scroll..<scroll + visibleRows).contains(row) {
            return top + row - scroll
        }
        if scroll > 0 { return top }
        return body.isEmpty && !asked.isEmpty ? askedTop : 0
    }

    // MARK: Rows

    /// The line beside a field and between what stays and what is asked.
    var upright: String { glyphs == .ascii ? "|" : "│" }

    /// The keys are caps, the words after them plain.
    private func write(footer parts: [FooterPart], at line: Int, on canvas: inout Canvas) {
        var column = frame.left
        for part in parts {
            let limit = frame.left + frame.width - column
            canvas.write(part.text, row: line, column: column, role: seen(.muted), limit: limit)
            canvas.fill(row: line, column: column, columns: part.capColumns, role: .cap)
            column += Columns.width(of: part.text + FooterPart.separator)
        }
    }

    private func writeHeader(on canvas: inout Canvas) {
        let (left, width) = (frame.left, frame.width)
        let note = headerNote
        let noteWidth = PageRail.width(note)
        let room = width - noteWidth - (noteWidth > 0 ? 2 : 0)
        let title =
            Columns.width(of: page.title) > room
            ? Columns.prefix(page.title, columns: max(1, room - 1)) + "…" : page.title
        canvas.write(title, row: 0, column: left, role: .heading, limit: width)
        var column = left + width - noteWidth
        for run in note { column += canvas.write(run.text, row: 0, column: column, role: seen(run.role)) }
        // The picture that stands in this row parts the header from the rest as well.
        guard strip.runs.isEmpty, top > 1 else { return }
        canvas.write(String(repeating: glyphs.line, count: width), row: 1, column: left, role: .rule)
    }

    /// What stands top right: as much of the rail as has room beside the whole title, and at least where one is.
    private var headerNote: [WheelPicture.Run] {
        guard let rail = page.rail else {
            let note = Columns.prefix(page.note, columns: frame.width / 2)
            return note.isEmpty ? [] : [WheelPicture.Run(text: note, role: .muted)]
        }
        let room = frame.width - Columns.width(of: page.title) - 2
        return rail.row(glyphs, columns: room, atMost: frame.width * 3 / 5)
    }

    /// What stays, and the line between it and the rest.
    private func writeAside(on canvas: inout Canvas) {
        guard let column = frame.asideLeft, let line = frame.lineColumn else { return }
        for (offset, row) in aside.enumerated() {
            write(row, at: top + offset, column: column, width: frame.asideWidth, on: &canvas)
        }
        for row in min(top, 2)..<max(top, size.rows - footerHeight - 1) {
            canvas.write(upright, row: row, column: line, role: .rule)
        }
    }

    private func write(_ row: LaidRow, at line: Int, on canvas: inout Canvas) {
        write(row, at: line, column: frame.mainLeft, width: frame.mainWidth, on: &canvas)
    }

    private func write(_ row: LaidRow, at line: Int, column left: Int, width: Int, on canvas: inout Canvas) {
        if !row.mark.isEmpty {
            canvas.write(row.mark, row: line, column: left, role: seen(row.role), limit: max(row.indent, 1))
        }
        var column = left + row.indent
        canvas.write(row.text, row: line, column: column, role: seen(row.role), limit: width - row.indent)
        for run in row.runs { column += canvas.write(run.text, row: line, column: column, role: seen(run.role)) }
        if !row.tail.isEmpty {
            canvas.write(
                row.tail, row: line, column: left + row.tailColumn, role: seen(.muted), limit: width - row.tailColumn)
        }
        if row.role == .selected { canvas.fill(row: line, column: left, columns: width, role: .selected) }
        if row.hasCap, row.role != .selected {
            canvas.fill(row: line, column: left + 1, columns: row.capColumns, role: row.capRole)
        }
        if !row.margin.isEmpty { mark(row.margin, at: line, on: &canvas) }
    }

    /// A role as it is seen where the page is: what is faint can't be read from the back of a room.
    private func seen(_ role: Role) -> Role { page.isForRoom && role == .muted ? .normal : role }

    private func mark(_ glyph: String, at line: Int, on canvas: inout Canvas) {
        canvas.write(glyph, row: line, column: frame.mainLeft + frame.mainWidth + 1, role: .accent, limit: 1)
    }
}
