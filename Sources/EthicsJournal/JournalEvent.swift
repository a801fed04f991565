// One event of a session. The journal keeps its bytes and knows nothing of their meaning.

import Foundation

/// One saved event.
public struct JournalEvent: Sendable, Equatable {
    /// Its number in the session, from 1 and without gaps.
    public let sequence: Int
    /// When it was appended.
    public let at: Date
    /// What was appended, byte for byte.
    public let body: Data

    /// An event with these properties.
    public init(sequence: Int, at: Date, body: Data) {
        self.sequence = sequence
        self.at = at
        self.body = body
    }
}
