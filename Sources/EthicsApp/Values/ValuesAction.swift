// What one can do where a choice is set against the values.

/// What one can do where a choice is set against the values.
enum ValuesAction: Equatable, Sendable {
    /// Back to the reasons.
    case showReasons
    /// To a part of the reasons, where they are read one at a time; nil for what stands before them.
    case read(part: String?)
    /// To the question where one works.
    case choosePlace
}

/// The actions of a flow in which a choice is set against the values.
protocol ValuesActions: WritingActions {
    /// What one can do there.
    static func values(_ action: ValuesAction) -> Self
}
