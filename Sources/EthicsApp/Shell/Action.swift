// What choosing an option or pressing Enter does: something of the flow that is shown, or of what lies over it.

/// Something that the user does.
enum Action: Equatable, Sendable {
    case start(StartFlow.Action)
    case reflecting(ReflectingFlow.Action)
    case meeting(MeetingFlow.Action)
    case library(LibraryFlow.Action)
    case mine(MineFlow.Action)
    case settings(SettingsFlow.Action)
    case shell(ShellAction)
}

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
