// What can happen to a program that sits in a terminal.

/// Something that the terminal, a signal, another thread or the clock reported.
public enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted: one whole paste, cleaned, with its line feeds. It is never turned into keys.
    case paste(String)
    /// The left button of the mouse went down here. Only where ``Terminal/setMouse(_:)`` asked for it.
    case clicked(Position)
    /// The terminal has this size now.
    case resized(Size)
    /// Somebody called ``Waker/wake()``.
    case woken
    /// The deadline has passed.
    case deadline
    /// Ctrl-C or SIGINT.
    case interrupted
    /// SIGTERM or SIGHUP, by its number.
    case terminated(Int32)
    /// The terminal is gone, or its input ended.
    case endOfInput
    /// Ctrl-Z or SIGTSTP; the loop answers with ``Terminal/suspend()``.
    case suspendRequested
}
