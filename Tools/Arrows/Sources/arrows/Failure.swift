// What ends the program before it has done its work.

/// What the shell is told.
enum Status: Int32 {
    case fine = 0
    case breach = 1
    /// The store, its library or the sources can't be read, or the store is behind the sources.
    case unreadable = 2
    case usage = 64
}

/// A reason to stop, written for the person who reads it.
struct Failure: Error {
    /// What, where, and what to do.
    let message: String
    let status: Status

    static func unreadable(_ message: String) -> Failure {
        Failure(message: message, status: .unreadable)
    }

    static func usage(_ message: String) -> Failure {
        Failure(message: message, status: .usage)
    }
}
