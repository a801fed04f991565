// The smallest and largest score, where they can be known without walking the paths.

import Testing

@testable import EthicsEngine

@Suite("The range of a score over all paths")
struct ScoreRangeTests {
    /// Twenty decisions in a row, each with two choices that lead to the same next scene: 2²⁰ paths.
    private func chain(_ choices: (Int) -> (Choice, Choice)) -> Dilemma {
        let opening = choices(0)
        return Dilemma(
            [opening.0, opening.1],
            scenes: (1..<20).map { Scene("s\($0)", [choices($0).0, choices($0).1]) })
    }

    private func next(_ index: Int) -> String? { index < 19 ? "s\(index + 1)" : nil }

    @Test("A million paths are ranged exactly")
    func million() {
        // Each decision gives +2 or −1: from 20·(−1) = −20 to 20·2 = 40.
        let dilemma = chain { index in
            (Choice("a\(index)", ["a": 2], next: next(index)), Choice("b\(index)", ["a": -1], next: next(index)))
        }
        let range = ScoreRange(Principle("p", ["a"]), in: dilemma)
        #expect(range.scores == -20...40)
        #expect(range.isTouched)
    }

    @Test("A path that touches nothing scores 0")
    func untouchedIsZero() {
        let dilemma = Dilemma([Choice("a", ["a": 1, "b": 1]), Choice("b", ["b": -2]), Choice("c", ["b": 2])])
        #expect(ScoreRange(Principle("p", ["a"]), in: dilemma).scores == 0...1)
    }

    @Test("A range need not hold 0 when every path touches")
    func awayFromZero() {
        let dilemma = Dilemma([Choice("a", ["a": 1, "b": 2]), Choice("b", ["a": 2])])
        #expect(ScoreRange(Principle("p", ["a", "b"]), in: dilemma).scores == 2...3)
    }

    @Test("A rule is at stake where some path has a mark that meets it, and has no numbers")
    func rules() {
        let dilemma = Dilemma(
            [Choice("a", ["r": 2], next: "s"), Choice("b")], scenes: [Scene("s", [Choice("c", marks: ["r": .broken])])])
        let range = ScoreRange(Principle("p", ["r"], kind: .rule), in: dilemma)
        #expect(range.isTouched && range.scores == 0...0)
        #expect(!ScoreRange(Principle("p", ["q"], kind: .rule), in: dilemma).isTouched)
    }

    @Test("A thousand texts in a row are no trouble")
    func longRead() {
        let scenes =
            (0..<1_000).map { Scene("s\($0)", next: "s\($0 + 1)") } + [Scene("s1000", [Choice("x", ["a": -2])])]
        let dilemma = Dilemma([Choice("a", next: "s0")], scenes: scenes)
        #expect(ScoreRange(Principle("p", ["a"]), in: dilemma).scores == -2 ... -2)
    }
}
