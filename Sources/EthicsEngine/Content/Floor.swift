// The floor: what the law gives every municipality, whatever its own document says («Gjelder i alle kommuner»). What a choice does
// to a rule is marked by the authors, never derived from considerations.

/// A rule that law gives every municipality.
public struct FloorRule: Sendable, Equatable, Identifiable, Codable {
    /// The rule for what is against a law that none of the others is about. It is in no file.
    public static let law = "loven"
    /// What stands for all rules where a statement builds on all of them.
    public static let everything = "alle"

    /// The id that marks and statements refer to.
    public let id: String
    /// A short label.
    public let name: String
    /// The rule, in the authors' words.
    public let text: String
    /// The statutes that it rests on, as a text.
    public let place: String
    /// To whom it applies.
    public let appliesTo: Principle.Audience
    /// The parts of the rule that statements may build on by themselves; none for a rule of one piece.
    public let sides: [Side]
}

/// What a choice does to a rule of the floor, marked by the authors.
public struct FloorMark: Sendable, Equatable, Codable {
    /// The rule's id, or ``FloorRule/law``.
    public let rule: String
    /// The part of the rule; nil when it is not said which.
    public let side: String?
    /// How the rule fares.
    public let answer: Kept
    /// Why, in one sentence.
    public let reason: String
    /// The ids of the statutes that it rests on; none where those that the rule names are enough.
    public let statutes: [String]

    init(rule: String, side: String?, answer: Kept, reason: String, statutes: [String] = []) {
        self.rule = rule
        self.side = side
        self.answer = answer
        self.reason = reason
        self.statutes = statutes
    }

    /// How a rule fares, from what keeps it to what breaks it.
    public enum Kept: String, Sendable, CaseIterable, Comparable, Codable {
        /// Kept.
        case kept = "holdt"
        /// In doubt.
        case doubt = "tvil"
        /// Broken.
        case broken = "brutt"

        /// From what keeps a rule to what breaks it.
        public static func < (one: Kept, other: Kept) -> Bool { one.rank < other.rank }

        /// The name used in machine-readable output.
        public var key: String {
            switch self {
            case .kept: "kept"
            case .doubt: "doubt"
            case .broken: "broken"
            }
        }

        private var rank: Int {
            switch self {
            case .kept: 0
            case .doubt: 1
            case .broken: 2
            }
        }

        /// The answer in the field Jus that belongs to it as the worst mark of a choice.
        public var answer: Answer {
            switch self {
            case .kept: .yes
            case .doubt: .doubt
            case .broken: .no
            }
        }
    }
}
