// How long a meeting is and what it has time for. A plan is data: the parts in order, each with its seconds.

/// A plan for a meeting, by its minutes.
public enum MeetingPlan: Int, Sendable, Codable, CaseIterable {
    /// A shift change or a lunch: no wheel and no second answer.
    case quarter = 15
    /// The usual one.
    case half = 30
    /// All fields that are asked about, two what-ifs, and time to agree properly.
    case hour = 60
    /// For groups that have done this before.
    case long = 90

    /// A part of a plan.
    public struct Part: Sendable, Equatable {
        /// What is done.
        public let step: MeetingStep
        /// For how long, in seconds.
        public let seconds: Int
    }

    /// All of it, in seconds.
    public var seconds: Int { rawValue * 60 }

    /// The parts in order. They add up to the plan's time.
    public var parts: [Part] { Self.table[self, default: []].map { Part(step: $0.0, seconds: $0.1) } }

    private static let table: [MeetingPlan: [(MeetingStep, Int)]] = [
        .quarter: [
            (.lastAgreed, 60), (.frame, 60), (.situation, 120), (.firstAnswer, 120), (.otherSide, 240), (.whatIf, 120),
            (.saying, 60), (.agreements, 120),
        ],
        .half: [
            (.lastAgreed, 120), (.frame, 60), (.situation, 120), (.silence, 60), (.firstAnswer, 120), (.pairs, 240),
            (.law, 90), (.pickFields, 30), (.field, 240), (.otherSide, 240), (.whatIf, 120), (.poster, 120),
            (.newAnswer, 60), (.saying, 60), (.agreements, 120),
        ],
        .hour: [
            (.lastAgreed, 240), (.frame, 60), (.situation, 180), (.silence, 60), (.firstAnswer, 120), (.pairs, 360),
            (.law, 180), (.field, 600), (.otherSide, 420), (.whatIf, 360), (.poster, 240), (.newAnswer, 120),
            (.values, 240), (.saying, 120), (.agreements, 300),
        ],
        .long: [
            (.lastAgreed, 300), (.frame, 120), (.situation, 240), (.silence, 60), (.firstAnswer, 180),
            (.firstConfidence, 60), (.pairs, 480), (.law, 300), (.field, 1020), (.otherSide, 600),
            (.rationalisations, 240), (.whatIf, 480), (.poster, 300), (.newAnswer, 180), (.newConfidence, 60),
            (.values, 300), (.saying, 180), (.agreements, 300),
        ],
    ]

    /// How many of the dilemma's what-ifs are asked.
    public var whatIfs: Int {
        switch self {
        case .quarter, .half: 1
        case .hour, .long: 2
        }
    }

    /// The fields of the wheel that everybody is taken through; empty where the group picks them, or there is no wheel.
    public var fixedFields: [Lens] {
        switch self {
        case .quarter, .half: []
        case .hour: [.identity, .reputation, .economy, .ethics]
        case .long: [.identity, .morality, .reputation, .economy, .ethics]
        }
    }

    /// Whether reputation, economy and ethics are answered by a show of hands.
    public var ratesFields: Bool { self == .hour || self == .long }

    /// The part that gets the time of parts that are left out.
    var discussion: MeetingStep { self == .quarter ? .otherSide : .pairs }
}
