// Opening a database file: first find out whose it is without changing a byte of it, then make it ready for use.

import Foundation
import GRDB

struct JournalOpening {
    let file: JournalFile
    let maximumPages: Int?
    let patience: TimeInterval

    /// A connection that is ready for use.
    func open() throws(JournalError) -> DatabaseQueue {
        try file.prepare()
        do {
            return try openPrepared()
        } catch {
            throw SQLiteFailure.translate(error, file: file)
        }
    }

    private func openPrepared() throws -> DatabaseQueue {
        // A connection that can write moves the log into the database file when it closes. Only one that cannot
        // leaves a newer program's file as it is, so it looks first wherever there is a log.
        if file.hasWriteAheadLog {
            let onlooker = try DatabaseQueue(path: file.path, configuration: configuration(readonly: true))
            _ = try retrying { try onlooker.read(inspect) }
        }
        let queue = try DatabaseQueue(path: file.path, configuration: configuration(readonly: false))
        let isComplete = try retrying { try queue.read(inspect) }
        try retrying {
            // Without effect, and without a write, when the file is in that mode already.
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        }
        if !isComplete { try retrying { try JournalSchema.migrator.migrate(queue) } }
        return queue
    }

    /// Refuses files that are not ours to write, and says whether the file has all the tables.
    private func inspect(_ database: Database) throws -> Bool {
        let known = Set(JournalSchema.migrator.migrations)
        let applied = try JournalSchema.migrator.appliedIdentifiers(database)
        guard applied.isSubset(of: known) else { throw JournalError.newer(path: file.path) }
        let mark = try Int.fetchOne(database, sql: "PRAGMA application_id")
        let isOurs = try applied.isEmpty ? isEmpty(database) : mark == JournalSchema.applicationID
        guard isOurs else { throw JournalError.unusable(path: file.path, detail: "the database of another program") }
        return applied == known
    }

    private func isEmpty(_ database: Database) throws -> Bool {
        // The table of migrations may be there already: another window may be making the journal at this moment.
        try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
    }

    /// Programs that make the same new journal at once get in each other's way: a table appears between two looks, or is
    /// there already when it is to be made. The one that lost tries again and finds the journal made.
    private func retrying<Value>(_ body: () throws -> Value) throws -> Value {
        let deadline = Date(timeIntervalSinceNow: patience)
        while true {
            do {
                return try body()
            } catch let error as DatabaseError where Self.mayPass(error) && Date() < deadline {
                usleep(5_000)
            }
        }
    }

    private static func mayPass(_ error: DatabaseError) -> Bool {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_CONSTRAINT, .SQLITE_ERROR, .SQLITE_SCHEMA: true
        default: false
        }
    }

    private func configuration(readonly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.label = "journal"
        configuration.busyMode = .timeout(patience)
        let limit = readonly ? nil : maximumPages
        configuration.prepareDatabase { database in
            // FULL: what is committed is on the disk. MEMORY: VACUUM writes no copy of the journal to a temporary folder.
            // 250 pages: each small event costs the log some pages, and a log of 4 MB is much where room is short.
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA wal_autocheckpoint = 250;
                    """
            )
            if let limit { try database.execute(sql: "PRAGMA max_page_count = \(limit)") }
        }
        return configuration
    }
}
