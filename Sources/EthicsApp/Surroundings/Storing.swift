// What is known of whether answers are stored. Whatever the program says of it is read from here: the goodbye, the hint under
// a field, the exit status, and plain mode.

import EthicsJournal
import EthicsWords

/// What is known of whether answers are stored.
struct Storing: Equatable, Sendable {
    /// What stood in the way the last time something was to be stored; nil when nothing did.
    private(set) var trouble: Trouble?
    /// Whether events were handed over that nobody has said are stored.
    private(set) var isPending = false
    /// Whether the program ends before it was said.
    private(set) var isUnknown = false
    /// Whether text stands in a field and could not be stored as a draft.
    private(set) var isDraftUnsaved = false
    /// Whether text that was to be deleted could not be.
    private(set) var isTextLeft = false
    /// What lies on this machine although nothing is stored from now on.
    let left: Left

    /// What of that which was stored lies on this machine.
    enum Left: Equatable, Sendable {
        /// Nothing that this program knows of.
        case nothing
        /// Something.
        case something
        /// The journal is not where it was, so that nobody knows.
        case unknown
    }

    /// Nothing was to be stored yet.
    init(left: Left = .nothing) { self.left = left }

    /// Whether the journal was found not to be where it was.
    var isJournalGone: Bool { if case .moved = trouble { true } else { false } }

    /// The journal is open. What stood in the way before does so no longer.
    mutating func open() { trouble = nil }

    /// Events are handed over.
    mutating func begin() { isPending = true }

    /// What was handed over is stored.
    mutating func succeed() {
        isPending = false
        trouble = nil
    }

    /// What was handed over can't be stored, or the journal can't be used.
    mutating func fail(_ error: JournalError) {
        guard let trouble = Trouble(error) else {
            // Another writer was first: what waited is dropped, and that is told.
            isPending = false
            return
        }
        self.trouble = trouble
    }

    /// A draft was stored or deleted, or could not be.
    mutating func drafted(isDeletion: Bool, _ error: JournalError?) {
        guard error == nil else {
            if isDeletion { isTextLeft = true } else { isDraftUnsaved = true }
            return
        }
        isDraftUnsaved = false
        if isDeletion { isTextLeft = false }
    }

    /// The program ends before the disk has answered.
    mutating func giveUp() { isUnknown = true }
}
