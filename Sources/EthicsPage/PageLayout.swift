// Lays a page out for a size. The header, the question with its options and the footer keep their places; only what is
// read scrolls between them, with marks that say so. Everything is measured once, when the layout is made.

import EthicsWords
import Foundation
import TerminalKit

/// A page laid out for a size.
package struct PageLayout {
    /// The columns between an option and the remark after it.
    private static let tailGap = 3
    /// The column that remarks stand under each other in, unless an option is too long for that. A narrow window has no
    /// room for columns.
    private var tailColumn: Int { width < PageSize.widest ? 0 : 36 }

    /// A row of text with its role, before it has a place.
    private struct Row {
        var text = ""
        var role = Role.normal
        var indent = 0
        var mark = ""
        /// Whether the mark is the key that is pressed for it.
        var hasCap = false
        /// Instead of the text, where a row has more than one role.
        var runs: [WheelPicture.Run] = []
        /// What it belongs to, of what can be highlighted.
        var target: String?
        /// The option that it belongs to, by its index.
        var option: Int?
        /// A quiet remark after the text, and where it stands.
        var tail = ""
        var tailColumn = 0
        /// The mark in the margin that says that there is more.
        var margin = ""
    }

    private let page: DrawnPage
    private let size: Size
    private let glyphs: Glyphs
    private let strings: Shared<Strings>
    private let footers: PageFooter
    /// What is highlighted in the body.
    private let target: String?
    private let left: Int
    private let width: Int
    /// The first row of the body.
    private var top = 2
    /// The rows of the picture beside the body.
    private var picture: [Row] = []
    /// The row above the body that stands for the picture.
    private var strip = Row()

    private var body: [Row] = []
    private var asked: [Row] = []
    private var notice: [Row] = []
    private var footer: [[FooterPart]] = []
    /// The rows that the footer needs wherever one has scrolled to.
    private var footerHeight = 0
    /// Where the cursor stands, counted from the first row of what is asked.
    private var cursor: Position?
    /// How many options are seen at a time.
    package private(set) var visibleOptions = 0
    /// The rows of the body that are seen at a time.
    package private(set) var visibleRows = 1
    /// Whether options stand without a blank row between their groups.
    private var isTight = false
    /// Whether what is asked, and a row of what is read, have room; what has none is not shown.
    package private(set) var showsAll = true
    /// The blank row between the body and what is asked, where there is room for it.
    private var gap = 0
    /// How many rows the question over the options takes; nil when there is none.
    private var questionRows: Int? {
        guard !page.prompt.isEmpty, page.field == nil, !page.options.isEmpty else { return nil }
        return wrapped(page.prompt, role: .heading).count
    }

    /// A page laid out for a size.
    package init(
        _ page: DrawnPage, size: Size, glyphs: Glyphs, strings: Shared<Strings>, highlight: Int? = nil,
        target: String? = nil
    ) {
        self.page = page
        self.size = size
        self.glyphs = glyphs
        self.strings = strings
        self.target = target
        width = PageSize.textColumns(size)
        footers = PageFooter(
            page: page, strings: strings, isHighlighted: highlight != nil && !page.options.isEmpty, width: width)
        left = (size.columns - width) / 2
        guard PageSize.fits(size) else { return }
        notice =
            page.notice.map { notice in
                Array(wrapped(notice.text, role: notice.isWarning ? .warning : .accent).prefix(3))
            } ?? []
        // Beside the body if there is room for the whole picture, or else as a row, unless an option would be lost.
        lay(beside: width == PageSize.widest ? page.aside : nil, highlight)
        // On a wall the text has the whole width where it would not fit beside the picture.
        let isCrowded = page.isForRoom && body.count > visibleRows
        guard let aside = page.aside, picture.isEmpty || picture.count > visibleRows || isCrowded else { return }
        lay(above: aside, highlight)
        if !showsAll { lay(highlight) }
    }

    /// Lays out the page with its aside beside the body, above it, or without it.
    private mutating func lay(beside: WheelPicture? = nil, above: WheelPicture? = nil, _ highlight: Int?) {
        let rows = beside?.small(glyphs) ?? []
        picture = rows.map { Row(indent: width - Self.width(rows), runs: $0) }
        strip = Row(runs: above?.strip(glyphs, columns: width) ?? [])
        top = above == nil ? 2 : 3
        let columns = rows.isEmpty ? width : width - Self.width(rows) - 3
        body = page.body.flatMap { self.rows($0, columns: columns) }
        footer = footers.rows(scroll: nil)
        footerHeight = footer.count
        isTight = false
        measure(highlight)
        // What is read goes before the air between what is asked.
        if body.count > visibleRows {
            isTight = true
            measure(highlight)
        }
        if body.count > visibleRows {
            footer = footers.rows(scroll: .pageDown)
            footerHeight = max(footer.count, footers.rows(scroll: .pageUp).count)
            measure(highlight)
        }
    }

    /// How far the body can be scrolled, in rows.
    package var maximumScroll: Int { max(0, body.count - visibleRows) }

    /// The rows that the body has.
    package var rowCount: Int { body.count }

    /// The rows of the body that a target stands in; nil when it isn't there.
    package func rows(of target: String) -> Range<Int>? {
        guard let first = body.firstIndex(where: { $0.target == target }) else { return nil }
        return first..<(body[first...].firstIndex { $0.target != target } ?? body.count)
    }

    /// The targets that are seen when the body is scrolled down by so many rows, from the top.
    package func targets(scroll: Int) -> [String] {
        var seen: Set<String> = []
        return body.dropFirst(scroll).prefix(visibleRows).compactMap(\.target).filter { seen.insert($0).inserted }
    }

    /// The page on a canvas, scrolled down by so many rows.
    package func canvas(scroll: Int) -> Canvas {
        var canvas = Canvas(size: size)
        guard PageSize.fits(size) else {
            let lines = Columns.wrap(strings.tooSmall, columns: max(1, size.columns))
            for (row, line) in lines.prefix(size.rows).enumerated() { canvas.write(line, row: row, column: 0) }
            return canvas
        }
        writeHeader(on: &canvas)
        write(strip, at: 1, on: &canvas)
        for (offset, row) in picture.enumerated() { write(row, at: top + offset, on: &canvas) }
        let first = min(max(0, scroll), maximumScroll)
        for (offset, row) in body.dropFirst(first).prefix(visibleRows).enumerated() {
            write(row, at: top + offset, on: &canvas)
        }
        if first > 0 { mark(glyphs.moreAbove, at: top, on: &canvas) }
        if first < maximumScroll, visibleRows > 0 { mark(glyphs.moreBelow, at: top + visibleRows - 1, on: &canvas) }
        let askedTop = top + visibleRows + gap
        for (offset, row) in asked.enumerated() { write(row, at: askedTop + offset, on: &canvas) }
        if let cursor { canvas.cursor = Position(row: askedTop + cursor.row, column: left + cursor.column) }
        // Right under what was asked, where the eyes are.
        let noticeTop = min(bottom, askedTop + asked.count + 1)
        for (offset, row) in notice.enumerated() { write(row, at: noticeTop + offset, on: &canvas) }
        canvas.rest = Position(
            row: page.notice.map { $0.isStanding } ?? true ? restingRow(scroll: first, askedTop: askedTop) : noticeTop,
            column: left)
        let lines = footer(scroll: first)
        for (offset, line) in lines.enumerated() {
            write(footer: line, at: size.rows - lines.count + offset, on: &canvas)
        }
        return canvas
    }

    /// The footer when the body is scrolled down by so many rows: at the end, the key that leads on leads nowhere.
    private func footer(scroll: Int) -> [[FooterPart]] {
        scroll > 0 && scroll == maximumScroll ? footers.rows(scroll: .pageUp) : footer
    }

    /// What stands at a place on the screen when the body is scrolled down by so many rows; nil where there is nothing to point
    /// at.
    package func pointed(at place: Position, scroll: Int) -> PointedPart? {
        guard PageSize.fits(size), (left..<(left + width)).contains(place.column) else { return nil }
        let first = min(max(0, scroll), maximumScroll)
        let lines = footer(scroll: first)
        let footerRow = place.row - (size.rows - lines.count)
        if lines.indices.contains(footerRow) {
            return PageFooter.key(in: lines[footerRow], at: place.column - left).map { .key($0) }
        }
        let askedRow = place.row - (top + visibleRows + gap)
        if asked.indices.contains(askedRow) { return asked[askedRow].option.map { .option($0) } }
        guard (top..<(top + visibleRows)).contains(place.row), body.indices.contains(first + place.row - top) else {
            return nil
        }
        return body[first + place.row - top].target.map { .target($0) }
    }

    /// The row that a reader who follows the cursor is to begin with: what is highlighted, else what one has scrolled to, else
    /// the heading of the page, or its question where there is nothing to read before it.
    private func restingRow(scroll: Int, askedTop: Int) -> Int {
        if let option = asked.firstIndex(where: { $0.role == .selected }) { return askedTop + option }
        if let target, let row = rows(of: target)?.lowerBound, (scroll..<scroll + visibleRows).contains(row) {
            return top + row - scroll
        }
        if scroll > 0 { return top }
        return body.isEmpty && !asked.isEmpty ? askedTop : 0
    }

    // MARK: Measuring

    /// The first row below the body and what is asked: the notice, a blank row and the footer stand there.
    private var bottom: Int { size.rows - footerHeight - 1 - notice.count }

    /// What is asked takes what it needs, the body the rest. It stands right under the body, so that short pages are not
    /// torn apart.
    private mutating func measure(_ highlight: Int?) {
        let room = bottom - top
        // A list leaves what is read the half of the room that it needs.
        let listRoom = page.focus == nil ? room : max(room - body.count - 1, (room + 1) / 2)
        (asked, cursor) = askedRows(highlight: highlight, room: listRoom)
        showsAll = asked.count + min(1, body.count) <= room
        let height = max(body.count, picture.count)
        // A blank row parts the question from its answers where that takes no row from what is read.
        if let questionRows, height + 1 + asked.count < room { asked.insert(Row(), at: questionRows) }
        // So do alternatives that take several rows, which run into each other otherwise.
        let parted = partedOptions
        if parted.count > asked.count, height + 1 + parted.count < room { asked = parted }
        asked = Array(asked.prefix(room))
        gap = !asked.isEmpty && height > 0 && room - asked.count > 3 ? 1 : 0
        visibleRows = max(0, min(height, room - asked.count - gap))
        if visibleRows == 0 { gap = 0 }
    }

    /// What is asked with a blank row between options, where some option has several rows; else as it is.
    private var partedOptions: [Row] {
        guard page.focus == nil, page.field == nil, !page.isList else { return asked }
        let counts = Dictionary(grouping: asked.compactMap(\.option), by: { $0 }).mapValues(\.count)
        guard counts.count > 1, counts.values.contains(where: { $0 > 1 }) else { return asked }
        var rows: [Row] = []
        for row in asked {
            let isNext = row.option != nil && rows.last?.option != nil && rows.last?.option != row.option
            rows += isNext ? [Row(), row] : [row]
        }
        return rows
    }

    // MARK: Rows

    private func rows(_ block: PageBlock, columns: Int) -> [Row] {
        switch block {
        case .gap: [Row()]
        case .heading(let text): wrapped(text, role: .heading, columns: columns)
        case .text(let text, let role): wrapped(text, role: role, columns: columns)
        case .item(let mark, let text, let role): wrapped(text, role: role, mark: mark, indent: 3, columns: columns)
        case .entry(let key, let text): wrapped(text, role: .normal, mark: key, indent: 9, columns: columns)
        case .wheel(let wheel): centred(wheel.large(glyphs), columns: columns)
        case .row(let mark, let text, let role, let indent, let target):
            rows(text, role: role, mark: mark, indent: indent, target: target, columns: columns)
        case .clock(let time): LargeDigits.rows(time, glyphs).map { Row(text: $0, role: .heading, indent: 3) }
        case .chart(let chart): chart.rows(columns: columns, glyphs: glyphs).map { Row(text: $0.text, role: $0.role) }
        }
    }

    /// A paragraph that may be highlighted: the pointer then stands in its mark, if it has one.
    private func rows(
        _ text: String, role: Role, mark: String, indent: Int, target: String?, columns: Int
    ) -> [Row] {
        let isHighlighted = target != nil && target == self.target
        let pointed = mark.isEmpty ? "" : " \(glyphs.marker)" + mark.dropFirst(2)
        var rows = wrapped(
            text, role: isHighlighted ? .selected : role, mark: isHighlighted ? pointed : mark, indent: indent,
            columns: columns)
        for index in rows.indices { rows[index].target = target }
        return rows
    }

    private func wrapped(
        _ text: String, role: Role, mark: String = "", indent: Int = 0, columns: Int? = nil
    ) -> [Row] {
        Columns.wrap(text, columns: (columns ?? width) - indent).enumerated().map { index, line in
            Row(text: line, role: role, indent: indent, mark: index == 0 ? mark : "")
        }
    }

    private func centred(_ rows: [[WheelPicture.Run]], columns: Int) -> [Row] {
        rows.map { Row(indent: max(0, (columns - Self.width(rows)) / 2), runs: $0) }
    }

    private static func width(_ rows: [[WheelPicture.Run]]) -> Int {
        rows.map { $0.reduce(0) { $0 + Columns.width(of: $1.text) } }.max() ?? 0
    }

    private mutating func askedRows(highlight: Int?, room: Int) -> (rows: [Row], cursor: Position?) {
        if let field = page.field, field.isSearch { return searchRows(field, highlight: highlight, room: room) }
        var rows = page.prompt.isEmpty ? [] : wrapped(page.prompt, role: .heading)
        let options = optionRows(highlight, room: room - rows.count)
        guard let field = page.field else { return (rows + options, nil) }
        let (lines, place) = field.text.layout(columns: width - 2)
        let hint = field.hint.isEmpty ? [] : wrapped(field.hint, role: .muted)
        rows.append(Row())
        // A field of its own height up to what there is room for; the rows round the cursor are seen.
        let left = room - rows.count - hint.count - options.count - 1
        let height = max(1, min(max(lines.count, field.isShort ? 1 : 3), left, 8))
        let first = max(0, min(place.row - height + 1, lines.count - height))
        let cursor = Position(row: rows.count + place.row - first, column: 2 + place.column)
        for index in first..<(first + height) {
            let text = lines.indices.contains(index) ? lines[index] : ""
            rows.append(Row(text: text, indent: 2, mark: glyphs == .ascii ? "|" : "│"))
        }
        rows += hint
        guard !options.isEmpty else { return (rows, cursor) }
        return (rows + [Row()] + options, nil)
    }

    /// The field on one row, its hint, and the list under it.
    private mutating func searchRows(
        _ field: PageField, highlight: Int?, room: Int
    ) -> (rows: [Row], cursor: Position?) {
        let indent = Columns.width(of: page.prompt) + 1
        let (lines, place) = field.text.layout(columns: width - indent)
        var rows = [Row(text: lines[place.row], indent: indent, mark: page.prompt)]
        rows += field.hint.isEmpty ? [] : wrapped(field.hint, role: .muted)
        rows.append(Row())
        return (rows + optionRows(highlight, room: room - rows.count), Position(row: 0, column: indent + place.column))
    }

    private mutating func optionRows(_ highlight: Int?, room: Int) -> [Row] {
        let options = page.options
        let indent = options.contains { $0.key != nil } ? 5 : 2
        guard let focus = page.focus else {
            return options.indices.flatMap { rows(of: $0, highlight, indent) }
        }
        let range = ListWindow.range(count: options.count, focus: focus, room: room) {
            rows(options[$0], isHighlighted: false, indent: indent).count
        }
        visibleOptions = range.count
        var shown = range.flatMap { rows(of: $0, highlight, indent) }
        // A blank row parts an option from one that is seen.
        if shown.first?.text.isEmpty == true { shown.removeFirst() }
        shown = Array(shown.prefix(max(0, room)))
        if range.lowerBound > 0, !shown.isEmpty { shown[0].margin = glyphs.moreAbove }
        if range.upperBound < options.count, !shown.isEmpty { shown[shown.count - 1].margin = glyphs.moreBelow }
        return shown
    }

    /// The rows of an option, and that they are its.
    private func rows(of index: Int, _ highlight: Int?, _ indent: Int) -> [Row] {
        var rows = rows(page.options[index], isHighlighted: index == highlight, indent: indent)
        // The blank row that parts two groups belongs to neither.
        for row in rows.indices where row > 0 || !rows[row].text.isEmpty { rows[row].option = index }
        return rows
    }

    private func rows(_ option: DrawnOption, isHighlighted: Bool, indent: Int) -> [Row] {
        let pointer = isHighlighted ? glyphs.marker : option.isAnswer ? glyphs.filled : " "
        let key = indent < 5 ? pointer : "\(pointer) \(option.key.map(String.init) ?? " ")"
        let mark = option.lead.isEmpty ? key : "\(key) \(option.lead)"
        let indent = option.lead.isEmpty ? indent : indent + Columns.width(of: option.lead) + 1
        let role: Role = isHighlighted ? .selected : !option.isChoosable ? .muted : .normal
        let isParted = option.startsGroup && !isTight
        var rows = isParted ? [Row()] : []
        rows += labelRows(option.label, role: role, mark: mark, indent: indent)
        rows[isParted ? 1 : 0].hasCap = indent >= 5 && option.key != nil && option.isChoosable
        if !option.detail.isEmpty {
            let used = max(indent + Columns.width(of: rows[rows.count - 1].text) + Self.tailGap, tailColumn)
            if used + Columns.width(of: option.detail) <= width {
                rows[rows.count - 1].tail = option.detail
                rows[rows.count - 1].tailColumn = used
            } else {
                rows += wrapped(option.detail, role: isHighlighted ? .selected : .muted, indent: indent)
            }
        }
        guard !option.text.isEmpty else { return rows }
        return rows + wrapped(option.text, role: isHighlighted ? .selected : option.textRole, indent: indent)
    }

    /// The label of an option, cut to a row where that gives what is read room.
    private func labelRows(_ label: String, role: Role, mark: String, indent: Int) -> [Row] {
        let room = width - indent
        guard isTight, page.clipsOptions, role != .selected, Columns.width(of: label) > room else {
            return wrapped(label, role: role, mark: mark, indent: indent)
        }
        let cut = Columns.prefix(label, columns: max(1, room - 1)).trimmingCharacters(in: .whitespaces) + "…"
        return [Row(text: cut, role: role, indent: indent, mark: mark)]
    }

    // MARK: Writing

    /// The keys are caps, the words after them plain.
    private func write(footer parts: [FooterPart], at line: Int, on canvas: inout Canvas) {
        var column = left
        for part in parts {
            canvas.write(part.text, row: line, column: column, role: seen(.muted), limit: left + width - column)
            canvas.fill(row: line, column: column, columns: part.capColumns, role: .cap)
            column += Columns.width(of: part.text + FooterPart.separator)
        }
    }

    private func writeHeader(on canvas: inout Canvas) {
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
        guard strip.runs.isEmpty else { return }
        canvas.write(String(repeating: glyphs.line, count: width), row: 1, column: left, role: .rule)
    }

    /// What stands top right: as much of the rail as has room beside the whole title, and at least where one is.
    private var headerNote: [WheelPicture.Run] {
        guard let rail = page.rail else {
            let note = Columns.prefix(page.note, columns: width / 2)
            return note.isEmpty ? [] : [WheelPicture.Run(text: note, role: .muted)]
        }
        return rail.row(glyphs, columns: width - Columns.width(of: page.title) - 2, atMost: width * 3 / 5)
    }

    private func write(_ row: Row, at line: Int, on canvas: inout Canvas) {
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
        if row.hasCap, row.role != .selected { canvas.fill(row: line, column: left + 1, columns: 3, role: .cap) }
        if !row.margin.isEmpty { mark(row.margin, at: line, on: &canvas) }
    }

    /// A role as it is seen where the page is: what is faint can't be read from the back of a room.
    private func seen(_ role: Role) -> Role { page.isForRoom && role == .muted ? .normal : role }

    private func mark(_ glyph: String, at line: Int, on canvas: inout Canvas) {
        canvas.write(glyph, row: line, column: left + width + 1, role: .accent, limit: 1)
    }
}
