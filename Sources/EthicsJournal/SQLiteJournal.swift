// The journal on disk: one SQLite file, and how it is reached.

import Foundation
import GRDB

/// A journal in the file `journal.sqlite` of a folder.
///
/// Several of them, in one program or in several, may use the same file at once.
public final class SQLiteJournal: Journal {
    let queue: DatabaseQueue
    private let file: JournalFile
    private let identity: JournalFile.Identity?

    /// Opens the journal of a folder, and makes both when they are missing.
    ///
    /// - Parameters:
    ///   - folder: Where the journal lies. Folders that are made get rights for their owner only.
    ///   - maximumPages: The most pages that the file may have; nil means as many as fit on the disk.
    public convenience init(folder: URL, maximumPages: Int? = nil) throws(JournalError) {
        try self.init(folder: folder, maximumPages: maximumPages, patience: 5)
    }

    /// - Parameter patience: How many seconds to wait for another program that holds the file.
    init(folder: URL, maximumPages: Int?, patience: TimeInterval) throws(JournalError) {
        file = JournalFile(folder: folder)
        queue = try JournalOpening(file: file, maximumPages: maximumPages, patience: patience).open()
        identity = file.identity
    }

    /// Whether the folder holds a journal, or something else by its name. Nothing is opened.
    public static func exists(in folder: URL) -> Bool {
        JournalFile(folder: folder).isPresent
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw SQLiteFailure.translate(error, file: file)
        }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
        try writeWithoutTransaction { database in
            var value: Value?
            // Immediate: the lock comes first, so that what is read before writing is still true when it is written.
            try database.inTransaction(.immediate) {
                value = try body(database)
                return .commit
            }
            guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
            return value
        }
    }

    func writeWithoutTransaction<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
        // In this mode SQLite does not notice that its file was deleted, and would store into nothing.
        guard file.identity == identity else { throw SQLiteFailure.moved(file) }
        do {
            return try queue.writeWithoutTransaction(body)
        } catch {
            throw SQLiteFailure.translate(error, file: file)
        }
    }
}
