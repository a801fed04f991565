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
    /// What the program ends without knowing: whether events are stored, or a text is, or what was to be deleted is deleted.
    private(set) var unknown: Set<Unknown> = []
    /// Whether text stands in a field and could not be stored as a draft.
    private(set) var isDraftUnsaved = false
    /// Whether text that was to be deleted could not be.
    private(set) var isTextLeft = false
    /// The sessions in which something was stored in this run, the last one at the end.
    private(set) var stored: [String] = []
    /// Whether the journal was found not to be where it was, and none was opened since.
    private(set) var isJournalGone = false
    /// Whether the journal was found damaged, and none was opened since.
    private(set) var isDamaged = false
    /// What lies on this machine although nothing is stored from now on.
    let left: Left

    /// Something that nobody has answered for.
    enum Unknown: Hashable, Sendable {
        case events
        case text
        case deletion
    }

    /// What of that which was stored lies on this machine.
    enum Left: Equatable, Sendable {
        /// Nothing that this program knows of.
        case nothing
        /// Something.
        case something
        /// The journal is not where it was, so that nobody knows.
        case gone
        /// The journal is damaged, so that nobody knows.
        case damaged
    }

    /// Nothing was to be stored yet.
    init(left: Left = .nothing) { self.left = left }

    /// The journal is open. What stood in the way before does so no longer.
    mutating func open() { (trouble, isJournalGone, isDamaged) = (nil, false, false) }

    /// Events are handed over.
    mutating func begin() { isPending = true }

    /// What was handed over is stored.
    mutating func succeed(_ session: String) {
        add(session)
        isPending = false
        open()
    }

    private mutating func add(_ session: String) { stored = stored.filter { $0 != session } + [session] }

    /// What was handed over can't be stored, or the journal can't be used.
    mutating func fail(_ error: JournalError) {
        guard let trouble = Trouble(error) else {
            // Another writer was first: what waited is dropped, and that is told.
            isPending = false
            return
        }
        self.trouble = trouble
        learn(trouble)
    }

    /// Takes in what an error says of the file.
    private mutating func learn(_ trouble: Trouble?) {
        switch trouble {
        case .moved: isJournalGone = true
        case .corrupt: isDamaged = true
        case .readOnly, .full, .newer, .busy, .networkFolder, .notForgotten, .unusable, nil: break
        }
    }

    /// A draft of a session was stored or deleted, or could not be.
    mutating func drafted(_ session: String, isDeletion: Bool, _ error: JournalError?) {
        guard error == nil else {
            learn(error.flatMap(Trouble.init))
            if isDeletion { isTextLeft = true } else { isDraftUnsaved = true }
            return
        }
        isDraftUnsaved = false
        if isDeletion { isTextLeft = false } else { add(session) }
    }

    /// The program ends before the disk has answered for these.
    mutating func giveUp(on unanswered: Set<Unknown>) { unknown = unanswered }
}
