// What a meeting has time for: the plans, and what becomes of them for a case and a group that lack something.

import Testing

@testable import EthicsEngine

@Suite("A plan for a meeting")
struct MeetingPlanTests {
    private static let wheel: Set<MeetingStep> = [.law, .pickFields, .field]
    private static let secondAnswer: Set<MeetingStep> = [.newAnswer, .newConfidence]

    private func steps(_ plan: MeetingPlan) -> [MeetingStep] { plan.parts.map(\.step) }

    @Test("There are plans for a quarter, half an hour, an hour, and an hour and a half")
    func minutes() {
        #expect(MeetingPlan.allCases.map(\.rawValue) == [15, 30, 60, 90])
        #expect(MeetingPlan.allCases.map(\.seconds) == [900, 1_800, 3_600, 5_400])
    }

    @Test("The parts add up to the minutes that the plan is called by", arguments: MeetingPlan.allCases)
    func sum(_ plan: MeetingPlan) {
        #expect(plan.parts.reduce(0) { $0 + $1.seconds } == plan.rawValue * 60)
        #expect(plan.parts.allSatisfy { $0.seconds > 0 })
    }

    @Test("Every part is there once, in the same order in all plans", arguments: MeetingPlan.allCases)
    func order(_ plan: MeetingPlan) {
        #expect(steps(plan) == MeetingStep.allCases.filter(steps(plan).contains))
    }

    @Test("Two and two talk in every plan; in a quarter they do so about the other side")
    func pairs() {
        for plan in MeetingPlan.allCases where plan != .quarter { #expect(steps(plan).contains(.pairs), "\(plan)") }
        #expect(!steps(.quarter).contains(.pairs))
        let longest = MeetingPlan.quarter.parts.max { $0.seconds < $1.seconds }
        #expect(longest?.step == .otherSide)
        for plan in MeetingPlan.allCases { #expect(steps(plan).contains(plan.discussion), "\(plan)") }
    }

    @Test("A quarter has no wheel, no poster and no second answer; half an hour has them all")
    func quarter() {
        #expect(
            steps(.quarter) == [
                .lastAgreed, .frame, .situation, .firstAnswer, .otherSide, .whatIf, .saying, .agreements,
            ])
        let more = Self.wheel.union([.poster, .newAnswer])
        #expect(more.isDisjoint(with: steps(.quarter)))
        #expect(more.isSubset(of: steps(.half)))
        #expect(Self.secondAnswer.isSubset(of: steps(.long)))
    }

    @Test("Half an hour is shared out as it was drawn")
    func half() {
        var begins: [MeetingStep: Int] = [:]
        var seconds = 0
        for part in MeetingPlan.half.parts {
            begins[part.step] = seconds
            seconds += part.seconds
        }
        let drawn: [(MeetingStep, Int)] = [
            (.lastAgreed, 0), (.frame, 2), (.situation, 3), (.firstAnswer, 6), (.pairs, 8), (.law, 12),
            (.otherSide, 18), (.whatIf, 22), (.poster, 24), (.newAnswer, 26), (.saying, 27),
        ]
        for (step, minute) in drawn { #expect(begins[step] == minute * 60, "\(step)") }
        #expect(seconds == 30 * 60)
    }

    @Test("Every plan ends with the sentence and what is agreed", arguments: MeetingPlan.allCases)
    func end(_ plan: MeetingPlan) {
        #expect(steps(plan).suffix(2) == [.saying, .agreements])
        let meeting = Meeting(LedMeeting.start(plan), dilemma: LedMeeting.dilemma)
        #expect(meeting.outcomeSeconds == plan.parts.suffix(2).reduce(0) { $0 + $1.seconds })
    }

    @Test("The group picks its fields in half an hour, and is taken through them where there is more time")
    func fields() {
        for plan in MeetingPlan.allCases {
            #expect(steps(plan).contains(.pickFields) == (plan == .half))
            #expect(steps(plan).contains(.field) == (plan != .quarter))
            #expect(plan.fixedFields.isEmpty == !plan.ratesFields)
        }
        #expect(MeetingPlan.hour.fixedFields == [.identity, .reputation, .economy, .ethics])
        #expect(MeetingPlan.long.fixedFields == Meeting.pickable)
    }
}

@Suite("The places of a meeting")
struct MeetingPlaceTests {
    /// Shipped dilemmas, and some that lack what those have.
    private static let dilemmas =
        Shipped.library.dilemmas + [
            LedMeeting.dilemma, Dilemma([Choice("a"), Choice("b")]), Dilemma([]),
        ]

    private func meeting(_ plan: MeetingPlan, _ dilemma: Dilemma, people: Int = 8, agreed: Bool = false) -> Meeting {
        Meeting(
            LedMeeting.start(plan, people: people, agreed: agreed ? LedMeeting.agreed : []), dilemma: dilemma)
    }

    @Test("They add up to the plan's time, whatever the case or the group lacks", arguments: MeetingPlan.allCases)
    func sum(_ plan: MeetingPlan) {
        #expect(Self.dilemmas.contains { $0.format == .simple })
        #expect(Self.dilemmas.contains { $0.whatIfs.isEmpty })
        for dilemma in Self.dilemmas {
            for (people, agreed) in [(1, false), (4, true), (8, false), (8, true)] {
                let places = meeting(plan, dilemma, people: people, agreed: agreed).places
                #expect(places.reduce(0) { $0 + $1.seconds } == plan.seconds, "\(dilemma.id), \(people)")
                #expect(places.first == MeetingPlace(step: .opening, item: nil, seconds: 0))
                #expect(places.dropFirst().allSatisfy { $0.step != .opening && $0.seconds > 0 }, "\(dilemma.id)")
                #expect(places.last?.step == .agreements)
            }
        }
    }

    @Test("They add up whichever fields the group has picked")
    func picked() {
        for fields: [Lens] in [[.morality], [.identity, .ethics], [.economy, .morality]] {
            var meeting = meeting(.half, LedMeeting.dilemma)
            for field in fields { meeting.apply(.pickedField(lens: field)) }
            #expect(meeting.places.compactMap(\.lens) == fields)
            #expect(meeting.places.reduce(0) { $0 + $1.seconds } == MeetingPlan.half.seconds)
        }
    }

    @Test("What the case or the group has nothing for is left out")
    func leftOut() throws {
        let simple = try #require(Shipped.library.dilemmas.first { $0.format == .simple })
        for plan in MeetingPlan.allCases {
            func steps(_ meeting: Meeting) -> Set<MeetingStep> { Set(meeting.places.map(\.step)) }
            let all = Set(plan.parts.map(\.step) + [.opening])
            #expect(steps(meeting(plan, LedMeeting.dilemma, agreed: true)) == all)
            #expect(steps(meeting(plan, LedMeeting.dilemma)) == all.subtracting([.lastAgreed]))
            #expect(
                steps(meeting(plan, LedMeeting.dilemma, people: 4, agreed: true))
                    == all.subtracting([.firstConfidence, .newConfidence]))
            #expect(steps(meeting(plan, Dilemma([]), agreed: true)) == all.subtracting([.whatIf]))
            #expect(
                steps(meeting(plan, simple, agreed: true)).isDisjoint(with: [.law, .pickFields, .field, .values]))
        }
    }

    @Test("The time of what is left out goes to the talk two and two, and to nothing else")
    func spare() {
        for plan in MeetingPlan.allCases {
            let planned = Dictionary(uniqueKeysWithValues: plan.parts.map { ($0.step, $0.seconds) })
            let meeting = meeting(plan, Dilemma([]), people: 1)
            let there = Set(meeting.places.map(\.step))
            let spare = plan.parts.filter { !there.contains($0.step) }.reduce(0) { $0 + $1.seconds }
            #expect(spare > 0)
            for (step, places) in Dictionary(grouping: meeting.places.dropFirst(), by: \.step) {
                let seconds = places.reduce(0) { $0 + $1.seconds }
                #expect(seconds == planned[step, default: 0] + (step == plan.discussion ? spare : 0), "\(step)")
            }
        }
    }

    @Test("One what-if is asked in half an hour, two in an hour, the first ones of the case")
    func whatIfs() {
        for (plan, asked) in zip(MeetingPlan.allCases, [["w1"], ["w1"], ["w1", "w2"], ["w1", "w2"]]) {
            let places = meeting(plan, LedMeeting.dilemma).places.filter { $0.step == .whatIf }
            #expect(places.map(\.item) == asked)
            #expect(places.map { $0.round(in: plan) } == asked.map { .whatIf($0) })
        }
    }

    @Test("Only reputation, economy and ethics are answered by hands, and only where there is time")
    func rated() {
        for plan in MeetingPlan.allCases {
            let rounds = meeting(plan, LedMeeting.dilemma).places.filter { $0.step == .field }
                .compactMap { $0.round(in: plan) }
            #expect(rounds == (plan.ratesFields ? [.field(.reputation), .field(.economy), .field(.ethics)] : []))
        }
    }
}
