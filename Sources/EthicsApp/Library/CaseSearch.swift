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
    /// How many cases have what is looked for and are not among the hits because of what the list is narrowed to.
    private(set) var hidden = 0
    /// What is looked for, word by word, with what of all cases has it.
    private(set) var wanted: [SearchIndex.Wanted] = []

    init(themes: CaseThemes) { self.themes = themes }

    /// Looks again.
    ///
    /// - Parameter done: The ids of the cases that were done before.
    mutating func run(in library: Catalogue, _ index: SearchIndex, done: Set<String>) {
        wanted = index.wanted(text, themes: themes)
        let found = index.hits(wanted, among: library.dilemmas) { done.contains($0.id) }
        hits = found.filter { place in
            let dilemma = library.dilemmas[place]
            return filter.admits(dilemma, isDone: done.contains(dilemma.id))
        }
        hidden = text.isEmpty ? 0 : found.count - hits.count
    }
}
