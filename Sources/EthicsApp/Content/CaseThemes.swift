// What cases have in common and are found by too: the sector, the considerations in play, and what the municipality says
// about them. Few texts for all cases, so that they are held once and not with each case.

import EthicsEngine

/// What cases are found by beside their own words.
struct CaseThemes: Equatable, Sendable {
    /// The ids of the frameworks whose statements are among them.
    let frameworks: [String]
    private let sectors: [String: FoldedText]
    private let considerations: [String: Named]
    private let statements: [Statement]

    /// The name of something, and the same to be looked through.
    private struct Named: Equatable, Sendable {
        let name: String
        let text: FoldedText
    }

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
            library.considerations.map { ($0.id, Named(name: $0.name, text: FoldedText($0.name))) },
            uniquingKeysWith: { first, _ in first })
        statements = frameworks.flatMap(\.principles).map {
            Statement(principle: $0, text: FoldedText($0.name + "\n" + $0.text))
        }
    }

    /// What has a word in it.
    struct Hits: Equatable, Sendable {
        fileprivate let sectors: Set<String>
        /// The names of considerations by id.
        fileprivate let considerations: [String: String]
        fileprivate let principles: [Principle]

        /// Whether a case has to do with it.
        func hit(_ dilemma: DilemmaSummary) -> Bool {
            isOfSector(dilemma) || consideration(of: dilemma) != nil || statement(of: dilemma) != nil
        }

        /// Whether the name of its sector has the word.
        func isOfSector(_ dilemma: DilemmaSummary) -> Bool { sectors.contains(dilemma.sector) }

        /// The name of the first consideration in play that has the word; nil when none has.
        func consideration(of dilemma: DilemmaSummary) -> String? {
            guard !considerations.isEmpty else { return nil }
            return dilemma.inPlay.lazy.compactMap { considerations[$0.concern.consideration] }.first
        }

        /// The name of the first statement that it touches and that has the word; nil when none has.
        func statement(of dilemma: DilemmaSummary) -> String? { principles.first(where: dilemma.touches)?.name }
    }

    /// What has a word in it.
    func hits(_ word: FoldedText.Word) -> Hits {
        Hits(
            sectors: Set(sectors.filter { $0.value.contains(word) }.keys),
            considerations: considerations.filter { $0.value.text.contains(word) }.mapValues(\.name),
            principles: statements.filter { $0.text.contains(word) }.map(\.principle))
    }
}
