// A journal in memory whose disk is full when a test says so.

import EthicsJournal
import Foundation
import Synchronization

/// A journal without room when it is said to have none.
final class FullJournal: Journal {
    private let inner = MemoryJournal()
    private let full = Mutex(false)
    var isFull: Bool {
        get { full.withLock { $0 } }
        set { full.withLock { $0 = newValue } }
    }

    func sessions() throws(JournalError) -> [JournalSession] { inner.sessions() }
    func events(of session: String) throws(JournalError) -> [JournalEvent] { inner.events(of: session) }
    func append(
        _ bodies: [Data], to session: String, after lastSequence: Int, header: SessionHeader, content: [String: Data],
        at: Date
    ) throws(JournalError) -> JournalSession {
        if isFull { throw .full(path: "/full") }
        return try inner.append(bodies, to: session, after: lastSequence, header: header, content: content, at: at)
    }
    func content(_ hash: String) throws(JournalError) -> Data? { inner.content(hash) }
    func saveDraft(
        _ text: String?, session: String, field: String, writer: String, at: Date
    ) throws(JournalError) -> Bool {
        if isFull { throw .full(path: "/full") }
        return try inner.saveDraft(text, session: session, field: field, writer: writer, at: at)
    }
    func drafts(of session: String) throws(JournalError) -> [String: JournalDraft] { inner.drafts(of: session) }
    func addPapers(_ paths: [String], session: String?, at: Date) throws(JournalError) {
        if isFull { throw .full(path: "/full") }
        try inner.addPapers(paths, session: session, at: at)
    }
    func papers(of session: String?) throws(JournalError) -> [String] { inner.papers(of: session) }
    func allPapers() throws(JournalError) -> [String] { inner.allPapers() }
    func forget(_ session: String) throws(JournalError) { inner.forget(session) }
    func forgetAll() throws(JournalError) { inner.forgetAll() }
}
