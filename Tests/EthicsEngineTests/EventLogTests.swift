// A log can age: what any released program wrote is read, and what a newer one wrote is known for it.

import Foundation
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("A log that can age")
struct EventLogTests {
    @Test("Every event of every kind is written and read again as it was")
    func roundTrip() throws {
        try check(Reflection.self)
        try check(Meeting.self)
        func check<Kind: Sampled>(_ kind: Kind.Type) throws {
            for name in Kind.Name.allCases {
                let samples = Kind.samples(of: name)
                #expect(!samples.isEmpty)
                for sample in samples {
                    #expect(Kind.name(of: sample) == name)
                    #expect(try EventLog.event(EventLog.encode(sample, of: Kind.kind), of: kind) == sample)
                }
            }
        }
    }

    @Test("An event is an object with its own key, its kind and its format, in the order of the alphabet")
    func envelope() throws {
        let body = try EventLog.encode(ReflectionEvent.choseFirst(choice: "ut"), of: Reflection.kind)
        #expect(
            String(decoding: body, as: UTF8.self)
                == #"{"choseFirst":{"choice":"ut"},"format":2,"kind":"reflection"}"#)
    }

    @Test("A program that knows the first format alone reads what is written now")
    func readByOlder() throws {
        for sample in Reflection.samples {
            let body = try EventLog.encode(sample, of: Reflection.kind)
            #expect(try JSONDecoder().decode(ReflectionEvent.self, from: body) == sample)
        }
        for sample in Meeting.samples {
            let body = try EventLog.encode(sample, of: Meeting.kind)
            #expect(try JSONDecoder().decode(MeetingEvent.self, from: body) == sample)
        }
    }

    @Test("Frozen logs of each released format are read, and fold to the state that they folded to", arguments: 1...2)
    func frozen(format: Int) throws {
        try check(Reflection.self)
        try check(Meeting.self)
        func check<Kind: Sampled & CaseSession>(_ kind: Kind.Type) throws {
            let events = try EventLog.events(lines("format-\(format)-\(Kind.kind).jsonl"), of: kind)
            #expect(events == Kind.samples.map(Kind.asFrozen))
            let state = try #require(Kind(folding: events, dilemma: Walk.dilemma))
            #expect(try FoldedState.text(state) == text("folded-\(Kind.kind).txt"))
        }
    }

    @Test("A frozen log of a path is read, and folds to the state that it folded to")
    func frozenPath() throws {
        let events = try EventLog.events(lines("format-2-track.jsonl"), of: TrackWalk.self)
        #expect(events == TrackWalk.samples)
        let state = try #require(TrackWalk(folding: events))
        #expect(state.done == ["forste-vakt": "2026-12-01", "loven": ""] && state.begun == ["husker-du": 2])
        #expect(state.next == "husker-du" && !state.isFinished)
    }

    @Test("What an older program adds after newer events is read together with them")
    func mixed() throws {
        let bodies =
            try lines("format-2-reflection.jsonl").prefix(3) + lines("format-1-reflection.jsonl").dropFirst(3)
        #expect(try EventLog.events(Array(bodies), of: Reflection.self) == Reflection.samples)
    }

    @Test(
        "What a newer program wrote is told from what is damaged",
        arguments: [
            (#"{"invented":{"choice":"ut"}}"#, LogTrouble.newer),
            (#"{"invented":{"choice":"ut"},"format":2,"kind":"reflection"}"#, .newer),
            (#"{"choseFirst":{"choice":"ut"},"format":3,"kind":"reflection"}"#, .newer),
            (#"{"choseFirst":{"choice":"ut","weight":7},"format":99,"kind":"reflection"}"#, .newer),
            (#"{"rated":{"confidence":9},"format":2,"kind":"reflection"}"#, .newer),
            (#"{"format":2,"kind":"reflection"}"#, .newer),
            (#"{"finished":{"used":900},"format":2,"kind":"meeting"}"#, .damaged),
            (#"{"choseFirst":{"choice":"ut"#, .damaged), ("", .damaged), ("[]", .damaged), ("\u{0}", .damaged),
        ])
    func trouble(body: String, trouble: LogTrouble) {
        #expect(throws: trouble) { try EventLog.event(Data(body.utf8), of: Reflection.self) }
        let whole = [Data(#"{"started":{}}"#.utf8), Data(body.utf8)]
        #expect(throws: LogTrouble.self) { try EventLog.events(whole, of: Reflection.self) }
    }

    @Test("What can't be encoded is an error, never empty data")
    func unencodable() {
        struct Odd: Codable { var value = Double.nan }
        #expect(throws: EncodingError.self) { try EventLog.encode(Odd(), of: "odd") }
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: Repository.root + "/Tests/EthicsEngineTests/Logs/" + name, encoding: .utf8)
    }

    private func lines(_ name: String) throws -> [Data] {
        try text(name).split(separator: "\n").map { Data($0.utf8) }
    }
}

/// The state that a log folds to, as lines to compare with: without the dilemma, and without the events that it came from.
private enum FoldedState {
    static func text(_ state: some SessionKind) -> String {
        Mirror(reflecting: state).children.compactMap { label, value in
            guard let label, !["dilemma", "history", "start"].contains(label) else { return nil }
            return "\(label): \(described(value))\n"
        }.joined()
    }

    /// In an order of its own where the value has none.
    private static func described(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .set, .dictionary: return "\(mirror.children.map { described($0.value) }.sorted())"
        case .tuple, .optional, .collection: return "\(mirror.children.map { described($0.value) })"
        default: return "\(value)"
        }
    }
}
