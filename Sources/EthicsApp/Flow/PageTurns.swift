// What the keys that turn pages do where a list is longer than its page and the page shows a part of it.

/// The parts of a list that the page keys lead to. Each is nil where there is none.
struct PageTurns<Action: Equatable & Sendable>: Equatable, Sendable {
    /// The part before.
    var back: Action?
    /// The part after.
    var on: Action?
    /// The first part.
    var first: Action?
    /// The last part.
    var last: Action?

    /// The same with other actions.
    func map<Other>(_ change: (Action) -> Other) -> PageTurns<Other> {
        PageTurns<Other>(
            back: back.map(change), on: on.map(change), first: first.map(change), last: last.map(change))
    }
}
