// The answers of a round that is open. They live here and nowhere else, in memory, without order, time or who gave them: when
// the program ends they are gone, and the round begins anew. Answers that come another way, such as from telephones, would
// be cast here too.

/// The answers of an open round.
public struct Ballot: Sendable, Equatable {
    /// The round.
    public let round: Round
    /// How it is answered.
    public let way: AnswerWay
    /// What one may answer, in order.
    public let options: [String]
    /// How many are expected to answer.
    public let expected: Int
    /// How many gave each answer; nil where nothing was typed yet.
    public private(set) var counts: [Int?]
    /// The option that was answered last, so that a slip of the finger can be taken back once.
    private var last: Int?

    /// The most that can be typed for an option.
    public static let mostPerOption = 999

    /// A round without answers.
    public init(_ round: Round, way: AnswerWay, options: [String], expected: Int) {
        self.round = round
        self.way = way
        self.options = options
        self.expected = expected
        counts = Array(repeating: nil, count: options.count)
    }

    /// How many answers there are.
    public var total: Int { counts.reduce(0) { $0 + ($1 ?? 0) } }

    /// Whether nothing was typed or answered.
    public var isEmpty: Bool { counts.allSatisfy { $0 == nil } }

    /// Types a count for an option; nil takes it away. Counts outside 0…999 are brought inside.
    public mutating func set(_ count: Int?, at index: Int) {
        guard counts.indices.contains(index) else { return }
        counts[index] = count.map { min(max(0, $0), Self.mostPerOption) }
        last = nil
    }

    /// Somebody answers.
    public mutating func cast(_ index: Int) {
        guard counts.indices.contains(index), (counts[index] ?? 0) < Self.mostPerOption else { return }
        counts[index] = (counts[index] ?? 0) + 1
        last = index
    }

    /// The last answer is taken back.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    public mutating func takeBack() -> Bool {
        guard let index = last, let count = counts[index] else { return false }
        counts[index] = count > 1 ? count - 1 : nil
        last = nil
        return true
    }

    /// What the round came to under a rule.
    ///
    /// - Parameter wordsOnly: Whether the first answer to the same question was said in words.
    /// - Returns: nil when nobody answered.
    func result(_ rule: SmallGroupRule, wordsOnly: Bool) -> RoundResult? {
        rule.disclose(options, counts.map { $0 ?? 0 }, wordsOnly: wordsOnly)
            .map { RoundResult(round: round, way: way, disclosure: $0) }
    }
}
