// Meetings as groups may hold them: any dilemma and plan, any answers, and words that are hard to write in YAML.

import TestSupport

@testable import EthicsEngine

/// A meeting that somebody led at random.
enum RandomMeeting {
    /// Holds a meeting until it is over, by what may be decided at each place.
    static func held(about dilemma: Dilemma, _ random: inout SeededGenerator) -> Meeting {
        var meeting = Meeting(start(dilemma, &random), dilemma: dilemma)
        for _ in 0..<300 where !meeting.isFinished {
            if let events = try? meeting.decide(intent(meeting, &random)) {
                for event in events { meeting.apply(event) }
            }
        }
        meeting.apply(.finished(used: 0))
        if Bool.random(using: &random) { meeting.apply(.archived(isConsidered: Bool.random(using: &random))) }
        return meeting
    }

    private static func start(_ dilemma: Dilemma, _ random: inout SeededGenerator) -> MeetingStart {
        MeetingStart(
            plan: MeetingPlan.allCases.randomElement(using: &random) ?? .half, dilemma: dilemma.id,
            municipality: ["felles", "lier", "asker"].randomElement(using: &random) ?? "felles",
            group: random.below(3) == 0 ? "" : Meeting.cleaned(text(&random)), people: 1 + random.below(30),
            isLeader: Bool.random(using: &random), way: AnswerWay.allCases.randomElement(using: &random) ?? .slips,
            minimum: Int.random(in: SmallGroupRule.bounds, using: &random),
            agreed: (0..<random.below(4)).map { _ in measure(&random) },
            content: [ContentReference(key: ContentKey(kind: .dilemma, id: dilemma.id), hash: "00ff")])
    }

    private static func intent(_ meeting: Meeting, _ random: inout SeededGenerator) -> MeetingIntent {
        switch (random.below(6), meeting.place.step) {
        case (0, _): return .goOn
        case (1, _): return random.below(5) == 0 ? .skip : random.below(3) == 0 ? .goBack : .goOn
        case (2, _):
            let reason = meeting.reasonIDs.sorted().randomElement(using: &random) ?? ""
            return random.below(4) == 0
                ? .agree(reason) : .disagree(reason, text: random.below(3) == 0 ? "" : text(&random))
        case (_, .lastAgreed):
            return .followUp(random.below(4), Measure.Outcome.allCases.randomElement(using: &random) ?? .done)
        case (_, .pickFields): return .pickField(Meeting.pickable.randomElement(using: &random) ?? .ethics)
        case (_, .saying): return .say(random.below(3) == 0 ? "" : text(&random))
        case (_, .agreements):
            return random.below(4) == 0 ? .unsettle(random.below(3)) : .settle(measure(&random))
        default: return meeting.ballot.map { .close(filled($0, &random), anyway: true) } ?? .goOn
        }
    }

    /// Some or all answer, most of them alike as often as not.
    private static func filled(_ ballot: Ballot, _ random: inout SeededGenerator) -> Ballot {
        var ballot = ballot
        let answering = random.below(3) == 0 ? 1 + random.below(ballot.expected) : ballot.expected
        let favourite = random.below(ballot.options.count)
        for _ in 0..<answering {
            ballot.cast(random.below(5) > 0 ? favourite : random.below(ballot.options.count))
        }
        return ballot
    }

    private static func measure(_ random: inout SeededGenerator) -> AgreedMeasure {
        func some() -> String {
            let cleaned = Meeting.cleaned(text(&random))
            return cleaned.isEmpty ? "x" : cleaned
        }
        return AgreedMeasure(what: some(), role: some(), due: some())
    }

    private static let pieces = [
        "a", "nei", "null", "~", "12:30", "2026-11-28", "rutinen", "Å spørre", "«slik»", "\"", "'", "it's", ": ", ":",
        " #", "# ", "#", " - ", "- ", "-", "---", "...", "\n", "\n\n", "\t", "  ", "   ", " ", " ", " ", "\r\n", "*x",
        "&y", "* ", "& ", "[", "]", "{", "}", "|", ">", "|-", "%", "@", "`", "!", "? ", "\\", "\\n", "\\x41",
        "\u{1B}[2J", "\u{202E}", "\u{AD}", "\u{A0}", "\u{301}", "e\u{301}", "🙂", "👩‍👩‍👧", "漢字", "\u{3000}", "\u{200D}",
        "format: 1", "et langt ord uten mening som står her for å fylle ei linje helt ut til kanten og litt til",
    ]

    /// Words and signs in any order.
    static func text(_ random: inout SeededGenerator) -> String {
        (0..<1 + random.below(random.below(4) == 0 ? 60 : 6)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined(separator: random.below(2) == 0 ? " " : "")
    }
}
