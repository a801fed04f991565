// A meeting as somebody leads it. Every test that uses one runs twice: directly, and through save and load. After each event
// the whole log is decoded from JSON, event by event, and folded again, and must give the same meeting.

import Foundation
import Testing

@testable import EthicsEngine

/// A meeting with the log that would be on disk.
struct LedMeeting {
    /// a is more like b than like c, and c more like b than like a.
    static let dilemma = Dilemma(
        [
            Choice("a", ["omtanke": 2, "lojalitet": -1], law: .yes), Choice("b", ["omtanke": 1], law: .doubt),
            Choice("c", ["omtanke": -2, "ytring": 1], law: .no),
        ],
        whatIfs: ["w1", "w2", "w3"].map { WhatIf(id: $0, text: "", moved: "", changes: []) })

    /// Two things that were agreed last time.
    static let agreed = [
        AgreedMeasure(what: "Spørre om pausene", role: "verneombudet", due: "1. november"),
        AgreedMeasure(what: "Lese rutinen", role: "alle", due: "neste møte"),
    ]

    /// Something to agree on.
    static let measure = AgreedMeasure(what: "Si fra", role: "møtelederen", due: "fredag")

    static func start(
        _ plan: MeetingPlan = .half, people: Int = 8, way: AnswerWay = .slips, minimum: Int = SmallGroupRule.usual,
        agreed: [AgreedMeasure] = []
    ) -> MeetingStart {
        MeetingStart(
            plan: plan, dilemma: "proven", municipality: "prove", group: "Kveldsvakta", people: people, way: way,
            minimum: minimum, agreed: agreed,
            content: [ContentReference(key: ContentKey(kind: .dilemma, id: "proven"), hash: "00ff")])
    }

    private(set) var state: Meeting
    private(set) var saved: [Data]
    private let checksEachEvent: Bool

    init(_ start: MeetingStart = start(), dilemma: Dilemma = dilemma, checksEachEvent: Bool = true) throws {
        self.checksEachEvent = checksEachEvent
        state = Meeting(start, dilemma: dilemma)
        saved = [try Self.encoded(.began(start: start))]
        if checksEachEvent { try expectSameWhenLoaded() }
    }

    /// Takes what the intents lead to, one after the other.
    mutating func go(_ intents: MeetingIntent..., now: Int = 0, at location: SourceLocation = #_sourceLocation) throws {
        for intent in intents {
            let events: [MeetingEvent]
            do {
                events = try state.decide(intent, at: now)
            } catch {
                Issue.record("\(intent) at \(state.place) is refused: \(error)", sourceLocation: location)
                throw error
            }
            for event in events { try take(event, at: location) }
        }
    }

    /// Applies an event, whether it fits or not, as a log on disk may hold it.
    mutating func take(_ event: MeetingEvent, at location: SourceLocation = #_sourceLocation) throws {
        state.apply(event)
        saved.append(try Self.encoded(event))
        if checksEachEvent { try expectSameWhenLoaded(at: location) }
    }

    /// Goes on until a step is reached.
    mutating func go(to step: MeetingStep, at location: SourceLocation = #_sourceLocation) throws {
        while state.place.step != step {
            try #require(!state.isAtEnd, "there is no \(step) after this", sourceLocation: location)
            try go(.goOn, at: location)
        }
    }

    /// Goes on to a step and closes the round there, with so many answers for each option.
    mutating func close(_ step: MeetingStep, _ counts: [Int], at location: SourceLocation = #_sourceLocation) throws {
        try go(to: step, at: location)
        try go(.close(filled(counts, at: location), anyway: false), at: location)
    }

    /// The ballot at hand with so many answers for each option.
    func filled(_ counts: [Int], at location: SourceLocation = #_sourceLocation) throws -> Ballot {
        try #require(state.ballot, sourceLocation: location).filled(counts)
    }

    /// Why an intent leads to nothing here; nil when it leads to something.
    func refusal(_ intent: MeetingIntent) -> MeetingRefusal? { state.refusal(intent) }

    /// An event as it is stored, with its keys in a fixed order.
    static func encoded(_ event: MeetingEvent) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(event)
    }

    /// Events as they are stored, one after the other.
    static func encoded(_ events: [MeetingEvent]) throws -> [Data] { try events.map { try encoded($0) } }

    /// Expects the saved log to fold to the meeting.
    func expectSameWhenLoaded(at location: SourceLocation = #_sourceLocation) throws {
        let events = try saved.map { try JSONDecoder().decode(MeetingEvent.self, from: $0) }
        let loaded = try #require(Meeting(folding: events, dilemma: state.dilemma), sourceLocation: location)
        #expect(loaded == state, sourceLocation: location)
    }
}

extension Meeting {
    /// Why an intent leads to nothing here; nil when it leads to something.
    func refusal(_ intent: MeetingIntent) -> MeetingRefusal? {
        do throws(MeetingRefusal) {
            _ = try decide(intent)
            return nil
        } catch {
            return error
        }
    }
}

extension Ballot {
    /// The ballot with so many answers for each option, as they are typed from slips.
    func filled(_ counts: [Int]) -> Ballot {
        var ballot = self
        for (index, count) in counts.enumerated() { ballot.set(count, at: index) }
        return ballot
    }

    /// The ballot with answers given one after the other, as they are on a keyboard that is passed round.
    func answered(_ casts: [Int]) -> Ballot {
        var ballot = self
        for cast in casts { ballot.cast(cast) }
        return ballot
    }

    /// The ballot without the answer that was given last; nil when it can't be taken back.
    func takenBack() -> Ballot? {
        var ballot = self
        return ballot.takeBack() ? ballot : nil
    }
}
