// What cases have in common and are found by too: the sector, the considerations in play, and what the municipality says
// about them. Few texts for all cases, so that they are held once and not with each case.

import EthicsEngine

/// What cases are found by beside their own words.
struct CaseThemes: Equatable, Sendable {
    /// The ids of the frameworks whose statements are among them.
    let frameworks: [String]
    private let sectors: [String: FoldedText]
    private let considerations: [String: FoldedText]
    private let statements: [Statement]

    private struct Statement: Equatable, Sendable {
        let principle: Principle
        let text: FoldedText
    }

    /// - Parameters:
    ///   - frameworks: The municipality's, whose statements one can look for.
    ///   - sector: The name of a sector.
    init(_ library: Catalogue, frameworks: [Framework], sector: (String) -> String) {
        self.frameworks = frameworks.map(\.id)
        sectors = Dictionary(
            uniqueKeysWithValues: Set(library.dilemmas.map(\.sector)).map { ($0, FoldedText(sector($0))) })
        considerations = Dictionary(
            library.considerations.map { ($0.id, FoldedText($0.name)) }, uniquingKeysWith: { first, _ in first })
        statements = frameworks.flatMap(\.principles).map {
            Statement(principle: $0, text: FoldedText($0.name + "\n" + $0.text))
        }
    }

    /// What has a word in it.
    struct Hits {
        fileprivate let sectors: Set<String>
        fileprivate let considerations: Set<String>
        fileprivate let principles: [Principle]

        /// Whether a case has to do with it.
        func hit(_ dilemma: DilemmaSummary) -> Bool {
            sectors.contains(dilemma.sector)
                || (!considerations.isEmpty
                    && dilemma.inPlay.contains { considerations.contains($0.concern.consideration) })
                || principles.contains(where: dilemma.touches)
        }
    }

    /// What has a word in it.
    func hits(_ word: FoldedText.Word) -> Hits {
        Hits(
            sectors: Set(sectors.filter { $0.value.contains(word) }.keys),
            considerations: Set(considerations.filter { $0.value.contains(word) }.keys),
            principles: statements.filter { $0.text.contains(word) }.map(\.principle))
    }
}
