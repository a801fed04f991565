// The page that is shown, until the next message.

import EthicsPage

/// A page, and which of all pages it is.
struct ShownPage: Equatable, Sendable {
    /// The page.
    private(set) var page = Page<Action>(title: "")
    /// The same as it is drawn.
    private(set) var drawn = DrawnPage(title: "")
    /// How many pages were made so far: one for each message, which a test holds the program to.
    private(set) var count = 0

    /// Shows the next page.
    mutating func show(_ page: Page<Action>) {
        self.page = page
        drawn = page.drawn
        count += 1
    }

    /// What is shown is the same, whenever it was made.
    static func == (one: ShownPage, other: ShownPage) -> Bool { one.page == other.page }
}
