// What can be done with what lies over a screen.

/// What can be done with what lies over a screen.
enum ShellAction: Equatable, Sendable {
    /// Leaves the help.
    case closeHelp
    /// Tries again to store or to open.
    case retry
    /// Goes on without storing.
    case goWithoutStoring
    /// Leaves the program.
    case quit
}
