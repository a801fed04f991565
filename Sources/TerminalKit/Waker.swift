// How other threads tell the loop that something is ready.

import CTerminalGuard

/// Wakes the loop that waits for events, from any thread; after the terminal was left it does nothing.
public struct Waker: Sendable {
    /// Makes the next wait report ``TerminalEvent/woken``. Several calls before that count as one.
    public func wake() { terminal_guard_wake() }
}
