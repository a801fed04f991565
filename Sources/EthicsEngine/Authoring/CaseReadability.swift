// How heavy a case is to read, and which of its texts are the heaviest.

/// How heavy a case is to read.
public struct CaseReadability: Sendable, Equatable, Encodable, Identifiable {
    /// The case's id.
    public let id: String
    /// LIX over all its texts.
    public let lix: Double
    /// How many words it has.
    public let words: Int
    /// Its heaviest texts, the heaviest first, at most three; shorter ones than the linter looks at have no meaningful LIX.
    public let heaviest: [Text]

    /// One text of a case.
    public struct Text: Sendable, Equatable, Encodable {
        /// Where it stands, by ids and keys.
        public let place: String
        /// Its LIX.
        public let lix: Double
        /// How many words it has.
        public let words: Int
    }

    init(_ dilemma: Dilemma) {
        let texts = dilemma.allTexts.map { (place: $0.place, count: Readability($0.text)) }
        let whole = texts.reduce(Readability()) { $0 + $1.count }
        id = dilemma.id
        lix = whole.lix
        words = whole.words
        let long = texts.filter { $0.count.words >= TextLint.leastWords }
        heaviest = long.sorted { $0.count.lix > $1.count.lix }.prefix(3).map {
            Text(place: $0.place, lix: $0.count.lix, words: $0.count.words)
        }
    }
}
