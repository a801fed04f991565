// What a page says back to a key.

/// A line that answers the last key.
package struct PageNotice: Equatable, Sendable {
    /// The line.
    package var text: String
    /// Whether something went wrong.
    package var isWarning = false

    /// A line that answers the last key.
    package init(text: String, isWarning: Bool = false) {
        self.text = text
        self.isWarning = isWarning
    }
}
