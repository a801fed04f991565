// How a group answers.

/// How a group answers.
public enum AnswerWay: String, Sendable, Codable, CaseIterable {
    /// On slips of paper; the meeting leader types the counts.
    case slips = "lapper"
    /// By a show of hands; the meeting leader types the counts.
    case hands = "hender"
    /// On the keyboard, which is passed round.
    case keyboard = "tastatur"

    /// Whether everybody sees what everybody answers.
    public var isOpen: Bool { self == .hands }
}
