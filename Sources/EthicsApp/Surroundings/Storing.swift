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
    /// Whether something lies on this machine although nothing is stored from now on.
    var isSomethingLeft = false

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

    /// Another way is gone: what could not be stored is no longer to be.
    mutating func startAnew() { self = Storing() }

    /// A draft was stored or deleted, or could not be.
    mutating func drafted(isDeletion: Bool, _ error: JournalError?) {
        if isDeletion { isTextLeft = error != nil } else { isDraftUnsaved = error != nil }
    }

    /// The program ends before the disk has answered.
    mutating func giveUp() { isUnknown = true }
}
