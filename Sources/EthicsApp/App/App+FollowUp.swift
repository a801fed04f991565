// «Hva ble det til?»: once per start, for the newest of what was taken along that nobody has said the end of.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Looks for something to follow up, the first time that the journal is there. What is taken along in this run is
    /// asked about at the next start.
    mutating func seekFollowUp() -> [Effect] {
        guard storage == .disk, !isFollowUpSought else { return [] }
        isFollowUpSought = true
        let finished = reflections.filter(\.isFinished).prefix(FollowUp.looked).map(\.id)
        return (finished.isEmpty ? [] : [.findFollowUp(sessions: finished)]) + seekPast(1)
    }

    /// Something was found.
    mutating func askFollowUp(_ stored: StoredSession) {
        guard let walk = walk(of: stored), let session = sessions.first(where: { $0.id == stored.session }) else {
            return
        }
        followUp = FollowUp(walk: walk, startedAt: session.startedAt)
        // Enter would answer what has just appeared.
        if screen == .home { view.highlight = nil }
    }

    /// Stores what became of it.
    mutating func followUp(_ outcome: Measure.Outcome, text: String) -> [Effect] {
        guard let followUp, pending == nil,
            let events = try? followUp.walk.reflection.decide(.followUp(outcome, text: text))
        else { return [] }
        let pending = Pending(walk: followUp.walk, events: events)
        self.pending = pending
        return [store(pending)]
    }

    /// Goes on to the menu without an answer.
    mutating func postponeFollowUp() {
        followUp = nil
        open(.home)
    }

    /// What became of it is stored.
    mutating func endFollowUp(_ pending: Pending) -> [Effect] {
        let isWritten = screen == .dropped
        let isAskedAgain = pending.events.contains { if case .followedUp(.underWay, _) = $0 { true } else { false } }
        followUp = nil
        open(.home)
        view.notice = .init(text: isAskedAgain ? language.mine.askedAgain : language.mine.noted)
        guard isWritten else { return [] }
        return [.saveDraft(session: pending.walk.session, field: FollowUp.draftField, text: nil)]
    }
}

extension App.Pending {
    /// Whether these events follow up what was taken along.
    var isFollowUp: Bool { events.contains { if case .followedUp = $0 { true } else { false } } }
}
