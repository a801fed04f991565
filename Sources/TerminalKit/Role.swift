// What a piece of text is, which decides how it looks. Screens name roles; only the palette knows colours.

/// The part that a piece of text plays.
public enum Role: UInt8, CaseIterable, Sendable {
    /// Body text, a heading, something less important, something to notice, what is chosen, and a warning.
    case normal, heading, muted, accent, selected, warning
}

/// Whether colours are used.
public enum ColorMode: String, CaseIterable, Sendable {
    /// When the terminal has colours and `NO_COLOR` is empty or unset.
    case auto
    /// When the terminal has colours, whatever `NO_COLOR` says.
    case always
    /// Bold and reverse only.
    case never
}
