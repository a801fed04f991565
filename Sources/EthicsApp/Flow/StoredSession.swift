// What was read of a session.

import EthicsEngine
import EthicsWords
import Foundation

/// A session as the journal has it.
struct StoredSession: Sendable {
    /// The session's id.
    let session: String
    /// The name of its kind.
    let kind: String
    /// The events, as they are stored.
    let bodies: [Data]
    /// What keeps them from being read and gone on with; nil when nothing does.
    let trouble: LogTrouble?
    /// When the last event was stored.
    let updatedAt: Date
    /// The number of the last event.
    let lastSequence: Int
    /// The content as it was when the session began.
    let content: Library
    /// The dilemma as it is now; nil when it is gone, or the content is not loaded yet.
    let current: Dilemma?
    /// The newest drafts, by field.
    let drafts: [String: String]
    /// The fields whose draft somebody is writing in another window.
    let draftsElsewhere: Set<String>

    /// Why it can't be shown, where it can't.
    var unreadable: Unreadable {
        switch trouble {
        case .newer: .newer
        case .damaged: .damaged
        case nil: .caseIsGone
        }
    }
}

/// The stored reflections that the menu tells of; each is nil where there is none that can be read.
struct RecentSessions: Sendable {
    /// The one that can be gone on with.
    let begun: StoredSession?
    /// The last one from which something was taken along that is not done yet.
    let taken: StoredSession?
    /// The last one that was finished.
    let landed: StoredSession?
    /// The path that was gone on with last.
    let path: StoredSession?
}
