// Enstemmig, flertall or delt.

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
