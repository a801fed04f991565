// Which counts may be known. The rule is applied where a round is closed: what it keeps back is stored nowhere.

/// The rule for small groups.
///
/// A distribution is shown from `minimum` answers up, and only when every option that got an answer got at least two:
/// otherwise somebody alone with an answer could be found. It is said in words then, and words the first time mean words when
/// the same is asked again. 10-FAKTOR reports from three answers, Statistics Norway suppresses below three, and OsloMet avoids
/// five or fewer; the usual minimum is five.
public struct SmallGroupRule: Sendable, Equatable {
    /// The fewest answers that anything is said of.
    public let minimum: Int

    /// What the minimum may be set to.
    public static let bounds = 3...10
    /// The minimum when nobody has set another.
    public static let usual = 5
    /// The fewest answers an option that has any must have for counts to be shown.
    static let fewestTogether = 2

    /// The rule with a minimum, which is brought within the bounds.
    public init(minimum: Int = usual) {
        self.minimum = min(max(minimum, Self.bounds.lowerBound), Self.bounds.upperBound)
    }

    /// What may be known of some counts.
    ///
    /// - Parameters:
    ///   - options: The answers, in order.
    ///   - counts: How many gave each; as many as there are options.
    ///   - wordsOnly: Whether the first answer to the same question was said in words or not at all.
    /// - Returns: nil when nobody answered.
    public func disclose(_ options: [String], _ counts: [Int], wordsOnly: Bool = false) -> Disclosure? {
        let counts = counts.map { max(0, $0) }
        let total = counts.reduce(0, +)
        guard total > 0, options.count == counts.count else { return nil }
        guard total >= minimum else { return .suppressed }
        let isTogether = counts.allSatisfy { $0 == 0 || $0 >= Self.fewestTogether }
        if isTogether, !wordsOnly {
            return .counts(values: zip(options, counts).map { OptionCount(option: $0, count: $1) })
        }
        let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        switch Unity(counts) {
        case .unanimous: return .unanimous(option: options[most])
        case .majority: return .majority(option: options[most])
        case .split, nil: return .split
        }
    }

    /// Whether the answer to the same question must be said in words after this one.
    static func bindsToWords(_ disclosure: Disclosure) -> Bool {
        if case .counts = disclosure { false } else { true }
    }
}
