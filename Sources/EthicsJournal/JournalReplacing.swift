// A new file in the place of one that somebody goes on reading: the reader's view stays whole, and what they read has no
// name any more.

import Foundation
import GRDB

struct JournalReplacing {
    let erasure: Erasure
    let opening: JournalOpening
    let requireInPlace: (Database) throws -> Void

    private var file: JournalFile { opening.file }
    private var relics: JournalRelics { JournalRelics(file: file) }

    /// Puts a file without what is to be deleted in the place of the journal, and returns a connection to it.
    func run(_ queue: DatabaseQueue) throws -> DatabaseQueue {
        try holding(queue) { database in
            try relics.removeAll(isAlone: true)
            try makeNew()
            try takeTheName()
            retire(database)
        }
        return try opening.open()
    }

    /// Removes the journal and makes an empty one, if there is room for it.
    func beginAnew(_ queue: DatabaseQueue) throws -> DatabaseQueue? {
        try holding(queue) { database in
            try relics.removeAll(isAlone: true)
            try JournalFile.make(relics.building)
            try takeTheName()
            retire(database)
        }
        return try? opening.open()
    }

    private func takeTheName() throws {
        try JournalSwap(file: file, grace: opening.terms.grace)
            .install(relics.building, by: relics.fresh, needsBar: true)
    }

    /// Does something while no other program can write, and closes the connection.
    private func holding(_ queue: DatabaseQueue, _ body: (Database) throws -> Void) throws {
        try queue.writeWithoutTransaction { database in
            do {
                try database.beginTransaction(.immediate)
            } catch {
                throw SQLiteFailure.translate(error, file: file, wait: opening.wait)
            }
            defer { if database.isInsideTransaction { try? database.rollback() } }
            try requireInPlace(database)
            try body(database)
        }
        try? queue.close()
    }

    /// The journal as it is now, without what is to be deleted, in a file that nobody else knows of.
    private func makeNew() throws {
        let building = relics.building
        try relics.remove(building)
        try JournalFile.make(building)
        do {
            let onlooker = try opening.onlooker()
            defer { try? onlooker.close() }
            try onlooker.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [building]) }
            let new = try JournalFile.connection(building)
            defer { try? new.close() }
            try new.writeWithoutTransaction { database in
                // The rows are still there when there was no room to delete them.
                try database.inTransaction(.immediate) {
                    try erasure.delete(from: database)
                    return .commit
                }
                try database.execute(sql: "VACUUM")
                try JournalCheck.quick(database, path: file.path)
            }
        } catch {
            try? relics.remove(building)
            throw error
        }
        try JournalFile.synchronize(building)
    }

    /// Makes the file that is no longer the journal useless, also for a program that waits to write into it and looked
    /// where it was before it began to wait.
    private func retire(_ database: Database) {
        let end = ContinuousClock.now + .seconds(opening.terms.handover)
        opening.wait.hurrying(opening.terms.handover) {
            do {
                try database.execute(
                    sql: "ALTER TABLE session RENAME TO old_session; ALTER TABLE draft RENAME TO old_draft;")
                try database.commit()
            } catch {
                // No room. Held for so long, nobody is left who waits.
                while ContinuousClock.now < end, database.isInsideTransaction { usleep(20_000) }
            }
        }
    }
}
