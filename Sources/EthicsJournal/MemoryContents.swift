// What a journal in memory holds, as a plain value: the rules of the journal without files or locks.

import Foundation

/// Everything a ``MemoryJournal`` holds.
struct MemoryContents: Sendable {
    struct Record: Sendable {
        var session: JournalSession
        var events: [JournalEvent] = []
        var uses: Set<String> = []
        /// By field.
        var drafts: [String: JournalDraft] = [:]
    }

    var records: [String: Record] = [:]
    var content: [String: Data] = [:]
    /// In the order in which they were written.
    var papers: [(session: String?, path: String)] = []

    mutating func addPapers(_ paths: [String], session: String?) throws(JournalError) {
        if let session, records[session] == nil, !paths.isEmpty { throw .conflict(session: session) }
        for path in paths {
            papers.removeAll { $0 == (session, path) }
            papers.append((session, path))
        }
    }

    mutating func append(
        _ bodies: [Data],
        to session: String,
        after lastSequence: Int,
        header: SessionHeader,
        content texts: [String: Data],
        at: Date
    ) throws(JournalError) -> JournalSession {
        var record = records[session] ?? Self.record(session, header: header, at: at)
        guard record.session.lastSequence == lastSequence else { throw .conflict(session: session) }
        for (offset, body) in bodies.enumerated() {
            record.events.append(JournalEvent(sequence: lastSequence + 1 + offset, at: at, body: body))
        }
        record.session.kind = header.kind
        record.session.subject = header.subject
        record.session.title = header.title
        record.session.isFinished = header.isFinished
        record.session.updatedAt = at
        record.session.lastSequence = lastSequence + bodies.count
        record.uses.formUnion(texts.keys)
        content.merge(texts) { stored, _ in stored }
        records[session] = record
        return record.session
    }

    mutating func saveDraft(
        _ text: String?,
        session: String,
        field: String,
        writer: String,
        at: Date
    ) throws(JournalError) -> Bool {
        let isMissed = records[session]?.drafts[field]?.isMissed(by: writer, whoWrites: text) ?? false
        records[session]?.drafts[field] = nil
        guard let text, !text.isEmpty else { return isMissed }
        guard records[session] != nil else { throw .conflict(session: session) }
        records[session]?.drafts[field] = JournalDraft(text: text, writer: writer, at: at)
        return isMissed
    }

    mutating func forget(_ session: String) {
        records[session] = nil
        let used = records.values.reduce(into: Set<String>()) { $0.formUnion($1.uses) }
        content = content.filter { used.contains($0.key) }
        papers = records.isEmpty ? [] : papers.filter { $0.session != session }
    }

    private static func record(_ session: String, header: SessionHeader, at: Date) -> Record {
        Record(
            session: JournalSession(
                id: session,
                kind: header.kind,
                subject: header.subject,
                title: header.title,
                isFinished: header.isFinished,
                startedAt: at,
                updatedAt: at,
                lastSequence: 0
            )
        )
    }
}
