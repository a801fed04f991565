// A reflection that is read again.

import EthicsJournal
import EthicsWords

/// A reflection that is read again.
struct Reading: Equatable, Sendable {
    /// The reflection as it stands in the list.
    let session: JournalSession
    /// What is in it.
    let walk: Walk
    /// Why this is not all of it, and can't be gone on with; nil when it is all.
    let unreadable: Unreadable?
}
