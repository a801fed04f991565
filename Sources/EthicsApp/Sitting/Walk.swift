// A reflection on the screen.

import EthicsEngine

/// A reflection that is on the screen.
typealias Walk = Sitting<Reflection>

extension Sitting<Reflection> {
    /// The state that the events fold to.
    var reflection: Reflection { state }

    /// The name of a consideration.
    func name(_ consideration: String) -> String { content.name(consideration) }

    /// Whose statements are shown.
    var audience: Set<Principle.Audience> { state.dilemma.principleAudience }

    /// What there is to choose from beside the dilemma.
    var context: ReflectionContext {
        ReflectionContext(
            contacts: content.municipality.contacts(for: state.dilemma).map(\.id), statements: statements.map(\.id),
            values: guessableValues.map(\.id))
    }

    /// The statements that the two compared choices are most about, at most five, in the order of the framework.
    var statements: [Principle] {
        content.frameworks.first?.statements(mostTouchedBy: state.compared, for: audience) ?? []
    }

    /// Where statements stand in the document, in its order: «Respekt 1».
    func places(of statements: [String]) -> [String] {
        (content.frameworks.first?.values ?? []).flatMap { value in
            value.principles.enumerated().filter { statements.contains($0.element.id) }
                .map { "\(value.name) \($0.offset + 1)" }
        }
    }

    /// Whether nobody had said where they work when it began.
    var isPlaceUnknown: Bool { content.municipality.id == Municipality.common }

    /// The frameworks that have something to say to those the case is written for. The ones that stand as examples for whoever has not
    /// said where they work are nobody's own.
    var shownFrameworks: [Framework] { isPlaceUnknown ? [] : content.frameworks.shown(to: audience) }

    /// The values that one can guess among: those with statements for the ones the case is written for.
    var guessableValues: [Value] {
        (shownFrameworks.first?.values ?? []).filter { value in
            value.principles.contains { audience.contains($0.appliesTo) }
        }
    }
}

extension [Framework] {
    /// Those that have something to say to the ones that a case is written for.
    func shown(to audience: Set<Principle.Audience>) -> [Framework] {
        filter { $0.principles.contains { audience.contains($0.appliesTo) } }
    }
}

extension Reflection {
    /// What one chose in the end, in words: the alternative of one's own, else the authors'; nil before anything was chosen.
    var landed: String? {
        let own = wantsOwnAlternative ? ownAlternative : nil
        return own ?? finalChoice.flatMap { dilemma.choice($0)?.text }
    }
}
