// Saving what can be read of a damaged journal into a new one.

import Foundation
import GRDB

extension SQLiteJournal {
    /// Saves what can be read of a damaged journal into a new one that takes its place, and from the copy what the damaged
    /// one can't give whole. The damaged one is kept beside it, `journal.skadet-1.sqlite`, until something is deleted.
    ///
    /// With a journal that is sound nothing is done.
    ///
    /// - Parameter interruption: Ends waits for other programs.
    @discardableResult
    public static func salvage(
        folder: URL, interruption: JournalInterruption = JournalInterruption()
    ) throws(JournalError) -> Salvage {
        try JournalSalvage(folder: folder, interruption: interruption).run()
    }
}

struct JournalSalvage {
    private let file: JournalFile
    private let opening: JournalOpening

    private var relics: JournalRelics { JournalRelics(file: file) }

    init(folder: URL, terms: JournalTerms = JournalTerms(), interruption: JournalInterruption) {
        file = JournalFile(folder: folder)
        let wait = JournalWait(folder: file.folder, patience: terms.patience, interruption: interruption)
        opening = JournalOpening(file: file, terms: terms, wait: wait)
    }

    func run() throws(JournalError) -> Salvage {
        try relics.finish(patience: opening.terms.patience)
        try file.requireWritable(file.folder)
        do {
            // SQLite takes a file that is too short for an empty one and deletes its log.
            let holder = file.isTooShort ? nil : try opening.holderOfDamaged()
            defer { try? holder?.close() }
            let damaged: DamagedJournal
            if !file.isTooShort, let onlooker = try opening.onlookerOfDamaged() {
                defer { try? onlooker.close() }
                // Without a transaction, whose end would fail because of what could not be read.
                if let sound = try onlooker.unsafeRead(soundness) { return sound }
                damaged = onlooker.unsafeRead { DamagedJournal($0) }
            } else {
                damaged = DamagedJournal()
            }
            let (sessions, salvage) = choose(damaged, copy())
            try write(sessions, damaged.papers)
            try takeTheName()
            return salvage
        } catch {
            throw SQLiteFailure.translate(error, file: file, wait: opening.wait)
        }
    }

    /// What there is in a file that needs no salvage; nil when it is damaged.
    private func soundness(_ database: Database) throws -> Salvage? {
        do {
            try JournalCheck.header(file)
            try JournalCheck.whole(database, path: file.path)
            let count = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM session") ?? 0
            return Salvage(whole: count, fromCopy: 0, lost: 0)
        } catch {
            return nil
        }
    }

    private func copy() -> DamagedJournal {
        guard JournalFile.isThere(relics.copy),
            let queue = try? JournalFile.connection(relics.copy, isReadOnly: true)
        else { return DamagedJournal() }
        defer { try? queue.close() }
        return queue.unsafeRead { DamagedJournal($0) }
    }

    private func choose(_ damaged: DamagedJournal, _ copy: DamagedJournal) -> ([SalvagedSession], Salvage) {
        var chosen = damaged.whole
        var lost = damaged.broken
        var fromCopy = 0
        for (id, session) in copy.whole where chosen[id] == nil {
            // A list without gaps that does not name it says that it was deleted, by a program that knows of no copy.
            guard lost.contains(id) || !damaged.isListWhole else { continue }
            chosen[id] = session
            fromCopy += 1
        }
        lost.subtract(chosen.keys)
        return (Array(chosen.values), Salvage(whole: chosen.count, fromCopy: fromCopy, lost: lost.count))
    }

    private func write(_ sessions: [SalvagedSession], _ papers: [SalvagedSession.Paper]) throws {
        try relics.remove(relics.building)
        try JournalFile.make(relics.building)
        do {
            let new = try JournalFile.connection(relics.building)
            defer { try? new.close() }
            try JournalSchema.migrator.migrate(new)
            try new.write { database in
                for session in sessions { try session.insert(into: database) }
                if !papers.isEmpty || sessions.contains(where: { !$0.papers.isEmpty }) {
                    try PaperTable.make(in: database)
                    for session in sessions {
                        for paper in session.papers { try paper.insert(session.header.id, into: database) }
                    }
                    for paper in papers { try paper.insert(nil, into: database) }
                }
                try SalvageTable.make(in: database)
            }
            try new.read { try JournalCheck.whole($0, path: file.path) }
        } catch {
            try? relics.remove(relics.building)
            throw error
        }
        try JournalFile.synchronize(relics.building)
    }

    /// The damaged file has its second name before the new one takes its first.
    private func takeTheName() throws {
        try JournalSwap(file: file, grace: opening.terms.grace)
            .install(relics.building, by: relics.rescued, needsBar: false) {
                let damaged = relics.nextDamaged
                for suffix in ["", "-wal", "-journal"] where JournalFile.isThere(file.path + suffix) {
                    try JournalFile.giveSecondName(file.path + suffix, damaged + suffix)
                }
                FolderMaker.settle(file.folder)
            }
    }
}

extension SalvagedSession {
    fileprivate func insert(into database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO session (id, kind, subject, title, is_finished, started_at, updated_at, last_sequence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                header.id, header.kind, header.subject, header.title, header.isFinished,
                header.startedAt.timeIntervalSinceReferenceDate, header.updatedAt.timeIntervalSinceReferenceDate,
                header.lastSequence,
            ])
        for event in events {
            try database.execute(
                sql: "INSERT INTO event (session, sequence, at, body) VALUES (?, ?, ?, ?)",
                arguments: [header.id, event.sequence, event.at.timeIntervalSinceReferenceDate, event.body])
        }
        for (hash, body) in content {
            try database.execute(
                sql: "INSERT OR IGNORE INTO content (hash, body) VALUES (?, ?)", arguments: [hash, body])
            try database.execute(
                sql: "INSERT INTO content_use (session, hash) VALUES (?, ?)", arguments: [header.id, hash])
        }
        for draft in drafts {
            try database.execute(
                sql: "INSERT OR IGNORE INTO draft (session, field, writer, at, body) VALUES (?, ?, ?, ?, ?)",
                arguments: [header.id, draft.field, draft.writer, draft.at, draft.body])
        }
    }
}

extension SalvagedSession.Paper {
    fileprivate func insert(_ session: String?, into database: Database) throws {
        try database.execute(
            sql: "INSERT INTO paper (session, path, at) VALUES (?, ?, ?)", arguments: [session, path, at])
    }
}
