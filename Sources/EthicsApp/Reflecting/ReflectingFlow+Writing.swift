// What is written in a reflection, and the choice that is set against the values.

import EthicsEngine
import EthicsPage

extension ReflectingFlow {
    /// The name in the journal of what is written at a step.
    static func draftName(_ step: Step) -> String { step == .reason ? "begrunnelse" : step.rawValue }

    /// The name in the journal of what is being written.
    var draftName: String { values.reason.map(Self.draftName) ?? Self.draftName(walk.reflection.place.step) }

    var inventedNames: Set<String> { walk.reflection.dilemma.inventedNames }

    var draftPlace: (session: String, field: String)? { isEnding ? nil : (walk.session, draftName) }

    mutating func keepDraft(_ text: String?, as name: String) { walk.drafts[name] = text }

    mutating func submit(_ text: String, in around: Surroundings, at moment: Moment) -> [Effect] {
        let intent: ReflectionIntent = values.reason.map { .disagree($0, text: text) } ?? .write(text)
        return update(.reflect(intent), in: around, at: moment)
    }

    // MARK: The values

    var examined: Walk? { isEnding ? nil : walk }

    var frameworkCount: Int { walk.shownFrameworks.count }

    mutating func disagree(_ reason: String, text: String?, in around: Surroundings, at moment: Moment) -> [Effect] {
        update(.reflect(text.map { .disagree(reason, text: $0) } ?? .agree(reason)), in: around, at: moment)
    }
}
