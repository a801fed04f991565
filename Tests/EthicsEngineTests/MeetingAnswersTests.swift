// Answers in a meeting: how they are typed and taken back, how a round is closed, and what follows from what is known of it.

import Testing

@testable import EthicsEngine

@Suite("A ballot")
struct BallotTests {
    private static let empty = Ballot(.first, way: .slips, options: ["a", "b", "vet-ikke"], expected: 6)

    @Test("Nothing is typed in a new one")
    func new() {
        #expect(Self.empty.counts == [nil, nil, nil])
        #expect(Self.empty.isEmpty && Self.empty.total == 0)
    }

    @Test("Counts are typed in any order, replaced and taken away; a typed zero is something typed")
    func typing() {
        var ballot = Self.empty
        ballot.set(2, at: 2)
        ballot.set(0, at: 0)
        #expect(ballot.counts == [0, nil, 2])
        #expect(ballot.total == 2 && !ballot.isEmpty)
        ballot.set(4, at: 2)
        #expect(ballot.total == 4)
        ballot.set(nil, at: 2)
        #expect(ballot.counts == [0, nil, nil])
        #expect(ballot.total == 0 && !ballot.isEmpty)
        ballot.set(nil, at: 0)
        #expect(ballot == Self.empty)
    }

    @Test(
        "What is typed is brought between none and 999",
        arguments: [(-1, 0), (.min, 0), (0, 0), (1, 1), (999, 999), (1_000, 999), (.max, 999)])
    func bounds(_ typed: Int, _ count: Int) {
        var ballot = Self.empty
        ballot.set(typed, at: 1)
        #expect(ballot.counts == [nil, count, nil])
    }

    @Test("What does not exist can't be answered or typed", arguments: [-1, 3, .min, .max])
    func outside(_ index: Int) {
        var ballot = Self.empty
        ballot.cast(index)
        ballot.set(1, at: index)
        #expect(ballot == Self.empty)
        #expect(ballot.takenBack() == nil)
    }

    @Test("Answers are counted one by one, beside what is typed, and never more than 999")
    func casting() {
        var ballot = Self.empty.answered([0, 2, 0])
        #expect(ballot.counts == [2, nil, 1])
        ballot.set(5, at: 0)
        ballot.cast(0)
        #expect(ballot.counts == [6, nil, 1])
        #expect(ballot.total == 7)
        ballot.set(999, at: 0)
        ballot.cast(0)
        #expect(ballot.counts[0] == 999)
    }

    @Test("The last answer can be taken back, once, and leaves nothing behind")
    func takeBack() throws {
        let both = Self.empty.answered([1, 0])
        let first = try #require(both.takenBack())
        #expect(first.counts == [nil, 1, nil])
        #expect(first.takenBack() == nil)
        // Somebody else answers the same as the first did.
        #expect(first.answered([1]).counts == [nil, 2, nil])
        #expect(first.answered([1]).takenBack() == first)
        #expect(Self.empty.answered([2]).takenBack() == Self.empty)
    }

    @Test("What somebody typed is not taken back as if it were an answer")
    func typedAfter() {
        var ballot = Self.empty.answered([1])
        ballot.set(3, at: 0)
        #expect(ballot.takenBack() == nil)
        #expect(ballot.counts == [3, 1, nil])
    }
}

@Suite("The rounds of a meeting")
struct MeetingRoundTests {
    /// Six at slips of paper.
    private func led(_ plan: MeetingPlan = .half, people: Int = 6, way: AnswerWay = .slips) throws -> LedMeeting {
        try LedMeeting(LedMeeting.start(plan, people: people, way: way))
    }

    private func disclosures(_ led: LedMeeting) -> [Disclosure] { led.state.results.map(\.disclosure) }

    private func isCounted(_ disclosure: Disclosure?) -> Bool { disclosure?.counts != nil }

    @Test("The first answer is among the choices and «vet ikke», in order")
    func options() throws {
        var led = try led(.long)
        try led.go(to: .firstAnswer)
        #expect(led.state.ballot == Ballot(.first, way: .slips, options: ["a", "b", "c", "vet-ikke"], expected: 6))
        try led.go(to: .firstConfidence)
        #expect(led.state.ballot?.options == ["1", "2", "3", "4", "5"])
        #expect(led.state.ballot?.round == .firstConfidence)
        while led.state.place.lens != .economy { try led.go(.goOn) }
        #expect(led.state.ballot == Ballot(.field(.economy), way: .hands, options: ["ja", "tvil", "nei"], expected: 6))
        try led.go(to: .whatIf)
        #expect(
            led.state.ballot
                == Ballot(.whatIf("w1"), way: .hands, options: ["a", "b", "c", "vet-ikke"], expected: 6))
    }

    @Test("A round is answered where it is held, and nowhere else")
    func elsewhere() throws {
        var led = try led()
        try led.go(to: .firstAnswer)
        let ballot = try led.filled([3, 3, 0, 0])
        try led.go(.goOn)
        #expect(led.state.ballot == nil)
        #expect(led.refusal(.close(ballot, anyway: true)) == .notHere)
        try led.go(to: .whatIf)
        #expect(led.refusal(.close(ballot, anyway: true)) == .notHere)
        let other = Ballot(.whatIf("w1"), way: .hands, options: ["a", "vet-ikke"], expected: 6).filled([3, 3])
        #expect(led.refusal(.close(other, anyway: true)) == .notHere)
    }

    @Test("More or fewer answers than people are refused, unless they are meant; none are no round")
    func addingUp() throws {
        var led = try led()
        try led.go(to: .firstAnswer)
        for (counts, total) in [([3, 2, 0, 0], 5), ([4, 3, 0, 0], 7), ([1, 0, 0, 0], 1)] {
            let ballot = try led.filled(counts)
            #expect(led.refusal(.close(ballot, anyway: false)) == .doesNotAddUp(total: total, expected: 6))
            #expect(led.refusal(.close(ballot, anyway: true)) == nil)
        }
        for anyway in [false, true] {
            for ballot in [try #require(led.state.ballot), try led.filled([0, 0, 0, 0])] {
                #expect(led.refusal(.close(ballot, anyway: anyway)) == .doesNotAddUp(total: 0, expected: 6))
            }
        }
        try led.go(.close(led.filled([3, 0, 3, 0]), anyway: false))
        #expect(disclosures(led).map(\.counts) == [[3, 0, 3, 0]])
    }

    @Test("A round that is closed can't be closed again, there or elsewhere")
    func closedAgain() throws {
        var led = try led()
        try led.go(to: .firstAnswer)
        let ballot = try led.filled([6, 0, 0, 0])
        try led.go(.close(ballot, anyway: false))
        for _ in 0..<3 {
            #expect(led.state.ballot == nil)
            #expect(led.refusal(.close(ballot.filled([0, 6, 0, 0]), anyway: true)) == .isClosed)
            try led.go(.goOn)
        }
    }

    @Test("The first answer can't be given after the new one is closed, nor how sure one was")
    func tooLate() throws {
        var led = try led(.long)
        try led.go(to: .firstAnswer)
        let ballot = try led.filled([3, 3, 0, 0])
        try led.close(.newAnswer, [3, 3, 0, 0])
        try led.close(.newConfidence, [3, 0, 3, 0, 0])
        for step in [MeetingStep.firstConfidence, .firstAnswer] {
            while led.state.place.step != step { try led.go(.goBack) }
            #expect(led.state.round != nil && led.state.ballot == nil)
        }
        #expect(led.refusal(.close(ballot, anyway: true)) == .notHere)
        // Other questions can still be answered.
        try led.close(.whatIf, [3, 3, 0, 0])
        #expect(led.state.results.map(\.round) == [.again, .confidenceAgain, .whatIf("w1")])
    }

    @Test("Words the first time mean words when the same is asked again, and for no other question")
    func words() throws {
        for first in [[5, 1, 0, 0], [1, 0, 0, 0], [2, 2, 1, 1]] {
            var led = try led(.long)
            try led.go(to: .firstAnswer)
            try led.go(.close(led.filled(first), anyway: true))
            try led.close(.firstConfidence, [3, 3, 0, 0, 0])
            while led.state.ballot == nil { try led.go(.goOn) }
            try led.go(.close(led.filled([3, 3, 0]), anyway: false))
            try led.close(.whatIf, [3, 3, 0, 0])
            try led.close(.newAnswer, [4, 2, 0, 0])
            try led.close(.newConfidence, [2, 4, 0, 0, 0])
            let known = Dictionary(uniqueKeysWithValues: led.state.results.map { ($0.round, $0.disclosure) })
            #expect(known.count == 6)
            #expect(!isCounted(known[.first]))
            #expect(known[.again] == .majority(option: "a"))
            for round in [Round.firstConfidence, .field(.reputation), .whatIf("w1"), .confidenceAgain] {
                #expect(isCounted(known[round]), "\(round.rawValue)")
            }
        }
    }

    @Test("Words about how sure one was mean words about how sure one is now")
    func confidenceWords() throws {
        var led = try led(.long)
        try led.close(.firstAnswer, [3, 3, 0, 0])
        try led.close(.firstConfidence, [5, 1, 0, 0, 0])
        try led.close(.newAnswer, [2, 4, 0, 0])
        try led.close(.newConfidence, [0, 6, 0, 0, 0])
        #expect(isCounted(led.state.result(.again)?.disclosure))
        #expect(led.state.result(.confidenceAgain)?.disclosure == .unanimous(option: "2"))
    }

    @Test("Counts may be followed by words, and a new answer alone may be counted")
    func wordsLater() throws {
        var led = try led()
        try led.close(.firstAnswer, [3, 3, 0, 0])
        try led.close(.newAnswer, [3, 2, 0, 1])
        #expect(disclosures(led).map(\.counts) == [[3, 3, 0, 0], nil])
        var alone = try self.led()
        try alone.close(.newAnswer, [3, 3, 0, 0])
        #expect(disclosures(alone).map(\.counts) == [[3, 3, 0, 0]])
    }

    @Test("One person or four have no ballot at all, in any plan", arguments: [1, 2, 4])
    func few(_ people: Int) throws {
        for plan in MeetingPlan.allCases {
            var led = try led(plan, people: people)
            let ballot = Ballot(.first, way: .slips, options: ["a", "b", "c", "vet-ikke"], expected: people)
            while true {
                #expect(led.state.round == nil && led.state.ballot == nil)
                #expect(led.refusal(.close(ballot.filled([people, 0, 0, 0]), anyway: true)) == .notHere)
                guard !led.state.isAtEnd else { break }
                try led.go(.goOn)
            }
        }
    }

    @Test("Four have a ballot where the minimum is four, and nine answers of eleven say nothing where it is ten")
    func minimum() throws {
        var four = try LedMeeting(LedMeeting.start(people: 4, minimum: 4))
        try four.close(.firstAnswer, [2, 2, 0, 0])
        #expect(disclosures(four).map(\.counts) == [[2, 2, 0, 0]])
        var nine = try LedMeeting(LedMeeting.start(people: 11, minimum: 10))
        try nine.go(to: .firstAnswer)
        try nine.go(.close(nine.filled([9, 0, 0, 0]), anyway: true))
        #expect(disclosures(nine) == [.suppressed])
    }

    @Test("Twenty answer by hands as others do, and it is marked as open")
    func hands() throws {
        var led = try led(people: 20, way: .hands)
        try led.close(.firstAnswer, [12, 5, 3, 0])
        let result = try #require(led.state.result(.first))
        #expect(result.way == .hands && result.way.isOpen)
        #expect(result.disclosure.counts == [12, 5, 3, 0])
        try led.close(.newAnswer, [12, 7, 1, 0])
        #expect(led.state.result(.again)?.disclosure == .majority(option: "a"))
        #expect(AnswerWay.allCases.filter(\.isOpen) == [.hands])
    }
}
