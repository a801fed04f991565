// What the log of a meeting holds, key by key: nothing by which somebody who answered could be found.

import Foundation
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("What is stored of a meeting")
struct MeetingLogKeysTests {
    /// All that a log may hold. `used` is the meeting's own time, of what the meeting leader did; no answer has one.
    private static let keys: Set<String> = [
        "began.start.plan", "began.start.dilemma", "began.start.municipality", "began.start.group",
        "began.start.people", "began.start.isLeader", "began.start.way", "began.start.minimum",
        "began.start.agreed.what", "began.start.agreed.role", "began.start.agreed.due",
        "began.start.content.key.kind", "began.start.content.key.id", "began.start.content.hash",
        "continued.used", "skipped.used", "wentBack.used", "wentToOutcome.used", "extended.seconds", "extended.used",
        "followedUp.measure", "followedUp.outcome", "pickedField.lens",
        "closed.result.round", "closed.result.way",
        "closed.result.disclosure.counts.values.option", "closed.result.disclosure.counts.values.count",
        "closed.result.disclosure.unanimous.option", "closed.result.disclosure.majority.option",
        "closed.result.disclosure.split", "closed.result.disclosure.suppressed",
        "disagreed.disagreement.reason", "disagreed.disagreement.text", "agreed.reason", "said.text",
        "settled.measure.what", "settled.measure.role", "settled.measure.due", "unsettled.measure", "finished.used",
        "archived.isConsidered",
    ]

    /// The paths to all that stands in some JSON, without indexes.
    private static func paths(_ json: Any, _ path: String = "") -> Set<String> {
        switch json {
        case let object as [String: Any] where !object.isEmpty:
            Set(object.flatMap { paths($0.value, path.isEmpty ? $0.key : path + "." + $0.key) })
        case let list as [Any]: Set(list.flatMap { paths($0, path) })
        default: [path]
        }
    }

    private static func object(_ event: MeetingEvent) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: LedMeeting.encoded(event))
        return try #require(json as? [String: Any])
    }

    @Test("No event has a key that is not known here: no time of day, no order, nobody who answered")
    func allKeys() throws {
        var random = SeededGenerator(seed: 7)
        var seen: Set<String> = []
        for number in 0..<120 {
            var meeting = MeetingDice.meeting(of: 5...16, &random)
            for _ in 0..<60 where !meeting.isFinished {
                guard let events = try? meeting.decide(MeetingDice.sensible(meeting, &random)) else { continue }
                for event in events { meeting.apply(event) }
            }
            meeting.apply(.finished(used: meeting.used))
            meeting.apply(.archived(isConsidered: true))
            for event in meeting.history {
                let paths = try Self.paths(Self.object(event))
                try #require(paths.isSubset(of: Self.keys), "meeting \(number): \(event)")
                seen.formUnion(paths)
            }
        }
        #expect(seen == Self.keys)
    }

    @Test("Of a round the log holds which it was, how it was answered, and what may be known, in the case's order")
    func closed() throws {
        var random = SeededGenerator(seed: 8)
        var kinds: Set<String> = []
        for number in 0..<600 {
            let (meeting, ballot) = MeetingDice.atRound(&random)
            let events = try meeting.decide(.close(MeetingDice.answered(ballot, &random), anyway: true), at: number)
            try #require(events.count == 1)
            let object = try Self.object(events[0])
            try #require(Array(object.keys) == ["closed"])
            let inside = try #require(object["closed"] as? [String: Any])
            try #require(Array(inside.keys) == ["result"])
            let result = try #require(inside["result"] as? [String: Any])
            try #require(Set(result.keys) == ["round", "way", "disclosure"], "meeting \(number)")
            #expect(result["round"] as? String == ballot.round.rawValue)
            #expect(result["way"] as? String == ballot.way.rawValue)
            let disclosure = try #require(result["disclosure"] as? [String: [String: Any]])
            try #require(disclosure.count == 1)
            let (kind, known) = try #require(disclosure.first)
            kinds.insert(kind)
            switch kind {
            case "counts":
                try #require(Array(known.keys) == ["values"])
                let values = try #require(known["values"] as? [[String: Any]])
                #expect(values.allSatisfy { Set($0.keys) == ["option", "count"] && $0["count"] is Int })
                #expect(values.map { $0["option"] as? String } == ballot.options)
            case "unanimous", "majority":
                try #require(Array(known.keys) == ["option"])
                #expect(ballot.options.contains(known["option"] as? String ?? ""))
            default: #expect(known.isEmpty)
            }
        }
        #expect(kinds == ["counts", "majority", "split", "suppressed"])
    }

    @Test("Rounds are stored by the names that they have in files, and read again by them")
    func names() throws {
        for dilemma in MeetingDice.dilemmas {
            for round in Round.all(in: dilemma) {
                let data = try JSONEncoder().encode([round])
                #expect(try JSONDecoder().decode([String].self, from: data) == [round.rawValue])
                #expect(try JSONDecoder().decode([Round].self, from: data) == [round])
            }
        }
        for name in [
            "", "/", "forste", "forste-svar/a", "forste-svar/", "/forste-svar", "hva-om", "hva-om/", "hva-om//",
            "hva-om/a/", "felt", "felt/", "felt/penger", "felt//jus",
        ] {
            #expect(Round(rawValue: name) == nil, "\(name)")
        }
    }
}
