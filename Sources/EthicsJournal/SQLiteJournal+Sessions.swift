// Sessions, events and content in the journal on disk.

import Foundation
import GRDB

extension SQLiteJournal {
    /// All sessions, newest first.
    public func sessions() throws(JournalError) -> [JournalSession] {
        let found = try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT id, kind, subject, title, is_finished, started_at, updated_at, last_sequence FROM session
                    """
            ).map(JournalSession.init)
        }
        return found.sorted(by: JournalSession.comesFirst)
    }

    /// The events of a session in their order.
    public func events(of session: String) throws(JournalError) -> [JournalEvent] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT sequence, at, body FROM event WHERE session = ? ORDER BY sequence",
                arguments: [session]
            ).map { row in
                try JournalEvent(sequence: row.required(0), at: row.requiredTime(1), body: row.required(2))
            }
        }
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
        let time = at.timeIntervalSinceReferenceDate
        return try write { database in
            let before = try Self.standing(of: session, in: database)
            guard before?.last ?? 0 == lastSequence else { throw JournalError.conflict(session: session) }
            try Self.put(header, session, lastSequence + bodies.count, time, in: database)
            for (sequence, body) in zip((lastSequence + 1)..., bodies) {
                try database.execute(
                    sql: "INSERT INTO event (session, sequence, at, body) VALUES (?, ?, ?, ?)",
                    arguments: [session, sequence, time, body]
                )
            }
            for (hash, body) in content {
                try database.execute(
                    sql: "INSERT OR IGNORE INTO content (hash, body) VALUES (?, ?)",
                    arguments: [hash, body]
                )
                try database.execute(
                    sql: "INSERT OR IGNORE INTO content_use (session, hash) VALUES (?, ?)",
                    arguments: [session, hash]
                )
            }
            return JournalSession(
                id: session,
                kind: header.kind,
                subject: header.subject,
                title: header.title,
                isFinished: header.isFinished,
                startedAt: before?.startedAt ?? at,
                updatedAt: at,
                lastSequence: lastSequence + bodies.count
            )
        }
    }

    /// The text stored under a hash, if any.
    public func content(_ hash: String) throws(JournalError) -> Data? {
        try read { database in
            try Row.fetchOne(database, sql: "SELECT body FROM content WHERE hash = ?", arguments: [hash])?.required(0)
        }
    }

    /// How far a session has come, and when it began; nil when it is unknown.
    private static func standing(of session: String, in database: Database) throws -> (last: Int, startedAt: Date)? {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT last_sequence, started_at FROM session WHERE id = ?",
            arguments: [session]
        )
        return try row.map { (last: try $0.required(0), startedAt: try $0.requiredTime(1)) }
    }

    private static func put(
        _ header: SessionHeader,
        _ session: String,
        _ lastSequence: Int,
        _ time: TimeInterval,
        in database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO session (id, kind, subject, title, is_finished, started_at, updated_at, last_sequence)
                VALUES (:id, :kind, :subject, :title, :finished, :time, :time, :last)
                ON CONFLICT (id) DO UPDATE SET kind = :kind, subject = :subject, title = :title,
                    is_finished = :finished, updated_at = :time, last_sequence = :last
                """,
            arguments: [
                "id": session, "kind": header.kind, "subject": header.subject, "title": header.title,
                "finished": header.isFinished, "time": time, "last": lastSequence,
            ]
        )
    }
}
