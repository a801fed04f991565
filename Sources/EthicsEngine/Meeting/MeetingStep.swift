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
