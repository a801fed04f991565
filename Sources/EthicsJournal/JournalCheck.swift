// Whether a database file is sound.

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

    private static func require(_ check: String, _ database: Database, _ path: String) throws {
        guard try String.fetchOne(database, sql: "PRAGMA \(check)(1)") == "ok" else {
            throw JournalError.corrupt(path: path)
        }
    }
}
