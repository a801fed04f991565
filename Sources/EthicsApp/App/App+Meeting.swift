// A meeting on the screen: from intents to events, to the journal, and only then to the next screen. The answers of an open
// round stay in the room.

import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit

extension App {
    /// The kind of session that a meeting is in the journal.
    static let meetingKind = "meeting"
    /// How much time «+» gives, in seconds.
    static let moreTime = 120

    // MARK: Going on with a meeting

    /// The meeting that was read from the journal, with the content as it was; nil when its case is gone.
    func room(of stored: StoredSession, at now: Date) -> Room? {
        guard let first = stored.meeting.first, case .began(let start) = first,
            let dilemma = stored.content.dilemma(start.dilemma) ?? stored.current,
            let meeting = Meeting(folding: stored.meeting, dilemma: dilemma),
            let municipality = stored.content.municipality(start.municipality) ?? self.municipality
        else { return nil }
        var room = Room(
            session: stored.session, meeting: meeting, lastSequence: stored.lastSequence, municipality: municipality,
            frameworks: stored.content.frameworks(of: municipality),
            considerations: stored.content.considerations.isEmpty
                ? library?.considerations ?? [] : stored.content.considerations,
            wheel: library?.wheel, files: stored.content.files, drafts: stored.drafts)
        room.isStoredContent = library != nil && stored.current != dilemma
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
            wasCatchingUp ? texts.conflict : room.isStoredContent ? texts.storedContent : nil,
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
            content: isNew ? room.files : [])
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
            case .said: effects += dropDraft("setning", of: &room)
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

    // MARK: Sides

    /// Turns to a side of the meeting.
    mutating func turnRoom(to side: RoomView.Side) {
        guard case .meeting(let room) = screen else { return }
        let isFromPause = view.room.side == .pause || (side == .lines && view.room.isFromPause)
        // Where one was in a round, and which values one looks at, is as it was when one comes back.
        // Whoever mends counts begins at the first.
        let isMending = if case .doubt = view.room.side { true } else { false }
        let row = view.room.side == .step ? view.highlight : isMending ? 0 : view.room.row
        let passed = view.room.passed
        let framework = view.values.framework
        let amended = view.room.amended
        open(.meeting(room))
        view.values.framework = framework
        view.room.passed = passed
        guard side != .step else {
            if openBallot != nil, let row { view.highlight = row }
            return
        }
        view.room.side = side
        view.room.row = row
        view.room.isFromPause = isFromPause
        field = nil
        switch side {
        case .agree(let stage):
            view.highlight = nil
            view.room.amended = amended
            guard let name = stage.draftField else { break }
            field = TextField(text: room.drafts[name] ?? "", limit: Reflection.maximumText)
        case .doubt(let total): view.highlight = total == 0 ? 1 : 0
        case .pause, .stop: view.highlight = 0
        case .anotherCase: view.highlight = 1
        case .warning: view.highlight = 1
        default: view.highlight = nil
        }
    }

    /// Turns to a side, storing first what is being written. What may point to a person is kept in memory.
    mutating func leaveRoomSide(for side: RoomView.Side) -> [Effect] {
        let effects = draftEffects()
        keepRoomField()
        turnRoom(to: side)
        return effects
    }

    /// Keeps in memory what is being written, also what is not stored because it may point to a person.
    mutating func keepRoomField() {
        guard case .meeting(var room) = screen, let name = roomDraftField, let text = field?.text else { return }
        room.drafts[name] = text
        screen = .meeting(room)
    }

    /// The way back from a side of the meeting; nil when it is the step that is shown.
    mutating func closeRoomSide() -> [Effect]? {
        guard case .meeting(let room) = screen else { return nil }
        switch view.room.side {
        case .step: return nil
        case .pause, .stop, .doubt, .pick, .amend: return leaveRoomSide(for: .step)
        case .anotherCase: return leaveRoomSide(for: .pause)
        case .warning, .lines: return leaveRoomSide(for: view.room.isFromPause ? .pause : .step)
        case .examine: return leaveRoomSide(for: room.meeting.place.step == .values ? .step : .pick)
        case .agree(let stage):
            switch stage {
            case .what, .role, .due:
                if let index = view.room.amended {
                    return leaveRoomSide(for: .amend(index)) + dropAgreementDrafts()
                }
                break
            case .otherRole, .otherDue: break
            }
            switch stage {
            case .what: return leaveRoomSide(for: .step)
            case .role: return leaveRoomSide(for: .agree(.what))
            case .otherRole(let what): return leaveRoomSide(for: .agree(.role(what: what)))
            case .due(let what, _): return leaveRoomSide(for: .agree(.role(what: what)))
            case .otherDue(let what, let role): return leaveRoomSide(for: .agree(.due(what: what, role: role)))
            }
        }
    }

    /// The name in the journal of what is being written in a meeting; nil when nothing is.
    var roomDraftField: String? {
        guard case .meeting(let room) = screen else { return nil }
        if case .agree(let stage) = view.room.side { return stage.draftField }
        if case .examine = view.room.side { return view.values.reason.map { "uenig/" + $0 } }
        return view.room.side == .step && room.meeting.place.step == .saying ? "setning" : nil
    }

    /// Makes the view ready for the place a meeting is at.
    mutating func prepare(_ room: Room) {
        switch room.meeting.place.step {
        case .saying:
            field = TextField(
                text: room.drafts["setning"] ?? room.meeting.saying ?? "", limit: Reflection.maximumText)
        default: break
        }
    }

    /// Gives what stands in the field.
    mutating func submitRoom(_ text: String, at moment: Moment) -> [Effect] {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        switch view.room.side {
        case .examine:
            guard let reason = view.values.reason else { return [] }
            return meet(.disagree(reason, text: text), at: moment)
        case .agree(let stage):
            guard !trimmed.isEmpty else {
                view.notice = .init(text: strings.needsWords)
                return []
            }
            if case .otherDue = stage, let wrong = wrongDate(trimmed, at: moment) {
                view.notice = .init(text: wrong)
                return []
            }
            let effects = keepDraft(trimmed)
            switch stage {
            case .what where amended != nil: return effects + settle(what: trimmed, at: moment)
            case .what: turnRoom(to: .agree(.role(what: trimmed)))
            case .otherRole: return effects + agree(role: trimmed, at: moment)
            case .otherDue(let what, let role):
                return effects + settle(AgreedMeasure(what: what, role: role, due: trimmed), at: moment)
            case .role, .due: break
            }
            return effects
        default: return meet(.say(text), at: moment)
        }
    }

    /// Keeps what was written for the steps that are left, also if the program is killed meanwhile.
    private mutating func keepDraft(_ text: String) -> [Effect] {
        guard case .meeting(var room) = screen, let name = roomDraftField else { return [] }
        room.drafts[name] = text
        screen = .meeting(room)
        view.isDraftDirty = false
        return [.saveDraft(session: room.session, field: name, text: text)]
    }

    /// Begins to put a part of an agreement in other words.
    mutating func amendAgreement(_ index: Int, _ stage: RoomView.AgreeStage) {
        guard case .meeting(var room) = screen, room.meeting.agreements.indices.contains(index) else { return }
        room.drafts[RoomView.AgreeStage.draftFields[0]] = room.meeting.agreements[index].what
        screen = .meeting(room)
        view.room.amended = index
        turnRoom(to: .agree(stage))
    }

    /// The agreement that is being put in other words, with its index; nil when something new is agreed on.
    private var amended: (index: Int, measure: AgreedMeasure)? {
        guard let index = view.room.amended, let agreements = currentRoom?.meeting.agreements,
            agreements.indices.contains(index)
        else { return nil }
        return (index, agreements[index])
    }

    /// Drops what was written on the way to an agreement.
    private mutating func dropAgreementDrafts() -> [Effect] {
        guard case .meeting(var room) = screen else { return [] }
        for name in RoomView.AgreeStage.draftFields { room.drafts[name] = nil }
        screen = .meeting(room)
        return RoomView.AgreeStage.draftFields.map { .saveDraft(session: room.session, field: $0, text: nil) }
    }

    /// Goes on with something that is agreed on, once it is said which role does it.
    mutating func agree(role: String, at moment: Moment) -> [Effect] {
        if let (index, measure) = amended {
            return meet(.amend(index, AgreedMeasure(what: measure.what, role: role, due: measure.due)), at: moment)
        }
        switch view.room.side {
        case .agree(.role(let what)), .agree(.otherRole(let what)): turnRoom(to: .agree(.due(what: what, role: role)))
        default: break
        }
        return []
    }

    /// Puts in other words what is to be done.
    private mutating func settle(what: String, at moment: Moment) -> [Effect] {
        guard let (index, measure) = amended else { return [] }
        return meet(.amend(index, AgreedMeasure(what: what, role: measure.role, due: measure.due)), at: moment)
    }

    /// What is wrong with a date; nil when it is right, or is told in words.
    private func wrongDate(_ text: String, at moment: Moment) -> String? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 999 else {
            return language.meeting.dateUnclear
        }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = launch.timeZone
        let wanted = DateComponents(calendar: calendar, year: year, month: month, day: day)
        guard wanted.isValidDate, let date = calendar.date(from: wanted) else { return language.meeting.dateUnclear }
        return date < calendar.startOfDay(for: moment.now) ? language.meeting.datePassed : nil
    }

    /// Agrees on something, once it is said by when.
    mutating func agree(due: Due, at moment: Moment) -> [Effect] {
        guard case .agree(.due(let what, let role)) = view.room.side else { return [] }
        let days: Double? =
            switch due {
            case .week: 7
            case .month: 30
            case .nextTime: nil
            }
        let text = days.map { day(moment.now.addingTimeInterval($0 * 86_400)) } ?? language.meeting.nextTime
        return settle(AgreedMeasure(what: what, role: role, due: text), at: moment)
    }

    private mutating func settle(_ measure: AgreedMeasure, at moment: Moment) -> [Effect] {
        meet(view.room.amended.map { .amend($0, measure) } ?? .settle(measure), at: moment)
    }
}
