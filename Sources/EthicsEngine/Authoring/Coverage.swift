// What the cases are about, and what none of them is about yet: for authors, who see by it which case is missing. Nothing is
// judged here; it is only counted.

/// Which statements, rules, sides, people and workplaces the cases are about.
///
/// What-ifs are kept apart: a statement that a case touches under a what-if only has no case yet.
public struct Coverage: Sendable, Equatable, Encodable {
    /// Each framework with its statements.
    public let frameworks: [FrameworkCoverage]
    /// Each case with the statements that it touches, by framework.
    public let cases: [CaseCoverage]
    /// Each rule of the floor with what the choices do to it.
    public let floor: [RuleCoverage]
    /// Each side of a consideration with the effects on it.
    public let sides: [SideCoverage]
    /// The cases by whom they are written for.
    public let audiences: [CaseGroup]
    /// The cases by kind of workplace.
    public let workplaces: [CaseGroup]
    /// The ids of the cases that say no workplace.
    public let unplaced: [String]
    /// The cases by sector.
    public let sectors: [CaseGroup]

    /// Counts.
    ///
    /// - Parameter frameworks: Those that the cases are set against.
    public init(_ library: Library, frameworks: [Framework]) {
        let dilemmas = library.dilemmas
        let counted = dilemmas.map(CountedCase.init)
        let found = frameworks.map { FrameworkCoverage($0, cases: counted) }
        let touches = found.map { (framework: $0.id, byCase: $0.touches) }
        self.frameworks = found
        cases = dilemmas.map { CaseCoverage($0, touches) }
        floor = library.floor.map { RuleCoverage($0, cases: dilemmas) }
        sides = library.considerations.flatMap(\.sided).map { SideCoverage($0, cases: dilemmas) }
        audiences = Dilemma.Audience.allCases.map { one in
            CaseGroup(one.rawValue, dilemmas.filter { $0.audience.contains(one) })
        }
        workplaces = library.workplaces.map { place in
            CaseGroup(place.id, dilemmas.filter { $0.workplaces.contains(place.id) })
        }
        unplaced = dilemmas.filter(\.workplaces.isEmpty).map(\.id)
        let others = dilemmas.map(\.sector).filter { !Shape.sectors.contains($0) }
        sectors = (Shape.sectors + Set(others).sorted()).map { sector in
            CaseGroup(sector, dilemmas.filter { $0.sector == sector })
        }
    }
}

/// A case as it is counted: its choices, and those that a what-if changes.
struct CountedCase {
    let dilemma: Dilemma
    let audience: Set<Principle.Audience>
    let choices: [Choice]
    let changed: [Choice]

    init(_ dilemma: Dilemma) {
        self.dilemma = dilemma
        audience = dilemma.principleAudience
        choices = dilemma.everyChoice
        changed = dilemma.whatIfs.flatMap { whatIf in dilemma.choices.map(whatIf.applied) }
    }
}
