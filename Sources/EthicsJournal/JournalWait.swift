// Waiting for another program that holds the file, and what ends it: it lets go, patience is at its end, somebody
// interrupts, or the folder turns out to be one where no lock can be had.

import Foundation
import GRDB
import Synchronization

final class JournalWait: Sendable {
    /// Why a wait came to nothing.
    enum Ending: Sendable {
        case patience
        case interrupted
        case networkFolder
    }

    private struct State {
        var patience: Duration
        var began = ContinuousClock.now
        var hasAsked = false
        var ending: Ending?
    }

    let interruption: JournalInterruption
    private let folder: String
    private let state: Mutex<State>
    /// What this journal itself does in the background and can do later.
    private let yielding = Mutex<DatabaseQueue?>(nil)

    init(folder: String, patience: TimeInterval, interruption: JournalInterruption) {
        self.folder = folder
        self.interruption = interruption
        state = Mutex(State(patience: .seconds(patience)))
    }

    /// Another one for the same folder, for a connection that is used at the same time.
    func sibling(patience: TimeInterval) -> JournalWait {
        JournalWait(folder: folder, patience: patience, interruption: interruption)
    }

    /// Why the last wait came to nothing; nil when there was none, or it was worth while.
    var ending: Ending? { state.withLock { $0.ending } }

    /// Whether waiting once more may help.
    var isWorthWhile: Bool {
        switch ending {
        case .interrupted, .networkFolder: false
        case .patience, nil: !interruption.isInForce
        }
    }

    /// Forgets how earlier waits ended.
    func reset() { state.withLock { $0.ending = nil } }

    /// What SQLite asks each time that it finds the file held: whether it is to try once more.
    func goesOn(_ tries: Int) -> Bool {
        if tries == 0 { giveWay() }
        let (ending, asks) = state.withLock { state -> (Ending?, Bool) in
            if tries == 0 { (state.began, state.hasAsked) = (.now, false) }
            let waited = state.began.duration(to: .now)
            if interruption.isInForce { return (.interrupted, false) }
            if waited >= state.patience { return (.patience, false) }
            // In ordinary traffic a wait is shorter than this, and nothing has to be asked.
            let asks = !state.hasAsked && waited > .milliseconds(50)
            if asks { state.hasAsked = true }
            return (nil, asks)
        }
        if let ending { return end(ending) }
        if asks, !FolderProbe.ask(folder).locks { return end(.networkFolder) }
        usleep(tries < 5 ? 1_000 : 5_000)
        return true
    }

    private func end(_ ending: Ending) -> Bool {
        state.withLock { $0.ending = ending }
        return false
    }

    /// Waits no longer than this while something is done.
    func hurrying<Value>(_ patience: TimeInterval, _ body: () throws -> Value) rethrows -> Value {
        let before = state.withLock { state in
            defer { state.patience = .seconds(patience) }
            return state.patience
        }
        defer { state.withLock { $0.patience = before } }
        return try body()
    }

    /// Says what is to give way when somebody waits; nil when it is done.
    func yield(_ queue: DatabaseQueue?) { yielding.withLock { $0 = queue } }

    /// Ends what is done in the background.
    func giveWay() { yielding.withLock { $0?.interrupt() } }
}
