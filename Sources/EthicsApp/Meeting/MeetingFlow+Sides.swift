// The sides of a meeting: turning to one, the way back, and what is being written there.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

extension MeetingFlow {
    /// Turns to a side of the meeting. The step keeps what is seen of it meanwhile, and an open round its answers.
    mutating func turn(to side: RoomView.Side) {
        guard let room = heldRoom else { return }
        let isFromPause = seen.side == .pause || (side == .lines && seen.isFromPause)
        let isMending = if case .doubt = seen.side { true } else { false }
        let amended = seen.amended
        // Whoever mends counts begins at the first, and sees them.
        if isMending, room.openBallot != nil { stepView = ViewState(highlight: 0) }
        stepView.notice = nil
        sideView = ViewState()
        values = ValuesState(framework: values.framework)
        seen = RoomView(side: side, passed: seen.passed)
        switch side {
        case .step: return
        case .agree(let stage):
            seen.amended = amended
            guard let name = stage.draftField else { break }
            view.field = TextField(text: room.drafts[name] ?? "", limit: Reflection.maximumText)
        case .doubt(let total): view.highlight = total == 0 ? 1 : 0
        case .pause, .stop: view.highlight = 0
        case .anotherCase, .warning: view.highlight = 1
        case .lines, .amend, .pick, .examine: break
        }
        seen.isFromPause = isFromPause
    }

    /// Turns to a side, storing first what is being written. What may point to a person is kept in memory.
    mutating func leaveSide(for side: RoomView.Side, in around: Surroundings) -> [Effect] {
        let effects = draftEffects(in: around)
        keepField()
        turn(to: side)
        return effects
    }

    /// Keeps in memory what is being written, also what is not stored because it may point to a person.
    mutating func keepField() {
        guard let name = draftName, let text = view.field?.text else { return }
        keepDraft(text, as: name)
    }

    /// The way back from a side of the meeting; nil when it is the step that is shown.
    mutating func closeSide(in around: Surroundings) -> [Effect]? {
        guard let room = heldRoom else { return nil }
        switch seen.side {
        case .step: return nil
        case .pause, .stop, .doubt, .pick, .amend: return leaveSide(for: .step, in: around)
        case .anotherCase: return leaveSide(for: .pause, in: around)
        case .warning, .lines: return leaveSide(for: seen.isFromPause ? .pause : .step, in: around)
        case .examine: return leaveSide(for: room.meeting.place.step == .values ? .step : .pick, in: around)
        case .agree(let stage):
            // Each part of an agreement that is put in other words leads back to the question which.
            if let index = seen.amended, !stage.isOther {
                return leaveSide(for: .amend(index), in: around) + dropAgreementDrafts()
            }
            return leaveSide(for: stage.before.map(RoomView.Side.agree) ?? .step, in: around)
        }
    }

    // MARK: Writing

    /// The name in the journal of what is being written; nil when nothing is.
    var draftName: String? {
        guard let room = heldRoom else { return nil }
        switch seen.side {
        case .agree(let stage): return stage.draftField
        case .examine: return values.reason.map(Self.draftName)
        case .step: return room.meeting.place.step == .saying ? Self.sayingField : nil
        case .pause, .warning, .lines, .stop, .anotherCase, .amend, .doubt, .pick: return nil
        }
    }

    var inventedNames: Set<String> { heldRoom?.meeting.dilemma.inventedNames ?? [] }

    var draftPlace: (session: String, field: String)? {
        draftName.flatMap { name in heldRoom.map { ($0.session, name) } }
    }

    mutating func keepDraft(_ text: String?, as name: String) { room?.drafts[name] = text }

    mutating func submit(_ text: String, in around: Surroundings, at moment: Moment) -> [Effect] {
        if case .setup(let setup) = place {
            submit(text, to: setup, in: around)
            return []
        }
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        switch seen.side {
        case .examine:
            return values.reason.map { disagree($0, text: text, in: around, at: moment) } ?? []
        case .agree(let stage): return submit(trimmed, to: stage, in: around, at: moment)
        case .step, .pause, .warning, .lines, .stop, .anotherCase, .amend, .doubt, .pick:
            return meet(.say(text), in: around)
        }
    }

    // MARK: The values

    /// The choice that the group looks at.
    var examined: Walk? {
        if case .examine(let choice) = seen.side { heldRoom?.walk(examining: choice) } else { nil }
    }

    var frameworkCount: Int { (examined?.shownFrameworks ?? room?.shownFrameworks ?? []).count }

    mutating func disagree(_ reason: String, text: String?, in around: Surroundings, at moment: Moment) -> [Effect] {
        meet(text.map { .disagree(reason, text: $0) } ?? .agree(reason), in: around)
    }
}
