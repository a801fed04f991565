// What comes of a meeting: what was agreed last time, the reasons the group disagrees with, the sentence, what is agreed,
// and what is left for the next time. And logs that do not fit.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("What comes of a meeting")
struct MeetingOutcomeTests {
    @Test("What was agreed last time is followed up, by index, and may be changed while one is there")
    func followUp() throws {
        var led = try LedMeeting(LedMeeting.start(agreed: LedMeeting.agreed))
        #expect(led.refusal(.followUp(0, .done)) == .notHere)
        try led.go(to: .lastAgreed)
        try led.go(.followUp(1, .underWay), .followUp(0, .done), .followUp(1, .dropped))
        #expect(led.state.outcomes == [0: .done, 1: .dropped])
        for index in [-1, 2, 99] { #expect(led.refusal(.followUp(index, .done)) == .unknown("\(index)")) }
        try led.go(.goOn)
        #expect(led.refusal(.followUp(0, .done)) == .notHere)
    }

    @Test("What nobody has said the end of, and what is under way, is asked about again next time")
    func record() throws {
        var led = try LedMeeting(LedMeeting.start(agreed: LedMeeting.agreed + [LedMeeting.measure]))
        try led.go(to: .lastAgreed)
        try led.go(.followUp(0, .done), .followUp(1, .underWay))
        try led.go(to: .agreements)
        let new = AgreedMeasure(what: "Noe nytt", role: "alle", due: "mandag")
        try led.go(.settle(new), .finish)
        let record = try #require(MeetingRecord(led.state.history))
        #expect(record.start == led.state.start)
        var underWay = LedMeeting.agreed[1]
        underWay.isUnderWay = true
        #expect(record.open == [underWay, LedMeeting.measure, new])
        #expect(record.isOf(group: " kveldsvakta "))
        #expect(!record.isOf(group: "Dagvakta"))
        // Nobody knows who a group without a name is.
        var nameless = LedMeeting.start()
        nameless.group = " "
        #expect(MeetingRecord([.began(start: nameless)])?.isOf(group: "") == false)
        #expect(MeetingRecord([MeetingEvent]()) == nil)
        #expect(MeetingRecord(led.state.history.dropFirst()) == nil)
    }

    @Test("What was agreed can be put in other words, and takes the place of what there was, also of the third")
    func amend() throws {
        var led = try LedMeeting()
        try led.go(.goOn, .goToOutcome)
        #expect(led.refusal(.amend(0, LedMeeting.measure)) == .notHere)
        try led.go(.goOn)
        let other = AgreedMeasure(what: "Si fra", role: "møtelederen", due: "mandag")
        #expect(led.refusal(.amend(0, other)) == .unknown("0"))
        try led.go(.settle(LedMeeting.agreed[0]), .settle(LedMeeting.measure), .settle(LedMeeting.agreed[1]))
        #expect(led.refusal(.settle(other)) == .enough)
        #expect(led.refusal(.amend(1, AgreedMeasure(what: " ", role: "alle", due: "mandag"))) == .emptyText)
        try led.go(.amend(1, other))
        #expect(led.state.agreements == [LedMeeting.agreed[0], other, LedMeeting.agreed[1]])
        #expect(MeetingRecord(led.state.history)?.open == led.state.agreements)
    }

    @Test("A group that finishes nothing is asked about the nine newest, and no more")
    func pileUp() throws {
        let old = (0..<12).map { AgreedMeasure(what: "Sak \($0)", role: "alle", due: "mandag") }
        var led = try LedMeeting(LedMeeting.start(agreed: old))
        try led.go(.goOn, .goToOutcome, .goOn, .settle(LedMeeting.measure), .finish)
        #expect(MeetingRecord(led.state.history)?.open == old.suffix(8) + [LedMeeting.measure])
    }

    @Test("A group disagrees with any choice's reasons, of effects and of the wheel, wherever it is")
    func disagree() throws {
        var led = try LedMeeting()
        #expect(
            led.state.reasonIDs == [
                "a/omtanke", "a/lojalitet", "a/jus", "b/omtanke", "b/jus", "c/omtanke", "c/ytring", "c/jus",
            ])
        while true {
            for reason in led.state.reasonIDs { #expect(led.refusal(.disagree(reason, text: "")) == nil) }
            for reason in ["a/ytring", "b/etikk", "d/omtanke", "a", "a/", "/omtanke", ""] {
                #expect(led.refusal(.disagree(reason, text: "Nei.")) == .unknown(reason))
            }
            guard !led.state.isAtEnd else { break }
            try led.go(.goOn)
        }
    }

    @Test("The last thing that is said about a reason counts, and one may agree after all")
    func agree() throws {
        var led = try LedMeeting()
        #expect(led.refusal(.agree("a/jus")) == .unknown("a/jus"))
        try led.go(
            .disagree("a/jus", text: " Loven\u{1B}[2J sier\nnoe annet. "), .disagree("c/omtanke", text: ""),
            .disagree("a/jus", text: "Loven er uklar."))
        #expect(
            led.state.disagreements == [
                Disagreement(reason: "c/omtanke", text: ""), Disagreement(reason: "a/jus", text: "Loven er uklar."),
            ])
        try led.go(.agree("c/omtanke"))
        #expect(led.state.disagreements.map(\.reason) == ["a/jus"])
        #expect(led.refusal(.agree("c/omtanke")) == .unknown("c/omtanke"))
    }

    @Test("Every shipped reason has words behind it, and reasons that nobody gave have none")
    func words() {
        for dilemma in Shipped.library.dilemmas {
            let meeting = Meeting(LedMeeting.start(), dilemma: dilemma)
            #expect(meeting.reasonIDs.isEmpty == !dilemma.isSetAgainstValues)
            for reason in meeting.reasonIDs { #expect(meeting.text(ofReason: reason)?.isEmpty == false, "\(reason)") }
            for reason in ["", "/", "finnes-ikke/omtanke"] {
                #expect(meeting.text(ofReason: reason) == nil)
                #expect(!meeting.reasonIDs.contains(reason))
            }
        }
    }

    @Test("The sentence is on one line, may be empty, leads on, and is given where it is asked for")
    func saying() throws {
        var led = try LedMeeting()
        #expect(led.refusal(.say("Nei.")) == .notHere)
        try led.go(to: .saying)
        try led.go(.say("  Jeg har ikke tid nå,\nmen jeg sier fra.\u{7} "))
        #expect(led.state.saying == "Jeg har ikke tid nå, men jeg sier fra.")
        #expect(led.state.place.step == .agreements)
        #expect(led.refusal(.say("Nei.")) == .notHere)
        try led.go(.goBack, .say(" \n"))
        #expect(led.state.saying == "")
        try led.go(.goBack, .say(String(repeating: "å", count: 20_000)))
        #expect(led.state.saying?.count == Reflection.maximumText)
    }

    @Test("One to three things are agreed; a fourth is refused until one is taken away")
    func three() throws {
        var led = try LedMeeting()
        #expect(led.refusal(.settle(LedMeeting.measure)) == .notHere)
        #expect(led.refusal(.unsettle(0)) == .notHere)
        try led.go(to: .agreements)
        let measures = (1...4).map { AgreedMeasure(what: "Gjøre \($0)", role: "alle", due: "fredag") }
        for (index, measure) in measures.prefix(3).enumerated() {
            try led.go(.settle(measure))
            #expect(led.state.agreements == Array(measures.prefix(index + 1)))
        }
        #expect(led.refusal(.settle(measures[3])) == .enough)
        for index in [-1, 3, 99] { #expect(led.refusal(.unsettle(index)) == .unknown("\(index)")) }
        try led.go(.unsettle(1), .settle(measures[3]))
        #expect(led.state.agreements == [measures[0], measures[2], measures[3]])
    }

    @Test("What is agreed needs what, a role and a date, and loses the blanks round them")
    func emptyWords() throws {
        var led = try LedMeeting()
        try led.go(to: .agreements)
        for empty in ["", " ", "\n\t", "\u{1B}", "\u{200B}"] {
            for words in [[empty, "b", "c"], ["a", empty, "c"], ["a", "b", empty]] {
                let measure = AgreedMeasure(what: words[0], role: words[1], due: words[2])
                #expect(led.refusal(.settle(measure)) == .emptyText, "\(words)")
            }
        }
        try led.go(.settle(AgreedMeasure(what: " Si\nfra ", role: "\tmøtelederen", due: "fredag\u{7}")))
        #expect(led.state.agreements == [LedMeeting.measure])
    }
}

@Suite("The log of a meeting")
struct MeetingLogTests {
    private static let measure = LedMeeting.measure

    @Test("A log that does not begin with its beginning is no meeting")
    func noStart() {
        let began = MeetingEvent.began(start: LedMeeting.start())
        #expect(Meeting(folding: [], dilemma: LedMeeting.dilemma) == nil)
        #expect(Meeting(folding: [.finished(used: 0)], dilemma: LedMeeting.dilemma) == nil)
        #expect(Meeting(folding: [.continued(used: 0), began], dilemma: LedMeeting.dilemma) == nil)
        #expect(
            Meeting(folding: [began], dilemma: LedMeeting.dilemma)
                == Meeting(LedMeeting.start(), dilemma: LedMeeting.dilemma))
    }

    @Test("Indexes of nothing, and steps past both ends, change nothing but the log")
    func outOfRange() throws {
        var led = try LedMeeting(LedMeeting.start(agreed: LedMeeting.agreed))
        let events: [MeetingEvent] = [
            .wentBack(used: 0), .followedUp(measure: -1, outcome: .done), .followedUp(measure: 2, outcome: .done),
            .unsettled(measure: 0), .unsettled(measure: .min), .agreed(reason: "finnes/ikke"),
            .extended(seconds: -60, used: 0), .began(start: LedMeeting.start(.long, people: 1)),
        ]
        for event in events {
            var expected = led.state
            expected.history.append(event)
            try led.take(event)
            #expect(led.state == expected, "\(event)")
        }
        for _ in 0..<20 { try led.take(.continued(used: 5)) }
        #expect(led.state.isAtEnd && led.state.position == led.state.places.count - 1)
        try led.take(.skipped(used: 0))
        #expect(led.state.isAtEnd && led.state.used == 5 && !led.state.isFinished)
        for _ in 0..<5 { try led.take(.settled(measure: Self.measure)) }
        #expect(led.state.agreements.count == 3)
        #expect(MeetingRecord(led.state.history)?.open.count == 5)
        for _ in 0..<20 { try led.take(.wentBack(used: 0)) }
        #expect(led.state.position == 0 && led.state.used == 5)
    }

    @Test("A round that is closed stays as it was, whatever the log says later")
    func closedTwice() throws {
        var led = try LedMeeting()
        let results = [Disclosure.majority(option: "a"), .split].map {
            RoundResult(round: .first, way: .slips, disclosure: $0)
        }
        for result in results { try led.take(.closed(result: result)) }
        #expect(led.state.results == [results[0]])
    }

    @Test("Fields that are let go of while one is at the end leave one at the end")
    func fewerPlaces() throws {
        var led = try LedMeeting()
        try led.go(to: .agreements)
        for event: MeetingEvent in [
            .pickedField(lens: .law), .pickedField(lens: .law), .pickedField(lens: .ethics),
            .pickedField(lens: .ethics), .skipped(used: 1), .wentBack(used: 2), .continued(used: 3),
        ] {
            try led.take(event)
            #expect(led.state.places.contains(led.state.place))
        }
        #expect(led.state.isAtEnd)
    }
}
