// Every test of a reflection runs twice: directly, and through save and load. After each event the whole log is decoded
// from JSON and folded again, and must give the same state.

import Foundation
import Testing

@testable import EthicsEngine

/// A reflection with the log that would be on disk.
struct Walk {
    static let context = ReflectionContext(
        contacts: ["leder", "verneombud"], statements: ["p1", "p2", "p3"], values: ["v1", "v2"])

    /// a leads to a scene with choices, x there past a text to another; c leads straight to that one.
    static let dilemma = Dilemma(
        [Choice("a", ["a": 1], next: "s1"), Choice("b", ["b": -1], law: .no), Choice("c", next: "s3")],
        scenes: [
            Scene("s1", [Choice("x", ["a": -1], next: "s2"), Choice("y")]), Scene("s2", next: "s3"),
            Scene("s3", [Choice("u", law: .doubt), Choice("v")]),
        ],
        whatIfs: ["w1", "w2"].map { WhatIf(id: $0, text: "", moved: "", changes: []) })

    static let start = start(.first)

    static func start(_ plan: Plan) -> ReflectionStart {
        ReflectionStart(
            plan: plan, dilemma: "proven", municipality: "prove",
            content: [ContentReference(key: ContentKey(kind: .dilemma, id: "proven"), hash: "00ff")])
    }

    private(set) var state: Reflection
    private(set) var saved: [Data] = []
    private let dilemma: Dilemma
    private let checksEachEvent: Bool

    init(_ dilemma: Dilemma = Walk.dilemma, plan: Plan = .first, checksEachEvent: Bool = true) throws {
        self.dilemma = dilemma
        self.checksEachEvent = checksEachEvent
        state = Reflection(Self.start(plan), dilemma: dilemma)
        saved = [try Self.encoded(.started(start: Self.start(plan)))]
        if checksEachEvent { try expectSameWhenLoaded() }
    }

    /// Takes what the intents lead to, one after the other.
    mutating func go(_ intents: ReflectionIntent..., at location: SourceLocation = #_sourceLocation) throws {
        for intent in intents {
            let events: [ReflectionEvent]
            do {
                events = try state.decide(intent, in: Self.context)
            } catch {
                Issue.record("\(intent) at \(state.place) is refused: \(error)", sourceLocation: location)
                throw error
            }
            for event in events { try take(event, at: location) }
        }
    }

    /// Applies an event, whether it fits or not, as a log on disk may hold it.
    mutating func take(_ event: ReflectionEvent, at location: SourceLocation = #_sourceLocation) throws {
        state.apply(event)
        saved.append(try Self.encoded(event))
        if checksEachEvent { try expectSameWhenLoaded(at: location) }
    }

    private static func encoded(_ event: ReflectionEvent) throws -> Data {
        let encoder = JSONEncoder()
        // In a fixed order, for the golden.
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(event)
    }

    /// Expects the saved log to fold to the state.
    func expectSameWhenLoaded(at location: SourceLocation = #_sourceLocation) throws {
        let events = try saved.map { try JSONDecoder().decode(ReflectionEvent.self, from: $0) }
        let loaded = try #require(Reflection(folding: events, dilemma: dilemma), sourceLocation: location)
        #expect(loaded == state, sourceLocation: location)
    }

    /// Why an intent leads to nothing here; nil when it leads to something.
    func refusal(_ intent: ReflectionIntent) -> Refusal? {
        do throws(Refusal) {
            _ = try state.decide(intent, in: Self.context)
            return nil
        } catch {
            return error
        }
    }

    /// Walks straight to the balance of choice b, which leads nowhere.
    mutating func goToBalance() throws {
        try go(
            .chooseFirst("a"), .rate(.between), .takeStance(.wavering), .answerWhatIf("b"), .goOn, .chooseFinal("b"),
            .write("Derfor."), .goOn, .chooseContact("leder"))
    }
}
