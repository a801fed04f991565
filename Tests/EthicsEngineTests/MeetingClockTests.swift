// How much of a meeting's time is used, also when the machine sleeps or its clock is set.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("The clock of a meeting")
struct MeetingClockTests {
    /// A clock that has counted for so many seconds, at 10 000 on the machine's clock then.
    private func clock(used: Double = 0) -> MeetingClock {
        var clock = MeetingClock()
        clock.start(at: 10_000 - used)
        #expect(clock.advance(to: 10_000) == nil)
        return clock
    }

    @Test("It counts from when it is started, by what passes between the looks at it")
    func counting() {
        var clock = MeetingClock()
        #expect(!clock.isRunning && clock.used == 0)
        #expect(clock.advance(to: 10_000) == nil)
        #expect(clock.used == 0)
        clock.start(at: 20_000)
        #expect(clock.isRunning && clock.used == 0)
        for now in [20_000.5, 20_001, 20_061, 20_061] { #expect(clock.advance(to: now) == nil) }
        #expect(clock.used == 61)
        // It runs already.
        clock.start(at: 20_100)
        #expect(clock.advance(to: 20_101) == nil)
        #expect(clock.used == 101)
    }

    @Test("A machine's clock that is set back costs nothing, and counting goes on from there")
    func setBack() {
        var clock = clock(used: 60)
        #expect(clock.advance(to: 6_400) == .setBack)
        #expect(clock.used == 60)
        #expect(clock.advance(to: 6_430) == nil)
        #expect(clock.used == 90)
    }

    @Test("A second back is how clocks are set all the time, and is not told")
    func slightly() {
        var clock = clock(used: 60)
        #expect(clock.advance(to: 9_999) == nil)
        #expect(clock.used == 60)
        #expect(clock.advance(to: 9_997.9) == .setBack)
        #expect(clock.used == 60)
    }

    @Test("What passes while the machine sleeps is told and not counted; 20 minutes are the longest that are")
    func asleep() {
        var clock = clock(used: 60)
        #expect(clock.advance(to: 11_200) == nil)
        #expect(clock.used == 1_260)
        #expect(clock.advance(to: 12_401) == .jumped(seconds: 1_201))
        #expect(clock.used == 1_260)
        #expect(clock.advance(to: 98_801) == .jumped(seconds: 86_400))
        #expect(clock.advance(to: 98_802) == nil)
        #expect(clock.used == 1_261)
    }

    @Test(
        "Gone on with after a short break, the break counts; after a long one, or one that can't be, it does not",
        arguments: [
            (0, 600), (1, 601), (299, 899), (301, 901), (1_800, 2_400), (1_801, 600), (86_400, 600), (-1, 600),
            (-3_600, 600),
        ] as [(Double, Double)])
    func goneOn(_ pause: Double, _ used: Double) {
        var clock = MeetingClock(used: 600, stored: 10_000, now: 10_000 + pause)
        #expect(clock.isRunning)
        #expect(clock.used == used)
        #expect(clock.advance(to: 10_000 + pause + 30) == nil)
        #expect(clock.used == used + 30)
    }

    @Test("A clock that is set back between two sittings, and forwards again, counts each second once at most")
    func betweenSittings() {
        var clock = MeetingClock(used: 600, stored: 10_000, now: 6_400)
        #expect(clock.used == 600)
        #expect(clock.advance(to: 6_460) == nil)
        #expect(clock.advance(to: 10_060) == .jumped(seconds: 3_600))
        #expect(clock.advance(to: 10_090) == nil)
        #expect(clock.used == 690)
    }

    @Test("Whatever the machine's clock does, time used never falls, and never grows by more than what can have passed")
    func neverFalls() {
        for seed: UInt64 in 1...4 {
            var random = SeededGenerator(seed: seed)
            for _ in 0..<200 {
                var now = 1_000_000.0
                var clock = MeetingClock(used: random.below(900), stored: now - Double(random.below(4_000)), now: now)
                for _ in 0..<40 {
                    let before = clock.used
                    let passed =
                        [0.0, 0.25, -0.25, 1, 59.5, 300, 301, 4_000, -2, -90_000, 1e12, -1e12, .nan]
                        .randomElement(using: &random) ?? 0
                    now += passed
                    let anomaly = clock.advance(to: now)
                    #expect(clock.used >= before)
                    #expect(clock.used <= before + MeetingClock.longestGap)
                    if anomaly != nil { #expect(clock.used == before) }
                    if now.isNaN { now = 1_000_000 }
                }
            }
        }
    }
}

@Suite("The time of a meeting")
struct MeetingTimeTests {
    @Test("Time that is left is the plan's less what is used, here and in all, and is negative beyond it")
    func left() throws {
        var led = try LedMeeting()
        try led.go(.goOn, now: 0)
        #expect(led.state.left(at: 0) == 60 && led.state.leftInAll(at: 0) == 1_800)
        #expect(led.state.left(at: 61) == -1 && led.state.leftInAll(at: 61) == 1_739)
        try led.go(.goOn, now: 100)
        #expect(led.state.place.step == .situation)
        #expect(led.state.left(at: 100) == 120 && led.state.leftInAll(at: 100) == 1_700)
        #expect(led.state.leftInAll(at: 1_801) == -1)
        // Back at a place, it has its time anew; what is used in all stays used.
        try led.go(.goBack, now: 130)
        #expect(led.state.left(at: 130) == 60 && led.state.leftInAll(at: 130) == 1_670)
    }

    @Test("A time that is earlier than the last one is as the last one")
    func earlier() throws {
        var led = try LedMeeting()
        try led.go(.goOn, now: 500)
        try led.go(.goOn, .extend(60), .goBack, .skip, .goToOutcome, now: 20)
        #expect(led.state.used == 500 && led.state.arrival == 500)
        try led.take(.continued(used: 3))
        #expect(led.state.used == 500)
        try led.go(.finish, now: -7)
        #expect(led.state.used == 500)
        #expect(led.state.history.last == .finished(used: 500))
    }

    @Test("What is answered and agreed takes no time of its own")
    func timeless() throws {
        var led = try LedMeeting()
        try led.go(to: .firstAnswer)
        try led.go(.close(led.filled([4, 4, 0, 0]), anyway: false), .disagree("a/jus", text: ""), now: 900)
        #expect(led.state.used == 0)
        try led.go(.goOn, now: 900)
        #expect(led.state.used == 900)
    }
}
