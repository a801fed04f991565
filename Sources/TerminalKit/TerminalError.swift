// Why there may be no terminal to work in.

/// The reason why the screen can't be opened.
public enum TerminalError: Error, Equatable {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is unset, says `dumb`, or nothing is known about the name and about its replacement.
    case unknownTerminal(name: String)
    /// No UTF-8 locale is to be found.
    case noLocale
}
