// The rules of the floor and the sides of considerations, each with the cases that name it.

/// A rule of the floor and the marks on it.
public struct RuleCoverage: Sendable, Equatable, Encodable, Identifiable {
    /// The rule's id.
    public let id: String
    /// Its label.
    public let name: String
    /// The ids of the cases that mark it.
    public let cases: [String]
    /// The marks.
    public let marks: MarkCount
    /// The ids of its parts that no mark names; none for a rule of one piece.
    public let silentSides: [String]

    private enum CodingKeys: String, CodingKey {
        case id, name, cases, marks
        case silentSides = "silent_sides"
    }

    init(_ rule: FloorRule, cases dilemmas: [Dilemma]) {
        let marked = dilemmas.map { dilemma in
            (dilemma.id, dilemma.everyChoice.flatMap(\.marks).filter { $0.rule == rule.id })
        }
        let all = marked.flatMap(\.1)
        id = rule.id
        name = rule.name
        cases = marked.filter { !$0.1.isEmpty }.map(\.0)
        marks = MarkCount(all)
        silentSides = rule.sides.map(\.id).filter { side in !all.contains { $0.side == side } }
    }
}

/// A side of a consideration, or one without sides, and the effects on it.
public struct SideCoverage: Sendable, Equatable, Encodable, Identifiable {
    /// As content names it: `ansvar/sta-for`.
    public let id: String
    /// The consideration, or the side of it.
    public let concern: Concern
    /// The ids of the cases with an effect on it. An effect on the whole consideration is one on all its sides.
    public let cases: [String]
    /// How many effects strengthen it.
    public let plus: Int
    /// How many effects cost it something.
    public let minus: Int

    private enum CodingKeys: CodingKey {
        case id, cases, plus, minus
    }

    init(_ concern: Concern, cases dilemmas: [Dilemma]) {
        let on = dilemmas.map { dilemma in
            (dilemma.id, dilemma.everyChoice.flatMap(\.effects).filter { concern.includes($0.concern) })
        }
        id = concern.name
        self.concern = concern
        cases = on.filter { !$0.1.isEmpty }.map(\.0)
        plus = on.reduce(0) { $0 + $1.1.count { $0.size > 0 } }
        minus = on.reduce(0) { $0 + $1.1.count { $0.size < 0 } }
    }
}
