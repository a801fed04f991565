// Meetings at random: any dilemma and plan, any people, and answers that are alike as often as not.

import TestSupport

@testable import EthicsEngine

/// What happens in a meeting that nobody has planned.
enum MeetingDice {
    /// Shipped dilemmas, and two that are made by hand.
    static let dilemmas = Shipped.library.dilemmas + [LedMeeting.dilemma, Dilemma([Choice("a"), Choice("b")])]

    /// A meeting that begins, of so many people.
    static func meeting(of people: ClosedRange<Int> = 1...30, _ random: inout SeededGenerator) -> Meeting {
        let start = LedMeeting.start(
            MeetingPlan.allCases.randomElement(using: &random) ?? .half,
            people: Int.random(in: people, using: &random),
            way: AnswerWay.allCases.randomElement(using: &random) ?? .slips,
            minimum: Int.random(in: SmallGroupRule.bounds, using: &random),
            agreed: Array(LedMeeting.agreed.prefix(random.below(3))))
        return Meeting(start, dilemma: dilemmas.randomElement(using: &random) ?? LedMeeting.dilemma)
    }

    /// A meeting of enough to count answers, at some place where there is a round, with what everybody there may answer.
    static func atRound(_ random: inout SeededGenerator) -> (Meeting, Ballot) {
        var meeting = MeetingDice.meeting(of: 10...16, &random)
        let there = placesOfRounds(meeting).randomElement(using: &random)
        if let there { meeting.stand(at: there.index, there.place) }
        return (meeting, ballot(meeting, there?.place.round(in: meeting.start.plan) ?? .first))
    }

    /// What everybody may answer in a round, whether it is open or not. Asking the meeting takes long in a debug build.
    static func ballot(_ meeting: Meeting, _ round: Round) -> Ballot {
        Ballot(round, way: .keyboard, options: round.options(in: meeting.dilemma), expected: meeting.start.people)
    }

    /// The places where there are rounds, with their indexes, in the order of the plan.
    static func placesOfRounds(_ meeting: Meeting) -> [(index: Int, place: MeetingPlace)] {
        meeting.places.enumerated().filter { $0.element.round(in: meeting.start.plan) != nil }
            .map { ($0.offset, $0.element) }
    }

    /// So many answers, most of them the same as often as not.
    static func casts(_ total: Int, among options: Int, _ random: inout SeededGenerator) -> [Int] {
        let favourite = random.below(options)
        let spread = 1 + random.below(6)
        return (0..<total).map { _ in random.below(6) < spread ? favourite : random.below(options) }
    }

    /// A ballot that everybody has answered, or now and then some more or fewer.
    static func answered(_ ballot: Ballot, _ random: inout SeededGenerator) -> Ballot {
        let isOff = random.below(4) == 0
        let total = isOff ? 1 + random.below(ballot.expected + 2) : ballot.expected
        return ballot.answered(casts(total, among: ballot.options.count, &random))
    }

    /// Something that may be wanted where the meeting is, and leads somewhere most of the time.
    static func sensible(_ meeting: Meeting, _ random: inout SeededGenerator) -> MeetingIntent {
        let place = meeting.place
        if place.round(in: meeting.start.plan) != nil, random.below(4) > 0, let ballot = meeting.ballot {
            return .close(answered(ballot, &random), anyway: true)
        }
        switch (random.below(12), place.step) {
        case (0, _): return .goBack
        case (1, _): return .skip
        case (2, _): return .extend(60 * random.below(4))
        case (3, _): return .disagree(reason(meeting, &random), text: RandomMeeting.text(&random))
        case (4, _):
            guard random.below(3) == 0 else { return .agree(reason(meeting, &random)) }
            return random.below(3) == 0 ? .finish : .goToOutcome
        case (5...7, .lastAgreed):
            return .followUp(random.below(2), Measure.Outcome.allCases.randomElement(using: &random) ?? .done)
        case (5...8, .pickFields): return .pickField(Meeting.pickable.randomElement(using: &random) ?? .ethics)
        case (5...8, .saying): return .say(random.below(3) == 0 ? "" : RandomMeeting.text(&random))
        case (5...8, .agreements): return .settle(LedMeeting.measure)
        case (9, .agreements): return .unsettle(random.below(3))
        default: return .goOn
        }
    }

    /// Anything, whether it makes sense or not.
    static func any(_ meeting: Meeting, _ random: inout SeededGenerator) -> MeetingIntent {
        let number = [-1, 0, 1, 2, 3, 7, 99, .min, .max].randomElement(using: &random) ?? 0
        let text = random.below(4) == 0 ? "" : RandomMeeting.text(&random)
        switch random.below(15) {
        case 0: return .goOn
        case 1: return .skip
        case 2: return .goBack
        case 3: return .goToOutcome
        // Longer than that nobody asks for.
        case 4: return .extend(min(number, 86_400))
        case 5: return .followUp(number, .underWay)
        case 6: return .pickField(Lens.allCases.randomElement(using: &random) ?? .law)
        case 7, 8:
            let round = meeting.places.randomElement(using: &random)?.round(in: meeting.start.plan) ?? .first
            return .close(answered(ballot(meeting, round), &random), anyway: Bool.random(using: &random))
        case 9: return .disagree(random.below(2) == 0 ? text : reason(meeting, &random), text: text)
        case 10: return .agree(reason(meeting, &random))
        case 11: return .say(text)
        case 12: return .settle(AgreedMeasure(what: text, role: text, due: RandomMeeting.text(&random)))
        case 13: return .unsettle(number)
        default: return random.below(8) == 0 ? .finish : .archive(Bool.random(using: &random))
        }
    }

    private static func reason(_ meeting: Meeting, _ random: inout SeededGenerator) -> String {
        guard let choice = meeting.dilemma.choices.randomElement(using: &random) else { return "" }
        return choice.reasonIDs.randomElement(using: &random) ?? ""
    }
}

extension Meeting {
    /// Stands at a place as if it had been gone to. Going there place by place takes long in a debug build.
    mutating func stand(at index: Int, _ place: MeetingPlace) {
        position = index
        visited.insert(place.id)
    }
}
