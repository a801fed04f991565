// What is one's own: the list of what is kept, one of them read again or deleted, and what became of what was taken along.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

/// What is one's own.
struct MineFlow: Flow {
    /// Where one is.
    var place: Place
    /// What is seen of it.
    var view = ViewState()
    /// What the reflections of the list came to, by session, as far as that was read.
    private(set) var ended: [String: Ended] = [:]

    /// Where one is among what is one's own.
    enum Place: Equatable, Sendable {
        /// The part of the list that begins with this one.
        case list(first: Int)
        /// A reflection that is read again.
        case reading(Reading)
        /// The question before a session is deleted; with the reflection that one came from.
        case forgetting(JournalSession, Reading?, Unreadable?)
        /// «Hva ble det til?»
        case followUp(FollowUp)
        /// Why it was dropped.
        case dropped(FollowUp)
    }

    /// What one can do.
    enum Action: WritingActions {
        /// To the list, at the reflection that is on the screen.
        case openList
        /// To the part of the list that begins with this one.
        case turn(to: Int)
        /// Reads a session again.
        case readAgain(session: String)
        /// Asks before deleting the reflection that is read.
        case askForget
        /// Deletes a session.
        case forget(session: String)
        /// Leaves it as it is.
        case keep
        /// Says what became of what was taken along.
        case followUp(Measure.Outcome)
        /// Asks why it was dropped.
        case askWhyDropped
        /// Goes on without saying what became of it.
        case postpone
        /// What a field asks for.
        case write(WritingAction)
        /// Somewhere else.
        case leave(to: Destination)
    }

    /// The list, at a session; nil when there is nothing to list.
    init?(at session: String?, in around: Surroundings) {
        guard !around.kept.isEmpty else { return nil }
        place = .list(first: 0)
        _ = openList(at: session, in: around)
    }

    mutating func reopen(in around: Surroundings) -> [Effect] { readListed(in: around) }

    /// The question before a session is deleted; nil when there is no such session.
    init?(forgetting id: String, unreadable: Unreadable?, in around: Surroundings) {
        guard let session = around.session(id) else { return nil }
        place = .forgetting(session, nil, unreadable)
        // Enter out of habit deletes nothing.
        view = ViewState(highlight: 1)
    }

    /// «Hva ble det til?» Nothing is highlighted: Enter would answer what has just appeared.
    init(_ followUp: FollowUp) { place = .followUp(followUp) }

    // MARK: Update

    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        switch action {
        case .openList: return openList(at: reading?.session.id, in: around)
        case .turn(let first): return turn(to: first, in: around)
        case .readAgain(let session): return read(session, in: around)
        case .askForget:
            guard let reading else { break }
            place = .forgetting(reading.session, reading, nil)
            view = ViewState(highlight: 1)
        case .forget(let session): return [.forget(session: session)]
        case .keep: return keep(in: around)
        case .followUp(let outcome): return follow(outcome, text: "")
        case .askWhyDropped:
            guard let followUp else { break }
            place = .dropped(followUp)
            view = ViewState(
                field: TextField(
                    text: followUp.walk.drafts[FollowUp.draftField] ?? "", limit: Reflection.maximumText))
        case .postpone: return [.ask(.endFollowUp), .leave(to: .home)]
        case .write(let action): return write(action, in: around, at: moment)
        case .leave(let destination): return [.leave(to: destination)]
        }
        return []
    }

    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect] {
        switch place {
        case .list: return [.leave(to: .home)]
        case .reading: return openList(at: reading?.session.id, in: around)
        case .forgetting: return keep(in: around)
        case .followUp: break
        case .dropped(let followUp):
            let effects = draftEffects(in: around)
            place = .followUp(self.followUp ?? followUp)
            view = ViewState()
            return effects
        }
        return []
    }

    // MARK: The list

    /// Goes to the list, at the session that one comes from.
    private mutating func openList(at session: String?, in around: Surroundings) -> [Effect] {
        let index = around.kept.firstIndex { $0.id == session } ?? 0
        let effects = turn(to: index / MinePage.perPage * MinePage.perPage, in: around)
        view.highlight = index % MinePage.perPage
        return effects
    }

    /// Shows the part of the list that begins with this one.
    private mutating func turn(to first: Int, in around: Surroundings) -> [Effect] {
        place = .list(first: max(0, min(first, around.kept.count - 1)))
        view = ViewState(highlight: 0)
        return readListed(in: around)
    }

    /// Reads what the reflections that are listed came to. The list does not wait for it.
    private func readListed(in around: Surroundings) -> [Effect] {
        guard case .list(let first) = place else { return [] }
        let listed = around.kept.dropFirst(first).prefix(MinePage.perPage)
        let reflections = listed.filter { $0.kind == Reflection.kind && ended[$0.id] == nil }.map(\.id)
        return reflections.isEmpty ? [] : [.readListed(reflections)]
    }

    private func read(_ session: String, in around: Surroundings) -> [Effect] {
        around.session(session).map { [.read(session: $0.id, kind: $0.kind)] } ?? []
    }

    private var reading: Reading? { if case .reading(let reading) = place { reading } else { nil } }

    /// Leaves the question about deleting, with everything as it was.
    private mutating func keep(in around: Surroundings) -> [Effect] {
        guard case .forgetting(let session, let reading, let unreadable) = place else { return [] }
        if let reading {
            place = .reading(reading)
            view = ViewState()
            return []
        }
        let effects = openList(at: session.id, in: around)
        // A meeting stands as it was left when it is read again.
        return effects + (unreadable == nil ? read(session.id, in: around) : [])
    }

    // MARK: What comes from outside

    mutating func receive(_ message: Message, in around: Surroundings, at moment: Moment) -> [Effect]? {
        switch message {
        case .sessionRead(let stored) where followUp?.walk.isCatchingUp == true:
            followUp?.walk.restore(after: stored) ?? update(.postpone, in: around, at: moment)
        case .sessionRead(let stored): show(stored, in: around)
        case .listedRead(let stored): take(stored, in: around)
        case .stored: confirm(in: around)
        // It was followed up or deleted in another window.
        case .journalFailed where followUp?.walk.pending != nil: update(.postpone, in: around, at: moment)
        default: nil
        }
    }

    /// Takes in what the listed reflections came to. Of what can't be read the list tells nothing.
    private mutating func take(_ listed: [StoredSession], in around: Surroundings) -> [Effect] {
        for stored in listed {
            if let walk = Walk(readable: stored, in: around) { ended[stored.session] = Ended(walk.reflection) }
        }
        return []
    }

    /// Shows a reflection that was chosen in the list, as far as it can be read. One of which nothing can be read can only be
    /// deleted.
    private mutating func show(_ stored: StoredSession, in around: Surroundings) -> [Effect]? {
        guard case .list = place, stored.kind == Reflection.kind else { return nil }
        guard let session = around.session(stored.session) else {
            return openList(at: nil, in: around)
        }
        if let walk = Walk(readable: stored, in: around) {
            place = .reading(
                Reading(session: session, walk: walk, unreadable: stored.trouble.map { _ in stored.unreadable }))
            view = ViewState()
        } else {
            place = .forgetting(session, nil, stored.unreadable)
            view = ViewState(highlight: 1)
        }
        return []
    }
}
