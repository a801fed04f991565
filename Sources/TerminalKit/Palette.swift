// The one place that knows colours: what each role looks like with 256 colours, with 8, without, and in strong contrast.

import CNcurses

/// What curses needs to show each role.
struct Palette {
    struct Style: Equatable {
        var attributes: attr_t = 0
        var pair: Int16 = 0
    }

    private let styles: [Style]

    subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

    /// Sets up the colours of the current terminal.
    ///
    /// - Parameters:
    ///   - isColorful: Whether colours are wanted; the terminal must have them as well.
    ///   - isHighContrast: Whether nothing is to be fainter than the terminal's own text. Colours are then left out, and
    ///     what is chosen and what warns are made to stand out more.
    init(isColorful: Bool, isHighContrast: Bool = false) {
        // White, black and yellow disappear on one background or the other, so they are not used, and the
        // background stays the user's own.
        let hasColors =
            isColorful && !isHighContrast && has_colors() && start_color() == OK && use_default_colors() == OK
        if hasColors {
            let isRich = curses_colors() >= 256
            // As far from white as from black: 4.4 to 4.8 times as bright or dark as either (WCAG 2.1, 1.4.3).
            init_pair(1, isRich ? 30 : Int16(COLOR_CYAN), -1)
            init_pair(2, isRich ? 243 : -1, -1)
            init_pair(3, isRich ? 130 : Int16(COLOR_MAGENTA), -1)
        }
        let bold = curses_bold()
        let strong = isHighContrast ? bold : 0
        styles = Role.allCases.map { role in
            // No meaning hangs on colour alone: a heading, a choice and a warning are bold or reversed too.
            switch (role, hasColors) {
            case (.normal, _), (.muted, false): Style()
            case (.warning, false) where isHighContrast: Style(attributes: bold | curses_underline())
            case (.heading, _), (.accent, false), (.warning, false): Style(attributes: bold)
            case (.selected, false): Style(attributes: curses_reverse() | strong)
            case (.muted, true): Style(pair: 2)
            case (.accent, true): Style(pair: 1)
            case (.selected, true): Style(attributes: bold, pair: 1)
            case (.warning, true): Style(attributes: bold, pair: 3)
            }
        }
    }
}
