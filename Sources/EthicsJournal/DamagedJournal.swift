// What can be read of a database that may be damaged: each session that is whole, and the names of the others.

import Foundation
import GRDB

/// A session with all that belongs to it.
struct SalvagedSession {
    struct Draft {
        let field: String
        let writer: String
        let at: Double
        let body: Data
    }

    struct Paper {
        let path: String
        let at: Double
    }

    let header: JournalSession
    var events: [JournalEvent] = []
    var content: [String: Data] = [:]
    var drafts: [Draft] = []
    var papers: [Paper] = []
}

struct DamagedJournal {
    private(set) var whole: [String: SalvagedSession] = [:]
    /// The sessions of which something is missing.
    private(set) var broken: Set<String> = []
    /// Papers that belong to no session.
    private(set) var papers: [SalvagedSession.Paper] = []
    /// Whether every session that there is was found, so that one that was not found is none.
    private(set) var isListWhole = false

    /// Nothing could be read.
    init() {}

    /// Reads what can be read.
    init(_ database: Database) {
        let (sessions, isWhole) = Self.sessions(database)
        let content = Self.content(database)
        let drafts = Self.rows(
            database, both: "SELECT session, field, writer, at, body FROM draft NOT INDEXED", by: "id")
        let papers = Self.rows(database, both: "SELECT session, path, at FROM paper NOT INDEXED", by: "id")
        isListWhole = isWhole && (try? String.fetchOne(database, sql: "PRAGMA quick_check(session)")) == "ok"
        for session in sessions {
            guard var salvaged = Self.session(session, content, database) else {
                broken.insert(session.id)
                continue
            }
            salvaged.drafts = drafts.compactMap { try? Self.draft($0, of: session.id) }
            salvaged.papers = papers.compactMap { try? Self.paper($0, of: session.id) }
            whole[session.id] = salvaged
        }
        self.papers = papers.compactMap { try? Self.paper($0, of: nil) }
        let named = Self.rows(database, "SELECT DISTINCT session FROM event").rows.compactMap { row in
            try? row.required(0) as String
        }
        broken.formUnion(Set(named).subtracting(whole.keys))
    }

    private static func sessions(_ database: Database) -> ([JournalSession], isWhole: Bool) {
        let sql = """
            SELECT id, kind, subject, title, is_finished, started_at, updated_at, last_sequence FROM session ORDER BY id
            """
        var found: [String: JournalSession] = [:]
        var isWhole = true
        // From either end, as far as one comes.
        for order in ["ASC", "DESC"] {
            let (rows, isComplete) = rows(database, "\(sql) \(order)")
            isWhole = isWhole && isComplete
            for row in rows {
                guard let session = try? JournalSession(row) else {
                    isWhole = false
                    continue
                }
                found[session.id] = session
            }
        }
        return (found.values.sorted(by: JournalSession.comesFirst), isWhole)
    }

    /// A session whose events are all there, with the content that it uses; nil when something is missing.
    private static func session(
        _ header: JournalSession, _ content: [String: Data], _ database: Database
    ) -> SalvagedSession? {
        guard header.lastSequence >= 0 else { return nil }
        var salvaged = SalvagedSession(header: header)
        do {
            salvaged.events = try Row.fetchAll(
                database, sql: "SELECT sequence, at, body FROM event WHERE session = ? ORDER BY sequence",
                arguments: [header.id]
            ).map { try JournalEvent(sequence: $0.required(0), at: $0.requiredTime(1), body: $0.required(2)) }
            let hashes = try Row.fetchAll(
                database, sql: "SELECT hash FROM content_use WHERE session = ?", arguments: [header.id]
            ).map { try $0.required(0) as String }
            for hash in hashes {
                guard let body = content[hash] else { return nil }
                salvaged.content[hash] = body
            }
        } catch {
            return nil
        }
        guard salvaged.events.map(\.sequence) == Array(1..<(header.lastSequence + 1)) else { return nil }
        return salvaged
    }

    private static func content(_ database: Database) -> [String: Data] {
        var found: [String: Data] = [:]
        for row in rows(database, both: "SELECT hash, body FROM content NOT INDEXED", by: "rowid") {
            guard let hash: String = try? row.required(0), let body: Data = try? row.required(1) else { continue }
            found[hash] = body
        }
        return found
    }

    private static func draft(_ row: Row, of session: String) throws -> SalvagedSession.Draft? {
        guard try row.required(0) == session else { return nil }
        return SalvagedSession.Draft(
            field: try row.required(1), writer: try row.required(2), at: try row.required(3), body: try row.required(4))
    }

    private static func paper(_ row: Row, of session: String?) throws -> SalvagedSession.Paper? {
        let stored: DatabaseValue = row[0]
        guard String.fromDatabaseValue(stored) == session, session != nil || stored.isNull else { return nil }
        return SalvagedSession.Paper(path: try row.required(1), at: try row.required(2))
    }

    /// Rows from either end, as far as one comes, each once.
    private static func rows(_ database: Database, both sql: String, by column: String) -> [Row] {
        let (ascending, isWhole) = rows(database, "\(sql) ORDER BY \(column)")
        guard !isWhole else { return ascending }
        let descending = rows(database, "\(sql) ORDER BY \(column) DESC").rows
        return ascending + descending.reversed().filter { !ascending.contains($0) }
    }

    private static func rows(_ database: Database, _ sql: String) -> (rows: [Row], isWhole: Bool) {
        var found: [Row] = []
        do {
            let cursor = try Row.fetchCursor(database, sql: sql)
            while let row = try cursor.next() { found.append(row.copy()) }
            return (found, true)
        } catch {
            return (found, false)
        }
    }
}
