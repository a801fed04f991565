// One choice against one statement, with every number worked out by hand.

import Testing

@testable import EthicsEngine

@Suite("A choice set against one statement")
struct PrincipleScoreTests {
    /// The score of a single choice, with no other path in the dilemma.
    private func score(
        _ effects: KeyValuePairs<String, Int>, _ rests: KeyValuePairs<String, Int>, kind: Principle.Kind = .attitude
    ) throws -> PrincipleScore {
        let dilemma = Dilemma([Choice("a", effects)])
        return try #require(dilemma.path(["a"]).score(of: Principle("p", rests, kind: kind), in: dilemma))
    }

    @Test("Every number is weight times effect, and the sum of the reasons under it")
    func sums() throws {
        // 3·2 + 2·1 + 1·1 = 9; nothing is lost: 9 + 0 = 9. ytring is no concern of this statement.
        let score = try score(
            ["likeverd": 2, "omtanke": 1, "ytring": -2, "selvbestemmelse": 1],
            ["likeverd": 3, "omtanke": 2, "selvbestemmelse": 1])
        #expect(score.plus == 9)
        #expect(score.minus == 0)
        #expect(score.score == 9)
        #expect(score.mark == .strengthens)
        #expect(score.reasons.map(\.contribution) == [6, 2, 1])
        #expect(score.reasons.map(\.consideration) == ["likeverd", "omtanke", "selvbestemmelse"])
        #expect(score.reasons.map(\.text) == ["a: likeverd", "a: omtanke", "a: selvbestemmelse"])
        #expect(score.reasons.map(\.choice) == ["a", "a", "a"])
    }

    @Test("A statement without an effect on its core is untouched, however many side weights are in play")
    func sideWeightsNeverTouch() throws {
        let score = try score(
            ["ytring": 2, "apenhet": -2, "tillit": 1], ["likeverd": 3, "ytring": 1, "apenhet": 1, "tillit": 1])
        #expect(!score.isTouched)
        #expect(!score.isAtStake)
        #expect(score.mark == .untouched)
        #expect(score.plus == 0 && score.minus == 0 && score.reasons.isEmpty)
        #expect(score.range == 0...0)
    }

    @Test("A side weight adds to a statement that is touched, also against it")
    func sideWeightsAdd() throws {
        // 2·1 = 2 on the core, 1·(−2) = −2 on the side: 2 and −2, not 0.
        let score = try score(["likeverd": 1, "ytring": -2], ["likeverd": 2, "ytring": 1])
        #expect(score.isTouched)
        #expect((score.plus, score.minus) == (2, -2))
        #expect(score.mark == .both)
    }

    @Test("Weight 2 is core, weight 1 is not", arguments: [(1, false), (2, true), (3, true)])
    func core(_ weight: Int, _ isTouched: Bool) throws {
        #expect(try score(["a": 1], ["a": weight]).isTouched == isTouched)
    }

    @Test(
        "Statements that pull both ways show plus and minus apart",
        arguments: [
            // Lørenskog relasjoner-4: do as decided and keep silent. 3·2 = 6; 3·(−1) + 2·(−1) = −5.
            BothWays(
                ["lojalitet": 2, "ytring": -1, "varsling": -1], ["lojalitet": 3, "ytring": 3, "varsling": 2], 6, -5),
            // The same with the table's numbers: 3·2 = 6, 3·(−2) = −6.
            BothWays(["lojalitet": 2, "ytring": -2], ["lojalitet": 3, "ytring": 3, "varsling": 2], 6, -6),
            // Lørenskog rollemodell-2, the teacher in the newspaper: 3·2 = 6, 3·(−1) = −3.
            BothWays(["ytring": 2, "roller": -1], ["ytring": 3, "roller": 3], 6, -3),
            // Lunner palitelig-1, promised and then decided otherwise: 3·1 = 3, 3·(−2) = −6.
            BothWays(["lojalitet": 1, "avtaler": -2], ["avtaler": 3, "lojalitet": 3], 3, -6),
            // Sandefjord ansvarlighet-1, the twelve minutes: 2·2 = 4, 2·(−1) = −2.
            BothWays(["omtanke": 2, "ressurser": -1], ["ressurser": 2, "omtanke": 2], 4, -2),
            // Lørenskog rollemodell-4, the professional exception: 3·1 = 3, 2·(−1) + 2·(−1) = −4.
            BothWays(
                ["faglighet": 1, "likebehandling": -1, "aerlighet": -1],
                ["faglighet": 3, "aerlighet": 2, "likebehandling": 2],
                3, -4),
            // Lier V6, the locked door: 3·1 + 1·2 = 5, 1·(−2) + 2·(−1) = −4.
            BothWays(
                ["omtanke": 1, "trygghet": 2, "selvbestemmelse": -2, "likeverd": -1],
                ["omtanke": 3, "likeverd": 2, "selvbestemmelse": 1, "trygghet": 1], 5, -4),
            // Lørenskog respekt-1, special treatment out of kindness: 2·1 = 2, 3·(−1) = −3.
            BothWays(["omtanke": 1, "likeverd": -1], ["likeverd": 3, "omtanke": 2, "selvbestemmelse": 1], 2, -3),
        ])
    func neverNetted(_ row: BothWays) throws {
        let score = try score(row.effects, row.rests)
        #expect((score.plus, score.minus) == (row.plus, row.minus))
        #expect(score.score == row.plus + row.minus)
        #expect(score.mark == .both)
    }

    @Test(
        "A rule is kept, in doubt or broken by its worst core effect",
        arguments: [
            (["lov": 2], .inLine), (["lov": -1], .inDoubt), (["lov": -2], .inBreach),
            // Lier S3, loyal to an unlawful instruction: the law decides.
            (["lov": -2, "lojalitet": 2], .inBreach), (["lov": -1, "lojalitet": 2], .inDoubt),
            // A side weight never decides.
            (["lov": 1, "tillit": -2], .inLine), (["lov": -1, "tillit": -2], .inDoubt),
        ] as [(KeyValuePairs<String, Int>, PrincipleScore.Status)])
    func rules(_ effects: KeyValuePairs<String, Int>, _ status: PrincipleScore.Status) throws {
        #expect(try score(effects, ["lov": 3, "lojalitet": 3, "tillit": 1], kind: .rule).status == status)
    }

    @Test("An untouched rule and an attitude have no status")
    func noStatus() throws {
        #expect(try score(["tillit": -2], ["lov": 3, "tillit": 1], kind: .rule).status == nil)
        #expect(try score(["lov": -2], ["lov": 3], kind: .attitude).status == nil)
        #expect(try score(["lov": 2], ["lov": 3], kind: .practice).status == nil)
    }

    @Test("A practice is never a cost")
    func practice() throws {
        // 3·2 = 6; the side weight's −1 is left out.
        let strengthened = try score(["laering": 2, "ansvar": -1], ["laering": 3, "ansvar": 1], kind: .practice)
        #expect((strengthened.plus, strengthened.minus) == (6, 0))
        #expect(strengthened.mark == .strengthens)
        let cost = try score(["laering": -2], ["laering": 3], kind: .practice)
        #expect((cost.plus, cost.minus) == (0, 0))
        #expect(cost.mark == .untouched && cost.reasons.isEmpty && cost.range == 0...0)
    }

    @Test("The choices of a path add up, and a later choice brings the side weights of an earlier one into play")
    func alongAPath() throws {
        let dilemma = Dilemma(
            [Choice("a", ["ytring": 2], next: "s"), Choice("b")],
            scenes: [Scene("s", [Choice("c", ["likeverd": -1]), Choice("d")])])
        let principle = Principle("p", ["likeverd": 3, "ytring": 1])
        // a alone is a side weight; with c: 1·2 = 2 and 3·(−1) = −3.
        let touched = try #require(dilemma.path(["a", "c"]).score(of: principle, in: dilemma))
        #expect((touched.plus, touched.minus) == (2, -3))
        #expect(touched.reasons.map(\.choice) == ["a", "c"])
        let untouched = try #require(dilemma.path(["a", "d"]).score(of: principle, in: dilemma))
        #expect((untouched.plus, untouched.minus) == (0, 0))
        // At stake on both, as a → c touches it; the range has 2 − 3 = −1 and the untouched 0.
        #expect(untouched.isAtStake && untouched.range == -1...0)
    }
}

/// A statement that one choice pulls both ways, and by how much.
struct BothWays: Sendable {
    let effects: KeyValuePairs<String, Int>
    let rests: KeyValuePairs<String, Int>
    let plus: Int
    let minus: Int

    init(_ effects: KeyValuePairs<String, Int>, _ rests: KeyValuePairs<String, Int>, _ plus: Int, _ minus: Int) {
        self.effects = effects
        self.rests = rests
        self.plus = plus
        self.minus = minus
    }
}
