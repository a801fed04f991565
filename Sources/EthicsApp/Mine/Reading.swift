// A reflection that is read again.

import EthicsJournal

/// A reflection that is read again.
struct Reading: Equatable, Sendable {
    /// The reflection as it stands in the list.
    let session: JournalSession
    /// What is in it.
    let walk: Walk
}
