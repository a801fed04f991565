// What the app is told of the content.

import EthicsEngine
import EthicsPapers

extension ProgramContent {
    /// What to tell the app; nil when the base has mistakes, and the program ends.
    var message: Message? {
        guard found.problems.isEmpty else { return nil }
        return .contentLoaded(found.library, index, leftOut: Set(found.notices.map(\.path)).count)
    }

    /// How the program ends when the base has mistakes.
    var ending: Ending { Ending(message: ProblemList.text(found.problems), status: 1) }
}
