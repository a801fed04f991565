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

    /// The choice with this id.
    public func choice(_ id: String) -> Choice? { choices.first { $0.id == id } }
}
