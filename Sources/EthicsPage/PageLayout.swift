// Lays a page out for a size. The header, the question with its options and the footer keep their places; only what is
// read scrolls between them, with marks that say so. Everything is measured once, when the layout is made.

import EthicsWords
import TerminalKit

/// A page laid out for a size.
package struct PageLayout {
    let page: DrawnPage
    let size: Size
    let glyphs: Glyphs
    private let strings: Shared<Strings>
    let footers: PageFooter
    let highlight: Int?
    /// What is highlighted in the body.
    let target: String?
    let frame: PageFrame
    /// The first row of the body.
    var top = 2
    /// The rows of the picture beside the body, and the row of the body that it begins at.
    var picture: [LaidRow] = []
    var pictureTop = 0
    /// The row above the body that stands for the picture.
    var strip = LaidRow()
    /// What stays beside what is read and asked.
    private var aside: [LaidRow] = []
    /// The whole wheel under what is asked, where there is room for that.
    private var wheel: [LaidRow] = []

    var body: [LaidRow] = []
    var asked: [LaidRow] = []
    /// What stays in sight at the bottom of a wall.
    var kept: [LaidRow] = []
    private var notice: [LaidRow] = []
    var footer: [[FooterPart]] = []
    /// The rows that the footer needs wherever one has scrolled to.
    var footerHeight = 0
    /// Where the cursor stands, counted from the first row of what is asked.
    private var cursor: Position?
    /// How many options are seen at a time.
    package private(set) var visibleOptions = 0
    /// The rows of the body that are seen at a time.
    package internal(set) var visibleRows = 1
    /// The fewest columns of what is asked where remarks on options stand in a column of their own.
    private static let leastWithColumns = 60
    /// What is left out for want of room.
    private var fit = PageFit.airy
    /// Whether what is asked, and a row of what is read, have room; what has none is not shown.
    package internal(set) var showsAll = true
    /// The blank row between the body and what is asked, where there is room for it.
    var gap = 0
    /// How the answers of a round stand on a wall.
    var block = LetterBlock.small

    /// A page laid out for a size.
    package init(
        _ page: DrawnPage, size: Size, glyphs: Glyphs, strings: Shared<Strings>, highlight: Int? = nil,
        target: String? = nil
    ) {
        self.page = page
        self.size = size
        self.glyphs = glyphs
        self.strings = strings
        self.highlight = highlight
        self.target = target
        frame = page.frame(at: size)
        footers = PageFooter(
            page: page, strings: strings, isHighlighted: highlight != nil && !page.options.isEmpty, width: frame.width)
        guard PageSize.fits(size) else { return }
        notice =
            page.notice.map { notice in
                Array(texts.wrapped(notice.text, role: notice.isWarning ? .warning : .accent).prefix(3))
            } ?? []
        if let wall = page.wall, hasWallOfItsOwn(wall) {
            layWall(wall)
            return
        }
        guard frame.asideLeft == nil else {
            layBesideCase()
            return
        }
        guard let wheel = page.aside else {
            lay()
            return
        }
        // Beside the body if there is room for the whole picture, or else under what is asked or as a row, unless an option would be
        // lost.
        for picture in frame.mainWidth < PageSize.widest ? [] : [wheel, wheel.unsaid] {
            lay(beside: picture)
            if self.picture.count <= visibleRows { return }
        }
        lay()
        if layTable(wheel) { return }
        lay(above: wheel)
        if !showsAll { lay() }
    }

    /// Puts the table of the wheel under what is asked, where it has something to say and all of the page has room with it.
    ///
    /// - Returns: Whether it is there.
    private mutating func layTable(_ wheel: WheelPicture) -> Bool {
        let rows = wheel.table(glyphs)
        guard !wheel.says.isEmpty, maximumScroll == 0, askedTop + asked.count + rows.count + 2 <= bottom else {
            return false
        }
        self.wheel = rows.map { LaidRow(runs: $0) }
        return true
    }

    /// Lays out the page beside what stays, which has the picture under it, where there is room for that.
    private mutating func layBesideCase() {
        lay()
        let room = size.rows - footerHeight - 1 - top
        let rows = BlockRows(columns: frame.asideWidth, glyphs: glyphs)
        for form in page.beside {
            aside = rows.rows(form)
            if aside.count <= room { break }
        }
        aside = Array(aside.prefix(room))
        guard let picture = page.aside else { return }
        let large = picture.large(glyphs)
        if askedTop + asked.count + large.count + 2 - top <= room, large.columns <= frame.mainWidth {
            wheel = large.map { LaidRow(indent: (frame.mainWidth - large.columns) / 2, runs: $0) }
            return
        }
        let small = picture.table(glyphs).map { LaidRow(runs: $0) }
        if aside.count + 1 + small.count <= room {
            aside += [LaidRow()] + small
        } else {
            lay(above: picture)
            aside = Array(aside.prefix(size.rows - footerHeight - 1 - top))
            if !showsAll { lay() }
        }
    }

    /// Lays out the page with its picture beside the body, above it, or without it.
    private mutating func lay(beside: WheelPicture? = nil, above: WheelPicture? = nil) {
        let rows = beside?.small(glyphs) ?? []
        picture = rows.map { LaidRow(indent: frame.mainWidth - rows.columns, runs: $0) }
        strip = LaidRow(runs: above?.strip(glyphs, columns: frame.width) ?? [])
        let columns = frame.mainWidth - (rows.isEmpty ? 0 : rows.columns + 3)
        let fits = PageFit.allCases.filter { $0 <= (!mustBeSeen ? .tight : page.isForRoom ? .bare : .flush) }
        for fit in fits {
            lay(fit, hasStrip: above != nil, columns: columns)
            if body.count <= visibleRows, showsAll { return }
        }
        // What has to be scrolled has all its air, unless an answer would be lost.
        for fit in fits.dropFirst() {
            lay(fit, hasStrip: above != nil, columns: columns)
            if showsAll { break }
        }
        if body.count > visibleRows {
            footer = footers.rows(scroll: .pageDown, isShort: fit >= .least)
            footerHeight = max(footer.count, footers.rows(scroll: .pageUp, isShort: fit >= .least).count)
            measure()
        }
    }

    /// Lays out what is read and asked with so much left out.
    private mutating func lay(_ fit: PageFit, hasStrip: Bool, columns: Int) {
        self.fit = fit
        footer = footers.rows(scroll: nil, isShort: fit >= .least)
        footerHeight = footer.count
        top = hasStrip ? (fit < .bare ? 3 : 2) : (fit == .flush ? 1 : 2)
        body = BlockRows(columns: columns, glyphs: glyphs, target: target)
            .rows(page.body, fit: fit, isBesideCase: page.isBesideCase && frame.asideLeft != nil)
        measure()
    }

    /// Whether what is read is what is asked about, and has to be seen with the answers.
    private var mustBeSeen: Bool {
        page.focus == nil && !page.readsOn && (page.field != nil || page.options.contains { $0.isChoosable })
    }

    /// Texts of what is asked, as wide as it is.
    var texts: BlockRows { BlockRows(columns: frame.mainWidth, glyphs: glyphs) }

    /// How far the body can be scrolled, in rows.
    package var maximumScroll: Int { max(0, body.count - visibleRows) }

    /// The rows that the body has.
    package var rowCount: Int { body.count }

    /// The first row of what is asked.
    var askedTop: Int { top + visibleRows + gap }

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

    // MARK: Drawing

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

    // MARK: Measuring

    /// The first row below the body and what is asked: a blank row and the footer stand there, and what answers the last key, which
    /// has the blank row before it takes one from the page.
    var bottom: Int {
        // On a wall the time stands in the row above the footer.
        if page.isForRoom { return size.rows - footerHeight - 1 - noticeHeight - kept.count }
        if takesFooter { return size.rows - max(footerHeight, notice.count) }
        return size.rows - footerHeight - max(fit >= .least ? 0 : 1, notice.count)
    }

    /// The rows for a notice on a wall. What is secret is answered in words only, and nothing is to move when they come.
    private var noticeHeight: Int { max(notice.count, page.wall?.isSecret == true ? 1 : 0) }

    /// Whether what answers the last key stands where the footer is: it is gone with the next one.
    private var takesFooter: Bool { fit >= .least && !notice.isEmpty && page.notice?.isStanding == false }

    /// How many rows the question over the options takes; nil when there is none.
    private var questionRows: Int? {
        guard !page.prompt.isEmpty, page.field == nil, !page.options.isEmpty else { return nil }
        return texts.wrapped(page.prompt, role: .heading).count
    }

    /// What is asked takes what it needs, the body the rest. It stands right under the body, so that short pages are not
    /// torn apart.
    private mutating func measure() {
        let room = bottom - top
        // A list leaves what is read the half of the room that it needs.
        let listRoom = page.focus == nil ? room : max(room - body.count - 1, (room + 1) / 2)
        (asked, cursor) = askedRows(room: listRoom)
        showsAll = asked.count + min(1, body.count) <= room
        let height = max(body.count, picture.count)
        // A blank row parts the question from its answers where that takes no row from what is read.
        if let questionRows, height + 1 + asked.count < room { asked.insert(LaidRow(), at: questionRows) }
        // So do alternatives that take several rows, which run into each other otherwise.
        if page.focus == nil, page.field == nil, !page.isList {
            let parted = OptionRows.parted(asked)
            if parted.count > asked.count, height + 1 + parted.count < room { asked = parted }
        }
        asked = Array(asked.prefix(room))
        gap = !asked.isEmpty && height > 0 && room - asked.count > 3 && fit < .bare ? 1 : 0
        visibleRows = max(0, min(height, room - asked.count - gap))
        if visibleRows == 0 { gap = 0 }
    }

    // MARK: What is asked

    private mutating func askedRows(room: Int) -> (rows: [LaidRow], cursor: Position?) {
        if let field = page.field, field.isSearch { return searchRows(field, room: room) }
        var rows = page.prompt.isEmpty ? [] : texts.wrapped(page.prompt, role: .heading)
        let options = optionRows(room: room - rows.count)
        guard let field = page.field else { return (rows + options, nil) }
        let (lines, place) = field.text.layout(columns: frame.fieldColumns)
        let hint = field.hint.isEmpty ? [] : texts.wrapped(field.hint, role: .muted)
        rows.append(LaidRow())
        // A field of its own height up to what there is room for; the rows round the cursor are seen.
        let left = room - rows.count - hint.count - options.count - 1
        let height = max(1, min(max(lines.count, field.isShort ? 1 : 3), left, 8))
        let first = max(0, min(place.row - height + 1, lines.count - height))
        let cursor = Position(row: rows.count + place.row - first, column: 2 + place.column)
        for index in first..<(first + height) {
            let text = lines.indices.contains(index) ? lines[index] : ""
            rows.append(LaidRow(text: text, indent: 2, mark: upright))
        }
        rows += hint
        guard !options.isEmpty else { return (rows, cursor) }
        return (rows + [LaidRow()] + options, nil)
    }

    /// The field on one row, its hint, and the list under it.
    private mutating func searchRows(_ field: PageField, room: Int) -> (rows: [LaidRow], cursor: Position?) {
        let indent = Columns.width(of: page.prompt) + 1
        let (lines, place) = field.text.layout(columns: frame.mainWidth - indent)
        var rows = [LaidRow(text: lines[place.row], indent: indent, mark: page.prompt)]
        rows += field.hint.isEmpty ? [] : texts.wrapped(field.hint, role: .muted)
        rows.append(LaidRow())
        return (rows + optionRows(room: room - rows.count), Position(row: 0, column: indent + place.column))
    }

    /// What makes the rows of options.
    var options: OptionRows {
        OptionRows(
            options: page.options, highlight: highlight, texts: texts, fit: fit,
            hasColumns: frame.mainWidth >= Self.leastWithColumns)
    }

    private mutating func optionRows(room: Int) -> [LaidRow] {
        guard let focus = page.focus else { return options.all }
        let seen = options.window(round: focus, room: room)
        visibleOptions = seen.count
        return seen.rows
    }

    // MARK: Writing

    /// The line beside a field and between what stays and what is asked.
    private var upright: String { glyphs == .ascii ? "|" : "│" }

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
            canvas.fill(row: line, column: left + 1, columns: row.capColumns, role: .cap)
        }
        if !row.margin.isEmpty { mark(row.margin, at: line, on: &canvas) }
    }

    /// A role as it is seen where the page is: what is faint can't be read from the back of a room.
    private func seen(_ role: Role) -> Role { page.isForRoom && role == .muted ? .normal : role }

    private func mark(_ glyph: String, at line: Int, on canvas: inout Canvas) {
        canvas.write(glyph, row: line, column: frame.mainLeft + frame.mainWidth + 1, role: .accent, limit: 1)
    }
}
