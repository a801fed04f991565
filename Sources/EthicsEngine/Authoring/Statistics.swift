// The shape of all cases together: for authors, who see by it whether the wise choice always stands last, or the same words come
// again. Only counted, never judged. What-ifs are left out.

/// Counts over all cases.
public struct Statistics: Sendable, Equatable, Encodable {
    /// How many cases are argued whole.
    public let full: Int
    /// How many are simple.
    public let simple: Int
    /// The effects of the choices that a case begins with, of those in what follows, and of simple cases.
    public let effects: [EffectShape]
    /// The effects on each consideration.
    public let considerations: [ConsiderationTally]
    /// Where in the list of alternatives each kind of choice stands.
    public let places: [MannerPlaces]
    /// How each kind of choice fares.
    public let manners: [MannerFare]
    /// How endings turn out.
    public let endings: EndingTally
    /// How the endings turn out that each kind of choice leads to.
    public let sequels: [MannerEndings]
    /// Phrases of five words that stand in several cases, the most frequent first.
    public let phrases: [Phrase]
    /// How heavy each case is to read, the heaviest first.
    public let readability: [CaseReadability]

    private enum CodingKeys: String, CodingKey {
        case full, simple, effects, considerations, places, manners, endings, phrases, readability
        case sequels = "endings_by_manner"
    }

    /// The most phrases that are named.
    public static let mostPhrases = 30

    /// Counts.
    public init(_ library: Library) {
        let dilemmas = library.dilemmas
        full = dilemmas.count { $0.format == .full }
        simple = dilemmas.count { $0.format == .simple }
        effects = EffectShape.Scope.allCases.map { EffectShape($0, of: dilemmas) }
        considerations = library.considerations.map { ConsiderationTally($0, in: dilemmas) }
        let choices = dilemmas.flatMap(\.everyChoice)
        let lists = dilemmas.flatMap { [$0.choices] + $0.scenes.map(\.choices) }
        places = CountedManner.all.map { MannerPlaces($0, in: lists) }
        manners = CountedManner.all.map { manner in MannerFare(manner, of: choices.filter { manner.counts($0) }) }
        let whole = dilemmas.filter { $0.format == .full }
        endings = EndingTally(whole.flatMap(\.scenes).filter(\.isEnding).map(\.ending))
        sequels = CountedManner.all.map { MannerEndings($0, in: whole) }
        phrases = Phrase.shared(by: dilemmas, most: Self.mostPhrases)
        // Swift's sort is stable: ties stay in the order of the library.
        readability = dilemmas.map(CaseReadability.init).sorted { $0.lix > $1.lix }
    }
}
