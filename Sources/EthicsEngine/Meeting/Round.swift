// A round of answers: what is answered, in which way, and what of it may be known afterwards.

/// A round of answers in a meeting.
public enum Round: Sendable, Hashable {
    /// The first answer.
    case first
    /// How sure of it.
    case firstConfidence
    /// The answer with one circumstance changed.
    case whatIf(String)
    /// One's own choice in a field of the wheel.
    case field(Lens)
    /// The answer again.
    case again
    /// How sure of that.
    case confidenceAgain

    /// Where this answer stands for «vet ikke ennå».
    public static let undecided = "vet-ikke"

    /// What one may answer, in order, as ids: choices and «vet ikke», a field's answers, or how sure.
    public func options(in dilemma: Dilemma) -> [String] {
        switch self {
        case .first, .again, .whatIf: dilemma.choices.map(\.id) + [Self.undecided]
        case .field: Answer.allCases.map(\.rawValue)
        case .firstConfidence, .confidenceAgain: Confidence.allCases.map { String($0.rawValue) }
        }
    }

    /// Whether another round asks the same question once more.
    func isBefore(_ other: Round) -> Bool {
        (self == .first && other == .again) || (self == .firstConfidence && other == .confidenceAgain)
    }

    /// Whether the answers stand on an ordered scale.
    public var isOrdered: Bool {
        switch self {
        case .first, .again, .whatIf: false
        case .field, .firstConfidence, .confidenceAgain: true
        }
    }
}

extension Round: RawRepresentable, Codable {
    /// As it is stored and typed: `forste-svar`, `hva-om/ID`, `felt/omdomme`, `nytt-svar`, `sikker-forst`, `sikker-na`.
    public var rawValue: String {
        switch self {
        case .first: "forste-svar"
        case .firstConfidence: "sikker-forst"
        case .whatIf(let id): "hva-om/" + id
        case .field(let lens): "felt/" + lens.rawValue
        case .again: "nytt-svar"
        case .confidenceAgain: "sikker-na"
        }
    }

    /// The round of this name; nil when there is none.
    public init?(rawValue: String) {
        let parts = rawValue.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("forste-svar", 1): self = .first
        case ("sikker-forst", 1): self = .firstConfidence
        case ("nytt-svar", 1): self = .again
        case ("sikker-na", 1): self = .confidenceAgain
        case ("hva-om", 2) where !parts[1].isEmpty: self = .whatIf(parts[1])
        case ("felt", 2):
            guard let lens = Lens(rawValue: parts[1]) else { return nil }
            self = .field(lens)
        default: return nil
        }
    }
}

/// How a group answers.
public enum AnswerWay: String, Sendable, Codable, CaseIterable {
    /// On slips of paper; the meeting leader types the counts.
    case slips = "lapper"
    /// By a show of hands; the meeting leader types the counts.
    case hands = "hender"
    /// On the keyboard, which is passed round.
    case keyboard = "tastatur"

    /// Whether everybody sees what everybody answers.
    public var isOpen: Bool { self == .hands }
}

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

/// What the answers of a group came to, in one word.
public enum Unity: String, Sendable, Codable, CaseIterable {
    /// Everybody the same.
    case unanimous = "enstemmig"
    /// More than half the same.
    case majority = "flertall"
    /// No answer with more than half.
    case split = "delt"

    /// What counts come to; nil without answers.
    public init?(_ counts: [Int]) {
        let total = counts.reduce(0, +)
        guard total > 0, let most = counts.max() else { return nil }
        self = most == total ? .unanimous : most * 2 > total ? .majority : .split
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
