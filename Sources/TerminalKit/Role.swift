// What a piece of text is, which decides how it looks. Screens name roles; only the palette knows colours.

/// The part that a piece of text plays.
public enum Role: UInt8, CaseIterable, Sendable {
    /// Body text, a heading, something less important, something to notice, what is in focus, and a warning.
    case normal, heading, muted, accent, selected, warning
    /// A key as it is pressed, and lines and empty bars, which are no text.
    case cap, rule
}

/// Whether colours are used.
public enum ColorMode: String, CaseIterable, Sendable {
    /// When the terminal has colours and `NO_COLOR` is empty or unset.
    case auto
    /// When the terminal has colours, whatever `NO_COLOR` says.
    case always
    /// Bold and reverse only.
    case never
    /// As on a dark background, whatever the terminal says of its own.
    case dark
    /// As on a light background, whatever the terminal says of its own.
    case light

    /// The background that is said; nil when the terminal is to be asked.
    var background: TerminalColor? {
        switch self {
        case .auto, .always, .never: nil
        case .dark: TerminalColor(0x000000)
        case .light: TerminalColor(0xFFFFFF)
        }
    }

    /// Whether there are colours.
    ///
    /// - Parameter isRefused: Whether the environment asks for none.
    func isColorful(isRefused: Bool) -> Bool {
        switch self {
        case .auto: !isRefused
        case .always, .dark, .light: true
        case .never: false
        }
    }
}
