// A journal on a disk where everything can fail: there is no room, another program holds the file, it is swapped for an older
// one or for none, it is damaged.

import Foundation
import Synchronization
import TestSupport

@testable import EthicsJournal

/// A disk with one journal, in memory, that fails when the dice say so.
final class UnsureDisk: Sendable {
    private struct State {
        var random: SeededGenerator
        /// One call of so many fails; 0 for none.
        var rate = 0
        var contents = MemoryContents()
        /// The contents as they were at some time before.
        var earlier = MemoryContents()
        /// Which file lies under the name.
        var file = 0
        var isDamaged = false
    }

    private let state: Mutex<State>

    /// An empty disk on which nothing fails yet.
    init(seed: UInt64) { state = Mutex(State(random: SeededGenerator(seed: seed))) }

    /// From now on one call of so many fails; 0 for none.
    func fail(oneOf rate: Int) { state.withLock { $0.rate = rate } }

    /// Which file lies under the name.
    var file: Int { state.withLock { $0.file } }
    /// Whether the file is damaged.
    var isDamaged: Bool { state.withLock { $0.isDamaged } }

    /// Puts a sound file back, as an administrator would.
    func mend() { state.withLock { $0.isDamaged = false } }

    /// The events of each session that lies there.
    var events: [String: [Data]] { state.withLock { $0.contents.records.mapValues { $0.events.map(\.body) } } }
    /// Whether some session that lies there is not finished.
    var hasUnfinished: Bool { state.withLock { $0.contents.records.values.contains { !$0.session.isFinished } } }

    /// The draft of a field; nil when none lies there.
    func draft(_ session: String, _ field: String) -> String? {
        state.withLock { $0.contents.records[session]?.drafts[field]?.text }
    }

    /// Opens the journal.
    func open() -> Result<any Journal, JournalError> {
        do throws(JournalError) {
            let file = file
            let journal = UnsureJournal(disk: self, file: file)
            _ = try journal.content("")
            return .success(journal)
        } catch {
            return .failure(error)
        }
    }

    /// What a program that has opened a file asks of it.
    ///
    /// - Parameter isDeletion: Whether something is to be deleted, which may be done by half.
    func ask<Value>(
        _ file: Int, isDeletion: Bool = false, _ body: (inout MemoryContents) throws(JournalError) -> Value
    ) throws(JournalError) -> Value {
        try state.withLock { (state: inout State) throws(JournalError) -> Value in
            let path = "/disk/journal.sqlite"
            guard state.file == file else { throw .moved(path: path) }
            guard !state.isDamaged else { throw .corrupt(path: path) }
            if state.random.below(10) == 0 { state.earlier = state.contents }
            guard state.rate > 0, state.random.below(state.rate) == 0 else { return try body(&state.contents) }
            switch state.random.below(9) {
            case 0: throw .full(path: path)
            case 1: throw .readOnly(path: path)
            case 2: throw .busy(path: path)
            case 3: throw .interrupted(path: path)
            case 4: throw .unusable(path: path, detail: "disk I/O error")
            case 5:
                state.isDamaged = true
                throw .corrupt(path: path)
            case 6 where isDeletion:
                _ = try body(&state.contents)
                throw .notForgotten(path: path, cause: .full(path: path))
            default:
                state.file += 1
                switch state.random.below(3) {
                case 0: state.contents = MemoryContents()
                case 1: state.contents = state.earlier
                default: break
                }
                throw .moved(path: path)
            }
        }
    }
}

/// A journal that a program has opened on an unsure disk.
private struct UnsureJournal: Journal {
    let disk: UnsureDisk
    let file: Int

    func sessions() throws(JournalError) -> [JournalSession] {
        try disk.ask(file) { $0.records.values.map(\.session).sorted(by: JournalSession.comesFirst) }
    }

    func events(of session: String) throws(JournalError) -> [JournalEvent] {
        try disk.ask(file) { $0.records[session]?.events ?? [] }
    }

    func append(
        _ bodies: [Data], to session: String, after lastSequence: Int, header: SessionHeader, content: [String: Data],
        at: Date
    ) throws(JournalError) -> JournalSession {
        try disk.ask(file) { (held: inout MemoryContents) throws(JournalError) in
            try held.append(bodies, to: session, after: lastSequence, header: header, content: content, at: at)
        }
    }

    func content(_ hash: String) throws(JournalError) -> Data? { try disk.ask(file) { $0.content[hash] } }

    func saveDraft(
        _ text: String?, session: String, field: String, writer: String, at: Date
    ) throws(JournalError) -> Bool {
        try disk.ask(file, isDeletion: text == "") { (held: inout MemoryContents) throws(JournalError) in
            try held.saveDraft(text, session: session, field: field, writer: writer, at: at)
        }
    }

    func drafts(of session: String) throws(JournalError) -> [String: JournalDraft] {
        try disk.ask(file) { $0.records[session]?.drafts ?? [:] }
    }

    func addPapers(_ paths: [String], session: String?, at: Date) throws(JournalError) {
        try disk.ask(file) { (held: inout MemoryContents) throws(JournalError) in
            try held.addPapers(paths, session: session)
        }
    }

    func papers(of session: String?) throws(JournalError) -> [String] {
        try disk.ask(file) { $0.papers.filter { $0.session == session }.map(\.path) }
    }

    func allPapers() throws(JournalError) -> [String] { try disk.ask(file) { $0.papers.map(\.path) } }

    func forget(_ session: String) throws(JournalError) {
        try disk.ask(file, isDeletion: true) { $0.forget(session) }
    }

    func forgetAll() throws(JournalError) { try disk.ask(file, isDeletion: true) { $0 = MemoryContents() } }
}
