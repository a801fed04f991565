// The rules of a meeting: nothing has to be answered, how one moves about in it, and how it ends.

import Testing

@testable import EthicsEngine

@Suite("A meeting")
struct MeetingTests {
    private static let shipped = Shipped.library.dilemmas.map(\.id)

    private func steps(_ meeting: Meeting) -> [MeetingStep] { meeting.places.map(\.step) }

    @Test("It begins with the case on the wall, and nothing is counted or known yet")
    func beginning() throws {
        let meeting = try LedMeeting().state
        #expect(meeting.place.step == .opening)
        #expect(meeting.used == 0 && meeting.left(at: 0) == 0 && meeting.leftInAll(at: 0) == 1_800)
        #expect(meeting.ballot == nil && meeting.results.isEmpty && meeting.saying == nil)
        #expect(!meeting.isFinished && !meeting.showsFirst && !meeting.isAtOutcome)
        #expect(meeting.history == [.began(start: LedMeeting.start())])
    }

    @Test("Nothing has to be answered: one goes on from beginning to end in every plan", arguments: shipped)
    func nothingIsObligatory(_ id: String) throws {
        let dilemma = try #require(Shipped.library.dilemma(id))
        for plan in MeetingPlan.allCases {
            var led = try LedMeeting(
                LedMeeting.start(plan, agreed: LedMeeting.agreed), dilemma: dilemma, checksEachEvent: false)
            let places = led.state.places
            for place in places {
                try #require(led.state.place == place)
                try led.go(.goOn)
            }
            try led.expectSameWhenLoaded()
            #expect(led.state.isFinished)
            #expect(led.state.places == places)
            #expect(led.state.visitedPlaces == places)
            #expect(led.state.results.isEmpty && led.state.saying == nil && led.state.agreements.isEmpty)
        }
    }

    @Test("Skipping leaves all fields of the wheel, and only them")
    func skip() throws {
        for plan in [MeetingPlan.half, .hour, .long] {
            var led = try LedMeeting(LedMeeting.start(plan))
            try led.go(to: .field)
            let fields = led.state.places.filter { $0.step == .field }
            #expect(fields.count > 1)
            try led.go(.skip)
            #expect(led.state.place.step == .otherSide)
            // From the second field too.
            try led.go(.goBack)
            #expect(led.state.place == fields.last)
            try led.go(.skip)
            #expect(led.state.place.step == .otherSide)
        }
    }

    @Test("Skipping again and again goes through every part once, and the last time it ends the meeting")
    func skipToTheEnd() throws {
        var led = try LedMeeting(LedMeeting.start(.long))
        var seen: [MeetingStep] = []
        while !led.state.isFinished {
            seen.append(led.state.place.step)
            try led.go(.skip)
        }
        #expect(seen == [.opening] + MeetingPlan.long.parts.map(\.step).filter { $0 != .lastAgreed })
        #expect(led.state.place.step == .agreements)
    }

    @Test("Back goes one place back, also among fields, and stops at the beginning")
    func back() throws {
        var led = try LedMeeting(LedMeeting.start(.long))
        #expect(led.refusal(.goBack) == .atStart)
        while !led.state.isAtEnd { try led.go(.goOn) }
        for place in led.state.places.reversed() {
            #expect(led.state.place == place)
            if led.state.position > 0 { try led.go(.goBack) }
        }
        #expect(led.refusal(.goBack) == .atStart)
    }

    @Test("Back keeps everything that was answered, picked and agreed")
    func backKeeps() throws {
        var led = try LedMeeting()
        try led.close(.firstAnswer, [5, 3, 0, 0])
        try led.go(to: .pickFields)
        try led.go(.pickField(.identity))
        try led.go(to: .agreements)
        try led.go(.settle(LedMeeting.measure))
        let before = led.state
        while led.state.position > 0 { try led.go(.goBack) }
        #expect(led.state.results == before.results && led.state.picked == before.picked)
        #expect(led.state.agreements == before.agreements && led.state.places == before.places)
        #expect(led.state.visitedPlaces == before.visitedPlaces)
    }

    @Test("More time is more time here, and none in all; it is gone at the next place")
    func extend() throws {
        var led = try LedMeeting()
        #expect(led.refusal(.extend(120)) == .notHere)
        try led.go(.goOn, now: 10)
        #expect(led.state.place.step == .frame)
        #expect(led.state.left(at: 25) == 45)
        try led.go(.extend(120), now: 25)
        #expect(led.state.left(at: 25) == 165)
        #expect(led.state.leftInAll(at: 25) == 1_775)
        try led.go(.extend(60), now: 30)
        #expect(led.state.left(at: 250) == 0)
        #expect(led.state.left(at: 251) == -1)
        for seconds in [0, -1, -120] { #expect(led.refusal(.extend(seconds)) == .notHere) }
        try led.go(.goOn, now: 300)
        #expect(led.state.left(at: 300) == led.state.place.seconds)
        #expect(led.state.places.reduce(0) { $0 + $1.seconds } == 1_800)
    }

    @Test("From any place one can go straight to what comes of it, and not when one is there", arguments: 0...15)
    func outcome(_ steps: Int) throws {
        var led = try LedMeeting()
        for _ in 0..<steps { try led.go(.goOn) }
        if led.state.isAtOutcome {
            #expect(steps >= 14)
            #expect(led.refusal(.goToOutcome) == .notHere)
        } else {
            try led.go(.goToOutcome)
            #expect(led.state.place.step == .saying)
            #expect(led.state.isAtOutcome)
            #expect(led.refusal(.goToOutcome) == .notHere)
            try led.go(.goOn)
            #expect(led.state.isAtOutcome)
        }
    }

    @Test("What was passed over is not among the places that the meeting has been at")
    func visited() throws {
        var led = try LedMeeting()
        try led.go(to: .situation)
        try led.go(.goToOutcome)
        #expect(led.state.visitedPlaces.map(\.step) == [.opening, .frame, .situation, .saying])
        #expect(!led.state.showsFirst)
        try led.go(.goBack)
        #expect(led.state.visitedPlaces.map(\.step) == [.opening, .frame, .situation, .newAnswer, .saying])
    }

    @Test("Of the fields only those that the meeting has been at are among them", arguments: [false, true])
    func visitedFields(_ skips: Bool) throws {
        var led = try LedMeeting(LedMeeting.start(.long))
        try led.go(to: .field)
        try led.go(.goOn, skips ? .skip : .goToOutcome)
        #expect(led.state.visitedPlaces.compactMap(\.lens) == [.identity, .morality])
    }

    @Test("It can be ended anywhere, and keeps what there is", arguments: 0..<19)
    func finish(_ steps: Int) throws {
        var led = try LedMeeting(LedMeeting.start(agreed: LedMeeting.agreed))
        for _ in 0..<steps where !led.state.isAtEnd {
            if led.state.ballot != nil { try led.go(.close(led.filled([0, 8, 0, 0]), anyway: false)) }
            if led.state.place.step == .agreements { try led.go(.settle(LedMeeting.measure)) }
            try led.go(.goOn)
        }
        try led.go(.disagree("a/omtanke", text: "Nei."))
        let before = led.state
        try led.go(.finish, now: 77)
        var expected = before
        expected.isFinished = true
        expected.used = 77
        expected.history.append(.finished(used: 77))
        #expect(led.state == expected)
    }

    @Test("Nothing more happens when it is over, but for whether the minutes are archived")
    func over() throws {
        var led = try LedMeeting()
        for isConsidered in [true, false] { #expect(led.refusal(.archive(isConsidered)) == .notHere) }
        try led.go(to: .firstAnswer)
        let ballot = try led.filled([8, 0, 0, 0])
        try led.go(.disagree("a/jus", text: ""), .finish)
        for intent: MeetingIntent in [
            .goOn, .skip, .goBack, .goToOutcome, .extend(60), .followUp(0, .done), .pickField(.ethics),
            .close(ballot, anyway: true), .disagree("a/jus", text: "Nei."), .agree("a/jus"), .say("Nei."),
            .settle(LedMeeting.measure), .unsettle(0), .finish,
        ] {
            #expect(led.refusal(intent) == .isFinished, "\(intent)")
        }
        #expect(led.state.isArchivingConsidered == nil)
        try led.go(.archive(true))
        #expect(led.state.isArchivingConsidered == true)
        try led.go(.archive(false))
        #expect(led.state.isArchivingConsidered == false)
    }

    @Test("A meeting that is over goes on where it was, with all that it had, and ends again")
    func reopened() throws {
        var led = try LedMeeting()
        #expect(led.refusal(.reopen) == .notHere)
        try led.go(.goOn, .goToOutcome, .say("Vi spør først."), .settle(LedMeeting.measure))
        var expected = led.state
        try led.go(.finish, .reopen)
        expected.history = led.state.history
        #expect(led.state == expected)
        try led.go(.unsettle(0), .settle(LedMeeting.measure), .goOn)
        #expect(led.state.isFinished)
        #expect(led.state.agreements == [LedMeeting.measure])
    }
}
