// The effects of choices: how large they are, and how many a choice has.

/// The effects of some of the choices.
public struct EffectShape: Sendable, Equatable, Encodable {
    /// Which choices.
    public let scope: Scope
    /// How many choices there are.
    public let choices: Int
    /// How many effects of each size there are, from −2 to +2.
    public let sizes: [SizeTally]
    /// How many choices have so many effects, from none up.
    public let perChoice: [Int]
    /// How many choices have so many effects that strengthen, from none up.
    public let plusPerChoice: [Int]
    /// How many choices have so many effects that cost, from none up.
    public let minusPerChoice: [Int]

    /// Which choices are counted together.
    public enum Scope: String, Sendable, CaseIterable, Encodable {
        /// Those that a full case begins with.
        case opening
        /// Those in what follows.
        case sequel
        /// Those of simple cases.
        case simple
    }

    /// How many effects are of one size.
    public struct SizeTally: Sendable, Equatable, Encodable {
        /// The size.
        public let size: Int
        /// How many are.
        public let count: Int
    }

    private enum CodingKeys: String, CodingKey {
        case scope, choices, sizes
        case perChoice = "per_choice"
        case plusPerChoice = "plus_per_choice"
        case minusPerChoice = "minus_per_choice"
    }

    init(_ scope: Scope, of dilemmas: [Dilemma]) {
        let own = dilemmas.flatMap { dilemma -> [Choice] in
            switch (scope, dilemma.format) {
            case (.opening, .full), (.simple, .simple): dilemma.choices
            case (.sequel, .full): dilemma.scenes.flatMap(\.choices)
            case (.opening, .simple), (.sequel, .simple), (.simple, .full): []
            }
        }
        let effects = own.flatMap(\.effects)
        self.scope = scope
        choices = own.count
        sizes = [-2, -1, 1, 2].map { size in SizeTally(size: size, count: effects.count { $0.size == size }) }
        perChoice = Self.spread(own.map(\.effects.count))
        plusPerChoice = Self.spread(own.map { $0.effects.count { $0.size > 0 } })
        minusPerChoice = Self.spread(own.map { $0.effects.count { $0.size < 0 } })
    }

    /// How often 0, 1, 2 and so on occur, up to the largest.
    private static func spread(_ numbers: [Int]) -> [Int] {
        guard let largest = numbers.max() else { return [] }
        return numbers.reduce(into: Array(repeating: 0, count: largest + 1)) { $0[$1] += 1 }
    }
}

/// The effects on a consideration, whichever of its sides they are on.
public struct ConsiderationTally: Sendable, Equatable, Encodable, Identifiable {
    /// The consideration's id.
    public let id: String
    /// How many effects strengthen it.
    public let plus: Int
    /// How many effects cost it something.
    public let minus: Int

    init(_ consideration: Consideration, in dilemmas: [Dilemma]) {
        let sizes = dilemmas.flatMap(\.everyChoice).flatMap(\.effects)
            .filter { $0.consideration == consideration.id }.map(\.size)
        id = consideration.id
        plus = sizes.count { $0 > 0 }
        minus = sizes.count { $0 < 0 }
    }
}
