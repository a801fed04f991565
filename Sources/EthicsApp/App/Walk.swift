// A reflection on the screen, with what it needs beside its events.

import EthicsEngine
import EthicsPage
import EthicsWords

/// A reflection that is on the screen, with what it needs beside its events.
struct Walk: Equatable, Sendable {
    /// The session's id in the journal.
    let session: String
    /// The state that the events fold to.
    var reflection: Reflection
    /// The number of the last event that is stored.
    var lastSequence: Int
    /// The content as it was when the reflection began.
    var content: CaseContent
    /// Text that was written and not given as an answer yet, by field.
    var drafts: [String: String] = [:]

    /// The name of a consideration.
    func name(_ consideration: String) -> String {
        content.considerations.first { $0.id == consideration }?.name ?? consideration
    }

    /// Whose statements are shown.
    var audience: Set<Principle.Audience> { reflection.dilemma.principleAudience }

    /// What there is to choose from beside the dilemma.
    var context: ReflectionContext {
        ReflectionContext(
            contacts: content.municipality.contacts.map(\.id), statements: statements.map(\.id),
            values: guessableValues.map(\.id))
    }

    /// The statements that the two compared choices are most about, at most five, in the order of the framework.
    var statements: [Principle] {
        content.frameworks.first?.statements(mostTouchedBy: reflection.compared.flatMap(\.effects), for: audience) ?? []
    }
}
