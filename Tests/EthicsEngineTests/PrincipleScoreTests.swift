// One choice against one statement, with every number worked out by hand.

import Testing

@testable import EthicsEngine

@Suite("A choice set against one statement")
struct PrincipleScoreTests {
    /// The score of a single choice, with no other path in the dilemma.
    private func score(
        _ effects: KeyValuePairs<String, Int>, _ names: [String], kind: Principle.Kind = .attitude,
        marks: KeyValuePairs<String, FloorMark.Kept> = [:]
    ) throws -> PrincipleScore {
        let dilemma = Dilemma([Choice("a", effects, marks: marks)])
        return try #require(dilemma.path(["a"]).score(of: Principle("p", names, kind: kind), in: dilemma))
    }

    @Test("Every number is the sum of the reasons under it; there are no weights")
    func sums() throws {
        // 2 + 1 + 1 = 4. ytring is no concern of this statement.
        let score = try score(
            ["likeverd": 2, "omtanke": 1, "ytring": -2, "selvbestemmelse": 1],
            ["likeverd", "omtanke", "selvbestemmelse"])
        #expect(score.plus == 4)
        #expect(score.minus == 0)
        #expect(score.score == 4)
        #expect(score.mark == .strengthens)
        #expect(score.reasons.map(\.effect) == [2, 1, 1])
        #expect(score.reasons.map(\.consideration) == ["likeverd", "omtanke", "selvbestemmelse"])
        #expect(score.reasons.map(\.text) == ["a: likeverd", "a: omtanke", "a: selvbestemmelse"])
        #expect(score.reasons.map(\.choice) == ["a", "a", "a"])
    }

    @Test(
        "A statement is touched by an effect on a side that it names, and a consideration without a side is all its sides",
        arguments: [
            ("ansvar/handle", "ansvar/handle", true), ("ansvar/handle", "ansvar/sta-for", false),
            ("ansvar/handle", "ansvar", true), ("ansvar", "ansvar/handle", true), ("ansvar", "ansvar", true),
            ("ansvar/handle", "omtanke/handle", false), ("ansvar/handle", "omtanke", false),
        ])
    func sides(_ effect: String, _ named: String, _ isTouched: Bool) throws {
        let dilemma = Dilemma([Choice("a", KeyValuePairs(dictionaryLiteral: (effect, -1)))])
        let score = try #require(dilemma.path(["a"]).score(of: Principle("p", [named]), in: dilemma))
        #expect(score.isTouched == isTouched && score.isAtStake == isTouched)
        #expect(score.mark == (isTouched ? .costs : .untouched))
        #expect(score.range == (isTouched ? -1 ... -1 : 0...0))
        #expect(score.reasons.map(\.side) == (isTouched ? [Concern(named: effect).side] : []))
    }

    @Test("What is too particular, and what happens outside the job, is set against no statement")
    func bearing() throws {
        for bearing in [Effect.Bearing.tooParticular, .outsideTheJob] {
            let choice = Choice(
                id: "a", text: "", effects: [Effect(consideration: "a", size: 2, reason: "", bearing: bearing)],
                wheel: [], arguments: [], counterargument: "", saying: nil, next: nil)
            let dilemma = Dilemma([choice])
            let score = try #require(dilemma.path(["a"]).score(of: Principle("p", ["a"]), in: dilemma))
            #expect(!score.isTouched && !score.isAtStake && score.range == 0...0)
        }
    }

    @Test("Statements that pull both ways show plus and minus apart")
    func neverNetted() throws {
        // Lørenskog relasjoner-4: do as decided and keep silent. 2 on loyalty, −1 and −1 on speaking up.
        let score = try score(
            ["lojalitet": 2, "ytring/egen-mening": -1, "varsling": -1], ["lojalitet", "ytring", "varsling"])
        #expect((score.plus, score.minus, score.score) == (2, -2, 0))
        #expect(score.mark == .both)
    }

    @Test(
        "A rule is kept, in doubt or broken by the worst mark that meets what it builds on",
        arguments: [
            (["r": .kept], .inLine), (["r": .doubt], .inDoubt), (["r": .broken], .inBreach),
            (["r": .kept, "s": .broken], .inBreach), (["t": .broken], nil), (["r/x": .broken], .inBreach),
            // A side of a rule meets marks on that side and on the rule as a whole.
            (["u": .doubt], .inDoubt), (["u/x": .doubt], .inDoubt), (["u/y": .doubt], nil), (["loven": .broken], nil),
        ] as [(KeyValuePairs<String, FloorMark.Kept>, PrincipleScore.Status?)])
    func rules(_ marks: KeyValuePairs<String, FloorMark.Kept>, _ status: PrincipleScore.Status?) throws {
        let score = try score(["lov": -2], ["r", "s", "u/x"], kind: .rule, marks: marks)
        #expect(score.status == status && score.isTouched == (status != nil) && score.isAtStake == (status != nil))
        // A rule has no numbers and no reasons, whatever is in play.
        #expect((score.plus, score.minus, score.range) == (0, 0, 0...0))
        #expect(score.mark == .untouched && score.reasons.isEmpty)
    }

    @Test("A rule that builds on all of them meets every mark, also one on another law")
    func everyRule() throws {
        #expect(try score([:], ["alle"], kind: .rule, marks: ["loven": .doubt]).status == .inDoubt)
        #expect(try score([:], ["alle"], kind: .rule, marks: ["q/x": .kept]).status == .inLine)
        #expect(try score([:], [], kind: .rule, marks: ["q": .broken]).status == nil)
    }

    @Test("A statement of another kind has no status, and meets no mark")
    func noStatus() throws {
        for kind in [Principle.Kind.attitude, .practice] {
            let score = try score(["r": 1], ["r"], kind: kind, marks: ["r": .broken])
            #expect(score.status == nil && score.marks.isEmpty)
        }
    }

    @Test("A practice is never a cost")
    func practice() throws {
        let strengthened = try score(["laering": 2, "ansvar": -1], ["laering", "ansvar"], kind: .practice)
        #expect((strengthened.plus, strengthened.minus) == (2, 0))
        #expect(strengthened.mark == .strengthens)
        let cost = try score(["laering": -2], ["laering"], kind: .practice)
        #expect((cost.plus, cost.minus) == (0, 0))
        #expect(cost.mark == .untouched && cost.reasons.isEmpty && cost.range == 0...0)
    }

    @Test("The choices of a path add up")
    func alongAPath() throws {
        let dilemma = Dilemma(
            [Choice("a", ["ytring": 2], next: "s"), Choice("b")],
            scenes: [Scene("s", [Choice("c", ["likeverd": -1]), Choice("d")])])
        let principle = Principle("p", ["likeverd", "ytring"])
        let both = try #require(dilemma.path(["a", "c"]).score(of: principle, in: dilemma))
        #expect((both.plus, both.minus) == (2, -1))
        #expect(both.reasons.map(\.choice) == ["a", "c"])
        let untouched = try #require(dilemma.path(["b"]).score(of: principle, in: dilemma))
        // a → c gives 2 − 1 = 1, a → d gives 2, and b nothing.
        #expect(!untouched.isTouched && untouched.isAtStake && untouched.range == 0...2)
    }
}
