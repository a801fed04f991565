// Who may read the files, and names that are not what they should be.

import EthicsJournal
import Foundation
import Testing

@Suite struct RightsTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func rights(_ url: URL) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
        return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    @Test func onlyTheOwnerMayReadWhateverTheUmask() throws {
        // Without a mask every file would be open to all. Other tests may run meanwhile; none relies on a mask.
        let mask = umask(0)
        defer { umask(mask) }
        let deep = folder.url.appendingPathComponent("local/share/ethics-tui")
        let journal = try SQLiteJournal(folder: deep)
        try journal.append(["1"], to: "a", after: 0)
        #expect(try rights(deep) == 0o700)
        #expect(try rights(deep.deletingLastPathComponent()) == 0o700)
        for name in ["journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"] {
            #expect(try rights(deep.appendingPathComponent(name)) == 0o600, "\(name)")
        }
    }

    @Test func aFileWithWiderRightsIsNarrowed() throws {
        _ = try SQLiteJournal(folder: folder.journal)
        #expect(chmod(folder.database.path, 0o644) == 0)
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.append(["1"], to: "a", after: 0)
        #expect(try rights(folder.database) == 0o600)
        #expect(try rights(folder.journal.appendingPathComponent("journal.sqlite-wal")) == 0o600)
    }

    @Test func aFolderThatExistsKeepsItsRights() throws {
        try FileManager.default.createDirectory(at: folder.journal, withIntermediateDirectories: true)
        #expect(chmod(folder.journal.path, 0o755) == 0)
        _ = try SQLiteJournal(folder: folder.journal)
        #expect(try rights(folder.journal) == 0o755)
        #expect(try rights(folder.database) == 0o600)
    }

    @Test(arguments: ["journal.sqlite", "journal.sqlite-wal"]) func aLinkIsNotFollowed(name: String) throws {
        let elsewhere = folder.url.appendingPathComponent("annet")
        try Data().write(to: elsewhere)
        try FileManager.default.createDirectory(at: folder.journal, withIntermediateDirectories: true)
        let link = folder.journal.appendingPathComponent(name)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: elsewhere)
        #expect(throws: JournalError.unusable(path: link.path, detail: "not a regular file")) {
            try SQLiteJournal(folder: folder.journal)
        }
        #expect(try Data(contentsOf: elsewhere).isEmpty)
    }

    @Test func aFolderInThePlaceOfTheFileIsRefused() throws {
        try FileManager.default.createDirectory(at: folder.database, withIntermediateDirectories: true)
        #expect(throws: JournalError.unusable(path: folder.database.path, detail: "not a regular file")) {
            try SQLiteJournal(folder: folder.journal)
        }
    }

    @Test func aFileInThePlaceOfTheFolderIsRefused() throws {
        try Data("min fil".utf8).write(to: folder.journal)
        #expect(throws: JournalError.self) { try SQLiteJournal(folder: folder.journal) }
        #expect(throws: JournalError.self) { try SQLiteJournal(folder: folder.journal.appendingPathComponent("under")) }
        #expect(try Data(contentsOf: folder.journal) == Data("min fil".utf8))
    }

    @Test func tellsWhetherThereIsAJournal() throws {
        #expect(!SQLiteJournal.exists(in: folder.journal))
        try folder.write(Data())
        #expect(!SQLiteJournal.exists(in: folder.journal))
        _ = try SQLiteJournal(folder: folder.journal)
        #expect(SQLiteJournal.exists(in: folder.journal))
        #expect(Set(try folder.files().keys) == ["journal.sqlite"])
    }
}
