// The verified copy beside the journal: there when the journal is damaged one day, and never a day longer than the text
// that it holds.

import Foundation
import GRDB

struct JournalCopy {
    let file: JournalFile

    private var relics: JournalRelics { JournalRelics(file: file) }

    /// What changes with everything that is written, and costs little to know.
    struct Fingerprint: Equatable {
        private let values: [DatabaseValue]

        init(_ database: Database) throws {
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT (SELECT COUNT(*) FROM session), (SELECT SUM(last_sequence) FROM session),
                        (SELECT MAX(updated_at) FROM session), (SELECT COUNT(*) FROM draft),
                        (SELECT MAX(id) FROM draft), (SELECT MAX(at) FROM draft),
                        (SELECT SUM(LENGTH(body)) FROM draft), (SELECT COUNT(*) FROM content_use)
                    """
            )
            let papers =
                try database.hasTable(PaperTable.name)
                ? Int.fetchOne(database, sql: "SELECT COUNT(*) + MAX(id) FROM paper") ?? 0 : 0
            values = (row.map { Array($0.databaseValues) } ?? []) + [papers.databaseValue]
        }
    }

    /// Makes a copy of a journal that the caller holds against all other writers, unless there is one that says the same.
    ///
    /// - Parameter onlooker: A second connection to the journal.
    func make(of database: Database, by onlooker: DatabaseQueue) throws -> Bool {
        if try Fingerprint(database) == known { return false }
        let building = relics.building
        try relics.remove(building)
        try JournalFile.make(building)
        do {
            try onlooker.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [building]) }
            let made = try JournalFile.connection(building, isReadOnly: true)
            defer { try? made.close() }
            try made.read { try JournalCheck.quick($0, path: file.path) }
            try made.close()
            try JournalFile.synchronize(building)
            try JournalFile.move(building, to: relics.copy)
        } catch {
            try? relics.remove(building)
            throw error
        }
        return true
    }

    /// Deletes what a program that knows of no copy, or one that was killed, left behind: a copy, or damaged originals, with
    /// something in them that a sound journal does not have any more.
    func discardIfOutdated(beside queue: DatabaseQueue) throws {
        let hasCopy = JournalFile.isThere(relics.copy)
        let isSalvaged = !relics.damaged.isEmpty
        guard hasCopy || isSalvaged else { return }
        let (held, salvaged) = try queue.read { database in
            (try Held(database), isSalvaged ? try SalvageTable.contents(database) : nil)
        }
        let copy = hasCopy ? Held.copy(relics.copy) : nil
        let isSomethingDeleted =
            copy.map { !$0.sessions.isSubset(of: held.sessions) } == true
            || salvaged.map { salvaged in
                !salvaged.sessions.isSubset(of: held.sessions) || !salvaged.fields.isSubset(of: held.fields)
            } == true
        if isSomethingDeleted {
            try relics.removeAll(isAlone: false)
        } else if hasCopy, copy.map({ $0.texts.isSubset(of: held.texts) }) != true {
            try relics.remove(relics.copy)
        }
    }

    private var known: Fingerprint? {
        guard JournalFile.isThere(relics.copy) else { return nil }
        guard let queue = try? JournalFile.connection(relics.copy, isReadOnly: true) else { return nil }
        defer { try? queue.close() }
        return try? queue.read { try Fingerprint($0) }
    }
}

/// The sessions and the drafts that a database holds.
private struct Held {
    var sessions: Set<String> = []
    var fields: Set<[String]> = []
    var texts: Set<Data> = []

    init(_ database: Database) throws {
        sessions = Set(try String.fetchAll(database, sql: "SELECT id FROM session"))
        for row in try Row.fetchAll(database, sql: "SELECT session, field, body FROM draft") {
            fields.insert([try row.required(0), try row.required(1)])
            texts.insert(try row.required(2))
        }
    }

    /// What a copy holds; nil when it can't be read, so that nobody can say what is in it.
    static func copy(_ path: String) -> Held? {
        guard let queue = try? JournalFile.connection(path, isReadOnly: true) else { return nil }
        defer { try? queue.close() }
        return try? queue.read { try Held($0) }
    }
}
