// A path set against a whole framework. There is no sum over a value and no total over values: a choice is looked at
// from several sides, it gets no grade.

/// What a path does to the statements of one framework.
public struct FrameworkScore: Sendable, Equatable {
    /// The framework.
    public let framework: Framework
    /// The values in the order of the framework.
    public let values: [ValueScore]
    /// At most two tensions.
    public let tensions: [Tension]
    /// The considerations in play on the path that no statement of the framework names, whoever the statement is for.
    public let offPoster: [String]

    /// All principles in the order of the framework.
    public var principles: [PrincipleScore] { values.flatMap(\.principles) }

    /// What a path does to the statements under one value.
    public struct ValueScore: Sendable, Equatable {
        /// The value.
        public let value: Value
        /// Its principles, in the order of the source.
        public let principles: [PrincipleScore]

        /// How many principles have a mark.
        public func count(_ mark: PrincipleScore.Mark) -> Int { principles.filter { $0.mark == mark }.count }
    }

    /// Two statements that pull against each other, or one that does so in itself (the same id twice).
    public struct Tension: Sendable, Equatable {
        /// The id of the statement that is strengthened.
        public let strengthened: String
        /// The id of the statement that pays.
        public let weakened: String
    }
}

/// What stands between a choice and acting on it.
public enum LawStatus: String, Sendable {
    /// Nothing.
    case none
    /// Find out first.
    case clarify
    /// Take it further before acting.
    case stop

    /// The worst answer in the field Jus among some choices, or the worst mark where a choice has no such answer, so that a
    /// lawful beginning does not hide an unlawful sequel.
    public init(of choices: [Choice]) {
        let answers = choices.compactMap { choice in
            choice.answer(.law)?.answer ?? choice.marks.map(\.answer).max()?.answer
        }
        switch answers.max() {
        case .no: self = .stop
        case .doubt: self = .clarify
        case .yes, nil: self = .none
        }
    }
}

extension DilemmaPath {
    /// What the law says to the path.
    public var law: LawStatus { LawStatus(of: choices) }

    /// Sets the path against a framework.
    ///
    /// - Parameters:
    ///   - considerations: All considerations, for the order of `offPoster`.
    ///   - audience: Whose statements count; statements meant for others are left out.
    public func score(
        against framework: Framework, in dilemma: Dilemma, considerations: [Consideration],
        for audience: Set<Principle.Audience> = Set(Principle.Audience.allCases)
    ) -> FrameworkScore {
        let values = framework.values.map { value in
            FrameworkScore.ValueScore(
                value: value,
                principles: value.principles.filter { audience.contains($0.appliesTo) }.map { principle in
                    principle.score(of: choices, in: ScoreRange(principle, in: dilemma))
                })
        }
        let principles = values.flatMap(\.principles)
        let named = framework.principles.flatMap(\.rests)
        let inPlay = choices.flatMap(\.effects).filter { $0.bearing == .values }.map(\.concern)
        let off = Set(inPlay.filter { concern in !named.contains { $0.includes(concern) } }.map(\.consideration))
        return FrameworkScore(
            framework: framework, values: values, tensions: Self.tensions(principles),
            offPoster: considerations.map(\.id).filter(off.contains))
    }

    /// At most two: first statements that are a tension in themselves, then pairs that name no consideration in common;
    /// in each group by the smaller of plus and |minus|, the largest first, ties in the framework's order.
    private static func tensions(_ principles: [PrincipleScore]) -> [FrameworkScore.Tension] {
        var own: [(strength: Int, tension: FrameworkScore.Tension)] = []
        var pairs: [(strength: Int, tension: FrameworkScore.Tension)] = []
        for up in principles where up.mark == .both {
            own.append(
                (min(up.plus, -up.minus), .init(strengthened: up.principle.id, weakened: up.principle.id)))
        }
        for up in principles where up.mark == .strengthens {
            let named = Set(up.principle.rests.map(\.consideration))
            for down in principles
            where down.mark == .costs && named.isDisjoint(with: down.principle.rests.map(\.consideration)) {
                pairs.append(
                    (min(up.plus, -down.minus), .init(strengthened: up.principle.id, weakened: down.principle.id)))
            }
        }
        // Swift's sort is stable, so that ties stay in the framework's order.
        let ranked = own.sorted { $0.strength > $1.strength } + pairs.sorted { $0.strength > $1.strength }
        return ranked.prefix(2).map(\.tension)
    }
}
