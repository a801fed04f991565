// Effects that are carried out when a test says so, as on a disk that is slow.

import EthicsJournal
import Foundation
import Synchronization

@testable import EthicsApp

/// Keeps effects back until they are let go; what they answer comes later, as from the writer's thread.
final class HeldCarrier: Carrier {
    private struct State: Sendable {
        var runner: EffectRunner
        var held: [(effect: Effect, now: Date)] = []
        var isHurried = false
    }

    private let state: Mutex<State>

    init(_ runner: EffectRunner) { state = Mutex(State(runner: runner)) }

    /// How many effects are held.
    var count: Int { state.withLock { $0.held.count } }

    /// Carries out the effect that has been held longest.
    ///
    /// - Returns: What it answers; nil when none is held.
    func letGo() -> [Message]? {
        state.withLock { state in
            guard !state.held.isEmpty else { return nil }
            let (effect, now) = state.held.removeFirst()
            return state.runner.run(effect, now: now)
        }
    }

    /// Lets the longest held effect fail.
    func fail(_ error: JournalError) -> [Message] {
        state.withLock { state in
            if !state.held.isEmpty { state.held.removeFirst() }
            return [.journalFailed(error)]
        }
    }

    func carryOut(_ effect: Effect, now: Date) -> [Message]? {
        state.withLock { $0.held.append((effect, now)) }
        return nil
    }

    func hurry() { state.withLock { $0.isHurried = true } }

    /// Nothing: what is held stays held until the time is up.
    func answers(until deadline: ContinuousClock.Instant) -> [[Message]]? { nil }

    func finish(isClean: Bool) -> [Message] { state.withLock { $0.runner.finish(isClean: isClean) } }
}
