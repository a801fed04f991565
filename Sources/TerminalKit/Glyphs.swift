// Ornaments. Each has an ASCII twin of the same width for terminals whose fonts lack it.

/// The ornaments that screens may use, each one column wide.
public struct Glyphs: Hashable, Sendable {
    /// Stands before the line that has the focus.
    public let marker: String
    /// There is more above.
    public let moreAbove: String
    /// There is more below.
    public let moreBelow: String
    /// One column of a horizontal line.
    public let line: String
    /// Stands before an item of a list.
    public let bullet: String
    /// A filled square.
    public let filled: String
    /// A half-filled square.
    public let half: String
    /// A station of the walk that is reached.
    public let square: String
    /// A station of the walk that is ahead.
    public let emptySquare: String

    /// The ornaments of ordinary terminals.
    public static let unicode = Glyphs(
        marker: "›", moreAbove: "▲", moreBelow: "▼", line: "─", bullet: "·", filled: "▪", half: "▫",
        square: "■", emptySquare: "□")
    /// The twins for terminals without such a font.
    public static let ascii = Glyphs(
        marker: ">", moreAbove: "^", moreBelow: "v", line: "-", bullet: "*", filled: "#", half: "/",
        square: "#", emptySquare: "-")

    /// The set that a terminal of this name can show.
    static func forTerminal(named name: String) -> Glyphs {
        name.hasPrefix("vt") || name == "linux" ? .ascii : .unicode
    }
}
