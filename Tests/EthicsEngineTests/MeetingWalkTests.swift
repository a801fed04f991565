// Thousands of random intents, and logs that do not fit: nothing traps, and what is promised of every meeting holds.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Random meetings")
struct MeetingWalkTests {
    /// What holds for every meeting at any time.
    private func expectSound(_ meeting: Meeting, after before: Meeting, _ name: @autoclosure () -> String) throws {
        let places = meeting.places
        try #require(places.contains(meeting.place), "\(name())")
        try #require(places.reduce(0) { $0 + $1.seconds } == meeting.start.plan.seconds, "\(name())")
        try #require(meeting.used >= before.used && meeting.used >= meeting.arrival, "\(name())")
        try #require(meeting.agreements.count <= Meeting.mostAgreements, "\(name())")
        try #require(meeting.picked.count <= 2 && Set(meeting.picked).count == meeting.picked.count, "\(name())")
        try #require(Set(meeting.results.map(\.round)).count == meeting.results.count, "\(name())")
        try #require(meeting.history.starts(with: before.history), "\(name())")
    }

    @Test(
        "However one leads it, one is somewhere in it, time never runs back, and it can be gone on with to its end")
    func walks() throws {
        var random = SeededGenerator(seed: 1)
        var finished = 0
        var steps: Set<MeetingStep> = []
        var refused = 0
        for number in 0..<150 {
            let name = "meeting \(number)"
            var meeting = MeetingDice.meeting(&random)
            var now = 0
            for _ in 0..<10 + random.below(50) {
                let before = meeting
                now += random.below(90) - 10
                let isSensible = random.below(3) > 0
                let intent =
                    isSensible ? MeetingDice.sensible(meeting, &random) : MeetingDice.any(meeting, &random)
                guard let events = try? meeting.decide(intent, at: now) else {
                    refused += 1
                    continue
                }
                try #require(!events.isEmpty, "\(name): \(intent)")
                for event in events { meeting.apply(event) }
                try expectSound(meeting, after: before, "\(name): \(intent)")
                try #require(meeting.places.indices.contains(meeting.position), "\(name): \(intent)")
                try #require(meeting.visitedPlaces.contains(meeting.place), "\(name): \(intent)")
                steps.insert(meeting.place.step)
            }
            if meeting.isFinished { finished += 1 }
            try #require(Meeting(folding: meeting.history, dilemma: meeting.dilemma) == meeting, "\(name)")
            var count = 0
            while !meeting.isFinished {
                for event in try meeting.decide(.goOn) { meeting.apply(event) }
                steps.insert(meeting.place.step)
                count += 1
                try #require(count <= 40, "\(name)")
            }
        }
        #expect(finished > 10 && finished < 140)
        #expect(refused > 100)
        #expect(steps == Set(MeetingStep.allCases))
    }

    @Test("Nothing is kept of what is refused, and a meeting that is over stays as it is")
    func over() throws {
        var random = SeededGenerator(seed: 5)
        for number in 0..<200 {
            var meeting = MeetingDice.meeting(&random)
            for _ in 0..<random.below(20) { meeting.apply(.continued(used: number)) }
            meeting.apply(.finished(used: number))
            for _ in 0..<20 {
                let before = meeting
                let intent = MeetingDice.any(meeting, &random)
                for event in (try? meeting.decide(intent, at: 9_999)) ?? [] { meeting.apply(event) }
                guard case .archive(let isConsidered) = intent else {
                    try #require(meeting == before, "\(intent)")
                    continue
                }
                #expect(meeting.isArchivingConsidered == isConsidered)
                #expect(meeting.history.count == before.history.count + 1)
            }
        }
    }

    @Test("Events in any order, of whatever, leave a meeting that is somewhere and can be folded again")
    func anyOrder() throws {
        var random = SeededGenerator(seed: 6)
        let numbers = [-1, 0, 1, 2, 3, 60, 99, -1_000_000, 1_000_000]
        for number in 0..<60 {
            let name = "log \(number)"
            var meeting = MeetingDice.meeting(&random)
            if number.isMultiple(of: 4) { meeting = Meeting(meeting.start, dilemma: Dilemma([])) }
            for _ in 0..<40 {
                let before = meeting
                let index = numbers.randomElement(using: &random) ?? 0
                let event = event(index, meeting, &random)
                meeting.apply(event)
                try expectSound(meeting, after: before, "\(name): \(event)")
                _ = (meeting.leading, meeting.argued, meeting.ballot, meeting.fields, meeting.left(at: index))
                _ = (meeting.isAtEnd, meeting.isAtOutcome, meeting.outcomeSeconds, MeetingRecord(meeting.history))
            }
            try #require(Meeting(folding: meeting.history, dilemma: meeting.dilemma) == meeting, "\(name)")
        }
    }

    private func event(_ index: Int, _ meeting: Meeting, _ random: inout SeededGenerator) -> MeetingEvent {
        let text = RandomMeeting.text(&random)
        switch random.below(20) {
        case 0: return .began(start: LedMeeting.start(people: index))
        case 1, 2: return .continued(used: index)
        case 3: return .skipped(used: index)
        case 4: return .wentBack(used: index)
        case 5: return .wentToOutcome(used: index)
        case 6: return .extended(seconds: index, used: index)
        case 7: return .followedUp(measure: index, outcome: .underWay)
        case 8, 9: return .pickedField(lens: Lens.allCases.randomElement(using: &random) ?? .law)
        case 10:
            let disclosures: [Disclosure] = [
                .suppressed, .split, .majority(option: text), .unanimous(option: "a"), .counts(values: []),
                .counts(values: [OptionCount(option: text, count: index), OptionCount(option: "a", count: 3)]),
            ]
            let round = [.first, .again, .whatIf(text), .field(.law)].randomElement(using: &random) ?? Round.first
            return .closed(
                result: RoundResult(
                    round: round, way: .hands, disclosure: disclosures.randomElement(using: &random) ?? .split))
        case 11: return .disagreed(disagreement: Disagreement(reason: text, text: text))
        case 12: return .agreed(reason: text)
        case 13: return .said(text: text)
        case 14: return .settled(measure: AgreedMeasure(what: text, role: "", due: ""))
        case 15: return .unsettled(measure: index)
        case 16: return .finished(used: index)
        case 17: return .reopened
        case 18: return .amended(measure: index, to: LedMeeting.measure)
        default: return .archived(isConsidered: true)
        }
    }
}
