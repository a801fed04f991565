// A text that is being edited, as a value. It knows keys and columns, no screen.

import SafeText

/// An editor for a piece of text that wraps over several rows.
///
/// All work is linear in the length of the text for each key.
public struct TextField: Equatable, Sendable {
    /// The text; it holds no forbidden character.
    public private(set) var text: String
    /// Where typing goes, in Characters from the start.
    public private(set) var cursor: Int
    private let isMultiline: Bool
    private let limit: Int
    private var history = EditHistory()
    /// The column that up and down try to keep.
    private var goal: Int?

    /// A field with its cursor after the text.
    ///
    /// - Parameters:
    ///   - text: What stands in it at first, cut off at the limit.
    ///   - isMultiline: Whether line feeds are kept; otherwise they become spaces.
    ///   - limit: The most Characters that it takes.
    public init(text: String = "", isMultiline: Bool = false, limit: Int = 20_000) {
        self.isMultiline = isMultiline
        self.limit = max(0, limit)
        self.text = String(SafeText.cleaned(text, keepingNewlines: isMultiline).prefix(self.limit))
        cursor = self.text.count
    }

    /// Whether nothing more is accepted.
    public var isFull: Bool { text.count >= limit }

    /// Takes a key and tells whether it belongs to editing.
    ///
    /// Up on the first row and down on the last one don't, and neither does Enter; ``paste(_:)`` of a line feed makes
    /// a new line.
    ///
    /// - Parameter columns: The width that the text is laid out in.
    public mutating func handle(_ key: Key, columns: Int) -> Bool {
        switch key {
        case .character(let character): insert(String(character), as: .typing(startsWord: character != " "))
        case .backspace: remove(from: cursor - 1, to: cursor, as: .erasing)
        case .delete: remove(from: cursor, to: cursor + 1, as: .erasing)
        case .deleteWordBack: remove(from: wordStart(), to: cursor, as: .other)
        case .undo: undo()
        case .left: move(to: cursor - 1)
        case .right: move(to: cursor + 1)
        case .wordLeft: move(to: wordStart())
        case .wordRight: move(to: wordEnd())
        case .lineStart: move(to: lineBounds().lowerBound)
        case .lineEnd: move(to: lineBounds().upperBound)
        case .home, .end: moveInRow(toEnd: key == .end, columns: columns)
        case .up, .down: return moveByRow(key == .up ? -1 : 1, columns: columns)
        default: return false
        }
        return true
    }

    /// Inserts text as one step of undo. Line feeds become spaces unless the field has several lines; several in a row become one, since
    /// terminals send two for what Windows ends a line with.
    public mutating func paste(_ text: String) {
        let cleaned = SafeText.cleaned(text, keepingNewlines: true)
        insert(isMultiline ? cleaned : cleaned.replacing(/\n+/, with: " "), as: .other)
    }

    /// The rows of the text, and where the cursor stands in them.
    ///
    /// Joined, with the line feeds between paragraphs, the rows are the text. After a full row the cursor stands on
    /// the next one, for which there is an empty row if need be. Only a single character that is wider than
    /// `columns` makes a row too wide.
    public func layout(columns: Int) -> (rows: [String], cursor: Position) {
        let layout = TextLayout(text, columns: columns)
        return (layout.rows.map { layout.text(of: $0) }, layout.position(of: cursor))
    }

    // MARK: Changing

    private mutating func insert(_ addition: String, as kind: EditHistory.Kind) {
        let addition = SafeText.cleaned(addition, keepingNewlines: isMultiline)
        guard !addition.isEmpty else { return }
        let before = (text: text, cursor: cursor)
        let place = text.index(text.startIndex, offsetBy: cursor)
        let head = text[..<place]
        let tail = text[place...]
        var accepted = Substring(addition)
        var joined = head + accepted + tail
        // A mark may melt into the character before it, so only the joined text tells what fits.
        for _ in 0..<2 where joined.count > limit {
            accepted = accepted.dropLast(joined.count - limit)
            joined = head + accepted + tail
        }
        guard joined.count <= limit, !accepted.isEmpty else { return }
        history.record(before, kind: kind)
        text = String(joined)
        cursor = character(afterBytes: head.utf8.count + accepted.utf8.count)
        goal = nil
    }

    private mutating func remove(from start: Int, to end: Int, as kind: EditHistory.Kind) {
        goal = nil
        guard start >= 0, start < end,
            let first = text.index(text.startIndex, offsetBy: start, limitedBy: text.endIndex),
            let last = text.index(first, offsetBy: end - start, limitedBy: text.endIndex)
        else { return }
        history.record((text: text, cursor: cursor), kind: kind)
        let bytes = text.utf8.distance(from: text.startIndex, to: first)
        text.removeSubrange(first..<last)
        cursor = character(afterBytes: bytes)
    }

    private mutating func undo() {
        goal = nil
        guard let step = history.undo() else { return }
        text = step.text
        cursor = step.cursor
    }

    /// How many Characters begin within the first bytes. What was inserted or left over may have melted together with
    /// its neighbours, so positions are kept in bytes over a change.
    private func character(afterBytes bytes: Int) -> Int {
        var seen = 0
        var count = 0
        for character in text {
            if seen >= bytes { break }
            seen += character.utf8.count
            count += 1
        }
        return count
    }

    // MARK: Moving

    private mutating func move(to place: Int) {
        goal = nil
        history.endGroup()
        cursor = min(max(0, place), text.count)
    }

    private func wordStart() -> Int {
        let before = text.prefix(cursor).reversed()
        let spaces = before.prefix { $0.isWhitespace }.count
        return cursor - spaces - before.dropFirst(spaces).prefix { !$0.isWhitespace }.count
    }

    private func wordEnd() -> Int {
        let after = text.dropFirst(cursor)
        let spaces = after.prefix { $0.isWhitespace }.count
        return cursor + spaces + after.dropFirst(spaces).prefix { !$0.isWhitespace }.count
    }

    /// The paragraph around the cursor.
    private func lineBounds() -> Range<Int> {
        let start = cursor - text.prefix(cursor).reversed().prefix { $0 != "\n" }.count
        return start..<cursor + text.dropFirst(cursor).prefix { $0 != "\n" }.count
    }

    private mutating func moveInRow(toEnd: Bool, columns: Int) {
        let layout = TextLayout(text, columns: columns)
        let row = layout.rows[layout.row(of: cursor)]
        move(to: toEnd ? layout.lastPlace(in: row) : row.start)
    }

    private mutating func moveByRow(_ step: Int, columns: Int) -> Bool {
        let layout = TextLayout(text, columns: columns)
        let target = layout.row(of: cursor) + step
        guard layout.rows.indices.contains(target) else { return false }
        let column = goal ?? layout.position(of: cursor).column
        move(to: layout.place(in: layout.rows[target], nearColumn: column))
        goal = column
        return true
    }
}
