// One run of the program: the state, the effects, and the order between them. Both views drive it the same way.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation

/// The state of a run with what carries out its effects.
struct Session {
    private(set) var app: App
    private(set) var runner: EffectRunner
    /// What time it is.
    private let clock: @Sendable () -> Date
    /// When the draft is due; nil when nothing waits.
    private(set) var draftDeadline: ContinuousClock.Instant?
    /// When the clock on the screen shows something else; nil when there is none.
    private var tickDeadline: ContinuousClock.Instant?
    private var draftSince: ContinuousClock.Instant?
    /// What the view has to do itself, in order.
    private(set) var requests: [Effect] = []

    init(app: App, runner: EffectRunner, clock: @escaping @Sendable () -> Date = { Date() }) {
        self.app = app
        self.runner = runner
        self.clock = clock
    }

    /// Starts what the program needs beside the content.
    mutating func begin() { carryOut(app.firstEffects) }

    /// Takes a message in and carries out what follows from it, before anything is drawn.
    mutating func receive(_ message: Message) {
        if case .contentLoaded(let library, _, _) = message { runner.library = library }
        if case .draftIsDue = message { clearDraft() }
        carryOut(app.update(message, at: Moment(freshID: UUID().uuidString.lowercased(), now: clock())))
        tickDeadline = app.screen.flow.nextTick.map { ContinuousClock.now + .seconds($0) }
    }

    /// When something is due; nil when nothing is.
    var deadline: ContinuousClock.Instant? { [draftDeadline, tickDeadline].compactMap { $0 }.min() }

    /// Does what is due.
    mutating func receiveDeadline() {
        let now = ContinuousClock.now
        if let draftDeadline, draftDeadline <= now { receive(.draftIsDue) }
        if let tickDeadline, tickDeadline <= now { receive(.tick) }
    }

    /// Takes a journal that was opened into use.
    mutating func use(_ journal: Result<any Journal, JournalError>) { receive(runner.use(journal)) }

    /// Hands over what the view has to do.
    mutating func takeRequests() -> [Effect] {
        defer { requests = [] }
        return requests
    }

    private mutating func carryOut(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .scheduleDraft: scheduleDraft()
            case .openJournal, .setColor, .setContrast, .redraw, .quit: requests.append(effect)
            case .keepInMemory, .ask, .readCase, .store, .readMeetings, .writeSheet, .write, .read, .saveDraft,
                .forgetAll,
                .forget, .findFollowUp, .saveSettings:
                for answer in runner.run(effect, now: clock()) { receive(answer) }
            }
        }
    }

    /// A second after the last key, but no later than five after the first: who types without a rest loses little.
    private mutating func scheduleDraft() {
        let now = ContinuousClock.now
        let since = draftSince ?? now
        draftSince = since
        draftDeadline = min(now + .seconds(1), since + .seconds(5))
    }

    private mutating func clearDraft() {
        draftDeadline = nil
        draftSince = nil
    }
}
