// Lays a page out for a size. The header, the question with its options and the footer keep their places; only what is
// read scrolls between them, with marks that say so. Everything is measured once, when the layout is made; PageLayout+Drawing.swift
// draws it.

import EthicsWords
import TerminalKit

/// A page laid out for a size.
package struct PageLayout {
    let page: DrawnPage
    let size: Size
    let glyphs: Glyphs
    let strings: Shared<Strings>
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
    var aside: [LaidRow] = []
    /// The whole wheel under what is asked, where there is room for that.
    var wheel: [LaidRow] = []

    var body: [LaidRow] = []
    var asked: [LaidRow] = []
    /// What stays in sight at the bottom of a wall.
    var kept: [LaidRow] = []
    var notice: [LaidRow] = []
    var footer: [[FooterPart]] = []
    /// The rows that the footer needs wherever one has scrolled to.
    var footerHeight = 0
    /// Where the cursor stands, counted from the first row of what is asked.
    var cursor: Position?
    /// How many options are seen at a time.
    package private(set) var visibleOptions = 0
    /// The rows of the body that are seen at a time.
    package internal(set) var visibleRows = 1
    /// The fewest columns of what is asked where remarks on options stand in a column of their own.
    private static let leastWithColumns = 60
    /// What is left out for want of room.
    var fit = PageFit.airy
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
        let drawn = rows.columns
        picture = rows.map { LaidRow(indent: frame.mainWidth - drawn, runs: $0) }
        strip = LaidRow(runs: above?.strip(glyphs, columns: frame.width) ?? [])
        let columns = frame.mainWidth - (rows.isEmpty ? 0 : drawn + 3)
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
    var noticeHeight: Int { max(notice.count, page.wall?.isSecret == true ? 1 : 0) }

    /// Whether what answers the last key stands where the footer is: it is gone with the next one.
    var takesFooter: Bool { fit >= .least && !notice.isEmpty && page.notice?.isStanding == false }

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
}
