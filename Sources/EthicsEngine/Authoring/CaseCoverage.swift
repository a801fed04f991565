// The other direction: a case, and the statements that it touches.

/// A case and the frameworks.
public struct CaseCoverage: Sendable, Equatable, Encodable, Identifiable {
    /// The case's id.
    public let id: String
    /// Its title.
    public let title: String
    /// The statements that it touches, by framework; every framework is there.
    public let frameworks: [Touched]

    /// What a case touches of one framework.
    public struct Touched: Sendable, Equatable, Encodable, Identifiable {
        /// The framework's id.
        public let id: String
        /// What it does to each statement that it touches, in the order of the framework.
        public let statements: [StatementTouch]
    }

    /// - Parameter touches: For each framework, by case, what it does to the statements, in the order of the framework.
    init(_ dilemma: Dilemma, _ touches: [(framework: String, byCase: [String: [StatementTouch]])]) {
        id = dilemma.id
        title = dilemma.title
        frameworks = touches.map { Touched(id: $0.framework, statements: $0.byCase[dilemma.id, default: []]) }
    }
}

/// Some of the cases, by what they have in common.
public struct CaseGroup: Sendable, Equatable, Encodable, Identifiable {
    /// What they have in common, as content names it.
    public let id: String
    /// The cases' ids.
    public let cases: [String]
    /// How many are argued whole.
    public let full: Int
    /// How many are simple.
    public let simple: Int
    /// In how many the law sets limits.
    public let lawLimited: Int

    private enum CodingKeys: String, CodingKey {
        case id, cases, full, simple
        case lawLimited = "law_limited"
    }

    init(_ id: String, _ dilemmas: [Dilemma]) {
        self.id = id
        cases = dilemmas.map(\.id)
        full = dilemmas.count { $0.format == .full }
        simple = dilemmas.count { $0.format == .simple }
        lawLimited = dilemmas.count { $0.kind == .lawLimited }
    }
}
