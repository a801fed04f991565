// What was found in damaged originals that still lie beside the journal, by name only: when a session or a draft of these
// is no longer there, somebody deleted it, and the originals have to go too. No migration; see `PaperTable`.

import Foundation
import GRDB

enum SalvageTable {
    static let name = "salvaged"

    static func make(in database: Database) throws {
        // A session has an empty field.
        try database.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS salvaged (
                    session TEXT NOT NULL,
                    field TEXT NOT NULL,
                    PRIMARY KEY (session, field)
                ) WITHOUT ROWID;
                INSERT OR IGNORE INTO salvaged SELECT id, '' FROM session;
                INSERT OR IGNORE INTO salvaged SELECT session, field FROM draft;
                """
        )
    }

    /// The sessions, and the drafts as session and field; nil when nothing was salvaged.
    static func contents(_ database: Database) throws -> (sessions: Set<String>, fields: Set<[String]>)? {
        guard try database.hasTable(name) else { return nil }
        var sessions: Set<String> = []
        var fields: Set<[String]> = []
        for row in try Row.fetchAll(database, sql: "SELECT session, field FROM salvaged") {
            let (session, field): (String, String) = (try row.required(0), try row.required(1))
            sessions.insert(session)
            if !field.isEmpty { fields.insert([session, field]) }
        }
        return (sessions, fields)
    }
}
