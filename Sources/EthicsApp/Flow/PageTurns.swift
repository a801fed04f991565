// What the keys that turn pages do where a list, or what is read, is longer than its page and the page shows a part of it.

/// The parts that the page keys lead to. Each is nil where there is none.
struct PageTurns<Action: Equatable & Sendable>: Equatable, Sendable {
    /// The part before.
    var back: Action?
    /// The part after.
    var on: Action?
    /// The first part.
    var first: Action?
    /// The last part.
    var last: Action?
    /// Whether the parts are read one after the other, as the places of a walk are: at the edge of one the arrows and the page
    /// keys lead on, and the key back leads to the one before.
    var isRead = false

    /// The same with other actions.
    func map<Other>(_ change: (Action) -> Other) -> PageTurns<Other> {
        PageTurns<Other>(
            back: back.map(change), on: on.map(change), first: first.map(change), last: last.map(change),
            isRead: isRead)
    }
}
