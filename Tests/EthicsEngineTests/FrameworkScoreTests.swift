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
        #expect(try tensions(["a": 1, "b": -1], [Principle("p", ["b"]), Principle("q", ["a"])]) == ["q/p"])
    }

    @Test("Statements that name a consideration in common are no tension with each other")
    func inCommon() throws {
        // Both rest on c, which is not in play, and on different sides of it.
        #expect(
            try tensions(["a": 1, "b": -1], [Principle("p", ["a", "c/x"]), Principle("q", ["b", "c/y"])]) == [])
        #expect(try tensions(["a": 1, "b": -1], [Principle("p", ["a"]), Principle("q", ["b", "c"])]) == ["p/q"])
    }

    @Test("A statement that is a tension in itself comes before any pair, and is in no pair")
    func ownFirst() throws {
        // p: +1 and −1 in itself. q: +2, r: −2. The pair is stronger, and still second.
        let principles = [Principle("q", ["c"]), Principle("r", ["d"]), Principle("p", ["a", "b"])]
        #expect(try tensions(["a": 1, "b": -1, "c": 2, "d": -2], principles) == ["p/p", "q/r"])
    }

    @Test("There are at most two, the strongest by the smaller of plus and minus")
    func strongestTwo() throws {
        // min(2, 1) = 1 for p; min(1, 2) = 1 for q; min(2, 2) = 2 for r. p stands before q.
        let principles = [
            Principle("p", ["a", "b"]), Principle("q", ["e", "b"]), Principle("r", ["a", "d"]),
        ]
        #expect(try tensions(["a": 2, "b": -1, "d": -2, "e": 1], principles) == ["r/r", "p/p"])
    }

    @Test("Ties stay in the order of the framework")
    func ties() throws {
        let principles = ["p", "q", "r"].map { Principle($0, ["a", "b"]) }
        #expect(try tensions(["a": 1, "b": -1], principles) == ["p/p", "q/q"])
        // p +1, q +1, r −1, s −1: the first strengthened with each paying one, in order.
        let pairs = [
            Principle("r", ["c"]), Principle("p", ["a"]), Principle("s", ["d"]), Principle("q", ["b"]),
        ]
        #expect(try tensions(["a": 1, "b": 1, "c": -1, "d": -1], pairs) == ["p/r", "p/s"])
    }

    @Test("What no statement names is off the poster, each once in the order of the list; rules name nothing")
    func offPoster() throws {
        let score = try score(
            ["e/x": -1, "d": 1, "a/y": 2, "a/x": 1, "c": 1],
            [Principle("p", ["a/x", "e"]), Principle("q", ["b"]), Principle("r", ["c"], kind: .rule)])
        #expect(score.offPoster == ["a", "c", "d"])
    }

    @Test("Statements meant for others are left out, and what they name is on the poster all the same")
    func audience() throws {
        let principles = [Principle("p", ["a"]), Principle("q", ["b"], for: .leader)]
        let everyone = try score(["a": 1, "b": -1, "c": 1], principles, for: [.everyone])
        #expect(everyone.principles.map(\.principle.id) == ["p"])
        #expect(everyone.offPoster == ["c"])
        #expect(everyone.tensions.isEmpty)
        let leader = try score(["a": 1, "b": -1, "c": 1], principles, for: [.everyone, .leader])
        #expect(leader.principles.map(\.principle.id) == ["p", "q"])
        #expect(leader.tensions.count == 1)
    }

    @Test(
        "Whose statements are shown goes by those the case is written for together",
        arguments: [
            ([.employee], [.everyone, .employee]), ([.newEmployee], [.everyone, .employee]),
            ([.leader], [.everyone, .employee, .leader]), ([.elected], [.everyone, .elected]),
            ([.elected, .leader], [.everyone, .employee, .leader, .elected]),
        ] as [([Dilemma.Audience], Set<Principle.Audience>)])
    func shown(_ audience: [Dilemma.Audience], _ shown: Set<Principle.Audience>) {
        #expect(Dilemma([], for: audience).principleAudience == shown)
    }

    @Test("A value counts its statements by mark, and they add up to all of them")
    func counts() throws {
        let principles = [
            Principle("p", ["a"]), Principle("q", ["b"]), Principle("r", ["a", "b"]),
            Principle("s", ["c"]),
            Principle("t", ["d"]),
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

    @Test("Where a choice has no answer in the field Jus, its worst mark is the answer")
    func lawOfMarks() {
        func law(_ choices: Choice...) -> LawStatus { DilemmaPath(choices: choices).law }
        #expect(law(Choice("a", marks: ["r": .kept])) == .none)
        #expect(law(Choice("a", marks: ["r": .kept, "s": .doubt])) == .clarify)
        #expect(law(Choice("a", law: .yes), Choice("b", marks: ["loven": .broken])) == .stop)
    }

    @Test("On the floor each rule stands once with its worst mark: broken, then doubt, then kept, another law first")
    func floor() {
        let rules = ["r", "s", "t"].map {
            FloorRule(id: $0, name: $0, text: "", place: "", appliesTo: .everyone, sides: [])
        }
        let path = DilemmaPath(choices: [
            Choice("a", marks: ["t": .doubt, "r": .kept, "s/x": .doubt]),
            Choice("b", marks: ["s/y": .doubt, "loven": .doubt, "r": .broken]),
        ])
        #expect(path.floor(rules).map(\.mark.rule) == ["r", "loven", "s", "t"])
        #expect(path.floor(rules).map(\.choice) == ["b", "b", "a", "a"])
        #expect(path.floor(rules).map(\.mark.side) == [nil, nil, "x", nil])
    }
}
