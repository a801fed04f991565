// Ending a wait from outside, for example because somebody wants to leave.

import Synchronization

/// Ends the waits of a journal for other programs: while it is in force, no call of the journal waits.
///
/// A call that would have to wait throws ``JournalError/interrupted(path:)`` at once and has stored nothing; one that has no
/// need to wait does its work as always. May be used from any thread.
public final class JournalInterruption: Sendable {
    private let flag = Atomic(false)

    /// One that is not in force.
    public init() {}

    /// Whether waits end at once.
    public var isInForce: Bool { flag.load(ordering: .sequentiallyConsistent) }

    /// Ends the wait that is under way, if any, and all later ones.
    public func interrupt() { flag.store(true, ordering: .sequentiallyConsistent) }

    /// Lets later calls wait again.
    public func resume() { flag.store(false, ordering: .sequentiallyConsistent) }
}
