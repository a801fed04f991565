// What may not be known of answers is nowhere: not in a meeting, not in its log, not in anything that follows from it.

import Foundation
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Answers that may not be known")
struct MeetingSecrecyTests {
    /// What may be known of some answers, said once more apart from the program: nothing below the minimum; counts when
    /// nobody is alone with an answer and the same question was not said in words before; otherwise what everybody or more
    /// than half answered.
    private func known(_ counts: [Int], _ meeting: Meeting, _ round: Round) -> String {
        let total = counts.reduce(0, +)
        guard total >= meeting.start.minimum else { return "nothing" }
        let before = [Round.again: .first, .confidenceAgain: .firstConfidence][round].flatMap(meeting.result)
        let isWordBefore = before.map { $0.disclosure.counts == nil } ?? false
        if !isWordBefore, !counts.contains(1) { return "\(counts)" }
        let most = counts.max() ?? 0
        let option = counts.firstIndex(of: most) ?? 0
        return most == total ? "all \(option)" : most * 2 > total ? "most \(option)" : "split"
    }

    /// Other answers of which the same may be known; nil when none were found.
    private func twin(
        of counts: [Int], _ meeting: Meeting, _ round: Round, _ random: inout SeededGenerator
    ) -> [Int]? {
        let wanted = known(counts, meeting, round)
        for _ in 0..<12 {
            var other = counts
            for _ in 0..<1 + random.below(4) {
                // Somebody answers otherwise, comes late, or goes.
                let given = other.indices.filter { other[$0] > 0 }
                if random.below(4) > 0, let index = given.randomElement(using: &random) { other[index] -= 1 }
                if random.below(4) > 0 { other[random.below(other.count)] += 1 }
            }
            let isOther = other != counts && other.contains { $0 > 0 }
            if isOther, known(other, meeting, round) == wanted { return other }
        }
        return nil
    }

    /// Everything that follows from a meeting.
    private func derived(_ meeting: Meeting) -> [String] {
        [
            "\(meeting.leading?.id ?? "-")", "\(meeting.argued?.id ?? "-")", "\(meeting.showsFirst)",
            "\(meeting.places)", "\(meeting.visitedPlaces)", "\(String(describing: meeting.ballot))",
            "\(meeting.fields)", "\(String(describing: MeetingRecord(meeting.history)))",
            Recording.yaml(meeting, date: "2026-11-28"), "\(meeting.results.map(\.disclosure.unity))",
        ]
    }

    private func counts(_ ballot: Ballot) -> [Int] { ballot.counts.map { $0 ?? 0 } }

    /// Closes a round in one meeting with some answers, and in its twin with others, and expects the same of both.
    private func close(
        _ ballot: Ballot, _ counts: [Int]?, in one: inout Meeting, _ other: inout Meeting,
        _ name: @autoclosure () -> String
    ) throws {
        let events = try one.decide(.close(ballot, anyway: true))
        let others = try other.decide(.close(counts.map(ballot.filled) ?? ballot, anyway: true))
        try #require(events == others, "\(name())")
        let (bytes, otherBytes) = try (LedMeeting.encoded(events), LedMeeting.encoded(others))
        try #require(bytes == otherBytes, "\(name())")
        for event in events { one.apply(event) }
        for event in others { other.apply(event) }
        try #require(one == other, "\(name())")
    }

    @Test("Answers that may be known as the same give the same meeting, byte for byte, in any order of rounds")
    func sameRounds() throws {
        var random = SeededGenerator(seed: 1)
        var twins: [String: Int] = [:]
        for number in 0..<800 {
            var one = MeetingDice.meeting(of: 5...16, &random)
            var other = one
            for (index, place) in MeetingDice.placesOfRounds(one).shuffled(using: &random) {
                one.stand(at: index, place)
                other.stand(at: index, place)
                let round = try #require(place.round(in: one.start.plan))
                let ballot = MeetingDice.answered(MeetingDice.ballot(one, round), &random)
                // Too late, or too few to answer.
                guard one.start.canCount, one.results.allSatisfy({ !round.isBefore($0.round) }) else { continue }
                let counts = twin(of: counts(ballot), one, ballot.round, &random)
                if let counts {
                    twins[String(known(counts, one, ballot.round).prefix { $0 != " " }), default: 0] += 1
                }
                try close(ballot, counts, in: &one, &other, "meeting \(number): \(ballot.counts), \(counts ?? [])")
            }
            if number.isMultiple(of: 10) { try #require(derived(one) == derived(other), "meeting \(number)") }
        }
        // There were many of every kind.
        for kind in ["nothing", "all", "most", "split"] { #expect(twins[kind, default: 0] > 10, "\(kind): \(twins)") }
    }

    @Test("Two meetings that differ only in what may not be known are the same from beginning to end", arguments: 1...4)
    func sameMeeting(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var twins = 0
        for number in 0..<25 {
            var one = MeetingDice.meeting(of: 5...16, &random)
            var other = one
            for _ in 0..<60 where !one.isFinished {
                let intent = MeetingDice.sensible(one, &random)
                func name() -> String { "seed \(seed), meeting \(number): \(intent)" }
                if case .close(let ballot, _) = intent {
                    let counts = twin(of: counts(ballot), one, ballot.round, &random)
                    try close(ballot, counts, in: &one, &other, name())
                    if counts != nil { twins += 1 }
                    try #require(derived(one) == derived(other), "\(name())")
                } else if let events = try? one.decide(intent) {
                    let others = try other.decide(intent)
                    try #require(events == others, "\(name())")
                    for event in events {
                        one.apply(event)
                        other.apply(event)
                    }
                } else {
                    try #require(other.refusal(intent) == one.refusal(intent), "\(name())")
                }
            }
            try #require(one == other && derived(one) == derived(other), "seed \(seed), meeting \(number)")
        }
        #expect(twins > 5)
    }

    @Test("Answers of which not the same may be known are told apart")
    func different() throws {
        var random = SeededGenerator(seed: 2)
        var seen = 0
        for number in 0..<300 {
            let (meeting, ballot) = MeetingDice.atRound(&random)
            let (one, other) = (MeetingDice.answered(ballot, &random), MeetingDice.answered(ballot, &random))
            guard known(counts(one), meeting, ballot.round) != known(counts(other), meeting, ballot.round) else {
                continue
            }
            seen += 1
            let (events, others) = try (
                meeting.decide(.close(one, anyway: true)), meeting.decide(.close(other, anyway: true))
            )
            #expect(events != others, "meeting \(number): \(one.counts), \(other.counts)")
        }
        #expect(seen > 100)
    }

    @Test("No count of one, no count of few, and no counts after words are kept, in any order of rounds")
    func rounds() throws {
        var random = SeededGenerator(seed: 3)
        var kinds: [String: Int] = [:]
        for number in 0..<800 {
            var meeting = MeetingDice.meeting(of: 5...16, &random)
            for (index, place) in MeetingDice.placesOfRounds(meeting).shuffled(using: &random) {
                meeting.stand(at: index, place)
                let round = try #require(place.round(in: meeting.start.plan))
                let ballot = MeetingDice.answered(MeetingDice.ballot(meeting, round), &random)
                // Now and then it is too late, or they are too few.
                guard let event = try? meeting.decide(.close(ballot, anyway: true)).first else { continue }
                meeting.apply(event)
                func name() -> String { "meeting \(number): \(ballot.round.rawValue), \(ballot.counts)" }
                let result = try #require(meeting.result(ballot.round))
                let numbers = try Self.numbers(LedMeeting.encoded(event))
                try #require(numbers.sorted() == (result.disclosure.counts ?? []).sorted(), "\(name())")
                try #require(!numbers.contains(1), "\(name())")
                if ballot.total < meeting.start.minimum { try #require(result.disclosure == .suppressed, "\(name())") }
                if !numbers.isEmpty { try #require(numbers.reduce(0, +) == ballot.total, "\(name())") }
                kinds[numbers.isEmpty ? "without counts" : "with counts", default: 0] += 1
            }
            for (first, second) in [(Round.first, Round.again), (.firstConfidence, .confidenceAgain)] {
                guard let before = meeting.result(first), let after = meeting.result(second) else { continue }
                guard before.disclosure.counts == nil else { continue }
                try #require(after.disclosure.counts == nil, "meeting \(number)")
                kinds["words after words", default: 0] += 1
            }
        }
        for kind in ["without counts", "with counts", "words after words"] {
            #expect(kinds[kind, default: 0] > 100, "\(kinds)")
        }
    }

    @Test("In which order answers were given leaves no trace, nor whether they were typed or taken back")
    func order() throws {
        var random = SeededGenerator(seed: 4)
        for number in 0..<600 {
            let (meeting, empty) = MeetingDice.atRound(&random)
            let casts = MeetingDice.casts(meeting.start.people, among: empty.options.count, &random)
            let slip = random.below(casts.count)
            let slipped = try #require(empty.answered(casts.prefix(slip) + [0]).takenBack())
            let one = empty.answered(casts)
            let ways = [
                empty.answered(casts.sorted()), empty.answered(casts.shuffled(using: &random)),
                slipped.answered(Array(casts.dropFirst(slip))), empty.filled(counts(one)),
            ]
            let events = try meeting.decide(.close(one, anyway: false))
            let way = ways[number % ways.count]
            let others = try meeting.decide(.close(way, anyway: false))
            try #require(events == others, "meeting \(number): \(casts)")
            let (bytes, otherBytes) = try (LedMeeting.encoded(events), LedMeeting.encoded(others))
            try #require(bytes == otherBytes, "meeting \(number): \(casts)")
        }
    }

    /// All numbers in some JSON.
    private static func numbers(_ data: Data) throws -> [Int] {
        func numbers(_ json: Any) -> [Int] {
            switch json {
            case let object as [String: Any]: object.values.flatMap(numbers)
            case let list as [Any]: list.flatMap(numbers)
            case let number as Int: [number]
            default: []
            }
        }
        return numbers(try JSONSerialization.jsonObject(with: data))
    }
}
