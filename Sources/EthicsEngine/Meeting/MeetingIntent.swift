// What the meeting leader can want.

/// Something the meeting leader wants to do.
public enum MeetingIntent: Sendable, Equatable {
    /// Go on. Possible everywhere: nothing in a meeting has to be answered.
    case goOn
    /// Go past the rest of this part.
    case skip
    /// Go back one place.
    case goBack
    /// Go straight to what comes of it.
    case goToOutcome
    /// Give this part so many seconds more.
    case extend(Int)
    /// Say what became of something that was agreed last time.
    case followUp(Int, Measure.Outcome)
    /// Pick a field, or let go of it.
    case pickField(Lens)
    /// Close the round at hand; a number of answers that does not add up is refused unless it is meant.
    case close(Ballot, anyway: Bool)
    /// Disagree with a reason, with what one would have said.
    case disagree(String, text: String)
    /// Not disagree after all.
    case agree(String)
    /// Give the sentence; empty for none.
    case say(String)
    /// Agree on something.
    case settle(AgreedMeasure)
    /// Agree on something else in the place of something that was agreed in this meeting.
    case amend(Int, AgreedMeasure)
    /// Take something that was agreed in this meeting away.
    case unsettle(Int)
    /// End the meeting. What there is is kept.
    case finish
    /// Go on with a meeting that is over, where it was.
    case reopen
    /// Say whether it was considered to archive the minutes.
    case archive(Bool)
}
