// Text that is still being written, and whose it is.

import Foundation

/// The draft of one field of a session.
public struct JournalDraft: Sendable, Equatable {
    /// What was written.
    public let text: String
    /// Who wrote it, as given when it was saved.
    public let writer: String
    /// When it was saved.
    public let at: Date

    /// A draft with these properties.
    public init(text: String, writer: String, at: Date) {
        self.text = text
        self.writer = writer
        self.at = at
    }

    /// Whether somebody other than this writer wrote it and is still at work, for example in another window.
    public func isElsewhere(than writer: String) -> Bool {
        self.writer != writer && JournalWriter(name: self.writer)?.isLiving == true
    }

    /// Whether it is told to a writer that a text of theirs takes the place of this one.
    func isMissed(by writer: String, whoWrites text: String?) -> Bool {
        text != self.text && isElsewhere(than: writer)
    }
}
