// What must hold for every score of every path, whatever the content. The numbers are worked out again here, straight
// from the definitions and by walking every path.

import Testing

@testable import EthicsEngine

/// The properties of scores.
enum ScoreProperties {
    /// Expects all properties for one dilemma and one framework.
    static func expect(
        _ dilemma: Dilemma, _ framework: Framework, _ considerations: [Consideration], _ name: String
    ) throws {
        let paths = Array(dilemma.paths)
        try #require(!paths.isEmpty)
        let scores = paths.map { $0.score(against: framework, in: dilemma, considerations: considerations) }
        for (path, score) in zip(paths, scores) {
            #expect(score.principles.map(\.principle) == framework.principles, "\(name)")
            for item in score.principles { expectSums(item, path, "\(name) \(path.ids) \(item.principle.id)") }
            expectTensions(score, "\(name) \(path.ids)")
        }
        for (index, principle) in framework.principles.enumerated() {
            let own = scores.map { $0.principles[index] }
            let atStake = own.contains(where: \.isTouched)
            let low = own.map(\.score).min()
            let high = own.map(\.score).max()
            for item in own {
                #expect(item.isAtStake == atStake, "\(name) \(principle.id)")
                // Both ends are reached by some path, and no path goes beyond.
                #expect(item.range.lowerBound == low, "\(name) \(principle.id)")
                #expect(item.range.upperBound == high, "\(name) \(principle.id)")
            }
        }
    }

    private static func expectSums(_ item: PrincipleScore, _ path: DilemmaPath, _ name: String) {
        let principle = item.principle
        let isRule = principle.kind == .rule
        func names(_ effect: Effect) -> Bool {
            principle.rests.contains {
                $0.consideration == effect.consideration
                    && ($0.side == nil || effect.side == nil || $0.side == effect.side)
            }
        }
        // A practice is never a cost: what would cost it is as if it were not there.
        let counting = path.choices.flatMap(\.effects).filter {
            !isRule && $0.bearing == .values && names($0) && (principle.kind != .practice || $0.size > 0)
        }
        let marks = path.choices.flatMap(\.marks).filter { mark in
            isRule
                && principle.buildsOn.contains {
                    $0.consideration == "alle"
                        || $0.consideration == mark.rule
                            && ($0.side == nil || mark.side == nil || $0.side == mark.side)
                }
        }
        let touched = !counting.isEmpty || !marks.isEmpty
        let parts = counting.map(\.size)
        #expect(item.isTouched == touched, "\(name)")
        #expect(item.plus == parts.filter { $0 > 0 }.reduce(0, +), "\(name)")
        #expect(item.minus == parts.filter { $0 < 0 }.reduce(0, +), "\(name)")
        #expect(item.score == item.plus + item.minus, "\(name)")
        #expect(item.score == item.reasons.reduce(0) { $0 + $1.effect }, "\(name)")
        #expect(item.reasons.map(\.text) == counting.map(\.reason), "\(name)")
        // Never netted: whenever something pulls each way, the mark says both, also when they are equal.
        let up = parts.contains { $0 > 0 }
        let down = parts.contains { $0 < 0 }
        #expect(item.mark == (up && down ? .both : up ? .strengthens : down ? .costs : .untouched), "\(name)")
        let answers = marks.map(\.answer)
        let status: PrincipleScore.Status? =
            answers.contains(.broken)
            ? .inBreach : answers.contains(.doubt) ? .inDoubt : answers.isEmpty ? nil : .inLine
        #expect(item.status == status, "\(name)")
    }

    private static func expectTensions(_ score: FrameworkScore, _ name: String) {
        #expect(score.tensions.count <= 2, "\(name)")
        for tension in score.tensions {
            let up = score.principles.first { $0.principle.id == tension.strengthened }
            let down = score.principles.first { $0.principle.id == tension.weakened }
            #expect((up?.plus ?? 0) > 0 && (down?.minus ?? 0) < 0, "\(name)")
        }
        let isSome = score.principles.contains { $0.mark == .both }
        if isSome { #expect(score.tensions.first.map { $0.strengthened == $0.weakened } == true, "\(name)") }
    }
}

@Suite("Scores of any content")
struct ScorePropertyTests {
    @Test(
        "Scores of random content are sums of their reasons, lie in their range and are never netted", arguments: 1...6)
    func random(_ block: UInt64) throws {
        var paths = 0
        for seed in block * 1_000..<block * 1_000 + 50 {
            let library = RandomLibrary(seed: seed)
            paths = max(paths, library.dilemma.paths.reduce(0) { count, _ in count + 1 })
            try ScoreProperties.expect(library.dilemma, library.framework, RandomLibrary.considerations, "seed \(seed)")
        }
        // The generator gives graphs that are worth looking at.
        #expect(paths >= 20)
    }

    @Test("What holds for any content holds for what is shipped")
    func shipped() throws {
        let library = Shipped.library
        try #require(!library.dilemmas.isEmpty && !library.frameworks.isEmpty)
        for dilemma in library.dilemmas {
            for framework in library.frameworks {
                try ScoreProperties.expect(
                    dilemma, framework, library.considerations, "\(dilemma.id) × \(framework.id)")
            }
        }
    }
}
