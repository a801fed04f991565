// The one place that knows colours: what each role looks like on a dark background, on a light one, without colours, and in strong
// contrast.

import CNcurses

/// What curses needs to show each role.
struct Palette: Equatable {
    struct Style: Equatable {
        var attributes: attr_t = 0
        var pair: Int16 = 0
    }

    private let styles: [Style]

    subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

    /// Sets up the colours of the current terminal.
    ///
    /// - Parameters:
    ///   - isColorful: Whether colours are wanted; the terminal must have them as well, and enough of them.
    ///   - isHighContrast: Whether nothing is to be fainter than the terminal's own text. Colours are then left out, and
    ///     what is chosen and what warns are made to stand out more.
    ///   - background: The colour that the terminal's background has; nil while that is not known. There are no colours then.
    ///   - foreground: The colour that its own text has; nil while that is not known.
    init(
        isColorful: Bool, isHighContrast: Bool = false, background: TerminalColor? = nil,
        foreground: TerminalColor? = nil
    ) {
        let hues = isColorful && !isHighContrast ? background.flatMap { Hues.fitting($0) } : nil
        var pairs = hues.map(Self.pairs) ?? [:]
        // What is second to the text must not stand out from it: then it looks as the text does.
        if let hues, let background, let foreground,
            hues[.muted].color.contrast(to: background) > foreground.contrast(to: background)
        {
            pairs[.muted] = nil
        }
        let bold = curses_bold()
        styles = Role.allCases.map { role in
            // No meaning hangs on colour alone: a heading, a choice and a warning are bold or reversed too.
            let attributes: attr_t =
                switch role {
                case .normal, .muted, .rule: 0
                case .heading: bold
                case .accent: hues == nil ? bold : 0
                case .warning: isHighContrast ? bold | curses_underline() : bold
                // Bold is another colour in some terminals, and then a faint one where it is reversed.
                case .selected: curses_reverse()
                case .cap: curses_reverse()
                }
            return Style(attributes: attributes, pair: pairs[role] ?? 0)
        }
    }

    /// Lets the current terminal have colours.
    ///
    /// - Returns: Whether it has enough of them. Not started where there are too few: from then on curses takes what has no colour for
    ///   white on black, and paints it so.
    @discardableResult
    static func startColors() -> Bool {
        has_colors() && curses_described_colors() >= 256 && start_color() == OK && use_default_colors() == OK
    }

    /// The pairs of curses for some colours on the terminal's own background; none where the terminal has too few.
    private static func pairs(_ hues: Hues) -> [Role: Int16] {
        guard startColors() else { return [:] }
        // With more than a palette, a number is red, green and blue by itself.
        let isDirect = curses_colors() > 256
        var pairs: [Role: Int16] = [:]
        for (number, role) in Hues.roles.enumerated() {
            let hue = hues[role]
            let made = init_extended_pair(Int32(number + 1), isDirect ? hue.color.number : Int32(hue.index), -1)
            if made == OK { pairs[role] = Int16(number + 1) }
        }
        return pairs
    }
}

/// The colours of the roles that have one, for dark backgrounds or for light ones.
///
/// All are from the fixed part of the palette of 256 colours, so that they are what they are in every terminal.
struct Hues {
    /// A colour, and its number among 256.
    struct Hue {
        let index: UInt8
        let color: TerminalColor
    }

    /// The roles that have a colour.
    static let roles: [Role] = [.accent, .muted, .warning, .rule]

    private let hues: [Role: Hue]

    subscript(role: Role) -> Hue { hues[role] ?? Hue(index: 0, color: TerminalColor(0)) }

    /// For dark backgrounds.
    static let dark = Hues(hues: [
        .accent: Hue(index: 116, color: TerminalColor(0x87D7D7)),
        .muted: Hue(index: 249, color: TerminalColor(0xB2B2B2)),
        .warning: Hue(index: 215, color: TerminalColor(0xFFAF5F)),
        .rule: Hue(index: 244, color: TerminalColor(0x808080)),
    ])
    /// For light backgrounds.
    static let light = Hues(hues: [
        .accent: Hue(index: 23, color: TerminalColor(0x005F5F)),
        .muted: Hue(index: 240, color: TerminalColor(0x585858)),
        .warning: Hue(index: 94, color: TerminalColor(0x875F00)),
        .rule: Hue(index: 243, color: TerminalColor(0x767676)),
    ])

    /// The colours that are read on a background; nil when none of the two sets is.
    static func fitting(_ background: TerminalColor) -> Hues? {
        [dark, light].first { set in roles.allSatisfy { set[$0].color.contrast(to: background) >= least($0) } }
    }

    /// The least contrast that a role is read at (WCAG 2.1, 1.4.3 for text and 1.4.11 for what is none).
    static func least(_ role: Role) -> Double { role == .rule ? 3 : 4.5 }
}
