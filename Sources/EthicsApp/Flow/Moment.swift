// Time and fresh ids, which come in as values.

import Foundation

/// What an update needs to know of the world: time and fresh ids come in as values.
struct Moment: Sendable {
    /// An id that nothing has yet.
    let freshID: String
    /// What time it is.
    let now: Date

    /// What an update needs to know of the world.
    init(freshID: String, now: Date = Date(timeIntervalSinceReferenceDate: 0)) {
        self.freshID = freshID
        self.now = now
    }
}
