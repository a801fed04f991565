// The life of a session of any kind on the screen: begun, decided, stored and only then shown, caught up with when another
// writer was first, gone on with another day.

import EthicsEngine
import EthicsJournal

/// A session that is on the screen, with what it needs beside its events.
struct Sitting<Kind: SessionKind>: Equatable, Sendable {
    /// The session's id in the journal.
    let session: String
    /// The state that the stored events fold to.
    var state: Kind
    /// The number of the last event that is stored.
    var lastSequence: Int
    /// The content as it was when the session began.
    var content: CaseContent
    /// Text that was written and not given as an answer yet, by field.
    var drafts: [String: String] = [:]
    /// The events that were handed to the journal and not confirmed yet; nil when nothing waits.
    private(set) var pending: [Kind.Event]?
    /// Whether it is read again because another writer was first.
    private(set) var isCatchingUp = false

    /// A session that is on the screen.
    init(
        session: String, state: Kind, lastSequence: Int, content: CaseContent, drafts: [String: String] = [:]
    ) {
        self.session = session
        self.state = state
        self.lastSequence = lastSequence
        self.content = content
        self.drafts = drafts
    }

    // MARK: Deciding and storing

    /// Decides what an intent leads to. Its events wait until they are stored; while some wait nothing more is decided.
    ///
    /// - Throws: why the intent leads to nothing.
    mutating func decide(_ intent: Kind.Intent, given circumstances: Kind.Circumstances) throws(Kind.Refusal)
        -> [Effect]
    {
        guard pending == nil, !isCatchingUp else { return [] }
        pending = try state.decide(intent, given: circumstances)
        return unstored
    }

    /// The effect that stores what waits; nothing when nothing waits. A session that is not stored yet brings its beginning
    /// along.
    var unstored: [Effect] {
        // What waits is kept until it is known what is stored by now.
        if isCatchingUp { return [.read(session: session, kind: Kind.kind)] }
        guard let pending else { return [] }
        var after = state
        for event in pending { after.apply(event) }
        return [
            .store(
                session: session, events: EventBatch(written(pending), of: Kind.self), after: lastSequence,
                header: SessionHeader(
                    kind: Kind.kind, subject: after.subject.id, title: after.subject.title,
                    isFinished: after.isFinished),
                content: lastSequence == 0 ? content.files : [])
        ]
    }

    private func written(_ pending: [Kind.Event]) -> [Kind.Event] {
        state.history.dropFirst(lastSequence) + pending
    }

    /// What waited is stored, and becomes the state.
    ///
    /// - Returns: The events; nil when nothing waited.
    mutating func confirm() -> [Kind.Event]? {
        guard let events = pending else { return nil }
        pending = nil
        lastSequence += written(events).count
        for event in events { state.apply(event) }
        return events
    }

    /// From now on answers go to a fresh journal: all of the session goes there.
    mutating func storeAnew() {
        lastSequence = 0
        isCatchingUp = false
    }

    // MARK: Another writer

    /// Another writer was first: the session is read again.
    ///
    /// - Returns: nil when nothing waited.
    mutating func catchUp() -> [Effect]? {
        guard pending != nil else { return nil }
        isCatchingUp = true
        return unstored
    }

    /// Goes on with a journal that was opened in the place of the one that there was.
    ///
    /// - Parameter count: How many events of the session it has. What it lacks is stored in it.
    mutating func goOn(withStored count: Int) -> [Effect] {
        guard count != lastSequence else { return unstored }
        if count == 0 {
            storeAnew()
            pending = pending ?? []
        } else {
            isCatchingUp = true
        }
        return unstored
    }

    /// Goes on from what was read, where that is an earlier part of what is here, as in an older copy: what is missing there is
    /// stored again.
    ///
    /// - Returns: nil when something else is stored.
    mutating func restore(after stored: StoredSession) -> [Effect]? {
        guard let events = try? EventLog.events(stored.bodies, of: Kind.self), !events.isEmpty,
            events.count < lastSequence, state.history.starts(with: events)
        else { return nil }
        lastSequence = stored.lastSequence
        isCatchingUp = false
        pending = pending ?? []
        return unstored
    }

    /// Drops a draft, once what was written is given as an answer.
    mutating func dropDraft(_ name: String) -> Effect {
        drafts[name] = nil
        return .saveDraft(session: session, field: name, text: nil)
    }
}

extension Sitting where Kind: CaseSession {
    /// The session that was read from the journal, with the content as it was; nil when its case is gone, it is of another
    /// kind, or some of it can't be read: what one does not know is not built over.
    init?(_ stored: StoredSession, in around: Surroundings) {
        guard stored.trouble == nil else { return nil }
        self.init(readable: stored, in: around)
    }

    /// What can be read of a session, up to what can't. For reading alone; nothing may be appended to it.
    init?(readable stored: StoredSession, in around: Surroundings) {
        guard stored.kind == Kind.kind else { return nil }
        let events = EventLog.readable(stored.bodies, of: Kind.self)
        guard let beginning = events.first.flatMap({ Kind.beginning(of: $0) }),
            let (dilemma, content) = around.content(of: stored, beginning),
            let state = Kind(folding: events, dilemma: dilemma)
        else { return nil }
        self.init(
            session: stored.session, state: state, lastSequence: stored.lastSequence, content: content,
            drafts: stored.drafts)
    }
}
