// Agreeing on something in a meeting: what, which role, by when; all of it at first, and a part of it when it is put in
// other words.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation

extension App {
    /// Gives what was written on the way to an agreement.
    mutating func submit(_ text: String, to stage: RoomView.AgreeStage, at moment: Moment) -> [Effect] {
        guard !text.isEmpty else {
            view.notice = .init(text: strings.needsWords)
            return []
        }
        if case .otherDue = stage, let wrong = wrongDate(text, at: moment) {
            view.notice = .init(text: wrong)
            return []
        }
        let effects = keepDraft(text)
        switch stage {
        case .what:
            if let amended = amend(what: text, at: moment) { return effects + amended }
            turnRoom(to: .agree(.role(what: text)))
        case .otherRole: return effects + agree(role: text, at: moment)
        case .otherDue(let what, let role):
            return effects + settle(AgreedMeasure(what: what, role: role, due: text), at: moment)
        case .role, .due: break
        }
        return effects
    }

    /// Goes on with something that is agreed on, once it is said which role does it.
    mutating func agree(role: String, at moment: Moment) -> [Effect] {
        if let amended = amend(role: role, at: moment) { return amended }
        switch view.room.side {
        case .agree(.role(let what)), .agree(.otherRole(let what)): turnRoom(to: .agree(.due(what: what, role: role)))
        default: break
        }
        return []
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
        amend(due: measure.due, at: moment) ?? meet(.settle(measure), at: moment)
    }

    /// What is wrong with a date; nil when it is right, or is told in words.
    private func wrongDate(_ text: String, at moment: Moment) -> String? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
        guard let date = DateText.iso(text) else { return language.meeting.dateUnclear }
        return date < DateText.iso(moment.now, in: launch.timeZone) ? language.meeting.datePassed : nil
    }

    // MARK: In other words

    /// Begins to put a part of an agreement in other words.
    mutating func amendAgreement(_ index: Int, _ stage: RoomView.AgreeStage) {
        guard case .meeting(var room) = screen, room.meeting.agreements.indices.contains(index) else { return }
        room.drafts[RoomView.AgreeStage.draftFields[0]] = room.meeting.agreements[index].what
        screen = .meeting(room)
        view.room.amended = index
        turnRoom(to: .agree(stage))
    }

    /// The agreement that is being put in other words, with its index; nil when something new is agreed on.
    var amended: (index: Int, measure: AgreedMeasure)? {
        guard let index = view.room.amended, let agreements = currentRoom?.meeting.agreements,
            agreements.indices.contains(index)
        else { return nil }
        return (index, agreements[index])
    }

    /// Changes a part of the agreement that is being put in other words; nil when something new is agreed on.
    private mutating func amend(
        what: String? = nil, role: String? = nil, due: String? = nil, at moment: Moment
    ) -> [Effect]? {
        guard let (index, measure) = amended else { return nil }
        let changed = AgreedMeasure(
            what: what ?? measure.what, role: role ?? measure.role, due: due ?? measure.due)
        return meet(.amend(index, changed), at: moment)
    }

    /// Drops what was written on the way to an agreement.
    mutating func dropAgreementDrafts() -> [Effect] {
        guard case .meeting(var room) = screen else { return [] }
        for name in RoomView.AgreeStage.draftFields { room.drafts[name] = nil }
        screen = .meeting(room)
        return RoomView.AgreeStage.draftFields.map { .saveDraft(session: room.session, field: $0, text: nil) }
    }
}
