// What somebody looks for among the cases, and what there is of it.

import EthicsEngine

/// A search among the cases. It lasts as long as the program, so that the way back from a case leads to the same list.
struct CaseSearch: Equatable, Sendable {
    /// The most characters that one can look for.
    static let longest = 100

    /// What can be found.
    let index: SearchIndex
    /// The ids of the frameworks whose statements can be found.
    let frameworks: [String]
    /// What is looked for.
    var text = ""
    /// What the list is narrowed to.
    var filter = CaseFilter()
    /// The places of the hits among the library's cases. Kept: a page is made several times for each key.
    private(set) var hits: [Int] = []

    init(index: SearchIndex, frameworks: [String]) {
        self.index = index
        self.frameworks = frameworks
    }

    /// Looks again.
    ///
    /// - Parameter done: The ids of the cases that were done before.
    mutating func run(in library: Library, done: Set<String>) {
        let dilemmas = library.dilemmas
        hits = index.hits(
            text, isAdmitted: { filter.admits(dilemmas[$0], isDone: done.contains(dilemmas[$0].id)) },
            isDone: { done.contains(dilemmas[$0].id) })
    }
}
