// What a page says back to a key.

/// A line that answers the last key.
package struct PageNotice: Equatable, Sendable {
    /// The line.
    package var text: String
    /// Whether something went wrong.
    package var isWarning = false
    /// Whether it stands there from the beginning, and answers no key: then nobody is led to it first.
    package var isStanding = false

    /// A line that answers the last key.
    package init(text: String, isWarning: Bool = false, isStanding: Bool = false) {
        self.text = text
        self.isStanding = isStanding
        self.isWarning = isWarning
    }
}
