// A round of answers: what is answered.

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
