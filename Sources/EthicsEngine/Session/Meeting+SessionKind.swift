// A led conversation as a kind of session.

extension Meeting: CaseSession {
    /// The name in the journal.
    public static let kind = "meeting"

    /// What a meeting began with; nil for another event.
    public static func beginning(of event: MeetingEvent) -> SessionBeginning? {
        guard case .began(let start) = event else { return nil }
        return SessionBeginning(dilemma: start.dilemma, municipality: start.municipality, content: start.content)
    }

    /// What an intent leads to.
    ///
    /// - Parameter circumstances: The meeting's time, in seconds.
    public func decide(_ intent: MeetingIntent, given circumstances: Int) throws(MeetingRefusal) -> [MeetingEvent] {
        try decide(intent, at: circumstances)
    }
}
