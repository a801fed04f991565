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
    /// Something that was agreed in this meeting was put in other words, by its index.
    case amended(measure: Int, to: AgreedMeasure)
    /// Something that was agreed in this meeting was taken away, by its index.
    case unsettled(measure: Int)
    /// The meeting is over.
    case finished(used: Int)
    /// It went on after all, where it was.
    case reopened
    /// It was considered whether the minutes are to be archived or entered in the records, or not.
    case archived(isConsidered: Bool)
}
