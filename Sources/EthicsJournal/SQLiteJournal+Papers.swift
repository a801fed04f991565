// The papers that were written, in the journal on disk: where they are, so that whoever deletes can be told.

import Foundation
import GRDB

extension SQLiteJournal {
    /// Remembers where papers were written.
    public func addPapers(_ paths: [String], session: String?, at: Date) throws(JournalError) {
        guard !paths.isEmpty else { return }
        try write { database in
            if let session {
                let isKnown = try Bool.fetchOne(
                    database, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)", arguments: [session])
                guard isKnown == true else { throw JournalError.conflict(session: session) }
            }
            try PaperTable.make(in: database)
            for path in paths {
                try database.execute(
                    sql: "DELETE FROM paper WHERE session IS ? AND path = ?", arguments: [session, path])
                try database.execute(
                    sql: "INSERT INTO paper (session, path, at) VALUES (?, ?, ?)",
                    arguments: [session, path, at.timeIntervalSinceReferenceDate])
            }
        }
    }

    /// The papers of a session, or those of none, in the order in which they were written.
    public func papers(of session: String?) throws(JournalError) -> [String] {
        try read { database in
            guard try database.hasTable(PaperTable.name) else { return [] }
            return try Row.fetchAll(
                database, sql: "SELECT path FROM paper WHERE session IS ? ORDER BY id", arguments: [session]
            ).map { try $0.required(0) }
        }
    }

    /// All papers, in the order in which they were written.
    public func allPapers() throws(JournalError) -> [String] {
        try read { database in
            guard try database.hasTable(PaperTable.name) else { return [] }
            return try Row.fetchAll(database, sql: "SELECT path FROM paper ORDER BY id").map { try $0.required(0) }
        }
    }
}
