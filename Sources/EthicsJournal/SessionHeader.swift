// The part of a session that its writer states anew with each append, so that a list needs no event to be read.

/// How a session is described beside its events; rewritten with every append.
public struct SessionHeader: Sendable, Equatable {
    /// What sort of session it is, for example "reflection".
    public var kind: String
    /// What it is about: the id of a dilemma.
    public var subject: String
    /// The text that stands for it in a list.
    public var title: String
    /// Whether it was brought to its end.
    public var isFinished: Bool

    /// A header with these properties.
    public init(kind: String, subject: String, title: String, isFinished: Bool) {
        self.kind = kind
        self.subject = subject
        self.title = title
        self.isFinished = isFinished
    }
}
