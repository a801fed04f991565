// A round in a file. Counts that may not be known live here while a file is read, and nowhere behind it.

/// A round as it stands in a file.
struct RecordedRound {
    /// Which round.
    let round: Round
    /// How it was answered; nil for as the meeting's others.
    let way: AnswerWay?
    /// What stands about the answers.
    let answers: Answers

    enum Answers {
        /// How many gave each answer, by id, as it was on paper.
        case counted([String: Int])
        /// What was known in words.
        case told(Disclosure)
    }

    /// The words for what a round came to, as they stand in a file.
    static let outcomes = Unity.allCases.map(\.rawValue) + [suppressed]
    /// The word where nothing may be said.
    static let suppressed = "undertrykt"

    /// What a word and the answer that most gave say; nil for a word that is none, or one that needs an answer without one.
    static func disclosure(_ outcome: String, most option: String?) -> Disclosure? {
        switch (Unity(rawValue: outcome), option) {
        case (.unanimous, let option?): .unanimous(option: option)
        case (.majority, let option?): .majority(option: option)
        case (.split, _): .split
        case (nil, _): outcome == suppressed ? .suppressed : nil
        case (_, nil): nil
        }
    }

    /// Whether a word says what most answered.
    static func namesAnswer(_ outcome: String) -> Bool {
        Unity(rawValue: outcome).map { $0 != .split } ?? false
    }

    /// What may be known of it after the rounds that a meeting has closed; nil when nobody answered.
    func result(in meeting: Meeting) -> RoundResult? {
        let way = way ?? meeting.start.way
        switch answers {
        case .counted(let counts):
            let options = round.options(in: meeting.dilemma)
            var ballot = Ballot(round, way: way, options: options, expected: meeting.start.people)
            for (index, option) in options.enumerated() { ballot.set(counts[option], at: index) }
            return meeting.disclosed(ballot)
        case .told(let disclosure):
            // Too few to answer are too few to say anything of, in whatever words.
            return RoundResult(
                round: round, way: way, disclosure: meeting.start.canCount ? disclosure : .suppressed)
        }
    }
}

extension Round {
    /// The rounds that a meeting about a dilemma can have, in the order in which they are held.
    static func all(in dilemma: Dilemma) -> [Round] {
        let fields = dilemma.format == .full ? MeetingPlace.ratedFields.map(Round.field) : []
        return [.first, .firstConfidence] + fields + dilemma.whatIfs.map { .whatIf($0.id) }
            + [.again, .confidenceAgain]
    }
}
