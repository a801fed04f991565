// A walk through a case that is being written: what is answered comes along to the case as it is written next.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("A walk through a case that is rewritten")
struct RewrittenWalkTests {
    private static let choices = Walk.dilemma.choices

    /// A walk of the first plan, at the question what one chooses again.
    private func walk() throws -> Reflection {
        var walk = try Walk()
        try walk.go(.chooseFirst("a"), .rate(.sure), .takeStance(.standing), .answerWhatIf("b"), .goOn)
        return walk.state
    }

    private func rewritten(
        _ walk: Reflection, _ choices: [Choice] = Self.choices, scenes: [Scene] = Walk.dilemma.scenes,
        whatIfs: [String] = ["w1", "w2"]
    ) -> Reflection {
        walk.rewritten(
            Walk.start(.first),
            Dilemma(
                choices, scenes: scenes, whatIfs: whatIfs.map { WhatIf(id: $0, text: "", moved: "", changes: []) }))
    }

    @Test("Other words change nothing of the walk")
    func same() throws {
        let walk = try walk()
        let now = rewritten(walk, [Choice("a", ["b": 2], next: "s1")] + Self.choices.dropFirst())
        #expect(now.history == walk.history && now.place == Place(.finalChoice))
        #expect(now.dilemma.choice("a")?.effects.map(\.consideration) == ["b"])
    }

    @Test("A choice that was taken and is gone is asked for again, one that was not is not missed")
    func choiceGone() throws {
        let walk = try walk()
        #expect(rewritten(walk, Self.choices.filter { $0.id != "a" }).place == Place(.firstChoice))
        let noAnswer = rewritten(walk, Self.choices.filter { $0.id != "b" })
        #expect(noAnswer.place == Place(.whatIf, item: "w1"))
        #expect(noAnswer.firstChoice == .some("a") && noAnswer.whatIfAnswers.isEmpty)
        #expect(rewritten(walk, Self.choices.filter { $0.id != "c" }).place == Place(.finalChoice))
    }

    @Test("What is new on the way is asked, and what is gone from it is passed")
    func whatIf() throws {
        let walk = try walk()
        #expect(rewritten(walk, whatIfs: ["ny", "w1"]).place == Place(.whatIf, item: "ny"))
        #expect(rewritten(walk, whatIfs: []).place == Place(.finalChoice))
    }

    @Test("A walk that is over is over still")
    func over() throws {
        var walk = try Walk()
        try walk.goToBalance()
        try walk.go(.finish)
        #expect(rewritten(walk.state).isFinished)
    }

    @Test("The way through what follows is kept as far as the scenes are there")
    func scenes() throws {
        var walk = try Walk()
        try walk.go(
            .chooseFirst("a"), .rate(.sure), .takeStance(.standing), .answerWhatIf("b"), .goOn, .chooseFinal("a"),
            .write("Derfor."), .goOn, .chooseContact(nil), .chooseInScene("x"), .goOn)
        #expect(walk.state.place == Place(.following, item: "s3"))
        #expect(rewritten(walk.state).place == walk.state.place)
        let other = rewritten(
            walk.state, scenes: [Scene("s1", [Choice("z"), Choice("y")]), Scene("s2", next: "s3"), Scene("s3")])
        #expect(other.place == Place(.following, item: "s1"))
        #expect(other.reason == "Derfor.")
    }
}
