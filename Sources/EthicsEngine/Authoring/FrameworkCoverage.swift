// The statements of a framework, each with the cases that touch it.

/// A framework and the cases.
public struct FrameworkCoverage: Sendable, Equatable, Encodable, Identifiable {
    /// The framework's id.
    public let id: String
    /// Its title.
    public let title: String
    /// Its statements, in its order.
    public let statements: [StatementCoverage]
    /// The ids of the cases that touch none of them.
    public let strangers: [String]

    init(_ framework: Framework, cases: [CountedCase]) {
        id = framework.id
        title = framework.title
        statements = framework.principles.map { StatementCoverage($0, cases: cases) }
        let touching = Set(statements.flatMap(\.cases).map(\.dilemma))
        strangers = cases.map(\.dilemma.id).filter { !touching.contains($0) }
    }

    /// What each case does to the statements, by case.
    var touches: [String: [StatementTouch]] { Dictionary(grouping: statements.flatMap(\.cases), by: \.dilemma) }

    /// The statements that no case touches.
    public var silent: [StatementCoverage] { statements.filter { $0.silence != nil } }
}

/// A statement and the cases that touch it.
public struct StatementCoverage: Sendable, Equatable, Encodable, Identifiable {
    /// The statement's id.
    public let id: String
    /// Its label.
    public let name: String
    /// Whether it is a rule, an attitude or a practice.
    public let kind: Principle.Kind
    /// To whom it applies.
    public let appliesTo: Principle.Audience
    /// What the cases do to it, of those that are written for them to whom it applies.
    public let cases: [StatementTouch]
    /// The ids of the cases that touch it under a what-if only.
    public let onlyWhatIf: [String]
    /// Why no case touches it; nil when one does.
    public let silence: Silence?

    /// Why no case touches a statement.
    public enum Silence: String, Sendable, Encodable {
        /// It rests on no consideration, or builds on no rule.
        case namesNothing = "names_nothing"
        /// No case is written for those to whom it applies.
        case forNobody = "for_nobody"
        /// No case is about it yet.
        case noCase = "no_case"
    }

    private enum CodingKeys: String, CodingKey {
        case id, name, cases, silence
        case kind = "slag"
        case appliesTo = "gjelder"
        case onlyWhatIf = "only_what_if"
    }

    init(_ principle: Principle, cases counted: [CountedCase]) {
        id = principle.id
        name = principle.name
        kind = principle.kind
        appliesTo = principle.appliesTo
        cases = counted.compactMap { StatementTouch($0, principle) }
        let touching = Set(cases.map(\.dilemma))
        let own = counted.filter { $0.audience.contains(principle.appliesTo) }
        onlyWhatIf = own.filter { one in
            !touching.contains(one.dilemma.id) && one.changed.contains(where: principle.isTouched(by:))
        }.map(\.dilemma.id)
        silence =
            if !cases.isEmpty {
                nil
            } else if principle.rests.isEmpty && principle.buildsOn.isEmpty {
                .namesNothing
            } else if own.isEmpty {
                .forNobody
            } else {
                .noCase
            }
    }

    /// Writes what is not there as null, so that every statement has the same keys.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(kind.rawValue, forKey: .kind)
        try container.encode(appliesTo.rawValue, forKey: .appliesTo)
        try container.encode(cases, forKey: .cases)
        try container.encode(onlyWhatIf, forKey: .onlyWhatIf)
        try container.encode(silence, forKey: .silence)
    }
}
