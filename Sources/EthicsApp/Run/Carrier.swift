// What carries effects out: at once, as in a program without a screen, or on a thread of its own.

import Foundation

/// Carries effects out, in the order in which they are handed over.
protocol Carrier {
    /// Carries an effect out.
    ///
    /// - Returns: What to tell the app, in order; nil when that comes later.
    mutating func carryOut(_ effect: Effect, now: Date) -> [Message]?

    /// Ends what waits for another program, now and from now on: it fails as if the time were up.
    func hurry()

    /// Waits for answers that come later.
    ///
    /// - Returns: The answers to each effect, in order; nil when there are none by then.
    func answers(until deadline: ContinuousClock.Instant) -> [[Message]]?

    /// Does what is left to do before the program ends.
    ///
    /// - Parameter isClean: Whether the user left, rather than being cut off: then there is time for a copy of the journal.
    /// - Returns: What to tell the app of where the journal stands.
    mutating func finish(isClean: Bool) -> [Message]
}
