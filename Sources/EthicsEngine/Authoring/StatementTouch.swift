// What one case does to one statement.

/// A statement and a case that touches it.
public struct StatementTouch: Sendable, Equatable, Encodable {
    /// The case's id.
    public let dilemma: String
    /// The statement's id.
    public let statement: String
    /// How many choices strengthen it; 0 for a rule. A choice may strengthen it and cost it something.
    public let strengthens: Int
    /// How many choices cost it something; 0 for a rule.
    public let costs: Int
    /// For a rule: how many marks keep it.
    public let kept: Int
    /// For a rule: how many marks put it in doubt.
    public let doubt: Int
    /// For a rule: how many marks break it.
    public let broken: Int

    /// What the choices of a case do to a statement; nil when the case is written for others, or no choice touches it.
    init?(_ counted: CountedCase, _ principle: Principle) {
        guard counted.audience.contains(principle.appliesTo) else { return nil }
        let touching = counted.choices.map { $0.effects.filter(principle.isTouched(by:)) }
        let marks = MarkCount(counted.choices.flatMap { $0.marks.filter(principle.isMet(by:)) })
        dilemma = counted.dilemma.id
        statement = principle.id
        strengthens = touching.count { $0.contains { $0.size > 0 } }
        costs = touching.count { $0.contains { $0.size < 0 } }
        kept = marks.kept
        doubt = marks.doubt
        broken = marks.broken
        guard strengthens + costs + marks.all > 0 else { return nil }
    }
}

/// How many marks keep a rule, put it in doubt and break it.
public struct MarkCount: Sendable, Equatable, Encodable {
    /// Marks that keep it.
    public private(set) var kept = 0
    /// Marks that put it in doubt.
    public private(set) var doubt = 0
    /// Marks that break it.
    public private(set) var broken = 0

    /// All of them.
    public var all: Int { kept + doubt + broken }

    init(_ marks: [FloorMark]) {
        for mark in marks {
            switch mark.answer {
            case .kept: kept += 1
            case .doubt: doubt += 1
            case .broken: broken += 1
            }
        }
    }
}
