// The steps of a reflection and the parts they belong to. Which steps there are, and in which order, is in `Plan`.

/// A step of a reflection.
public enum Step: String, Sendable, Codable, CaseIterable {
    /// The whole situation, to read.
    case situation
    /// The case, and a choice before thinking.
    case firstChoice
    /// How sure.
    case confidence
    /// Who has most to lose.
    case mostToLose
    /// Who is not in the room.
    case notInRoom
    /// What stands against what, in one's own words; may be passed over.
    case against
    /// The wheel: what the law says of two choices.
    case lawField
    /// The wheel: which two statements pull each their way.
    case identityField
    /// The wheel: whether it bears the light of day.
    case reputationField
    /// The wheel: whether it is a sound use of what there is.
    case economyField
    /// The one field of the wheel where it rubs.
    case friction
    /// The best argument against what was chosen.
    case counterargument
    /// The best argument for a choice that was not made.
    case otherArgument
    /// That argument in one's own words.
    case writeArgument
    /// Which of the soothing reasons one could have given.
    case rationalisation
    /// One circumstance changed.
    case whatIf
    /// The choice again.
    case finalChoice
    /// An alternative of one's own, in a line.
    case ownAlternative
    /// Which of the alternatives one's own is most like.
    case nearest
    /// How sure of the choice again.
    case finalConfidence
    /// One line: can it be justified?
    case reason
    /// The wheel: one's own reason beside the authors', and the wheel is whole.
    case ethicsField
    /// What the law says, and whom to take it to.
    case law
    /// Whom one would ask.
    case ask
    /// What follows from the choice.
    case following
    /// What the choice strengthens and costs, in considerations.
    case balance
    /// What one thinks it costs most, before seeing.
    case guess
    /// The choice set against the municipality's values.
    case values
    /// What one would say aloud: the proposal, one's own words, or nothing now.
    case saying
    /// The sentence itself.
    case writeSaying
    /// What one takes along.
    case takeAway
    /// That in one's own words.
    case writeMeasure

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
        case .situation, .firstChoice, .confidence: .choose
        case .mostToLose, .notInRoom, .against, .lawField, .identityField, .reputationField, .economyField, .friction,
            .counterargument, .otherArgument, .writeArgument, .rationalisation:
            .explore
        case .whatIf, .finalChoice, .ownAlternative, .nearest, .finalConfidence, .reason, .ethicsField: .tryAgain
        case .law, .ask, .following, .balance, .guess, .values, .saying, .writeSaying, .takeAway, .writeMeasure:
            .takeAway
        }
    }

    /// The field of the wheel that this step is about; nil for steps that are about none.
    public var lens: Lens? {
        switch self {
        case .lawField: .law
        case .identityField: .identity
        case .reputationField: .reputation
        case .economyField: .economy
        case .ethicsField: .ethics
        default: nil
        }
    }

    /// Whether one writes here.
    public var isWriting: Bool {
        switch self {
        case .against, .writeArgument, .ownAlternative, .reason, .writeSaying, .writeMeasure: true
        default: false
        }
    }

    /// Whether this step is a part of the one before it, and not counted by itself.
    public var isContinuation: Bool {
        switch self {
        case .writeArgument, .ownAlternative, .nearest, .writeSaying, .writeMeasure: true
        default: false
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
