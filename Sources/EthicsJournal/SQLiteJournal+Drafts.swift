// Drafts in the journal on disk: text that is still being written.
//
// Programs before this one kept a row for each writer of a field. They may use the same file at the same time: of several
// rows the newest counts, and whoever saves or deletes removes all of them.

import Foundation
import GRDB

extension SQLiteJournal {
    /// Keeps the text of an unfinished field: one text for each field of a session, the last writer's. Empty text, and nil
    /// for a field that was given as an answer, delete it whoever wrote it.
    @discardableResult
    public func saveDraft(
        _ text: String?,
        session: String,
        field: String,
        writer: String,
        at: Date
    ) throws(JournalError) -> Bool {
        let (isMissed, before) = try write { database in
            let before = try Self.newestDraft(of: session, field, in: database)
            try database.execute(
                sql: "DELETE FROM draft WHERE session = ? AND field = ?",
                arguments: [session, field]
            )
            let isMissed = before?.isMissed(by: writer, whoWrites: text) ?? false
            guard let text, !text.isEmpty else { return (isMissed, before) }
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
            return (isMissed, before)
        }
        try eraseWhatIsLeft(of: before, replacedBy: text, session, field)
        return isMissed
    }

    /// Text that was erased is removed where it lies besides: all of it when the field was emptied, else from the copy. As
    /// an answer it is text that is kept.
    private func eraseWhatIsLeft(
        of before: JournalDraft?, replacedBy text: String?, _ session: String, _ field: String
    ) throws(JournalError) {
        guard let before else { return }
        if text?.isEmpty == true { return try eraseDraft(of: session, field) }
        if text?.hasPrefix(before.text) != true { try JournalRelics(file: file).removeCopy() }
    }

    /// The newest draft of each field, whoever wrote it.
    public func drafts(of session: String) throws(JournalError) -> [String: JournalDraft] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT body, writer, at, field FROM draft WHERE session = ? ORDER BY at, id",
                arguments: [session]
            )
            var newest: [String: JournalDraft] = [:]
            for row in rows { newest[try row.required(3)] = try Self.draft(row) }
            return newest
        }
    }

    private static func newestDraft(of session: String, _ field: String, in database: Database) throws -> JournalDraft?
    {
        try Row.fetchOne(
            database,
            sql: "SELECT body, writer, at FROM draft WHERE session = ? AND field = ? ORDER BY at DESC, id DESC",
            arguments: [session, field]
        ).map(draft)
    }

    private static func draft(_ row: Row) throws -> JournalDraft {
        let body: Data = try row.required(0)
        return JournalDraft(
            text: String(decoding: body, as: UTF8.self), writer: try row.required(1), at: try row.requiredTime(2))
    }
}
