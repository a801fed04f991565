// A meeting on the screen: from intents to events, to the journal, and only then to the next screen. The answers of an open
// round stay in the room.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

extension App {
    /// The kind of session that a meeting is in the journal.
    static let meetingKind = "meeting"
    /// The name in the journal of the sentence while it is being written.
    static let sayingField = "setning"
    /// How much time «+» gives, in seconds.
    static let moreTime = 120

    // MARK: Going on with a meeting

    /// The meeting that was read from the journal, with the content as it was; nil when its case is gone.
    func room(of stored: StoredSession, at now: Date) -> Room? {
        guard let first = stored.meeting.first, case .began(let start) = first,
            let (dilemma, content) = content(of: stored, dilemma: start.dilemma, municipality: start.municipality),
            let meeting = Meeting(folding: stored.meeting, dilemma: dilemma)
        else { return nil }
        var room = Room(
            session: stored.session, meeting: meeting, lastSequence: stored.lastSequence, content: content,
            drafts: stored.drafts)
        room.clock = MeetingClock(
            used: meeting.used, stored: stored.updatedAt.timeIntervalSinceReferenceDate,
            now: now.timeIntervalSinceReferenceDate)
        return room
    }

    /// Shows a meeting that was read from the journal.
    mutating func showMeeting(_ stored: StoredSession, at moment: Moment) {
        let isList = if case .reflections = screen { true } else { false }
        let wasCatchingUp = isCatchingUp
        isCatchingUp = false
        guard var room = room(of: stored, at: moment.now) else {
            guard isList, let session = sessions.first(where: { $0.id == stored.session }) else {
                open(.home)
                view.notice = .init(text: language.meeting.unreadable, isWarning: true)
                return
            }
            return open(.forgetOne(session, nil, isReadable: false))
        }
        // What was answered here while another window was first is not lost either, when the round is still open.
        if wasCatchingUp, let ballot = currentRoom?.ballot, room.openBallot?.round == ballot.round {
            room.ballot = ballot
        }
        // What was being written here while another window was first is not lost.
        if wasCatchingUp, let typed = field?.text, !typed.isEmpty, let name = roomDraftField {
            room.drafts[name] = typed
        }
        guard !room.meeting.isFinished else { return open(.meetingDone(room)) }
        let isOpenRound = room.meeting.ballot != nil
        open(.meeting(room))
        let texts = language.meeting
        let notices = [
            wasCatchingUp ? texts.conflict : room.content.isChanged ? texts.storedContent : nil,
            isOpenRound && room.ballot == nil ? texts.roundAgain : nil,
        ].compactMap { $0 }
        if !notices.isEmpty { view.notice = .init(text: notices.joined(separator: " ")) }
    }

    // MARK: The meeting

    /// Carries out an intent: its events go to the journal, and only when they are stored to the screen.
    mutating func meet(_ intent: MeetingIntent, at moment: Moment) -> [Effect] {
        guard meetingPending == nil, let room = currentRoom else { return [] }
        do {
            let events = try room.meeting.decide(intent, at: room.now)
            meetingPending = events
            return [store(events, in: room)]
        } catch {
            refuse(error)
            return []
        }
    }

    /// The meeting that is on the screen, under way or over.
    var currentRoom: Room? {
        switch screen {
        case .meeting(let room), .meetingDone(let room): room
        default: nil
        }
    }

    /// Says why an intent led to nothing.
    private mutating func refuse(_ refusal: MeetingRefusal) {
        switch refusal {
        case .doesNotAddUp(let total, _): turnRoom(to: .doubt(total: total))
        case .emptyText: view.notice = .init(text: strings.needsWords)
        case .enough: view.notice = .init(text: language.meeting.enough)
        case .atStart: view.notice = .init(text: strings.nothingBefore)
        case .isClosed: view.notice = .init(text: language.meeting.roundIsClosed)
        case .notHere, .unknown, .isFinished: break
        }
    }

    /// The effect that stores events. A meeting that is not stored yet brings its beginning along.
    func store(_ events: [MeetingEvent], in room: Room) -> Effect {
        let isNew = room.lastSequence == 0
        var after = room.meeting
        for event in events { after.apply(event) }
        return .store(
            session: room.session,
            bodies: ((isNew ? room.meeting.history : []) + events).map(EventCoding.encode), after: room.lastSequence,
            header: SessionHeader(
                kind: Self.meetingKind, subject: after.dilemma.id, title: after.dilemma.title,
                isFinished: after.isFinished),
            content: isNew ? room.content.files : [])
    }

    /// The pending events are stored: they are applied, and the next place is shown.
    mutating func confirmMeeting(_ events: [MeetingEvent], at moment: Moment) -> [Effect] {
        meetingPending = nil
        guard var room = currentRoom else { return [] }
        room.lastSequence += (room.lastSequence == 0 ? room.meeting.history.count : 0) + events.count
        let before = room.meeting.place
        let wasFinished = room.meeting.isFinished
        for event in events { room.meeting.apply(event) }
        if wasFinished, !room.meeting.isFinished {
            // What passed in between is not the meeting's time.
            let now = moment.now.timeIntervalSinceReferenceDate
            room.clock = MeetingClock(used: room.meeting.used, stored: now, now: now)
        }
        // The door opens: from here on time is counted.
        room.clock.start(at: moment.now.timeIntervalSinceReferenceDate)
        var effects: [Effect] = []
        for event in events {
            switch event {
            case .closed: room.ballot = nil
            case .said: effects += dropDraft(Self.sayingField, of: &room)
            case .settled, .amended:
                for name in RoomView.AgreeStage.draftFields { effects += dropDraft(name, of: &room) }
            case .disagreed(let disagreement): effects += dropDraft("uenig/" + disagreement.reason, of: &room)
            default: break
            }
        }
        if room.meeting.isFinished {
            open(.meetingDone(room))
            if !wasFinished, isAnotherCaseWanted {
                isAnotherCaseWanted = false
                return effects + prepareMeeting(dilemma: nil)
            }
        } else if room.meeting.place == before {
            stay(in: room, after: events)
        } else {
            // What was told on the way here, such as that a text is not stored.
            let notice = view.notice
            open(.meeting(room))
            view.notice = notice
        }
        return effects
    }

    /// Shows the same place with what has changed.
    private mutating func stay(in room: Room, after events: [MeetingEvent]) {
        let side = view.room.side
        let target = view.target
        let scroll = view.scroll
        let highlight = view.highlight
        let values = view.values
        let passed = view.room.passed
        open(.meeting(room))
        view.room.passed = events.contains { if case .closed = $0 { true } else { false } } ? 0 : passed
        for event in events {
            switch event {
            case .disagreed, .agreed:
                view.room.side = side
                view.values = values
                view.values.reason = nil
                view.target = target
                view.scroll = values.reason == nil ? scroll : values.scroll
                clampScroll()
            case .pickedField, .followedUp: view.highlight = highlight
            case .extended:
                view.highlight = highlight
                view.notice = .init(text: language.meeting.extended)
            default: break
            }
        }
    }

    private func dropDraft(_ name: String, of room: inout Room) -> [Effect] {
        guard room.drafts[name] != nil || field != nil else { return [] }
        room.drafts[name] = nil
        return [.saveDraft(session: room.session, field: name, text: nil)]
    }

    /// Makes the view ready for the place a meeting is at.
    mutating func prepare(_ room: Room) {
        guard room.meeting.place.step == .saying else { return }
        field = TextField(
            text: room.drafts[Self.sayingField] ?? room.meeting.saying ?? "", limit: Reflection.maximumText)
    }
}
