// The places of a meeting, each a step or one of several of a step.

/// A place in a meeting: a step, and for a field or a what-if which one.
public struct MeetingPlace: Sendable, Equatable, Identifiable {
    /// The step.
    public let step: MeetingStep
    /// The field's or the what-if's id; nil for other steps.
    public let item: String?
    /// How long the plan gives it, in seconds.
    public let seconds: Int

    /// What tells a place from the others of a meeting, whatever time the plan gives it.
    public struct ID: Sendable, Hashable {
        /// The step.
        public let step: MeetingStep
        /// The field's or the what-if's id; nil for other steps.
        public let item: String?
    }

    /// What tells this place from the others.
    public var id: ID { ID(step: step, item: item) }

    /// The field of the wheel that this place is about; nil for others.
    public var lens: Lens? { step == .field ? item.flatMap(Lens.init(rawValue:)) : nil }

    /// The fields that can be answered by a show of hands. The law is information, identity follows from the values, and in
    /// Moral nobody answers for others.
    static let ratedFields: [Lens] = [.reputation, .economy, .ethics]

    /// The round of answers that is held here; nil where nobody is asked to answer.
    public func round(in plan: MeetingPlan) -> Round? {
        switch step {
        case .firstAnswer: .first
        case .firstConfidence: .firstConfidence
        case .newAnswer: .again
        case .newConfidence: .confidenceAgain
        case .whatIf: item.map(Round.whatIf)
        case .field where plan.ratesFields:
            lens.flatMap { Self.ratedFields.contains($0) ? .field($0) : nil }
        default: nil
        }
    }
}
