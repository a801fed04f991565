// Deleting so that nothing of what was deleted can be read in the files: in the file as it is when that can be done, else
// in a new one that takes its place.

import Foundation
import GRDB

struct JournalEraser {
    let erasure: Erasure
    let opening: JournalOpening
    let requireInPlace: (Database) throws -> Void

    private var relics: JournalRelics { JournalRelics(file: opening.file) }

    /// Deletes, and returns the connection to use from now on; nil when there is no room for a new file.
    func run(_ queue: DatabaseQueue) throws -> DatabaseQueue? {
        // First of all, and also because it may give the room that the rest needs.
        try relics.removeAll(isAlone: false)
        guard let first = try obstacle({ try inPlace(queue) }) else { return queue }
        let replacing = JournalReplacing(erasure: erasure, opening: opening, requireInPlace: requireInPlace)
        if SQLiteFailure.isFull(first) {
            if try obstacle({ try withoutRoom(queue) }) == nil { return queue }
        }
        // With a rollback journal, who has the old file open plays back the journal of the new one: it goes by the name.
        guard try hasLog(queue) else { throw first }
        if SQLiteFailure.isFull(first), erasure.isEverything { return try replacing.beginAnew(queue) }
        do {
            return try replacing.run(queue)
        } catch let error as DatabaseError where SQLiteFailure.isFull(error) && erasure.isEverything {
            return try replacing.beginAnew(queue)
        }
    }

    private func hasLog(_ queue: DatabaseQueue) throws -> Bool {
        try queue.unsafeRead { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal"
    }

    /// Only the rows and the log, without a new file: for what is deleted in passing.
    func runInPlace(_ queue: DatabaseQueue) throws {
        try relics.removeAll(isAlone: false)
        try inPlace(queue)
    }

    /// What stopped it, when that is something for which there is another way.
    private func obstacle(_ body: () throws -> Void) throws -> DatabaseError? {
        do {
            try body()
            return nil
        } catch let error as DatabaseError where SQLiteFailure.isFull(error) || SQLiteFailure.isBusy(error) {
            guard opening.wait.ending != .interrupted else { throw error }
            return error
        }
    }

    /// Deletes the rows, rebuilds the file from what is left, and empties the log, which still has the pages as they were.
    private func inPlace(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { database in
            try begin(database)
            try opening.wait.hurrying(opening.terms.hurry) {
                try committing(database) { try erasure.delete(from: database) }
                let rebuilding = Result { try database.execute(sql: "VACUUM") }
                // Also when there was no room to rebuild: the log is where most of the old text is.
                try database.checkpoint(.truncate)
                try rebuilding.get()
            }
            try requireInPlace(database)
        }
    }

    /// The same with a rollback journal in memory, which needs no room. Only when nobody else has the file open.
    private func withoutRoom(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { database in
            try opening.wait.hurrying(opening.terms.hurry) { _ = try database.checkpoint(.truncate) }
        }
        // The log may have held the room that was missing.
        guard try obstacle({ try inPlace(queue) }) != nil else { return }
        try queue.writeWithoutTransaction { database in
            let before = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "wal"
            try opening.wait.hurrying(opening.terms.hurry) { try database.execute(sql: "PRAGMA journal_mode = MEMORY") }
            defer {
                // Where there is no room for what a log needs, a rollback journal does.
                if (try? database.execute(sql: "PRAGMA journal_mode = \(before)")) == nil {
                    try? database.execute(sql: "PRAGMA journal_mode = DELETE")
                }
            }
            try begin(database)
            try committing(database) { try erasure.delete(from: database) }
            try database.execute(sql: "VACUUM")
            try requireInPlace(database)
        }
    }

    /// Takes the lock. Whoever holds it is a writer, and nothing is done against a writer.
    private func begin(_ database: Database) throws {
        do {
            try database.beginTransaction(.immediate)
        } catch {
            throw SQLiteFailure.translate(error, file: opening.file, wait: opening.wait)
        }
    }

    private func committing(_ database: Database, _ body: () throws -> Void) throws {
        do {
            try requireInPlace(database)
            // What another window was making before this one had the lock.
            try relics.removeAll(isAlone: true)
            try body()
            try database.commit()
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            throw error
        }
    }
}
