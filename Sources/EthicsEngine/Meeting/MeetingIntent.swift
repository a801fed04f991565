// What the meeting leader can want, and why it may lead to nothing.

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
    /// Take something that was agreed in this meeting away.
    case unsettle(Int)
    /// End the meeting. What there is is kept.
    case finish
    /// Go on with a meeting that is over, where it was.
    case reopen
    /// Say whether it was considered to archive the minutes.
    case archive(Bool)
}

/// Why an intent leads to nothing.
public enum MeetingRefusal: Error, Sendable, Equatable {
    /// This is not what is done here.
    case notHere
    /// There is no such choice, field, reason or agreement.
    case unknown(String)
    /// There is nothing before this.
    case atStart
    /// The meeting is over.
    case isFinished
    /// Words are needed.
    case emptyText
    /// The round is closed: its answers are gone.
    case isClosed
    /// The number of answers is not that of those who answer.
    case doesNotAddUp(total: Int, expected: Int)
    /// Three agreements are as many as a group keeps.
    case enough
}
