// What follows from a choice («følge»). Scenes form a directed graph without cycles; one that leads nowhere is an ending.

/// What follows from a choice, possibly with choices of its own.
public struct Scene: Sendable, Equatable, Identifiable {
    /// The id, unique in the file.
    public let id: String
    /// What happens.
    public let text: String
    /// What to decide; empty when there is nothing to decide.
    public let question: String
    /// The choices; empty when one only reads.
    public let choices: [Choice]
    /// Where a scene without choices leads; nil for an ending.
    public let next: String?
    /// How an ending turns out; nil for a scene that leads on, and when that is not said.
    public let ending: Ending?

    init(id: String, text: String, question: String, choices: [Choice], next: String?, ending: Ending? = nil) {
        self.id = id
        self.text = text
        self.question = question
        self.choices = choices
        self.next = next
        self.ending = ending
    }

    /// Whether nothing follows.
    public var isEnding: Bool { choices.isEmpty && next == nil }

    /// How an ending turns out for those whom it concerns, whatever was right.
    public enum Ending: String, Sendable, CaseIterable {
        /// Ordinarily well.
        case good = "god"
        /// Something won, something lost.
        case mixed = "blandet"
        /// At a price.
        case costly = "dyr"
    }

    /// The choice with this id.
    public func choice(_ id: String) -> Choice? { choices.first { $0.id == id } }
}
