// A row of a page, before it has a place on the screen.

import TerminalKit

/// A row of text with its role.
struct LaidRow {
    var text = ""
    var role = Role.normal
    var indent = 0
    var mark = ""
    /// Whether the mark is the key that is pressed for it.
    var hasCap = false
    /// How many columns that has.
    var capColumns = 3
    /// How it looks.
    var capRole = Role.cap
    /// Instead of the text, where a row has more than one role.
    var runs: [WheelPicture.Run] = []
    /// What it belongs to, of what can be highlighted.
    var target: String?
    /// The option that it belongs to, by its index.
    var option: Int?
    /// The block of the page that it belongs to, by its index.
    var block: Int?
    /// A quiet remark after the text, and where it stands.
    var tail = ""
    var tailColumn = 0
    /// The mark in the margin that says that there is more.
    var margin = ""
}

extension Sequence<[WheelPicture.Run]> {
    /// How many columns rows of a picture take.
    var columns: Int { map { $0.reduce(0) { $0 + Columns.width(of: $1.text) } }.max() ?? 0 }
}
