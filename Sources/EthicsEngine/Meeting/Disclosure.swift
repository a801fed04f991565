// What may be known of a round once it is closed.

/// What may be known of a round once it is closed. This is all that is stored of it.
public enum Disclosure: Sendable, Codable, Equatable {
    /// How many answered what, for all options in order.
    case counts(values: [OptionCount])
    /// Everybody answered the same; said in words because an earlier round was.
    case unanimous(option: String)
    /// More than half answered this.
    case majority(option: String)
    /// No answer had more than half.
    case split
    /// Too few answered for anything to be said.
    case suppressed

    /// The counts, in order; nil when they may not be known.
    public var counts: [Int]? { if case .counts(let values) = self { values.map(\.count) } else { nil } }

    /// What the answers came to.
    public var unity: Unity? {
        switch self {
        case .counts(let values): Unity(values.map(\.count))
        case .unanimous: .unanimous
        case .majority: .majority
        case .split: .split
        case .suppressed: nil
        }
    }

    /// What everybody or more than half answered; nil when nothing was, or it may not be known.
    public var leading: String? {
        switch self {
        case .counts(let values):
            let total = values.reduce(0) { $0 + $1.count }
            return values.first { $0.count * 2 > total }?.option
        case .unanimous(let option), .majority(let option): return option
        case .split, .suppressed: return nil
        }
    }
}

/// How many gave an answer.
public struct OptionCount: Sendable, Codable, Equatable {
    /// The answer's id.
    public let option: String
    /// How many gave it.
    public let count: Int

    /// How many gave an answer.
    public init(option: String, count: Int) {
        self.option = option
        self.count = count
    }
}
