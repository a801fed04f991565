// Files of other versions and of other programs.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct VersionTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aJournalOfVersionOneOpens() throws {
        try VersionOne.make(in: folder)
        let journal = try SQLiteJournal(folder: folder.journal)
        let expected = JournalSession(
            id: "a",
            kind: "reflection",
            subject: "varsling",
            title: "Varsling",
            isFinished: false,
            startedAt: Date(timeIntervalSinceReferenceDate: 100.5),
            updatedAt: Date(timeIntervalSinceReferenceDate: 200.25),
            lastSequence: 2
        )
        #expect(try journal.sessions() == [expected])
        #expect(try journal.texts(of: "a") == ["1", "2"])
        #expect(try journal.content("h") == Data("å".utf8))
        #expect(try journal.draftTexts(of: "a") == ["f": "æ"])
        try journal.append(["3"], to: "a", after: 2)
        try journal.forget("a")
        #expect(try journal.content("h") == nil)
    }

    /// While "v1" is the newest version, what SQL makes and what the program makes are the same tables.
    @Test func theHelperMakesWhatVersionOneMade() throws {
        try VersionOne.make(in: folder)
        let other = try TemporaryFolder()
        _ = try SQLiteJournal(folder: other.journal)
        func tables(_ place: TemporaryFolder) throws -> [String] {
            let queue = try DatabaseQueue(path: place.database.path)
            try #require(try queue.read { try JournalSchema.migrator.appliedMigrations($0) }.first == "v1")
            return try queue.read {
                try String.fetchAll($0, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            }
            .filter { !$0.contains("grdb_migrations") }
            .map { $0.filter { !$0.isWhitespace } }
        }
        #expect(try tables(folder) == tables(other))
    }

    @Test func aNewerJournalIsLeftAsItWas() throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            try journal.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
        }
        let before = try folder.files()
        #expect(throws: JournalError.newer(path: folder.database.path)) { try SQLiteJournal(folder: folder.journal) }
        #expect(try folder.files() == before)
    }

    /// Its log too: the newer program may have ended without closing.
    @Test func theLogOfANewerJournalIsLeftAsItWas() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
        let copy = try folder.copyAfterPowerCut()
        let before = try copy.files()
        try #require(before["journal.sqlite-wal"]?.isEmpty == false)
        #expect(throws: JournalError.newer(path: copy.database.path)) { try SQLiteJournal(folder: copy.journal) }
        #expect(try copy.files().filter { !$0.key.hasSuffix("-shm") } == before)
    }

    @Test func theDatabaseOfAnotherProgramIsLeftAsItWas() throws {
        try FileManager.default.createDirectory(at: folder.journal, withIntermediateDirectories: true)
        let queue = try DatabaseQueue(path: folder.database.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
        try queue.close()
        let before = try folder.files()
        let refusal = JournalError.unusable(path: folder.database.path, detail: "the database of another program")
        #expect(throws: refusal) { try SQLiteJournal(folder: folder.journal) }
        #expect(try folder.files() == before)
    }
}
