// A session as it stands in a list: what it is about and how far it has come, without its events.

import Foundation

/// One saved session, for example one reflection.
public struct JournalSession: Sendable, Equatable, Identifiable {
    /// The name of the session, unique in the journal.
    public let id: String
    /// What sort of session it is, for example "reflection".
    public var kind: String
    /// What it is about: the id of a dilemma.
    public var subject: String
    /// The text that stands for it in a list.
    public var title: String
    /// Whether it was brought to its end.
    public var isFinished: Bool
    /// When its first event was appended.
    public var startedAt: Date
    /// When its last event was appended.
    public var updatedAt: Date
    /// The number of its last event; 0 when it has none.
    public var lastSequence: Int

    /// A session with these properties.
    public init(
        id: String,
        kind: String,
        subject: String,
        title: String,
        isFinished: Bool,
        startedAt: Date,
        updatedAt: Date,
        lastSequence: Int
    ) {
        self.id = id
        self.kind = kind
        self.subject = subject
        self.title = title
        self.isFinished = isFinished
        self.startedAt = startedAt
        self.updatedAt = updatedAt
        self.lastSequence = lastSequence
    }
}

extension JournalSession {
    /// The order of every list of sessions: the one last worked on comes first.
    ///
    /// The id decides between sessions of the same moment, so that a list never changes its order by itself.
    static func comesFirst(_ one: JournalSession, before other: JournalSession) -> Bool {
        if one.updatedAt != other.updatedAt { return one.updatedAt > other.updatedAt }
        if one.startedAt != other.startedAt { return one.startedAt > other.startedAt }
        return one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
    }
}
