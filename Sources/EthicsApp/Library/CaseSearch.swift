// What somebody looks for among the cases, and what there is of it.

import EthicsEngine
import EthicsPage
import EthicsWords

/// A search among the cases. The way back from a case leads to the same list; whoever comes from the menu looks for something else,
/// but what the list is narrowed to lasts as long as the program.
struct CaseSearch: Equatable, Sendable {
    /// The most characters that one can look for.
    static let longest = 100

    /// What cases are found by beside their own words.
    let themes: CaseThemes
    /// What is looked for.
    var text = ""
    /// What the list is narrowed to.
    var filter = CaseFilter()
    /// The places of the hits among the catalogue's cases. Kept: they change with what is looked for, and not with each key.
    private(set) var hits: [Int] = []

    init(themes: CaseThemes) { self.themes = themes }

    /// Looks again.
    ///
    /// - Parameter done: The ids of the cases that were done before.
    mutating func run(in library: Catalogue, _ index: SearchIndex, done: Set<String>) {
        hits = index.hits(
            text, among: library.dilemmas, themes: themes,
            isAdmitted: { filter.admits($0, isDone: done.contains($0.id)) }, isDone: { done.contains($0.id) })
    }
}
