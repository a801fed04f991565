// One choice against a whole framework: tensions, what is off the poster, whose statements are shown, and the law.

import Testing

@testable import EthicsEngine

@Suite("A choice set against a whole framework")
struct FrameworkScoreTests {
    private func score(
        _ effects: KeyValuePairs<String, Int>, _ principles: [Principle],
        for audience: Set<Principle.Audience> = Set(Principle.Audience.allCases)
    ) throws -> FrameworkScore {
        let dilemma = Dilemma([Choice("a", effects)])
        return try dilemma.path(["a"]).score(
            against: Framework(principles), in: dilemma, considerations: Consideration.named("a", "b", "c", "d", "e"),
            for: audience)
    }

    private func tensions(_ effects: KeyValuePairs<String, Int>, _ principles: [Principle]) throws -> [String] {
        try score(effects, principles).tensions.map { "\($0.strengthened)/\($0.weakened)" }
    }

    @Test("A strengthened and a paying statement are a tension")
    func pair() throws {
        #expect(try tensions(["a": 1, "b": -1], [Principle("p", ["b": 3]), Principle("q", ["a": 2])]) == ["q/p"])
    }

    @Test("Statements that share a core consideration are no tension with each other")
    func sharedCore() throws {
        // p rests on c too, but c is not in play: both have c in their core all the same.
        #expect(
            try tensions(["a": 1, "b": -1], [Principle("p", ["a": 3, "c": 2]), Principle("q", ["b": 3, "c": 2])]) == [])
        // As a side weight, sharing is no hindrance.
        #expect(
            try tensions(["a": 1, "b": -1], [Principle("p", ["a": 3, "c": 1]), Principle("q", ["b": 3, "c": 2])]) == [
                "p/q"
            ])
    }

    @Test("A statement that is a tension in itself comes before any pair, and is in no pair")
    func ownFirst() throws {
        // p: +3 and −3 in itself. q: +6, r: −6. The pair is stronger, and still second.
        let principles = [Principle("q", ["c": 3]), Principle("r", ["d": 3]), Principle("p", ["a": 3, "b": 3])]
        #expect(try tensions(["a": 1, "b": -1, "c": 2, "d": -2], principles) == ["p/p", "q/r"])
    }

    @Test("There are at most two, the strongest by the smaller of plus and minus")
    func strongestTwo() throws {
        // min(3·2, 2·2) = 4 for p; min(2·1, 3·2) = 2 for q; min(3·2, 3·2) = 6 for r.
        let principles = [
            Principle("p", ["a": 3, "b": 2]), Principle("q", ["e": 2, "b": 3]), Principle("r", ["a": 3, "d": 3]),
        ]
        #expect(try tensions(["a": 2, "b": -2, "d": -2, "e": 1], principles) == ["r/r", "p/p"])
    }

    @Test("Ties stay in the order of the framework")
    func ties() throws {
        let principles = ["p", "q", "r"].map { Principle($0, ["a": 3, "b": 3]) }
        #expect(try tensions(["a": 1, "b": -1], principles) == ["p/p", "q/q"])
        // p + (3), q + (3), r − (3), s − (3): the first strengthened with each paying one, in order.
        let pairs = [
            Principle("r", ["c": 3]), Principle("p", ["a": 3]), Principle("s", ["d": 3]), Principle("q", ["b": 3]),
        ]
        #expect(try tensions(["a": 1, "b": 1, "c": -1, "d": -1], pairs) == ["p/r", "p/s"])
    }

    @Test("What no statement has in its core is off the poster, in the order of the list")
    func offPoster() throws {
        let score = try score(
            ["e": -1, "d": 1, "a": 2, "c": 1], [Principle("p", ["a": 3, "e": 1]), Principle("q", ["b": 3])])
        // e is only a side weight, b is not in play.
        #expect(score.offPoster == ["c", "d", "e"])
    }

    @Test("Statements meant for others are left out, and what only they see is off the poster")
    func audience() throws {
        let principles = [Principle("p", ["a": 3]), Principle("q", ["b": 3], for: .leader)]
        let everyone = try score(["a": 1, "b": -1], principles, for: [.everyone])
        #expect(everyone.principles.map(\.principle.id) == ["p"])
        #expect(everyone.offPoster == ["b"])
        #expect(everyone.tensions.isEmpty)
        let leader = try score(["a": 1, "b": -1], principles, for: [.everyone, .leader])
        #expect(leader.principles.map(\.principle.id) == ["p", "q"])
        #expect(leader.offPoster == [])
        #expect(leader.tensions.count == 1)
    }

    @Test("A value counts its statements by mark, and they add up to all of them")
    func counts() throws {
        let principles = [
            Principle("p", ["a": 3]), Principle("q", ["b": 3]), Principle("r", ["a": 3, "b": 2]),
            Principle("s", ["c": 3]),
            Principle("t", ["d": 3]),
        ]
        let value = try #require(score(["a": 1, "b": -1], principles).values.first)
        #expect(PrincipleScore.Mark.allCases.map { value.count($0) } == [2, 1, 1, 1])
    }

    @Test(
        "The worst answer in the field Jus decides what stands between the choice and acting on it",
        arguments: [
            ([nil], .none), ([.yes], .none), ([.doubt], .clarify), ([.no], .stop), ([.yes, .doubt], .clarify),
            ([.no, .yes], .stop), ([.doubt, .no], .stop), ([nil, .doubt], .clarify),
        ] as [([Answer?], LawStatus)])
    func law(_ answers: [Answer?], _ status: LawStatus) {
        #expect(DilemmaPath(choices: answers.map { Choice("a", law: $0) }).law == status)
    }
}
