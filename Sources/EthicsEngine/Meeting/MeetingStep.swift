// The steps of a meeting. Which steps there are, in which order and for how long, is in `MeetingPlan`.

/// A step of a meeting.
public enum MeetingStep: String, Sendable, Codable, CaseIterable {
    /// The title and three lines of the case, while people come in. The clock does not run yet.
    case opening = "apning"
    /// What became of what was agreed last time.
    case lastAgreed = "avtalt-sist"
    /// What holds for the conversation.
    case frame = "rammen"
    /// The situation, read aloud.
    case situation = "situasjonen"
    /// A minute of silence.
    case silence = "stillhet"
    /// The first answer, counted and not shown yet.
    case firstAnswer = "forste-svar"
    /// How sure everybody is of it.
    case firstConfidence = "sikker-forst"
    /// Two and two: who has most to lose, and what stands against what.
    case pairs = "to-og-to"
    /// The wheel: what the law says, as information.
    case law = "jus"
    /// The wheel: in which two fields it rubs.
    case pickFields = "velg-felt"
    /// The wheel: one field.
    case field = "felt"
    /// The best argument for what one did not choose; first answers are shown here, if they may be.
    case otherSide = "den-andre-siden"
    /// The soothing reasons that the authors have written down. Never held against the group's own arguments.
    case rationalisations = "bortforklaringer"
    /// One circumstance changed.
    case whatIf = "hva-om"
    /// The municipality's statements that the choices are most about, without marks.
    case poster = "plakaten"
    /// The answer again.
    case newAnswer = "nytt-svar"
    /// How sure everybody is now.
    case newConfidence = "sikker-na"
    /// A choice set against the values, as the authors see it.
    case values = "verdiene"
    /// One sentence.
    case saying = "si-det-hoyt"
    /// What is agreed: what, which role, by when.
    case agreements = "avtalt"
}

/// A place in a meeting: a step, and for a field or a what-if which one.
public struct MeetingPlace: Sendable, Equatable {
    /// The step.
    public let step: MeetingStep
    /// The field's or the what-if's id; nil for other steps.
    public let item: String?
    /// How long the plan gives it, in seconds.
    public let seconds: Int

    /// The field of the wheel that this place is about; nil for others.
    public var lens: Lens? { step == .field ? item.flatMap(Lens.init(rawValue:)) : nil }

    /// The fields that can be answered by a show of hands. The law is information, identity follows from the values, and in
    /// Moral nobody answers for others.
    static let ratedFields: [Lens] = [.reputation, .economy, .ethics]

    /// The round of answers that is held here; nil where nobody is asked to answer.
    public func round(in plan: MeetingPlan) -> Round? {
        switch step {
        case .firstAnswer: .first
        case .firstConfidence: .firstConfidence
        case .newAnswer: .again
        case .newConfidence: .confidenceAgain
        case .whatIf: item.map(Round.whatIf)
        case .field where plan.ratesFields:
            lens.flatMap { Self.ratedFields.contains($0) ? .field($0) : nil }
        default: nil
        }
    }
}
