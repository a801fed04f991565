// What a page has beside its own where a room sees it on a wall: what is talked about stays in sight, and the time.

/// What a page on a wall has beside its own.
package struct PageWall: Equatable, Sendable {
    /// The case in a few sentences; as many whole ones from the end as there is room for. Empty where the page tells the case
    /// itself, or is not about it.
    package var story = ""
    /// The case's question, over the alternatives.
    package var question = ""
    /// The alternatives in the order of their letters. Empty where the page has them itself, or is not about them.
    package var choices: [String] = []
    /// Whether what is said beside the point goes before the alternatives do where there is too little room.
    package var yields = false
    /// Whether the options are what is answered in a round, and stand as the alternatives do.
    package var isRound = false
    /// Whether nobody is to see what is answered: each key is answered in words only.
    package var isSecret = false
    /// Whether the room talks about the fields of the wheel rather than about the alternatives, where there is no room for both.
    package var isAboutWheel = false
    /// The meeting's time; nil while it does not run.
    package var time: WallTime?

    /// A page of the room that has nothing beside its own.
    package init() {}
}

/// The time of a meeting as it stands at the bottom of the wall.
package struct WallTime: Equatable, Sendable {
    /// How much is left of the whole, in minutes, rounded up.
    package let left: Int
    /// The whole, in minutes.
    package let whole: Int
    /// The same in words.
    package let text: String

    /// A time.
    package init(left: Int, whole: Int, text: String) {
        self.left = left
        self.whole = whole
        self.text = text
    }
}
