// Which steps a reflection has. A plan is data: the first walks are short, with one new thing at a time.

/// Which steps a reflection has, in order.
public enum Plan: String, Sendable, Codable, CaseIterable {
    /// The first walk: a case at once, in about five minutes.
    case first
    /// The second: the wheel comes in.
    case wheel
    /// All ten steps, with the values: from the third walk on.
    case full
    /// Seven minutes, for one who has been there.
    case quick

    /// The steps.
    public var steps: [Step] {
        switch self {
        case .first:
            [
                .firstChoice, .confidence, .counterargument, .whatIf, .finalChoice, .reason, .law, .ask, .following,
                .balance,
            ]
        case .wheel:
            [
                .firstChoice, .confidence, .lawField, .identityField, .reputationField, .economyField, .counterargument,
                .whatIf, .finalChoice, .reason, .ethicsField, .law, .following, .balance,
            ]
        case .full:
            [
                .situation, .firstChoice, .confidence, .mostToLose, .notInRoom, .against, .lawField, .identityField,
                .reputationField, .economyField, .counterargument, .otherArgument, .writeArgument, .rationalisation,
                .whatIf, .finalChoice, .ownAlternative, .nearest, .finalConfidence, .reason, .ethicsField, .following,
                .law,
                .guess,
                .values, .saying, .writeSaying, .takeAway, .writeMeasure,
            ]
        case .quick:
            [
                .firstChoice, .confidence, .lawField, .friction, .otherArgument, .writeArgument, .finalChoice,
                .following, .law, .values,
            ]
        }
    }

    /// The most minutes that it takes to read, at 180 words a minute: less where a case is short. A test holds every shipped case to it.
    public var minutes: Int {
        switch self {
        case .first: 5
        case .wheel, .quick: 7
        case .full: 15
        }
    }

    /// How many of the dilemma's what-ifs are asked.
    var whatIfs: Int {
        switch self {
        case .first, .wheel: 1
        case .full: 2
        case .quick: 0
        }
    }

    /// Whether one may give an alternative of one's own.
    public var hasOwnAlternative: Bool { steps.contains(.ownAlternative) }

    /// The plan for somebody who has finished so many reflections.
    public static func next(afterFinished count: Int) -> Plan {
        switch count {
        case ..<1: .first
        case 1: .wheel
        default: .full
        }
    }
}
