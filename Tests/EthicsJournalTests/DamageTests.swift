// Damaged files are named as such and left as they were found.

import EthicsJournal
import Foundation
import Testing

@Suite struct DamageTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let noDatabases: [Data] = [
        Data("Kjære dagbok,\n".utf8),
        Data("x".utf8),
        Data(count: 8_192),
        Data("SQLite format 3\0".utf8) + Data(repeating: 0x5A, count: 8_192),
    ]

    @Test(arguments: noDatabases) func whatIsNoDatabaseIsLeftAlone(content: Data) throws {
        try folder.write(content)
        #expect(throws: JournalError.corrupt(path: folder.database.path)) { try SQLiteJournal(folder: folder.journal) }
        #expect(try folder.files() == ["journal.sqlite": content])
    }

    @Test(arguments: noDatabases) func aLogBesideItIsLeftAloneToo(content: Data) throws {
        let open = try SQLiteJournal(folder: folder.journal)
        try open.append(["1"], to: "a", after: 0)
        let log = try #require(try folder.files()["journal.sqlite-wal"])
        // A log that begins with the second page cannot stand in for the first.
        let other = try TemporaryFolder()
        try other.write(content)
        try other.write(log.prefix(100), as: "journal.sqlite-wal")
        #expect(throws: JournalError.corrupt(path: other.database.path)) { try SQLiteJournal(folder: other.journal) }
        let after = try other.files()
        #expect(after["journal.sqlite"] == content)
        #expect(after["journal.sqlite-wal"] == log.prefix(100))
    }

    @Test func aLogIsNotDeletedForAnEmptyFile() throws {
        let log = Data(repeating: 7, count: 5_000)
        try folder.write(Data())
        try folder.write(log, as: "journal.sqlite-wal")
        #expect(throws: JournalError.corrupt(path: folder.database.path)) { try SQLiteJournal(folder: folder.journal) }
        #expect(try folder.files() == ["journal.sqlite": Data(), "journal.sqlite-wal": log])
    }

    /// Every page in turn: it shows on opening, and nothing is written.
    @Test func damageInAnyPageIsFound() throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            for number in 0..<40 {
                try journal.append(
                    [String(repeating: "t", count: 900)], to: "a", after: number, content: ["h": Data([1])])
            }
        }
        let whole = try #require(try folder.files()["journal.sqlite"])
        for page in 0..<(whole.count / 4_096) {
            var damaged = whole
            damaged.replaceSubrange((page * 4_096)..<((page + 1) * 4_096), with: Data(repeating: 0xA5, count: 4_096))
            let copy = try TemporaryFolder()
            try copy.write(damaged)
            #expect(throws: JournalError.corrupt(path: copy.database.path), "page \(page)") {
                try SQLiteJournal(folder: copy.journal)
            }
            #expect(try copy.files() == ["journal.sqlite": damaged], "page \(page)")
        }
    }

    @Test func aCutOffFileIsFound() throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            for number in 0..<40 { try journal.append([String(repeating: "t", count: 900)], to: "a", after: number) }
        }
        let whole = try #require(try folder.files()["journal.sqlite"])
        let half = whole.prefix(whole.count / 8_192 * 4_096)
        try folder.write(half)
        #expect(throws: JournalError.corrupt(path: folder.database.path)) {
            try SQLiteJournal(folder: folder.journal)
        }
        #expect(try folder.files()["journal.sqlite"] == half)
    }
}
