// Lays a page out for a size. The header, the question with its options and the footer keep their places; only what is
// read scrolls between them, with marks that say so. Everything is measured once, when the layout is made.

import TerminalKit

/// A page laid out for a size.
struct PageLayout {
    /// The smallest size that a page is laid out at.
    static let smallest = Size(columns: 60, rows: 18)
    /// The widest that text is set, in columns: longer lines tire.
    static let widest = 76

    /// Whether a size is large enough for pages.
    static func fits(_ size: Size) -> Bool { size.columns >= smallest.columns && size.rows >= smallest.rows }

    /// The columns that text has at a size.
    static func textColumns(_ size: Size) -> Int {
        // A column for the marks that say that there is more, and one of air before it.
        max(1, min(widest, size.columns - (size.columns >= 72 ? 4 : 3)))
    }

    /// The columns that a field has at a size, beside its bar.
    static func fieldColumns(_ size: Size) -> Int { max(1, textColumns(size) - 2) }

    /// A row of text with its role, before it has a place.
    private struct Row {
        var text = ""
        var role = Role.normal
        var indent = 0
        var mark = ""
    }

    private let page: Page
    private let size: Size
    private let glyphs: Glyphs
    private let strings: Strings
    private let left: Int
    private let width: Int
    private let top = 2

    private var body: [Row] = []
    private var asked: [Row] = []
    private var notice: [Row] = []
    private var footer: [String] = []
    /// Where the cursor stands, counted from the first row of what is asked.
    private var cursor: Position?
    /// The rows of the body that are seen at a time.
    private(set) var visibleRows = 1
    /// Whether what is asked, and a row of what is read, have room; what has none is not shown.
    private(set) var showsAll = true
    /// The blank row between the body and what is asked, where there is room for it.
    private var gap = 0

    init(_ page: Page, size: Size, glyphs: Glyphs, strings: Strings, highlight: Int? = nil) {
        self.page = page
        self.size = size
        self.glyphs = glyphs
        self.strings = strings
        width = Self.textColumns(size)
        left = (size.columns - width) / 2
        guard Self.fits(size) else { return }
        body = page.body.flatMap(rows)
        notice =
            page.notice.map { notice in
                Array(wrapped(notice.text, role: notice.isWarning ? .warning : .accent).prefix(3))
            } ?? []
        footer = footerRows(scroll: nil)
        measure(highlight)
        if body.count > visibleRows {
            footer = footerRows(scroll: .pageDown)
            measure(highlight)
        }
    }

    /// How far the body can be scrolled, in rows.
    var maximumScroll: Int { max(0, body.count - visibleRows) }

    /// The page on a canvas, scrolled down by so many rows.
    func canvas(scroll: Int) -> Canvas {
        var canvas = Canvas(size: size)
        guard Self.fits(size) else {
            let lines = Columns.wrap(strings.tooSmall, columns: max(1, size.columns))
            for (row, line) in lines.prefix(size.rows).enumerated() { canvas.write(line, row: row, column: 0) }
            return canvas
        }
        writeHeader(on: &canvas)
        let first = min(max(0, scroll), maximumScroll)
        for (offset, row) in body.dropFirst(first).prefix(visibleRows).enumerated() {
            write(row, at: top + offset, on: &canvas)
        }
        if first > 0 { mark(glyphs.moreAbove, at: top, on: &canvas) }
        if first < maximumScroll { mark(glyphs.moreBelow, at: top + visibleRows - 1, on: &canvas) }
        let askedTop = top + visibleRows + gap
        for (offset, row) in asked.enumerated() { write(row, at: askedTop + offset, on: &canvas) }
        if let cursor { canvas.cursor = Position(row: askedTop + cursor.row, column: left + cursor.column) }
        // Right under what was asked, where the eyes are.
        let noticeTop = min(bottom, askedTop + asked.count + 1)
        for (offset, row) in notice.enumerated() { write(row, at: noticeTop + offset, on: &canvas) }
        // At the end, the key that leads on leads nowhere.
        let isAtEnd = first > 0 && first == maximumScroll
        for (offset, line) in (isAtEnd ? footerRows(scroll: .pageUp) : footer).enumerated() {
            canvas.write(line, row: size.rows - footer.count + offset, column: left, role: .muted, limit: width)
        }
        return canvas
    }

    // MARK: Measuring

    /// The first row below the body and what is asked: the notice, a blank row and the footer stand there.
    private var bottom: Int { size.rows - footer.count - 1 - notice.count }

    /// What is asked takes what it needs, the body the rest. It stands right under the body, so that short pages are not
    /// torn apart.
    private mutating func measure(_ highlight: Int?) {
        let room = bottom - top
        (asked, cursor) = askedRows(highlight: highlight, room: room)
        showsAll = asked.count + min(1, body.count) <= room
        asked = Array(asked.prefix(room))
        gap = !asked.isEmpty && !body.isEmpty && room - asked.count > 3 ? 1 : 0
        visibleRows = max(0, min(body.count, room - asked.count - gap))
        if visibleRows == 0 { gap = 0 }
    }

    // MARK: Rows

    private func rows(_ block: Page.Block) -> [Row] {
        switch block {
        case .gap: [Row()]
        case .heading(let text): wrapped(text, role: .heading)
        case .text(let text, let role): wrapped(text, role: role)
        case .item(let mark, let text, let role): wrapped(text, role: role, mark: mark, indent: 3)
        case .entry(let key, let text): wrapped(text, role: .normal, mark: key, indent: 9)
        }
    }

    private func wrapped(_ text: String, role: Role, mark: String = "", indent: Int = 0) -> [Row] {
        Columns.wrap(text, columns: width - indent).enumerated().map { index, line in
            Row(text: line, role: role, indent: indent, mark: index == 0 ? mark : "")
        }
    }

    private func askedRows(highlight: Int?, room: Int) -> (rows: [Row], cursor: Position?) {
        let options = optionRows(highlight)
        var rows = page.prompt.isEmpty ? [] : wrapped(page.prompt, role: .heading)
        guard let field = page.field else { return (rows + options, nil) }
        let (lines, place) = field.text.layout(columns: width - 2)
        let hint = wrapped(field.hint, role: .muted)
        rows.append(Row())
        // A field of its own height up to what there is room for; the rows round the cursor are seen.
        let height = max(1, min(max(lines.count, 3), room - rows.count - hint.count - options.count - 1, 8))
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

    private func optionRows(_ highlight: Int?) -> [Row] {
        page.options.enumerated().flatMap { index, option in
            let isHighlighted = index == highlight
            let pointer = isHighlighted ? glyphs.marker : option.isAnswer ? glyphs.filled : " "
            let key = option.key.map(String.init) ?? " "
            let role: Role = isHighlighted ? .selected : option.action == nil ? .muted : .normal
            let blank = option.startsGroup ? [Row()] : []
            return blank + wrapped(option.label, role: role, mark: "\(pointer) \(key)", indent: 5)
        }
    }

    /// Enter and choosing first, then the commands, on as few rows as it takes.
    private func footerRows(scroll: Command?) -> [String] {
        var parts: [String] = page.enter == nil ? [] : ["Enter \(page.enterLabel)"]
        // Without options Enter reads on until the end, and only then goes on.
        if page.enter != nil, !page.isWriting, page.options.isEmpty || page.readsOn, scroll == .pageDown {
            parts = ["Enter \(strings.enterReadOn)"]
        }
        if page.options.contains(where: { $0.action != nil }) {
            parts.append(page.enter == nil ? strings.footerChoose : strings.footerChooseToo)
        }
        if page.isWriting { parts.append("Ctrl-U \(strings.footerUndo)") }
        for command in [scroll].compactMap({ $0 }) + page.commands {
            guard let entry = CommandTable.entry(command), let label = entry.label(page, strings) else { continue }
            // In a field, q is a letter.
            parts.append("\(page.isWriting && command == .quit ? "Ctrl-C" : entry.keyName) \(label)")
        }
        var rows = [""]
        for part in parts {
            let joined = rows[rows.count - 1].isEmpty ? part : rows[rows.count - 1] + " · " + part
            if Columns.width(of: joined) <= width {
                rows[rows.count - 1] = joined
            } else {
                rows.append(part)
            }
        }
        return rows
    }

    // MARK: Writing

    private func writeHeader(on canvas: inout Canvas) {
        let note = Columns.prefix(page.note, columns: width / 2)
        let noteWidth = Columns.width(of: note)
        let room = width - noteWidth - (noteWidth > 0 ? 2 : 0)
        let title =
            Columns.width(of: page.title) > room
            ? Columns.prefix(page.title, columns: max(1, room - 1)) + "…" : page.title
        canvas.write(title, row: 0, column: left, role: .heading, limit: width)
        canvas.write(note, row: 0, column: left + width - noteWidth, role: .muted, limit: noteWidth)
    }

    private func write(_ row: Row, at line: Int, on canvas: inout Canvas) {
        if !row.mark.isEmpty {
            canvas.write(row.mark, row: line, column: left, role: row.role, limit: max(row.indent, 1))
        }
        canvas.write(row.text, row: line, column: left + row.indent, role: row.role, limit: width - row.indent)
    }

    private func mark(_ glyph: String, at line: Int, on canvas: inout Canvas) {
        canvas.write(glyph, row: line, column: left + width + 1, role: .accent, limit: 1)
    }
}
