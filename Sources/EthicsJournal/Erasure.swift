// What is to be deleted.

import GRDB

enum Erasure: Sendable {
    case session(String)
    case draft(session: String, field: String)
    case everything

    /// Deletes the rows. Doing it again changes nothing.
    func delete(from database: Database) throws {
        switch self {
        case .session(let session):
            try database.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session])
            try database.execute(sql: "DELETE FROM content WHERE hash NOT IN (SELECT hash FROM content_use)")
        case .draft(let session, let field):
            try database.execute(
                sql: "DELETE FROM draft WHERE session = ? AND field = ?", arguments: [session, field])
        case .everything:
            try database.execute(sql: "DELETE FROM session; DELETE FROM content;")
            if try database.hasTable(PaperTable.name) { try database.execute(sql: "DELETE FROM paper") }
        }
        // The damaged originals are gone, and what was found in them need not be known any more.
        if try database.hasTable(SalvageTable.name) { try database.execute(sql: "DELETE FROM salvaged") }
    }

    var isEverything: Bool {
        if case .everything = self { true } else { false }
    }
}
