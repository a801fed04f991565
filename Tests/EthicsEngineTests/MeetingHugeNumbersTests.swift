// Numbers in a log that nobody can have meant, such as in one that is damaged: nothing traps over them.

import Testing

@testable import EthicsEngine

@Suite("Enormous numbers in the log of a meeting")
struct MeetingHugeNumbersTests {
    private static let numbers = [Int.max, .max - 1, .max / 2 + 1, .min]

    @Test("A part may be made longer by any number of seconds, again and again", arguments: numbers)
    func extended(_ seconds: Int) {
        var meeting = Meeting(LedMeeting.start(), dilemma: LedMeeting.dilemma)
        meeting.apply(.continued(used: 0))
        for _ in 0..<3 { meeting.apply(.extended(seconds: seconds, used: 0)) }
        #expect(meeting.left(at: 0) >= meeting.place.seconds)
        #expect(meeting.leftInAll(at: 0) == 1_800)
        meeting.apply(.continued(used: 0))
        #expect(meeting.left(at: 0) == meeting.place.seconds)
    }

    @Test("Any time may be said to be used", arguments: numbers)
    func used(_ used: Int) {
        var meeting = Meeting(LedMeeting.start(), dilemma: LedMeeting.dilemma)
        meeting.apply(.continued(used: used))
        #expect(meeting.used >= 0)
        #expect(meeting.left(at: 0) >= meeting.place.seconds)
        #expect(meeting.left(at: meeting.used) == meeting.place.seconds)
        #expect(Int(exactly: MeetingClock(used: meeting.used, stored: 0, now: 0).used) == meeting.used)
    }

    @Test("A round may be said to have any counts", arguments: numbers)
    func counts(_ count: Int) {
        var meeting = Meeting(LedMeeting.start(), dilemma: LedMeeting.dilemma)
        let values = ["a", "b"].map { OptionCount(option: $0, count: count) }
        for round in [Round.first, .again] {
            meeting.apply(.closed(result: RoundResult(round: round, way: .slips, disclosure: .counts(values: values))))
        }
        meeting.apply(.finished(used: 0))
        #expect(meeting.leading == nil && meeting.argued == nil)
        #expect(meeting.results.allSatisfy { $0.disclosure.leading == nil && $0.disclosure.unity != .unanimous })
        #expect(Recording.yaml(meeting, date: "2026-11-28").contains("dilemma: proven\n"))
    }

    @Test("What is not counted, because no more can be, is not taken back")
    func most() {
        var ballot = Ballot(.first, way: .keyboard, options: ["a", "b"], expected: 1_000)
        ballot.set(Ballot.mostPerOption, at: 0)
        ballot.cast(0)
        #expect((ballot.takenBack() ?? ballot).counts == [999, nil])
    }
}
