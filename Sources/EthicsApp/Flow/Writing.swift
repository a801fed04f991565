// Writing: what was written is looked through for what points to a person before it is stored, and kept as a draft meanwhile.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// What a field to write in asks for.
enum WritingAction: Equatable, Sendable {
    /// Give what stands in the field.
    case submit
    /// Store what stands in the field although it may point to a person.
    case submitAnyway
    /// Go back to the field to mend it.
    case mend
}

/// The actions of a flow in which one writes.
protocol WritingActions: Equatable, Sendable {
    /// What a field asks for.
    static func write(_ action: WritingAction) -> Self
}

extension Flow {
    /// Carries out what a field asks for. Personal data is asked about first, and stays in memory till then.
    mutating func write(_ action: WritingAction, in around: Surroundings, at moment: Moment) -> [Effect] {
        switch action {
        case .mend:
            view.found = []
            view.highlight = nil
            return []
        case .submit:
            let found = PersonalData.find(in: view.field?.text ?? "", besides: inventedNames)
            guard found.isEmpty else {
                view.found = found
                view.highlight = nil
                return dropStoredDraft()
            }
        case .submitAnyway: break
        }
        view.found = []
        return submit(view.field?.text ?? "", in: around, at: moment)
    }

    /// Erases what was stored of a text that turns out to point to a person, such as the first half of a number: not a byte of
    /// it is left, as of a field that is emptied.
    private mutating func dropStoredDraft() -> [Effect] {
        guard let (session, draft) = draftPlace else { return [] }
        keepDraft(nil, as: draft)
        return [.saveDraft(session: session, field: draft, text: "")]
    }

    /// Stores the draft, unless it may point to a person.
    mutating func draftEffects(in around: Surroundings) -> [Effect] {
        guard view.isDraftDirty || around.storing.isDraftUnsaved, let (session, draft) = draftPlace,
            let text = view.field?.text
        else { return [] }
        let found = PersonalData.find(in: text, besides: inventedNames)
        guard found.isEmpty else {
            // Once the question is on the screen there is no need to say it again.
            guard view.found.isEmpty else { return [] }
            say(around.strings.foundAndKept(found))
            return dropStoredDraft()
        }
        view.isDraftDirty = false
        keepDraft(text, as: draft)
        return [.saveDraft(session: session, field: draft, text: text)]
    }
}
