// What may be lost when the program ends.

/// What of that which was answered or written is not stored, or is not known to be, when the program ends.
package enum Loss: Equatable, Sendable {
    /// What was answered last; what came before it is stored.
    case last
    /// All of what was answered.
    case all
    /// The journal is not where it was, so that nobody knows what is left of it.
    case gone
    /// The journal is damaged.
    case damaged
    /// The disk did not answer in time.
    case unknown
    /// A text that was being written.
    case draft
    /// Nothing; but a text that was to be deleted is still there.
    case leftBehind
}
