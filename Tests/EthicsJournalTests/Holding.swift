// Another program that has the journal's file open, as far as a test needs one.

import Foundation
import GRDB

/// A connection of another program.
final class Holding: Sendable {
    let queue: DatabaseQueue

    init(_ folder: TemporaryFolder) throws {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        queue = try DatabaseQueue(path: folder.database.path, configuration: configuration)
    }

    /// Begins to read and does not end.
    func beginReading() throws -> Int {
        try queue.unsafeRead { database in
            try database.execute(sql: "BEGIN")
            return try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM event") ?? -1
        }
    }

    /// What it sees while it goes on reading.
    func texts() throws -> [String] {
        try queue.unsafeRead { try Data.fetchAll($0, sql: "SELECT body FROM event ORDER BY session, sequence") }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Begins to write and does not end.
    func beginWriting() throws { try queue.unsafeReentrantWrite { try $0.execute(sql: "BEGIN IMMEDIATE") } }

    func end() throws { try queue.unsafeReentrantWrite { try $0.execute(sql: "ROLLBACK") } }

    func execute(_ sql: String) throws { try queue.writeWithoutTransaction { try $0.execute(sql: sql) } }
}
