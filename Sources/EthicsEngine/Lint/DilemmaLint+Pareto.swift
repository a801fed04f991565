// A real dilemma has no answer that is best on everything, and no choice that is worse than another on everything without
// a reason for being there.

extension DilemmaLint {
    /// Choices that are at least as good as all others, and choices that another is at least as good as.
    func paretoProblems(_ choices: [PlacedChoice]) -> [Problem] {
        guard choices.count > 1 else { return [] }
        let sizes = choices.map { Self.sizes($0.choice) }
        var problems: [Problem] = []
        for (index, placed) in choices.enumerated() {
            let others = choices.indices.filter { $0 != index }
            if others.allSatisfy({ Self.isAsGood(sizes[index], as: sizes[$0]) }) {
                problems.append(
                    problem(
                        .dominating, placed.tree.mark,
                        "«\(placed.choice.id)» er minst like godt som alle de andre på alle hensyn",
                        "Da er det ikke noe dilemma. Finn det alternativet koster, eller det de andre gir."))
            } else if let better = others.first(where: { Self.isBetter(sizes[$0], than: sizes[index]) }),
                !isExplained(placed)
            {
                // Only choices of the opening scene have a key for an excuse.
                let isOpening = opening.contains { $0.choice.id == placed.choice.id }
                let excuse = isOpening ? "skriv under «svakere-fordi» hvorfor det er med" : "ta det bort"
                problems.append(
                    problem(
                        .dominated, placed.tree.mark,
                        "«\(choices[better].choice.id)» er minst like godt som «\(placed.choice.id)» på alle hensyn",
                        "Finn det bare dette alternativet gir, eller \(excuse)."))
            }
        }
        return problems
    }

    /// A choice that looks best on every statement of every framework, of those shown to the ones the case is written for. A
    /// warning: other municipalities may see more. One framework alone is often narrow, and that says nothing of the case.
    func frameworkProblems() -> [Problem] {
        let sizes = opening.map { Self.sizes($0.choice) }
        // What is best on everything is told once.
        let best = opening.indices.filter { index in sizes.allSatisfy { Self.isAsGood(sizes[index], as: $0) } }
        let audience = dilemma.principleAudience
        let principles = library.frameworks.flatMap(\.principles).filter { audience.contains($0.appliesTo) }
        let standing = opening.map { placed in principles.map { $0.standing(of: placed.choice) } }
        return opening.indices.filter { !best.contains($0) }.compactMap { index in
            let others = opening.indices.filter { $0 != index }
            let isBest = others.allSatisfy { other in zip(standing[index], standing[other]).allSatisfy { $0 >= $1 } }
            guard isBest, others.contains(where: { standing[$0] != standing[index] }) else { return nil }
            return problem(
                .dominatingInFramework, opening[index].tree.mark,
                "«\(opening[index].choice.id)» er minst like godt som alle de andre på alt verdigrunnlagene ser",
                "Se om det koster noe som også står i et verdigrunnlag.", severity: .warning)
        }
    }

    /// The tempting choice that the law stops needs no other excuse for being there.
    private func isExplained(_ placed: PlacedChoice) -> Bool {
        if placed.tree["svakere-fordi"] != nil { return true }
        return dilemma.kind == .lawLimited && placed.choice.answer(.law)?.answer == .no
    }

    private static func sizes(_ choice: Choice) -> [String: Int] {
        Dictionary(choice.effects.map { ($0.consideration, $0.size) }, uniquingKeysWith: +)
    }

    private static func isAsGood(_ left: [String: Int], as right: [String: Int]) -> Bool {
        Set(left.keys).union(right.keys).allSatisfy { left[$0, default: 0] >= right[$0, default: 0] }
    }

    private static func isBetter(_ left: [String: Int], than right: [String: Int]) -> Bool {
        isAsGood(left, as: right) && !isAsGood(right, as: left)
    }
}
