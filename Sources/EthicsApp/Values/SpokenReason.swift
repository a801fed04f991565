// A reason with the statements that it speaks to. The page is read reason by reason: each stands once, however many statements a
// municipality has about the same.

import EthicsEngine

/// A reason with the statements that it speaks to.
struct SpokenReason {
    /// The reason.
    let reason: PrincipleScore.Reason
    /// The statements, the most specific one first: the one that rests on the fewest sides.
    let statements: [Statement]

    /// The reason as the reflection names it.
    var id: String { "\(reason.choice)/\(reason.consideration)" }

    /// How it is named in the body of a page: behind the statement that it speaks to most closely.
    var name: String { Reason.target(id, under: statements.first?.score.principle.id ?? "") }

    /// Whether its effect is a strong one.
    var isStrong: Bool { abs(reason.effect) > 1 }

    /// Every reason that speaks to some statement, the strong ones first, otherwise in the order of the path.
    static func all(
        _ score: FrameworkScore, on path: [Choice], _ considerations: [Consideration]
    ) -> [SpokenReason] {
        var spoken: [(reason: PrincipleScore.Reason, statements: [Statement])] = []
        for statement in score.statements {
            for reason in statement.score.reasons {
                if let index = spoken.firstIndex(where: { $0.reason == reason }) {
                    spoken[index].statements.append(statement)
                } else {
                    spoken.append((reason, [statement]))
                }
            }
        }
        func width(_ statement: Statement) -> Int {
            statement.score.principle.rests.flatMap { $0.sided(considerations) }.count
        }
        // Swift's sort is stable: ties stay in the order of the framework, and of the path.
        let order = path.flatMap { choice in choice.effects.map { choice.id + "/" + $0.consideration } }
        func place(_ reason: PrincipleScore.Reason) -> Int {
            order.firstIndex(of: reason.choice + "/" + reason.consideration) ?? order.count
        }
        return spoken.map {
            SpokenReason(reason: $0.reason, statements: $0.statements.sorted { width($0) < width($1) })
        }
        .sorted { (-abs($0.reason.effect), place($0.reason)) < (-abs($1.reason.effect), place($1.reason)) }
    }
}
