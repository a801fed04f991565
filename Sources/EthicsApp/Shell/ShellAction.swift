// What can be done with what lies over a screen.

/// What can be done with what lies over a screen.
enum ShellAction: Equatable, Sendable {
    /// Leaves the help.
    case closeLookup
    /// Tries again to store or to open.
    case retry
    /// Takes what can be read of a damaged journal into a new one.
    case salvage
    /// Goes on without storing. What of the session is stored is asked about first.
    case goWithoutStoring
    /// Goes on without storing, and leaves what is stored where it is.
    case leaveStored
    /// Goes on without storing, once what of the session is stored is deleted.
    case deleteStored
    /// Leaves the program.
    case quit
}
