// What a log holds, key by key, compared both ways: no event has a key that is not on the list, and no key of the list is
// one that no event has.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("The keys that a log may hold")
struct LogKeysTests {
    @Test("Every property of every event is on the list, and nothing else is")
    func bothWays() throws {
        try check(Reflection.self, LogKeys.reflection)
        try check(Meeting.self, LogKeys.meeting)
        try check(TrackWalk.self, LogKeys.track)
        #expect(
            LogSamples.disclosures.map(LogSamples.key) == ["counts", "unanimous", "majority", "split", "suppressed"])
        func check<Kind: Sampled>(_ kind: Kind.Type, _ keys: Set<String>) throws {
            var seen: Set<String> = []
            for sample in Kind.samples { seen.formUnion(try LogKeys.paths(EventLog.encode(sample, of: Kind.kind))) }
            #expect(seen.subtracting(keys) == [], "\(Kind.kind): stored, and not on the list")
            #expect(keys.subtracting(seen) == [], "\(Kind.kind): on the list, and never stored")
        }
    }

    @Test("No meeting has a key that is not known here: no time of day, no order, nobody who answered")
    func meetings() throws {
        var random = SeededGenerator(seed: 7)
        for number in 0..<120 {
            var meeting = MeetingDice.meeting(of: 5...16, &random)
            for _ in 0..<60 where !meeting.isFinished {
                guard let events = try? meeting.decide(MeetingDice.sensible(meeting, &random)) else { continue }
                for event in events { meeting.apply(event) }
            }
            for event in meeting.history {
                let paths = try LogKeys.paths(EventLog.encode(event, of: Meeting.kind))
                try #require(paths.isSubset(of: LogKeys.meeting), "meeting \(number): \(event)")
            }
        }
    }
}
