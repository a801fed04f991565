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
        // Each decision gives 3·(+2) or 3·(−1): from 20·(−3) = −60 to 20·6 = 120.
        let dilemma = chain { index in
            (Choice("a\(index)", ["a": 2], next: next(index)), Choice("b\(index)", ["a": -1], next: next(index)))
        }
        let range = ScoreRange(Principle("p", ["a": 3]), in: dilemma)
        #expect(range.scores == -60...120)
        #expect(range.touched == -60...120)
        #expect(range.untouched == nil)
    }

    @Test("Side weights over a million paths count only where the last decision touches the statement")
    func lateTouch() {
        // Nineteen decisions give 1·(±1), and only one of the last two choices touches: −19 + 3 … 19 + 3. Without it: 0.
        let dilemma = chain { index in
            index < 19
                ? (Choice("a\(index)", ["b": 1], next: next(index)), Choice("b\(index)", ["b": -1], next: next(index)))
                : (Choice("a19", ["a": 1]), Choice("b19", ["b": 2]))
        }
        let range = ScoreRange(Principle("p", ["a": 3, "b": 1]), in: dilemma)
        #expect(range.touched == -16...22)
        #expect(range.scores == -16...22)
    }

    @Test("An untouched path scores 0, also when its side weights would have gone further")
    func untouchedIsZero() {
        // a: 3·1 + 1·1 = 4. b is not touched, so that its side weights 1·(−2) and 1·2 are nothing: 0…4.
        let dilemma = Dilemma([Choice("a", ["a": 1, "b": 1]), Choice("b", ["b": -2]), Choice("c", ["b": 2])])
        #expect(ScoreRange(Principle("p", ["a": 3, "b": 1]), in: dilemma).scores == 0...4)
    }

    @Test("A range need not hold 0 when every path touches")
    func awayFromZero() {
        // 3·1 + 2·1 = 5 and 3·2 = 6.
        let dilemma = Dilemma([Choice("a", ["a": 1, "b": 1]), Choice("b", ["a": 2])])
        #expect(ScoreRange(Principle("p", ["a": 3, "b": 2]), in: dilemma).scores == 5...6)
    }

    @Test("A thousand texts in a row are no trouble")
    func longRead() {
        let scenes =
            (0..<1_000).map { Scene("s\($0)", next: "s\($0 + 1)") } + [Scene("s1000", [Choice("x", ["a": -2])])]
        let dilemma = Dilemma([Choice("a", next: "s0")], scenes: scenes)
        #expect(ScoreRange(Principle("p", ["a": 2]), in: dilemma).scores == -4 ... -4)
    }
}
