// What a meeting began with: what was decided before the door opened.

/// What a meeting began with.
public struct MeetingStart: Sendable, Codable, Equatable {
    /// How many answer when nobody has said.
    public static let usualPeople = 8

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
    /// The ids of the kinds of workplace whose cases were proposed first; nil for all. Only the next preparation needs it.
    public var workplaces: [String]?
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
