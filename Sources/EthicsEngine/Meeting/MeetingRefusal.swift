// Why an intent of a meeting leads to nothing.

/// Why an intent leads to nothing.
public enum MeetingRefusal: Error, Sendable, Equatable {
    /// This is not what is done here.
    case notHere
    /// There is no such choice, field, reason or agreement.
    case unknown(String)
    /// There is nothing before this.
    case atStart
    /// The meeting is over.
    case isFinished
    /// Words are needed.
    case emptyText
    /// The round is closed: its answers are gone.
    case isClosed
    /// The number of answers is not that of those who answer.
    case doesNotAddUp(total: Int, expected: Int)
    /// Three agreements are as many as a group keeps.
    case enough
}
