// What a closed round came to.

/// A round that is closed.
public struct RoundResult: Sendable, Codable, Equatable {
    /// Which round.
    public let round: Round
    /// How it was answered.
    public let way: AnswerWay
    /// What may be known of it.
    public let disclosure: Disclosure

    /// A round that is closed.
    public init(round: Round, way: AnswerWay, disclosure: Disclosure) {
        self.round = round
        self.way = way
        self.disclosure = disclosure
    }
}
