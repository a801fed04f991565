// The short look at a choice, and what a changed circumstance moves.

import Testing

@testable import EthicsEngine

@Suite("What a choice strengthens and costs")
struct BalanceTests {
    @Test("The strongest come first, otherwise in the order of the file")
    func order() {
        let balance = Balance([Choice("a", ["a": 1, "b": -1, "c": 2, "d": 1, "e": -2])])
        #expect(balance.strengthens.map(\.consideration) == ["c", "a", "d"])
        #expect(balance.costs.map(\.consideration) == ["e", "b"])
        #expect(balance.both.isEmpty)
    }

    @Test("A consideration that is strengthened by one choice and pays by another pulls both ways")
    func both() {
        let balance = Balance([Choice("a", ["a": 1]), Choice("b", ["a": -1, "b": 1])])
        #expect(balance.both.map(\.consideration) == ["a"])
        #expect(balance.both.first?.reasons == ["a: a", "b: a"])
        #expect(balance.strengthens.map(\.consideration) == ["b"])
        #expect(balance.costs.isEmpty)
    }

    @Test("A what-if changes, adds and takes away, and says what it moved")
    func whatIf() {
        let choice = Choice("a", ["a": 1, "b": -1, "c": 2])
        let whatIf = WhatIf(
            id: "w", text: "", moved: "",
            changes: [
                .init(
                    choice: "a",
                    effects: [
                        Effect(consideration: "a", size: -2, reason: "Nå skader det."),
                        Effect(consideration: "d", size: 1, reason: "Nytt."),
                    ], dropped: [.init(consideration: "b", reason: "Gjelder ikke.")], wheel: [])
            ])
        let changed = whatIf.applied(to: choice)
        #expect(changed.effects.map { "\($0.consideration)\($0.size)" } == ["a-2", "c2", "d1"])
        #expect(
            whatIf.shifts(for: choice).map { "\($0.consideration) \($0.before) \($0.after)" } == [
                "a 1 -2", "d 0 1", "b -1 0",
            ])
        #expect(whatIf.applied(to: Choice("b", ["a": 1])).effects.count == 1)
        #expect(whatIf.shifts(for: Choice("b")).isEmpty)
    }
}
