// Drafts in the journal on disk: text that is still being written.

import Foundation
import GRDB

extension SQLiteJournal {
    /// Keeps the text of an unfinished field. Empty text deletes this writer's draft of it; nil, for a field that was given
    /// as an answer, every writer's: an older one would come back as the newest.
    public func saveDraft(
        _ text: String?,
        session: String,
        field: String,
        writer: String,
        at: Date
    ) throws(JournalError) {
        try write { database in
            // Deleted first, also when it comes again, so that the order of the ids is the order of saving.
            try database.execute(
                sql: "DELETE FROM draft WHERE session = ? AND field = ? AND (writer = ? OR ?)",
                arguments: [session, field, writer, text == nil]
            )
            guard let text, !text.isEmpty else { return }
            let isKnown = try Bool.fetchOne(
                database,
                sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)",
                arguments: [session]
            )
            guard isKnown == true else { throw JournalError.conflict(session: session) }
            try database.execute(
                sql: "INSERT INTO draft (session, field, writer, at, body) VALUES (?, ?, ?, ?, ?)",
                arguments: [session, field, writer, at.timeIntervalSinceReferenceDate, Data(text.utf8)]
            )
        }
    }

    /// The newest draft of each field, whoever wrote it.
    public func drafts(of session: String) throws(JournalError) -> [String: String] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT field, body FROM draft WHERE session = ? ORDER BY at, id",
                arguments: [session]
            )
            var newest: [String: String] = [:]
            for row in rows {
                let body: Data = try row.required(1)
                newest[try row.required(0)] = String(decoding: body, as: UTF8.self)
            }
            return newest
        }
    }
}
