// A meeting and the journal: what is stored becomes the state, and another writer's answers are caught up with.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

extension MeetingFlow {
    var sessionKind: String? { room == nil ? nil : Meeting.kind }

    var unstored: [Effect] { room?.sitting.unstored ?? [] }

    var storedEvents: Int { room?.sitting.lastSequence ?? 0 }

    var storedSession: String? { room?.session }

    mutating func storeAnew() { room?.sitting.storeAnew() }

    mutating func goOn(withStored count: Int) -> [Effect] { room?.sitting.goOn(withStored: count) ?? [] }

    mutating func receive(_ message: Message, in around: Surroundings, at moment: Moment) -> [Effect]? {
        switch message {
        case .stored: return confirm(in: around, at: moment)
        case .journalFailed:
            guard let effects = room?.sitting.catchUp() else { return nil }
            isAnotherCaseWanted = false
            return effects
        case .sessionRead(let stored):
            guard let room, room.sitting.isCatchingUp, stored.session == room.session else { return nil }
            return self.room?.sitting.restore(after: stored) ?? catchUp(stored, in: around, at: moment)
        case .meetingsRead: takePast(in: around)
        case .caseRead(let id, _, let content):
            guard case .setup(let setup) = place else { return nil }
            begin(setup, on: id, content, in: around, at: moment)
        case .written(let paths): tellWritten(paths, in: around)
        default: return nil
        }
        return []
    }

    /// What waited is stored: the next place is shown; nil when nothing waited.
    private mutating func confirm(in around: Surroundings, at moment: Moment) -> [Effect]? {
        guard var room else { return nil }
        let before = room.meeting.place
        let wasFinished = room.meeting.isFinished
        guard let events = room.sitting.confirm() else { return nil }
        let now = moment.now.timeIntervalSinceReferenceDate
        if wasFinished, !room.meeting.isFinished {
            // What passed in between is not the meeting's time.
            room.clock = MeetingClock(used: room.meeting.used, stored: now, now: now)
        }
        // The door opens: from here on time is counted.
        room.clock.start(at: now)
        let effects = dropDrafts(of: events, in: &room)
        if events.contains(where: \.closesRound) { room.ballot = nil }
        if room.meeting.isFinished {
            open(room)
            guard !wasFinished, isAnotherCaseWanted else { return effects }
            isAnotherCaseWanted = false
            return effects + prepare(about: nil, in: around)
        }
        if room.meeting.place == before {
            stay(in: room, after: events, around)
        } else {
            // What was told on the way here, such as that a text is not stored.
            let notice = view.notice
            open(room)
            view.notice = notice
        }
        return effects
    }

    /// Once what was written is given, it is not needed as a draft.
    private func dropDrafts(of events: [MeetingEvent], in room: inout Room) -> [Effect] {
        let names = events.flatMap(\.settledDrafts).filter { room.drafts[$0] != nil || view.field != nil }
        return names.map { room.sitting.dropDraft($0) }
    }

    /// Shows the same place with what has changed.
    private mutating func stay(in room: Room, after events: [MeetingEvent], _ around: Surroundings) {
        let before = (view: view, side: seen.side, values: values, passed: seen.passed)
        open(room)
        seen.passed = events.contains(where: \.closesRound) ? 0 : before.passed
        for event in events {
            switch event {
            case .disagreed, .agreed:
                seen.side = before.side
                values = before.values
                values.reason = nil
                view.target = before.view.target
                view.scroll = before.values.reason == nil ? before.view.scroll : before.values.scroll
            case .pickedField, .followedUp: view.highlight = before.view.highlight
            case .extended:
                view.highlight = before.view.highlight
                say(around.language.meeting.extended)
            case .began, .continued, .skipped, .wentBack, .wentToOutcome, .closed, .said, .settled, .amended,
                .unsettled,
                .finished, .reopened, .archived:
                break
            }
        }
    }

    /// Brings the screen up to date with what another window did. What was answered or written here is not lost.
    private mutating func catchUp(_ stored: StoredSession, in around: Surroundings, at moment: Moment) -> [Effect] {
        guard var fresh = Room(stored, in: around, at: moment) else {
            let words = around.language.session(Meeting.kind)
            return [.leave(to: .home), .tell(words.unreadable(stored.unreadable), isWarning: true)]
        }
        // When the round is still open.
        if let ballot = room?.ballot, fresh.openBallot?.round == ballot.round { fresh.ballot = ballot }
        if let typed = view.field?.text, !typed.isEmpty, let name = draftName { fresh.drafts[name] = typed }
        open(fresh)
        guard !fresh.meeting.isFinished else { return [] }
        let texts = around.language.meeting
        tell([texts.conflict, fresh.meeting.ballot != nil && fresh.ballot == nil ? texts.roundAgain : nil])
        return []
    }
}

extension MeetingEvent {
    /// Whether a round is closed with it, and its answers are gone.
    var closesRound: Bool { if case .closed = self { true } else { false } }

    /// The drafts that are given with it.
    var settledDrafts: [String] {
        switch self {
        case .said: [MeetingFlow.sayingField]
        case .settled, .amended: RoomView.AgreeStage.draftFields
        case .disagreed(let disagreement): [MeetingFlow.draftName(disagreement.reason)]
        case .began, .continued, .skipped, .wentBack, .wentToOutcome, .extended, .followedUp, .pickedField, .closed,
            .agreed,
            .unsettled, .finished, .reopened, .archived:
            []
        }
    }
}
