// The keys that the program knows, free of the codes that terminals and curses use for them.

/// One press of a key.
public enum Key: Hashable, Sendable {
    /// Something printable; never a control or another forbidden character.
    case character(Character)
    /// Enter, Escape, the two ways to erase, and Tab in both directions.
    case enter, escape, backspace, delete, tab, backTab
    /// The keys that move.
    case up, down, left, right, home, end, pageUp, pageDown
    /// A word to a side: Ctrl or Alt with an arrow, Alt-b and Alt-f.
    case wordLeft, wordRight
    /// Ctrl-W, or Alt with Backspace.
    case deleteWordBack
    /// Ctrl-A and Ctrl-E.
    case lineStart, lineEnd
    /// Ctrl-U and Ctrl-_.
    case undo
    /// Ctrl-L.
    case redraw
    /// F1 and up.
    case function(Int)
}
