// Reading a column without trusting it: a damaged file may hold anything, and must not end the program.

import Foundation
import GRDB

extension Row {
    /// A column that has to be there, or the file is damaged.
    func required<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
        let stored: DatabaseValue = self[index]
        guard let value = Value.fromDatabaseValue(stored) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unexpected value")
        }
        return value
    }

    /// A time that has to be there.
    func requiredTime(_ index: Int) throws -> Date {
        Date(timeIntervalSinceReferenceDate: try required(index))
    }
}

extension Database {
    /// Whether there is such a table now; what GRDB remembers may be older than what another window made.
    func hasTable(_ name: String) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?)",
            arguments: [name]
        ) ?? false
    }
}

extension JournalSession {
    /// From id, kind, subject, title, is_finished, started_at, updated_at and last_sequence.
    init(_ row: Row) throws {
        self.init(
            id: try row.required(0),
            kind: try row.required(1),
            subject: try row.required(2),
            title: try row.required(3),
            isFinished: try row.required(4),
            startedAt: try row.requiredTime(5),
            updatedAt: try row.requiredTime(6),
            lastSequence: try row.required(7)
        )
    }
}
