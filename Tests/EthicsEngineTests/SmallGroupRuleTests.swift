// The rule for small groups as tables, and what may follow from what is known: the choice that leads, and the one that
// everybody argues for.

import Testing

@testable import EthicsEngine

@Suite("The rule for small groups")
struct SmallGroupRuleTests {
    private static let options = ["a", "b", "c", "vet-ikke"]
    private static let usual = SmallGroupRule()

    private func counted(_ counts: [Int]) -> Disclosure {
        .counts(values: zip(Self.options, counts).map { OptionCount(option: $0, count: $1) })
    }

    @Test("Below the minimum nothing is said, however they answered")
    func below() {
        for minimum in SmallGroupRule.bounds {
            let rule = SmallGroupRule(minimum: minimum)
            for total in 1..<minimum {
                let half = total / 2
                let ways = [[total, 0, 0, 0], [0, total - 1, 1, 0], [0, 0, 0, total], [half, total - half, 0, 0]]
                for counts in ways {
                    for wordsOnly in [false, true] {
                        #expect(rule.disclose(Self.options, counts, wordsOnly: wordsOnly) == .suppressed, "\(counts)")
                    }
                }
            }
        }
    }

    @Test(
        "From the minimum counts are shown only when nobody is alone with an answer; otherwise it is said in words",
        arguments: [
            ([5, 0, 0, 0], nil), ([3, 2, 0, 0], nil), ([0, 0, 2, 3], nil), ([2, 2, 2, 2], nil), ([0, 3, 3, 0], nil),
            ([0, 0, 0, 6], nil),
            ([4, 1, 0, 0], .majority(option: "a")), ([1, 1, 4, 0], .majority(option: "c")),
            ([1, 0, 0, 4], .majority(option: "vet-ikke")), ([3, 1, 1, 0], .majority(option: "a")),
            ([2, 2, 1, 0], .split), ([1, 1, 1, 2], .split), ([3, 2, 1, 0], .split), ([2, 1, 1, 0], .suppressed),
        ] as [([Int], Disclosure?)])
    func shown(_ counts: [Int], _ words: Disclosure?) {
        #expect(Self.usual.disclose(Self.options, counts) == words ?? counted(counts))
    }

    @Test(
        "In words it is everybody, more than half, or split; half is not more than half",
        arguments: [
            ([6, 0, 0, 0], .unanimous(option: "a")), ([0, 0, 0, 5], .unanimous(option: "vet-ikke")),
            ([4, 2, 0, 0], .majority(option: "a")), ([2, 0, 0, 4], .majority(option: "vet-ikke")),
            ([3, 3, 0, 0], .split), ([2, 2, 2, 0], .split), ([4, 2, 2, 0], .split),
            ([5, 2, 2, 0], .majority(option: "a")),
        ] as [([Int], Disclosure)])
    func inWords(_ counts: [Int], _ words: Disclosure) {
        #expect(Self.usual.disclose(Self.options, counts, wordsOnly: true) == words)
        // The same words as are said of counts that are shown.
        #expect(counted(counts).unity == words.unity)
        #expect(counted(counts).leading == words.leading)
    }

    @Test("That everybody answered the same is said from the minimum on, in counts or in words")
    func unanimous() throws {
        for minimum in SmallGroupRule.bounds {
            let rule = SmallGroupRule(minimum: minimum)
            for total in [minimum, minimum + 1, 30] {
                let counts = [0, total, 0, 0]
                let shown = try #require(rule.disclose(Self.options, counts))
                #expect(shown == counted(counts))
                #expect(shown.unity == .unanimous && shown.leading == "b")
                #expect(rule.disclose(Self.options, counts, wordsOnly: true) == .unanimous(option: "b"))
            }
        }
    }

    @Test("No answers are no round", arguments: [[], [0, 0, 0, 0], [-1, 0, 0, -5]])
    func none(_ counts: [Int]) {
        #expect(Self.usual.disclose(Array(Self.options.prefix(counts.count)), counts) == nil)
        #expect(Unity(counts) == nil)
    }

    @Test("Fewer or more counts than answers are nothing to go by")
    func uneven() {
        #expect(Self.usual.disclose(Self.options, [5, 5]) == nil)
        #expect(Self.usual.disclose(["a"], [5, 5]) == nil)
    }

    @Test(
        "The minimum is brought within three and ten, and is five when nobody has said",
        arguments: [(.min, 3), (-1, 3), (0, 3), (2, 3), (3, 3), (5, 5), (10, 10), (11, 10), (.max, 10)])
    func clamped(_ wanted: Int, _ minimum: Int) {
        #expect(SmallGroupRule(minimum: wanted).minimum == minimum)
        #expect(LedMeeting.start(minimum: wanted).rule.minimum == minimum)
        #expect(LedMeeting.start(people: minimum, minimum: wanted).canCount)
        #expect(!LedMeeting.start(people: minimum - 1, minimum: wanted).canCount)
        #expect(SmallGroupRule().minimum == 5)
    }
}

@Suite("What follows from the answers")
struct LeadingTests {
    /// Eight who answered first so, at the other side.
    private func led(_ first: [Int]) throws -> LedMeeting {
        var led = try LedMeeting(LedMeeting.start(people: first.reduce(0, +), minimum: 5))
        try led.close(.firstAnswer, first)
        try led.go(to: .otherSide)
        return led
    }

    @Test("The first answer leads from where it may be shown, and the new one from when it is there")
    func leading() throws {
        var led = try LedMeeting()
        try led.close(.firstAnswer, [5, 3, 0, 0])
        #expect(led.state.leading == nil && !led.state.showsFirst)
        try led.go(to: .otherSide)
        #expect(led.state.leading?.id == "a" && led.state.showsFirst)
        try led.close(.newAnswer, [2, 6, 0, 0])
        #expect(led.state.leading?.id == "b")
        while led.state.position > 0 { try led.go(.goBack) }
        #expect(led.state.showsFirst)
    }

    @Test("When the other side was passed over, first answers are shown when it is over")
    func passedOver() throws {
        var led = try LedMeeting()
        try led.close(.firstAnswer, [5, 3, 0, 0])
        try led.go(.goToOutcome)
        #expect(!led.state.showsFirst && led.state.leading == nil)
        try led.go(.finish)
        #expect(led.state.showsFirst && led.state.leading?.id == "a")
    }

    @Test(
        "Nothing leads when it is split, when most don't know yet, or when nothing may be said",
        arguments: [[4, 4, 0, 0], [3, 3, 1, 1], [0, 2, 0, 6], [1, 0, 0, 7]])
    func noneLeads(_ first: [Int]) throws {
        let led = try led(first)
        #expect(led.state.leading == nil)
        #expect(led.state.argued == nil)
    }

    @Test("A new answer of which nothing may be said does not bring the first one back")
    func suppressedAgain() throws {
        var led = try led([5, 3, 0, 0])
        try led.go(to: .newAnswer)
        try led.go(.close(led.filled([4, 0, 0, 0]), anyway: true))
        #expect(led.state.result(.again)?.disclosure == .suppressed)
        #expect(led.state.leading == nil)
    }

    @Test(
        "Where counts may be shown, everybody argues for the second in number, or for what is least like and lawful",
        arguments: [
            ([6, 2, 0, 0], "b"), ([6, 0, 2, 0], "c"), ([8, 2, 4, 0], "c"), ([0, 0, 6, 2], "a"), ([8, 0, 0, 0], "b"),
            ([0, 8, 0, 0], "a"), ([0, 0, 8, 0], "a"), ([6, 2, 2, 0], "b"),
        ])
    func arguedByCounts(_ first: [Int], _ argued: String) throws {
        let led = try led(first)
        #expect(led.state.result(.first)?.disclosure.counts == first)
        #expect(led.state.argued?.id == argued)
    }

    @Test(
        "Where somebody is alone with an answer, everybody argues for the same, whichever that answer was",
        arguments: [
            [7, 1, 0, 0], [7, 0, 1, 0], [7, 0, 0, 1], [6, 1, 1, 0], [5, 0, 2, 1], [5, 1, 2, 0],
        ])
    func arguedByWords(_ first: [Int]) throws {
        let led = try led(first)
        #expect(led.state.result(.first)?.disclosure == .majority(option: "a"))
        #expect(led.state.argued?.id == "b")
        #expect(led.state.leading?.id == "a")
    }

    @Test("The one least like what leads is argued for, and one against the law only where there is nothing else")
    func arguedLawfully() throws {
        func argued(_ laws: [Answer]) throws -> String? {
            let sizes: [KeyValuePairs<String, Int>] = [["omtanke": 2], ["omtanke": 1], ["omtanke": -2]]
            let dilemma = Dilemma(zip(["a", "b", "c"], zip(sizes, laws)).map { Choice($0, $1.0, law: $1.1) })
            var led = try LedMeeting(LedMeeting.start(people: 8, minimum: 5), dilemma: dilemma)
            try led.close(.firstAnswer, [8, 0, 0, 0])
            return led.state.argued?.id
        }
        #expect(try argued([.yes, .yes, .yes]) == "c")
        #expect(try argued([.yes, .yes, .no]) == "b")
        #expect(try argued([.yes, .doubt, .doubt]) == "c")
        #expect(try argued([.yes, .no, .no]) == "c")
    }
}
