// What the log of a meeting holds of a round.

import Foundation
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("What is stored of a meeting")
struct MeetingLogKeysTests {
    private static func object(_ event: MeetingEvent) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: LedMeeting.encoded(event))
        return try #require(json as? [String: Any])
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
