// What the list of one's own tells of a reflection beside when it was and what it was about.

import EthicsEngine

/// What a reflection came to.
struct Ended: Equatable, Sendable {
    /// What was chosen in the end, or the alternative of one's own; nil before anything was chosen.
    let landed: String?
    /// What was taken along; nil for nothing.
    let taken: Measure?

    /// What a reflection came to so far.
    init(_ reflection: Reflection) {
        landed = reflection.landed
        taken = reflection.measure ?? nil
    }
}
