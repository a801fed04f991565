// A journal that keeps nothing on disk, for shared log-ons and for those who ask for it.

import Foundation
import Synchronization

/// A journal that is gone when the program ends.
public final class MemoryJournal: Journal {
    private let contents = Mutex(MemoryContents())

    /// An empty journal.
    public init() {}

    /// All sessions, newest first.
    public func sessions() -> [JournalSession] {
        contents.withLock { $0.records.values.map(\.session).sorted(by: JournalSession.comesFirst) }
    }

    /// The events of a session in their order.
    public func events(of session: String) -> [JournalEvent] {
        contents.withLock { $0.records[session]?.events ?? [] }
    }

    /// Appends events to a session, all of them or none.
    @discardableResult
    public func append(
        _ bodies: [Data],
        to session: String,
        after lastSequence: Int,
        header: SessionHeader,
        content: [String: Data],
        at: Date
    ) throws(JournalError) -> JournalSession {
        try contents.withLock { (held: inout MemoryContents) throws(JournalError) in
            try held.append(bodies, to: session, after: lastSequence, header: header, content: content, at: at)
        }
    }

    /// The text stored under a hash, if any.
    public func content(_ hash: String) -> Data? {
        contents.withLock { $0.content[hash] }
    }

    /// Keeps the text of an unfinished field; nil or empty text deletes it.
    @discardableResult
    public func saveDraft(
        _ text: String?,
        session: String,
        field: String,
        writer: String,
        at: Date
    ) throws(JournalError) -> Bool {
        try contents.withLock { (held: inout MemoryContents) throws(JournalError) in
            try held.saveDraft(text, session: session, field: field, writer: writer, at: at)
        }
    }

    /// The newest draft of each field, whoever wrote it.
    public func drafts(of session: String) -> [String: JournalDraft] {
        contents.withLock { $0.records[session]?.drafts ?? [:] }
    }

    /// Remembers where papers were written.
    public func addPapers(_ paths: [String], session: String?, at: Date) throws(JournalError) {
        try contents.withLock { (held: inout MemoryContents) throws(JournalError) in
            try held.addPapers(paths, session: session)
        }
    }

    /// The papers of a session, or those of none.
    public func papers(of session: String?) -> [String] {
        contents.withLock { $0.papers.filter { $0.session == session }.map(\.path) }
    }

    /// All papers.
    public func allPapers() -> [String] {
        contents.withLock { $0.papers.map(\.path) }
    }

    /// Deletes a session, and content that no other session refers to.
    public func forget(_ session: String) {
        contents.withLock { $0.forget(session) }
    }

    /// Deletes everything.
    public func forgetAll() {
        contents.withLock { $0 = MemoryContents() }
    }
}
