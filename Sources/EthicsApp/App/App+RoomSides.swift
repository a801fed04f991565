// The sides of a meeting: turning to one, the way back, and what is being written there.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

extension App {
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
            view.room.amended = amended
            guard let name = stage.draftField else { break }
            field = TextField(text: room.drafts[name] ?? "", limit: Reflection.maximumText)
        case .doubt(let total): view.highlight = total == 0 ? 1 : 0
        case .pause, .stop: view.highlight = 0
        case .anotherCase, .warning: view.highlight = 1
        default: break
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
        guard let name = roomDraftField, let text = field?.text else { return }
        keepDraft(text, as: name)
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
            // Each part of an agreement that is put in other words leads back to the question which.
            if let index = view.room.amended, !stage.isOther {
                return leaveRoomSide(for: .amend(index)) + dropAgreementDrafts()
            }
            return leaveRoomSide(for: stage.before.map(RoomView.Side.agree) ?? .step)
        }
    }

    /// The name in the journal of what is being written in a meeting; nil when nothing is.
    var roomDraftField: String? {
        guard case .meeting(let room) = screen else { return nil }
        if case .agree(let stage) = view.room.side { return stage.draftField }
        if case .examine = view.room.side { return view.values.reason.map { "uenig/" + $0 } }
        return view.room.side == .step && room.meeting.place.step == .saying ? Self.sayingField : nil
    }

    /// Keeps what was written for the steps that are left, also if the program is killed meanwhile.
    mutating func keepDraft(_ text: String) -> [Effect] {
        guard case .meeting(let room) = screen, let name = roomDraftField else { return [] }
        keepDraft(text, as: name)
        view.isDraftDirty = false
        return [.saveDraft(session: room.session, field: name, text: text)]
    }

    /// Gives what stands in the field.
    mutating func submitRoom(_ text: String, at moment: Moment) -> [Effect] {
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        switch view.room.side {
        case .examine:
            guard let reason = view.values.reason else { return [] }
            return meet(.disagree(reason, text: text), at: moment)
        case .agree(let stage): return submit(trimmed, to: stage, at: moment)
        default: return meet(.say(text), at: moment)
        }
    }
}
