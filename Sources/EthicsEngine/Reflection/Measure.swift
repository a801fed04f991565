// What was taken along, and what became of it.

/// What somebody takes along: one of the ready ones, or their own words.
public struct Measure: Sendable, Codable, Equatable {
    /// Which of the ready ones; nil for one's own.
    public let ready: Ready?
    /// One's own words; nil for a ready one.
    public let text: String?

    /// One of the ready ones.
    public init(_ ready: Ready) {
        self.ready = ready
        text = nil
    }

    /// One's own words.
    public init(text: String) {
        ready = nil
        self.text = text
    }

    /// The ready ones.
    public enum Ready: String, Sendable, Codable, CaseIterable {
        /// Spørre lederen min hva som gjelder hos oss.
        case askLeader = "leder"
        /// Lese rutinen.
        case readRoutine = "rutine"
        /// Ta det opp i personalmøtet.
        case raiseAtMeeting = "personalmote"
    }

    /// What became of it.
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        /// Gjort.
        case done = "gjort"
        /// I gang.
        case underWay = "i-gang"
        /// Droppet.
        case dropped = "droppet"
    }
}
