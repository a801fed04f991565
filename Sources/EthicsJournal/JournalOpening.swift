// Opening a database file: first find out whose it is, and whether it is sound, without changing a byte of it; then make
// it ready for use.

import CJournalGuard
import Foundation
import GRDB

struct JournalOpening: Sendable {
    let file: JournalFile
    let terms: JournalTerms
    let wait: JournalWait

    /// How a connection is to behave.
    private struct Manner {
        var isReadOnly = false
        /// Needs no memory that is shared with other programs, and lets none of them in.
        var isAlone = false
        /// Moves nothing from the log into the file when it closes.
        var keepsLog = false
    }

    /// A connection that is ready for use.
    func open() throws(JournalError) -> DatabaseQueue {
        wait.reset()
        try JournalRelics(file: file).finish(patience: terms.patience)
        try file.prepare()
        let probe = FolderProbe.ask(file.folder)
        guard probe.locks else { throw .networkFolder(path: file.path) }
        do {
            let queue = try openPrepared(hasMaps: probe.maps && terms.isLogAllowed)
            try JournalCopy(file: file).discardIfOutdated(beside: queue)
            return queue
        } catch {
            throw SQLiteFailure.translate(error, file: file, wait: wait)
        }
    }

    /// A connection beside the one in use, that can only read.
    func onlooker() throws(JournalError) -> DatabaseQueue {
        let wait = wait.sibling(patience: terms.patience)
        do {
            return try connect(Manner(isReadOnly: true), wait: wait)
        } catch {
            throw SQLiteFailure.translate(error, file: file, wait: wait)
        }
    }

    /// A connection to a damaged file, for reading what can be read; nil when it can't even be opened. The file and its log
    /// stay as they are.
    ///
    /// Throws for a file that is not ours to salvage.
    func onlookerOfDamaged() throws -> DatabaseQueue? {
        let queue =
            (try? connect(Manner(isReadOnly: true)))
            // What can be shared in memory only needs to be where others share it.
            ?? (JournalFile.isThere(file.path + "-journal") ? nil : try? connect(Manner(isAlone: true, keepsLog: true)))
        guard let queue else { return nil }
        do {
            _ = try queue.read(inspect)
        } catch is DatabaseError {
            // What can't be read can't be anybody else's.
        }
        return queue
    }

    /// A connection to a damaged file that holds it against other writers as far as that can be done.
    func holderOfDamaged() throws -> DatabaseQueue? {
        // Whoever can write plays a rollback journal back into the file.
        guard !JournalFile.isThere(file.path + "-journal") else { return nil }
        guard let queue = try? connect(Manner(keepsLog: true)) else { return nil }
        do {
            try queue.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
        } catch let error as DatabaseError where !SQLiteFailure.isBusy(error) {
            // So damaged that nobody can write into it.
        }
        return queue
    }

    private func openPrepared(hasMaps: Bool) throws -> DatabaseQueue {
        if hasMaps {
            do {
                return try openWithLog()
            } catch let error as DatabaseError where SQLiteFailure.isSharedMemory(error) {
                // As where nothing can be mapped: on a full disk there is no room for what is shared.
            }
        }
        return try openWithoutLog()
    }

    private func openWithLog() throws -> DatabaseQueue {
        // A connection that can write moves the log into the database file when it closes. Only one that cannot
        // leaves a damaged file, or a newer program's, as it is, so it looks first wherever there is a log.
        let isLookedAt = file.hasWriteAheadLog
        if isLookedAt {
            try JournalCheck.header(file)
            let onlooker = try connect(Manner(isReadOnly: true))
            defer { try? onlooker.close() }
            _ = try look(onlooker)
        }
        let queue = try connect(Manner())
        let isComplete = isLookedAt ? try retrying { try queue.read(inspect) } : try look(queue)
        try retrying {
            // Without effect, and without a write, when the file is in that mode already. Without room it stays as it is.
            try allowingNoRoom {
                try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
            }
        }
        if !isComplete { try retrying { try JournalSchema.migrator.migrate(queue) } }
        return queue
    }

    /// With a rollback journal, which needs locks and nothing else. A file that has a log is brought up to it first.
    private func openWithoutLog() throws -> DatabaseQueue {
        if file.hasWriteAheadLog { try JournalCheck.header(file) }
        let queue = try connect(Manner(isAlone: true, keepsLog: true))
        let isComplete = try look(queue)
        try retrying {
            try queue.writeWithoutTransaction { database in
                // The header has to be written once. In memory the rollback journal needs no room for that. Where the log
                // has more than the file has room for, it stays a log that is nobody else's.
                for mode in ["DELETE", "MEMORY", "DELETE"] {
                    try allowingNoRoom { try database.execute(sql: "PRAGMA journal_mode = \(mode)") }
                }
                guard try String.fetchOne(database, sql: "PRAGMA journal_mode") != "wal" else { return }
                // The lock is let go by the next one who reads.
                try database.execute(sql: "PRAGMA locking_mode = NORMAL; SELECT COUNT(*) FROM sqlite_master;")
            }
        }
        if !isComplete { try retrying { try JournalSchema.migrator.migrate(queue) } }
        return queue
    }

    private func allowingNoRoom(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as DatabaseError where SQLiteFailure.isFull(error) {}
    }

    /// Whether the file has all the tables, if it is ours and sound.
    private func look(_ queue: DatabaseQueue) throws -> Bool {
        try retrying {
            try queue.read { database in
                let isComplete = try inspect(database)
                try JournalCheck.quick(database, path: file.path)
                return isComplete
            }
        }
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
        let deadline = Date(timeIntervalSinceNow: terms.patience)
        while true {
            do {
                return try body()
            } catch let error as DatabaseError where Self.mayPass(error) && Date() < deadline && wait.isWorthWhile {
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

    private func connect(_ manner: Manner, wait other: JournalWait? = nil) throws -> DatabaseQueue {
        let wait = other ?? wait
        var configuration = Configuration()
        configuration.readonly = manner.isReadOnly
        configuration.label = "journal"
        configuration.allowsUnsafeTransactions = manner.keepsLog
        configuration.busyMode = .callback { wait.goesOn($0) }
        let limit = manner.isReadOnly ? nil : terms.maximumPages
        configuration.prepareDatabase { database in
            if manner.keepsLog, let connection = database.sqliteConnection { _ = journal_guard_keep_log(connection) }
            if manner.isAlone { try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
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
        return try DatabaseQueue(path: file.path, configuration: configuration)
    }
}
