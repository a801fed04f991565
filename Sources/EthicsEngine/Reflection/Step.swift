// The steps of a reflection and the order they come in. A plan is data: the first walk is short, one new thing at a time.

/// A step of a reflection.
public enum Step: String, Sendable, Codable, CaseIterable {
    /// The case, and a choice before thinking.
    case firstChoice
    /// How sure.
    case confidence
    /// The best argument against what was chosen.
    case counterargument
    /// One circumstance changed.
    case whatIf
    /// The choice again.
    case finalChoice
    /// One line: can it be justified?
    case reason
    /// What the law says, and whom to take it to.
    case law
    /// Whom one would ask.
    case ask
    /// What follows from the choice.
    case following
    /// What the choice strengthens and costs.
    case balance

    /// The part of the walk a step belongs to.
    public enum Part: String, Sendable, CaseIterable {
        /// Velg.
        case choose
        /// Undersøk.
        case explore
        /// Prøv igjen.
        case tryAgain
        /// Ta med.
        case takeAway
    }

    /// The part of the walk this step belongs to.
    public var part: Part {
        switch self {
        case .firstChoice, .confidence: .choose
        case .counterargument: .explore
        case .whatIf, .finalChoice, .reason: .tryAgain
        case .law, .ask, .following, .balance: .takeAway
        }
    }
}

/// Which steps a reflection has, in order.
public enum Plan: String, Sendable, Codable, CaseIterable {
    /// The first walk: a case at once, in about five minutes.
    case first

    /// The steps.
    public var steps: [Step] {
        switch self {
        case .first:
            [
                .firstChoice, .confidence, .counterargument, .whatIf, .finalChoice, .reason, .law, .ask, .following,
                .balance,
            ]
        }
    }

    /// How many of the dilemma's what-ifs are asked.
    var whatIfs: Int {
        switch self {
        case .first: 1
        }
    }
}

/// A place in a reflection: a step, and for a what-if or a scene which one.
public struct Place: Sendable, Equatable {
    /// The step.
    public let step: Step
    /// The id of the what-if or the scene; nil for other steps.
    public let item: String?

    /// A place in a reflection.
    public init(_ step: Step, item: String? = nil) {
        self.step = step
        self.item = item
    }
}
