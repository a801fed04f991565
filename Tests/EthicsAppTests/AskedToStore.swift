// What a program was asked to store, seen from outside: by whoever hands the effects over, without asking the program what it
// believes of it.

import EthicsJournal
import Foundation
import Synchronization

@testable import EthicsApp

/// What a program was asked to store in one run, and is to be on the disk.
struct AskedToStore: Sendable {
    /// A field of a session.
    struct Field: Hashable, Sendable {
        let session: String
        let name: String
    }

    /// Whether something is kept on the disk from now on.
    private(set) var isKept = true
    /// The events that each session is to have.
    private(set) var events: [String: [Data]] = [:]
    /// How many of them were asked for last.
    private(set) var last: [String: Int] = [:]
    /// The text that each field is to have; empty for one that was deleted.
    private(set) var fields: [Field: String] = [:]
    /// All the sessions in which something was answered or written.
    private(set) var touched: Set<String> = []

    /// An effect is handed over.
    mutating func hand(over effect: Effect, on disk: UnsureDisk) {
        switch effect {
        case .store(let session, let batch, let after, _, _):
            touched.insert(session)
            let bodies = (try? batch.bodies()) ?? []
            let before = events[session] ?? disk.events[session] ?? []
            events[session] = before.prefix(after) + bodies
            last[session] = bodies.count
        case .saveDraft(let session, let field, let text):
            touched.insert(session)
            fields[Field(session: session, name: field)] = text ?? ""
        case .keepInMemory:
            isKept = false
            forget()
        default: break
        }
    }

    /// An effect was carried out, and this was answered.
    mutating func take(_ answers: [Message], to effect: Effect, on disk: UnsureDisk) {
        for answer in answers {
            switch answer {
            case .journalOpened(let sessions):
                isKept = true
                // That what lies there may be another file is told. What is on the screen is stored again.
                for session in events.keys where events[session] != disk.events[session] { events[session] = nil }
                let there = Set(sessions.map(\.id))
                fields = fields.filter { there.contains($0.key.session) && events[$0.key.session] != nil }
            case .journalFailed(.conflict(let session)):
                // That somebody else was first is told.
                events[session] = nil
                fields = fields.filter { $0.key.session != session }
            case .forgotten,
                .journalFailed(.notForgotten) where effect == .forgetAll:
                forget()
            case .forgottenOne, .journalFailed(.notForgotten):
                guard case .forget(let session) = effect else { break }
                events[session] = nil
                fields = fields.filter { $0.key.session != session }
            default: break
            }
        }
    }

    private mutating func forget() {
        events = [:]
        fields = [:]
    }

    // MARK: Held against the disk

    /// The sessions of which something is not on the disk.
    func missing(on disk: UnsureDisk) -> [String] {
        let there = disk.events
        return events.filter { there[$0.key] != $0.value }.map(\.key)
    }

    /// Whether all of a session but what was asked for last is on the disk, and that is something.
    func lacksLast(of session: String, on disk: UnsureDisk) -> Bool {
        guard let all = events[session], let there = disk.events[session], !there.isEmpty else { return false }
        return there == all.dropLast(last[session] ?? 0)
    }

    /// The fields with a text that is not on the disk.
    func lost(on disk: UnsureDisk) -> [Field] {
        fields.filter { !$0.value.isEmpty && disk.draft($0.key.session, $0.key.name) != $0.value }.map(\.key)
    }

    /// The fields with a text on the disk that was to be deleted.
    func leftBehind(on disk: UnsureDisk) -> [Field] {
        fields.filter { $0.value.isEmpty && disk.draft($0.key.session, $0.key.name) != nil }.map(\.key)
    }
}

/// Carries effects out when a test says so, and remembers what was asked for.
final class WatchedCarrier: Carrier {
    private struct State: Sendable {
        var runner: EffectRunner
        var held: [(effect: Effect, now: Date)] = []
        var asked = AskedToStore()
    }

    private let disk: UnsureDisk
    private let state: Mutex<State>

    init(_ runner: EffectRunner, on disk: UnsureDisk) {
        self.disk = disk
        state = Mutex(State(runner: runner))
    }

    /// What was asked for so far.
    var asked: AskedToStore { state.withLock { $0.asked } }
    /// Whether events are held that nobody has answered for.
    var holdsEvents: Bool {
        state.withLock { $0.held.contains { if case .store = $0.effect { true } else { false } } }
    }
    /// Whether something is held.
    var holds: Bool { state.withLock { !$0.held.isEmpty } }

    func carryOut(_ effect: Effect, now: Date) -> [Message]? {
        state.withLock { state in
            state.asked.hand(over: effect, on: disk)
            state.held.append((effect, now))
        }
        return nil
    }

    /// Carries out what has been held longest; nil when nothing is held.
    func letGo() -> [Message]? {
        state.withLock { state in
            guard !state.held.isEmpty else { return nil }
            let (effect, now) = state.held.removeFirst()
            let answers = state.runner.run(effect, now: now)
            state.asked.take(answers, to: effect, on: disk)
            return answers
        }
    }

    func hurry() {}

    /// Nothing: what is held stays held until the time is up.
    func answers(until deadline: ContinuousClock.Instant) -> [[Message]]? { nil }

    func finish(isClean: Bool) -> [Message] { state.withLock { $0.runner.finish(isClean: isClean) } }
}
