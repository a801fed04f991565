// What every session has in common, of whatever kind: events that are saved, a state that they fold to, and rules that say
// which events an intent leads to. What keeps, resumes and stores a session is written once, over this.

/// The state of a session of a kind. Its events are what is saved; everything else is folded from them.
public protocol SessionKind: Sendable, Equatable {
    /// Something that happened.
    associatedtype Event: Codable, Sendable, Equatable
    /// Something that somebody wants.
    associatedtype Intent: Sendable
    /// What a decision needs to know beside the state.
    associatedtype Circumstances
    /// Why an intent leads to nothing.
    associatedtype Refusal: Error

    /// The kind's name in the journal. Stored for good, so that it never changes.
    static var kind: String { get }

    /// What a session began with, when this is its first event; nil for every other event.
    static func beginning(of event: Event) -> SessionBeginning?

    /// What the session is about, as lists name it.
    var subject: SessionSubject { get }
    /// The events that count, the beginning first.
    var history: [Event] { get }
    /// Whether the session is over.
    var isFinished: Bool { get }

    /// What an intent leads to.
    ///
    /// - Throws: why it leads to nothing.
    func decide(_ intent: Intent, given circumstances: Circumstances) throws(Refusal) -> [Event]

    /// Takes in what happened.
    mutating func apply(_ event: Event)
}

/// A session about a case.
public protocol CaseSession: SessionKind {
    /// Folds events.
    ///
    /// - Returns: nil when the first event is not a beginning.
    init?(folding events: some Sequence<Event>, dilemma: Dilemma)

    /// The dilemma that the session is about, as it was when the session began.
    var dilemma: Dilemma { get }
}

extension CaseSession {
    /// Its case.
    public var subject: SessionSubject { SessionSubject(id: dilemma.id, title: dilemma.title) }
}

/// What a session is about.
public struct SessionSubject: Sendable, Equatable {
    /// The id of a case, or of a track.
    public let id: String
    /// Its title.
    public let title: String

    /// What a session is about.
    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// What every session begins with: which case, if any, where, and the content as it was.
public struct SessionBeginning: Sendable, Equatable {
    /// The dilemma's id; nil for a session that is not about one.
    public let dilemma: String?
    /// The id of the municipality whose contacts and values are shown.
    public let municipality: String
    /// The content as it was, by hash.
    public let content: [ContentReference]

    /// What a session begins with.
    public init(dilemma: String?, municipality: String, content: [ContentReference]) {
        self.dilemma = dilemma
        self.municipality = municipality
        self.content = content
    }
}
