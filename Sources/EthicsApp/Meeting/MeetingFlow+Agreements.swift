// Agreeing on something in a meeting: what, which role, by when; all of it at first, and a part of it when it is put in
// other words.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation

extension MeetingFlow {
    /// Gives what was written on the way to an agreement.
    mutating func submit(_ text: String, to stage: RoomView.AgreeStage, in around: Surroundings, at moment: Moment)
        -> [Effect]
    {
        guard !text.isEmpty else {
            say(around.strings.needsWords)
            return []
        }
        if case .otherDue = stage, let wrong = wrongDate(text, in: around, at: moment) {
            say(wrong)
            return []
        }
        let effects = storeDraft(text)
        switch stage {
        case .what:
            if let amended = amend(what: text, in: around) { return effects + amended }
            turn(to: .agree(.role(what: text)))
        case .otherRole: return effects + agree(role: text, in: around)
        case .otherDue(let what, let role):
            return effects + settle(AgreedMeasure(what: what, role: role, due: text), in: around)
        case .role, .due: break
        }
        return effects
    }

    /// Goes on with something that is agreed on, once it is said which role does it.
    mutating func agree(role: String, in around: Surroundings) -> [Effect] {
        if let amended = amend(role: role, in: around) { return amended }
        switch seen.side {
        case .agree(.role(let what)), .agree(.otherRole(let what)): turn(to: .agree(.due(what: what, role: role)))
        default: break
        }
        return []
    }

    /// Agrees on something, once it is said by when.
    mutating func agree(due: Due, in around: Surroundings, at moment: Moment) -> [Effect] {
        guard case .agree(.due(let what, let role)) = seen.side else { return [] }
        let days: Double? =
            switch due {
            case .week: 7
            case .month: 30
            case .nextTime: nil
            }
        let text =
            days.map { around.day(moment.now.addingTimeInterval($0 * 86_400)) } ?? around.language.meeting.nextTime
        return settle(AgreedMeasure(what: what, role: role, due: text), in: around)
    }

    private mutating func settle(_ measure: AgreedMeasure, in around: Surroundings) -> [Effect] {
        amend(due: measure.due, in: around) ?? meet(.settle(measure), in: around)
    }

    /// What is wrong with a date; nil when it is right, or is told in words.
    private func wrongDate(_ text: String, in around: Surroundings, at moment: Moment) -> String? {
        guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
        guard let date = DateText.iso(text) else { return around.language.meeting.dateUnclear }
        return date < DateText.iso(moment.now, in: around.launch.timeZone) ? around.language.meeting.datePassed : nil
    }

    // MARK: In other words

    /// Begins to put a part of an agreement in other words.
    mutating func amend(_ index: Int, _ stage: RoomView.AgreeStage) {
        guard let agreements = heldRoom?.meeting.agreements, agreements.indices.contains(index) else { return }
        keepDraft(agreements[index].what, as: RoomView.AgreeStage.draftFields[0])
        seen.amended = index
        turn(to: .agree(stage))
    }

    /// The agreement that is being put in other words, with its index; nil when something new is agreed on.
    var amended: (index: Int, measure: AgreedMeasure)? {
        guard let index = seen.amended, let agreements = room?.meeting.agreements,
            agreements.indices.contains(index)
        else { return nil }
        return (index, agreements[index])
    }

    /// Changes a part of the agreement that is being put in other words; nil when something new is agreed on.
    private mutating func amend(
        what: String? = nil, role: String? = nil, due: String? = nil, in around: Surroundings
    ) -> [Effect]? {
        guard let (index, measure) = amended else { return nil }
        let changed = AgreedMeasure(
            what: what ?? measure.what, role: role ?? measure.role, due: due ?? measure.due)
        return meet(.amend(index, changed), in: around)
    }

    /// Drops what was written on the way to an agreement.
    mutating func dropAgreementDrafts() -> [Effect] {
        guard var room = heldRoom else { return [] }
        let effects = RoomView.AgreeStage.draftFields.map { room.sitting.dropDraft($0) }
        self.room = room
        return effects
    }

    /// Keeps what was written for the stages that are left, also if the program is killed meanwhile.
    private mutating func storeDraft(_ text: String) -> [Effect] {
        guard let (session, name) = draftPlace else { return [] }
        keepDraft(text, as: name)
        view.isDraftDirty = false
        return [.saveDraft(session: session, field: name, text: text)]
    }
}
