// What may be lost when the program ends.

/// What of that which was answered or written is not stored, or is not known to be, when the program ends.
package enum Loss: Equatable, Sendable {
    /// What was answered last; what came before it is stored.
    case last
    /// All of what was answered in the case at hand.
    case all
    /// The journal is not where it was, so that nobody knows what is left of it.
    case gone
    /// The journal is damaged.
    case damaged
    /// The disk did not say in time whether the last answer is stored.
    case unknown
    /// The disk did not say in time whether a text that was being written is stored.
    case unknownText
    /// The disk did not say in time whether what was to be deleted is deleted.
    case unknownDeletion
    /// A text that was being written.
    case draft
    /// Nothing; but a text that was to be deleted may still be there.
    case leftBehind
}
