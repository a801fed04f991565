// What happened in a meeting. Events are what is saved, so a case that is added here is there for good. Answers are not among
// them: of a round only its result is stored, as far as it may be known. Nor are pauses.

/// Something that happened in a meeting. `used` is always the meeting's time so far, in seconds.
public enum MeetingEvent: Sendable, Codable, Equatable {
    /// The meeting began. Always the first event.
    case began(start: MeetingStart)
    /// On to the next place.
    case continued(used: Int)
    /// Past the rest of this part.
    case skipped(used: Int)
    /// Back to the place before.
    case wentBack(used: Int)
    /// Straight to what comes of it.
    case wentToOutcome(used: Int)
    /// This part got more time.
    case extended(seconds: Int, used: Int)
    /// What became of something that was agreed last time, by its index.
    case followedUp(measure: Int, outcome: Measure.Outcome)
    /// A field was picked, or let go of when it was picked before.
    case pickedField(lens: Lens)
    /// A round was closed.
    case closed(result: RoundResult)
    /// The group disagrees with a reason.
    case disagreed(disagreement: Disagreement)
    /// It does not disagree with it after all.
    case agreed(reason: String)
    /// The sentence; empty when there is none.
    case said(text: String)
    /// Something was agreed.
    case settled(measure: AgreedMeasure)
    /// Something that was agreed in this meeting was taken away, by its index.
    case unsettled(measure: Int)
    /// The meeting is over.
    case finished(used: Int)
    /// It went on after all, where it was.
    case reopened
    /// It was considered whether the minutes are to be archived or entered in the records, or not.
    case archived(isConsidered: Bool)
}

/// What a meeting began with.
public struct MeetingStart: Sendable, Codable, Equatable {
    /// The plan.
    public var plan: MeetingPlan
    /// The dilemma's id.
    public var dilemma: String
    /// The id of the municipality whose contacts and values are shown.
    public var municipality: String
    /// What the group is called; empty for nothing.
    public var group: String
    /// How many answer.
    public var people: Int
    /// Whether the meeting leader leads those who sit there, and therefore does not answer.
    public var isLeader: Bool
    /// How answers are given.
    public var way: AnswerWay
    /// The small-group rule's minimum.
    public var minimum: Int
    /// What was agreed last time and is not done.
    public var agreed: [AgreedMeasure]
    /// The sector whose cases were proposed; nil for all. Only the next preparation needs it.
    public var sector: String?
    /// Whom cases were proposed for; nil when nobody said. Only the next preparation needs it.
    public var audience: Dilemma.Audience?
    /// The content as it was, by hash, so that it may change under a meeting.
    public var content: [ContentReference]

    /// What a meeting begins with.
    public init(
        plan: MeetingPlan, dilemma: String, municipality: String, group: String = "", people: Int,
        isLeader: Bool = false, way: AnswerWay = .slips, minimum: Int = SmallGroupRule.usual,
        agreed: [AgreedMeasure] = [], content: [ContentReference] = []
    ) {
        self.plan = plan
        self.dilemma = dilemma
        self.municipality = municipality
        self.group = group
        self.people = people
        self.isLeader = isLeader
        self.way = way
        self.minimum = minimum
        self.agreed = agreed
        self.content = content
    }

    /// The rule for small groups that holds in this meeting.
    public var rule: SmallGroupRule { SmallGroupRule(minimum: minimum) }

    /// Whether there are enough to count answers at all.
    public var canCount: Bool { people >= rule.minimum }
}
