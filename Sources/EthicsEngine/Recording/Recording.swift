// A recorded meeting: what a group did on paper, or what a meeting in the program came to, as a file. What stands there
// becomes the events of a meeting, so that whoever shows a meeting need not know where it came from.

/// A meeting that was held, as a file.
public struct Recording: Sendable, Equatable {
    /// The meeting, which is over. Of its rounds it holds what the rule for small groups lets be known, and nothing else.
    public let meeting: Meeting
    /// When it was held, `yyyy-mm-dd`.
    public let date: String

    /// The version of the format that recordings are written in. It has not changed with that of content.
    static let version = 1
    /// How many a file may say could answer.
    static let people = 1...9_999

    /// Reads a recorded meeting.
    ///
    /// Its rounds are closed in the order of the file, a first answer before the new one, with the rule that a live meeting closes them with: counts that may
    /// not be known are forgotten before this returns.
    ///
    /// - Parameters:
    ///   - file: The file; its path is what problems say, and its layer means nothing.
    ///   - library: The content that the meeting was about.
    /// - Throws: every problem in the file, in the order of places.
    public init(_ file: ContentSource, in library: Library) throws(ContentFailure) {
        var reader = try RecordingReader(file, in: library)
        let contents = try reader.read()
        var meeting = Meeting(contents.start, dilemma: contents.dilemma)
        for event in contents.before { meeting.apply(event) }
        for round in contents.rounds {
            // Words bind what comes after them, so that a first answer is closed before the new one wherever it stands.
            let firsts = contents.rounds.filter { $0.round.isBefore(round.round) }
            for held in firsts + [round] where meeting.result(held.round) == nil {
                if let result = held.result(in: meeting) { meeting.apply(.closed(result: result)) }
            }
        }
        for event in contents.after { meeting.apply(event) }
        self.meeting = meeting
        date = contents.date
    }
}
