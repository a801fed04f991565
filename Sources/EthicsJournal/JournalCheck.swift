// Whether a database file is sound.

import CJournalGuard
import Foundation
import GRDB

enum JournalCheck {
    /// All but what costs much: whether each index says the same as its table.
    static func quick(_ database: Database, path: String) throws {
        try require("quick_check", database, path)
    }

    static func whole(_ database: Database, path: String) throws {
        try require("integrity_check", database, path)
    }

    /// Whether the file itself begins as a database does. Where all of its pages are in the log, what is read says nothing of
    /// what lies under them, and moving the log would write over somebody else's file.
    static func header(_ file: JournalFile) throws {
        guard let name = file.path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) else { return }
        let code = journal_guard_check_header("file:\(name)?immutable=1")
        if code == ResultCode.SQLITE_NOTADB.rawValue { throw JournalError.corrupt(path: file.path) }
    }

    private static func require(_ check: String, _ database: Database, _ path: String) throws {
        guard try String.fetchOne(database, sql: "PRAGMA \(check)(1)") == "ok" else {
            throw JournalError.corrupt(path: path)
        }
    }
}
