// One run of the program: the state, the effects, and the order between them. Both views drive it the same way.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation

/// The state of a run with what carries out its effects.
struct Session {
    /// How long something is waited for before that is told, in seconds.
    private static let quiet = 0.3
    /// The longest that the end of the program waits for what is under way, in seconds.
    private static let patience = 1.0

    private(set) var app: App
    private var carrier: any Carrier
    /// What time it is.
    private let clock: @Sendable () -> Date
    /// What was handed over and is not answered yet, in order.
    private var outstanding: [Effect] = []
    /// What was typed before it was told that the next screen has to wait.
    private var typedAhead: [Message] = []
    /// When it is told that the next screen has to wait; nil when nothing is waited for, or it is told.
    private var waitDeadline: ContinuousClock.Instant?
    /// When the draft is due; nil when nothing waits.
    private(set) var draftDeadline: ContinuousClock.Instant?
    /// When the clock on the screen shows something else; nil when there is none.
    private var tickDeadline: ContinuousClock.Instant?
    private var draftSince: ContinuousClock.Instant?
    /// What the view has to do itself, in order.
    private(set) var requests: [Effect] = []

    init(app: App, carrier: any Carrier, clock: @escaping @Sendable () -> Date = { Date() }) {
        self.app = app
        self.carrier = carrier
        self.clock = clock
    }

    /// Starts what the program needs beside the content.
    mutating func begin() { carryOut(app.firstEffects) }

    /// Takes a message in. While the next screen waits for something, keys wait with it, but for those that are answered at
    /// once; when it is told that one has to wait, keys are dropped: they would answer what nobody has seen.
    mutating func receive(_ message: Message) {
        guard awaited != nil, message.isInput, !app.answersAtOnce(message) else { return take(message) }
        if app.around.waiting == nil { typedAhead.append(message) }
    }

    /// Takes in what was answered to the effect that was handed over first.
    mutating func receive(_ answers: [Message]) {
        guard !outstanding.isEmpty else { return }
        outstanding.removeFirst()
        if awaited == nil {
            waitDeadline = nil
            if app.around.waiting != nil { take(.waits(for: nil)) }
        }
        for answer in answers { take(answer) }
        // What stands in the way is not answered by what was typed before it was seen.
        if app.overlay.trouble != nil { typedAhead = [] }
        while awaited == nil, !typedAhead.isEmpty { take(typedAhead.removeFirst()) }
    }

    /// What the next screen waits for; nil when it waits for nothing.
    private var awaited: Work? { outstanding.lazy.compactMap(\.work).first }

    /// Applies a message and hands over what follows from it.
    private mutating func take(_ message: Message) {
        if case .draftIsDue = message { clearDraft() }
        carryOut(app.update(message, at: Moment(freshID: UUID().uuidString.lowercased(), now: clock())))
        tickDeadline = app.screen.flow.nextTick.map { ContinuousClock.now + .seconds($0) }
    }

    /// When something is due; nil when nothing is.
    var deadline: ContinuousClock.Instant? { [draftDeadline, tickDeadline, waitDeadline].compactMap { $0 }.min() }

    /// Does what is due.
    mutating func receiveDeadline() {
        let now = ContinuousClock.now
        if let waitDeadline, waitDeadline <= now {
            self.waitDeadline = nil
            typedAhead = []
            if let awaited { take(.waits(for: awaited)) }
        }
        if let draftDeadline, draftDeadline <= now { receive(.draftIsDue) }
        if let tickDeadline, tickDeadline <= now { receive(.tick) }
    }

    /// Hands over what the view has to do.
    mutating func takeRequests() -> [Effect] {
        defer { requests = [] }
        return requests
    }

    /// Ends the run: what waits for another program is not waited for any longer, what can be done at once is done.
    ///
    /// - Parameter isClean: Whether the user left, rather than being cut off.
    /// - Returns: How the program ends: what is left to say is said by what is stored, not by what was hoped.
    mutating func finish(isClean: Bool) -> Ending {
        typedAhead = []
        carrier.hurry()
        let deadline = ContinuousClock.now + .seconds(Self.patience)
        while !outstanding.isEmpty, let answers = carrier.answers(until: deadline) {
            for answers in answers { receive(answers) }
        }
        if outstanding.isEmpty {
            for message in carrier.finish(isClean: isClean) { take(message) }
        } else {
            take(.unanswered(outstanding))
        }
        return app.ending
    }

    private mutating func carryOut(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .scheduleDraft: scheduleDraft()
            case .setColor, .setContrast, .setMouse, .redraw, .quit: requests.append(effect)
            case .useContent, .openJournal, .salvage, .keepInMemory, .ask, .readCase, .store,
                .readMeetings, .writeSheet, .write, .read, .saveDraft, .forgetAll, .forget, .findFollowUp, .readRecent,
                .readListed,
                .saveSettings:
                handOver(effect)
            }
        }
    }

    private mutating func handOver(_ effect: Effect) {
        if let answers = carrier.carryOut(effect, now: clock()) {
            for answer in answers { take(answer) }
            return
        }
        outstanding.append(effect)
        if effect.work != nil, waitDeadline == nil, app.around.waiting == nil {
            waitDeadline = ContinuousClock.now + .seconds(Self.quiet)
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
