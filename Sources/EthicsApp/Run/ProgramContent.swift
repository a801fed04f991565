// What the program reads before there is anything to do: a summary of each case, and the words to find it by.

import EthicsEngine
import EthicsPapers

/// The content of a run of the program.
struct ProgramContent: Sendable {
    /// What was found.
    let found: ContentFinder.Found<DilemmaSummary>
    /// The words of the cases.
    let index: SearchIndex

    /// Finds and reads everything.
    ///
    /// - Throws: `ContentFinder.Failure` when there is none.
    init(_ finder: ContentFinder) throws(ContentFinder.Failure) {
        var words = SearchIndex.Builder()
        found = try finder.catalogue { words.add($0) }
        index = words.index(of: found.library.dilemmas)
    }

    /// What to tell the app; nil when the base has mistakes, and the program ends.
    var message: Message? {
        guard found.problems.isEmpty else { return nil }
        return .contentLoaded(found.library, index, leftOut: Set(found.notices.map(\.path)).count)
    }

    /// How the program ends when the base has mistakes.
    var ending: Ending { Ending(message: ProblemList.text(found.problems), status: 1) }
}
