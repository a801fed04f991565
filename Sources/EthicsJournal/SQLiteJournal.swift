// The journal on disk: one SQLite file, and how it is reached.

import CJournalGuard
import Foundation
import GRDB
import Synchronization

/// A journal in the file `journal.sqlite` of a folder.
///
/// Several of them, in one program or in several, may use the same file at once. A call that finds another file, or none,
/// where its own was throws ``JournalError/moved(path:)`` and has stored nothing that anybody will find: a new
/// `SQLiteJournal` opens what is there now.
public final class SQLiteJournal: Journal {
    let file: JournalFile
    let opening: JournalOpening
    /// Nil when there was no room for a new file after everything was deleted.
    private let connection: Mutex<DatabaseQueue?>

    /// Opens the journal of a folder, and makes both when they are missing.
    ///
    /// - Parameters:
    ///   - folder: Where the journal lies. Folders that are made get rights for their owner only.
    ///   - maximumPages: The most pages that the file may have; nil means as many as fit on the disk.
    ///   - interruption: Ends waits, those of opening too.
    public convenience init(
        folder: URL,
        maximumPages: Int? = nil,
        interruption: JournalInterruption = JournalInterruption()
    ) throws(JournalError) {
        try self.init(folder: folder, terms: JournalTerms(maximumPages: maximumPages), interruption: interruption)
    }

    init(
        folder: URL,
        terms: JournalTerms,
        interruption: JournalInterruption = JournalInterruption()
    ) throws(JournalError) {
        file = JournalFile(folder: folder)
        let wait = JournalWait(folder: file.folder, patience: terms.patience, interruption: interruption)
        opening = JournalOpening(file: file, terms: terms, wait: wait)
        connection = Mutex(try opening.open())
    }

    /// Whether the folder holds a journal, or something else by its name. Nothing is opened.
    public static func exists(in folder: URL) -> Bool {
        let file = JournalFile(folder: folder)
        let relics = JournalRelics(file: file)
        return file.isPresent || JournalFile.isThere(relics.fresh) || JournalFile.isThere(relics.rescued)
    }

    /// Ends the wait that a call is in, and all later ones until ``resume()``; see ``JournalInterruption``.
    public func interrupt() { opening.wait.interruption.interrupt() }

    /// Lets calls wait again.
    public func resume() { opening.wait.interruption.resume() }

    /// Goes through the whole file, each index too, on a connection of its own; for a thread in the background.
    ///
    /// Throws ``JournalError/corrupt(path:)`` when it is damaged, and ``JournalError/interrupted(path:)`` when it gave way
    /// to somebody who waited: then nothing is known, and it can be asked again.
    public func checkIntegrity() throws(JournalError) {
        let onlooker = try opening.onlooker()
        opening.wait.yield(onlooker)
        defer {
            opening.wait.yield(nil)
            try? onlooker.close()
        }
        do {
            try onlooker.read { try JournalCheck.whole($0, path: file.path) }
        } catch {
            throw told(error)
        }
    }

    /// The error in the journal's terms. Once damage is found, letting go of the file moves nothing from the log into it.
    private func told(_ error: any Error) -> JournalError {
        let error = SQLiteFailure.translate(error, file: file, wait: opening.wait)
        guard case .corrupt = error else { return error }
        connection.withLock { held in
            held?.inDatabase { database in
                if let connection = database.sqliteConnection { _ = journal_guard_keep_log(connection) }
            }
        }
        return error
    }

    func read<Value: Sendable>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
        try withConnection { queue in
            try queue.read { database in
                try requireInPlace(database)
                return try body(database)
            }
        }
    }

    func write<Value: Sendable>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
        try writeWithoutTransaction { database in
            var value: Value?
            // Immediate: the lock comes first, so that what is read before writing is still true when it is written.
            try database.inTransaction(.immediate) {
                try requireWritable(database)
                value = try body(database)
                return .commit
            }
            // Whoever removed the file meanwhile asked nobody for the lock.
            try requireWritable(database)
            guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
            return value
        }
    }

    func writeWithoutTransaction<Value: Sendable>(
        _ body: (Database) throws -> Value
    ) throws(JournalError) -> Value {
        try withConnection { queue in
            try queue.writeWithoutTransaction { database in
                try requireInPlace(database)
                return try body(database)
            }
        }
    }

    func withConnection<Value: Sendable>(_ body: (DatabaseQueue) throws -> Value) throws(JournalError) -> Value {
        try replacingConnection { queue in (try body(queue), queue) }
    }

    /// Does something that may leave another connection, or none, in the place of this one.
    func replacingConnection<Value: Sendable>(
        _ body: (DatabaseQueue) throws -> (Value, DatabaseQueue?)
    ) throws(JournalError) -> Value {
        do {
            return try connection.withLock { held in
                opening.wait.reset()
                let queue = try held ?? opening.open()
                held = queue
                let (value, next) = try body(queue)
                held = next
                return value
            }
        } catch {
            throw told(error)
        }
    }

    /// SQLite does not notice that its file was deleted or moved, and would store into nothing.
    func requireInPlace(_ database: Database) throws {
        guard let connection = database.sqliteConnection, journal_guard_has_moved(connection) == 0 else {
            throw JournalError.moved(path: file.path)
        }
    }

    /// The same, and that the log is there, for one who has or had the lock: whoever only reads may not have needed it yet.
    func requireWritable(_ database: Database) throws {
        try requireInPlace(database)
        guard !file.isLogThere, try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal" else { return }
        throw JournalError.moved(path: file.path)
    }
}
