// The state of a meeting: what its events fold to. `decide` says which events an intent leads to, `apply` what an event
// changes; both have their own file.

/// A led conversation about a dilemma.
public struct Meeting: Sendable, Equatable {
    /// The most that a group agrees on in one meeting.
    public static let mostAgreements = 3
    /// The most fields that a group picks.
    static let mostPicked = 2

    /// The dilemma, as it was when the meeting began.
    public let dilemma: Dilemma
    /// What the meeting began with.
    public let start: MeetingStart
    /// What happened so far.
    public internal(set) var history: [MeetingEvent]

    /// What became of what was agreed last time, by index.
    public internal(set) var outcomes: [Int: Measure.Outcome] = [:]
    /// The fields that the group picked, in the order in which they were picked, at most two.
    public internal(set) var picked: [Lens] = [] {
        // They follow from it, and are asked for many times for each screen.
        didSet { places = plannedPlaces }
    }
    /// The places of this meeting, the opening first. What the case has nothing for is left out, and its time goes to the
    /// conversation.
    public private(set) var places: [MeetingPlace] = []
    /// The rounds that are closed.
    public internal(set) var results: [RoundResult] = []
    /// The authors' reasons that the group disagrees with.
    public internal(set) var disagreements: [Disagreement] = []
    /// The sentence; empty when there is none, nil when it was not asked for yet.
    public internal(set) var saying: String?
    /// What was agreed.
    public internal(set) var agreements: [AgreedMeasure] = []
    /// Whether it was considered to archive the minutes; nil when nobody has said.
    public internal(set) var isArchivingConsidered: Bool?
    /// Whether the meeting is over.
    public internal(set) var isFinished = false

    /// Index of the place the meeting is at, in `places`.
    public internal(set) var position = 0
    /// The meeting's time when the last thing happened, in seconds.
    public internal(set) var used = 0
    /// The meeting's time when it came to this place, in seconds.
    public internal(set) var arrival = 0
    /// How much longer this place takes than planned, in seconds.
    public internal(set) var extra = 0
    /// The places that the meeting has been at.
    var visited: Set<MeetingPlace.ID> = [.init(step: .opening, item: nil)]

    /// A meeting that has just begun.
    public init(_ start: MeetingStart, dilemma: Dilemma) {
        self.dilemma = dilemma
        self.start = start
        history = [.began(start: start)]
        places = plannedPlaces
    }

    /// Folds events.
    ///
    /// - Returns: nil when the events don't begin with `began`.
    public init?(folding events: some Sequence<MeetingEvent>, dilemma: Dilemma) {
        var iterator = events.makeIterator()
        guard case .began(let start)? = iterator.next() else { return nil }
        self.init(start, dilemma: dilemma)
        while let event = iterator.next() { apply(event) }
    }

    // MARK: Places

    /// The places as the plan, the case and what was picked give them.
    private var plannedPlaces: [MeetingPlace] {
        let parts = start.plan.parts.map { (part: $0, items: items(of: $0.step)) }.filter { !$0.items.isEmpty }
        let spare = start.plan.seconds - parts.reduce(0) { $0 + $1.part.seconds }
        return [MeetingPlace(step: .opening, item: nil, seconds: 0)]
            + parts.flatMap { part, items -> [MeetingPlace] in
                let seconds = part.seconds + (part.step == start.plan.discussion ? spare : 0)
                return items.enumerated().map { index, item in
                    // The first of several gets what can't be shared out evenly.
                    let share = seconds / items.count + (index == 0 ? seconds % items.count : 0)
                    return MeetingPlace(step: part.step, item: item, seconds: share)
                }
            }
    }

    /// The items that a step has a place for each of: one nil where it has a single place, empty where it is left out.
    private func items(of step: MeetingStep) -> [String?] {
        let isFull = dilemma.format == .full
        switch step {
        case .lastAgreed: return start.agreed.isEmpty ? [] : [nil]
        case .law, .pickFields, .values: return isFull ? [nil] : []
        case .field: return isFull ? fields.map(\.rawValue) : []
        case .whatIf: return dilemma.whatIfs.prefix(start.plan.whatIfs).map(\.id)
        case .rationalisations: return dilemma.rationalisations.isEmpty ? [] : [nil]
        case .firstConfidence, .newConfidence: return start.canCount ? [nil] : []
        default: return [nil]
        }
    }

    /// The place the meeting is at.
    public var place: MeetingPlace { places[min(max(position, 0), places.count - 1)] }

    /// Whether there is nothing after this place.
    public var isAtEnd: Bool { position >= places.count - 1 }

    /// The seconds that are left of this place, negative when it takes longer.
    ///
    /// - Parameter now: The meeting's time, in seconds.
    public func left(at now: Int) -> Int { place.seconds + extra - (now - arrival) }

    /// The seconds that are left of the whole, negative when the time is up.
    ///
    /// - Parameter now: The meeting's time, in seconds.
    public func leftInAll(at now: Int) -> Int { start.plan.seconds - now }

    /// The seconds that the plan keeps for the sentence and what is agreed.
    public var outcomeSeconds: Int {
        places.filter { $0.step == .saying || $0.step == .agreements }.reduce(0) { $0 + $1.seconds }
    }

    /// Whether what comes of the meeting is what it is at.
    public var isAtOutcome: Bool { place.step == .saying || place.step == .agreements }

    // MARK: The wheel

    /// The fields that are talked about: all of the plan's, those that were picked, or those that are proposed.
    public var fields: [Lens] {
        let fixed = start.plan.fixedFields
        return !fixed.isEmpty ? fixed : picked.isEmpty ? proposedFields : picked
    }

    /// The fields that one picks among. What the law says is shown, and not picked.
    public static let pickable: [Lens] = [.identity, .morality, .reputation, .economy, .ethics]

    /// The two fields in which the authors' answers to the choices differ most, in the wheel's order.
    public var proposedFields: [Lens] {
        func spread(_ lens: Lens) -> Int {
            let ranks = dilemma.choices.compactMap { $0.answer(lens)?.answer }.map { answer in
                Answer.allCases.firstIndex(of: answer) ?? 0
            }
            return (ranks.max() ?? 0) - (ranks.min() ?? 0)
        }
        // Swift's sort is stable, so that ties stay in the wheel's order.
        let two = [Lens.reputation, .economy, .ethics].sorted { spread($0) > spread($1) }.prefix(2)
        return Lens.allCases.filter(two.contains)
    }

    // MARK: Answers

    /// The places of the steps that the meeting has been at, in the order of the plan.
    public var visitedPlaces: [MeetingPlace] {
        places.filter { visited.contains($0.id) }
    }

    /// The round of answers that is held here; nil where there is none, or too few for one.
    public var round: Round? { start.canCount ? place.round(in: start.plan) : nil }

    /// How the round at hand is answered. What-ifs and fields are answered by a show of hands.
    public var way: AnswerWay {
        switch place.step {
        case .whatIf, .field: .hands
        default: start.way
        }
    }

    /// A ballot for the round at hand; nil where there is none, or it is closed. A first answer is not given after the second:
    /// what is known of that can't be taken back, and words may have to follow on words.
    public var ballot: Ballot? {
        guard let round, result(round) == nil, !results.contains(where: { round.isBefore($0.round) }) else {
            return nil
        }
        return Ballot(round, way: way, options: round.options(in: dilemma), expected: start.people)
    }

    /// The result of a round; nil while it is open.
    public func result(_ round: Round) -> RoundResult? { results.first { $0.round == round } }

    /// Whether a round must be said in words because the first answer to the same question was.
    func mustBeWords(_ round: Round) -> Bool {
        results.contains { SmallGroupRule.bindsToWords($0.disclosure) && $0.round.isBefore(round) }
    }

    /// Whether first answers may be shown now: when everybody looks for the other side, and afterwards.
    public var showsFirst: Bool { visited.contains { $0.step == .otherSide } || isFinished }

    /// The choice that the newest answers to the case point to: everybody's, or that of more than half. nil when there is
    /// none, or it may not be known, or nobody has answered twice where that is asked.
    public var leading: Choice? {
        let newest = result(.again) ?? (showsFirst ? result(.first) : nil)
        return newest?.disclosure.leading.flatMap { dilemma.choice($0) }
    }

    /// The choice that everybody looks for the best argument for; nil for «det dere ikke valgte».
    ///
    /// It follows from what may be known alone, so that an answer that somebody was alone with gets the same text as any
    /// other: the second in number where counts may be shown, else the one least like what leads. One that the authors find
    /// against the law is only argued for where there is nothing else.
    public var argued: Choice? {
        guard let first = result(.first), let leading = first.disclosure.leading.flatMap({ dilemma.choice($0) }) else {
            return nil
        }
        if case .counts(let values) = first.disclosure {
            let others = values.filter { $0.option != leading.id && $0.count > 0 && dilemma.choice($0.option) != nil }
            if let second = others.max(by: { $0.count < $1.count }) { return dilemma.choice(second.option) }
        }
        let others = dilemma.choices.filter { $0.id != leading.id }
        let lawful = others.filter { LawStatus(of: [$0]) != .stop }
        // The first of several that are equally far.
        return (lawful.isEmpty ? others : lawful).max {
            leading.distance(to: $0) < leading.distance(to: $1)
        }
    }
}
