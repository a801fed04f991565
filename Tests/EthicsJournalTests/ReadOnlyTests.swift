// Files and folders that may not be written. The tests have to hold for root too, whom rights do not stop.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

/// Takes the right to write a name from everybody, as far as the machine allows.
struct WriteBan {
    let path: String
    private let isAttribute: Bool

    init?(_ path: String) {
        self.path = path
        isAttribute = geteuid() == 0
        guard isAttribute ? Self.setImmutable(true, path) : chmod(path, 0o500) == 0 else { return nil }
    }

    func lift() { _ = isAttribute ? Self.setImmutable(false, path) : chmod(path, 0o700) == 0 }

    private static func setImmutable(_ isImmutable: Bool, _ path: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["chattr", isImmutable ? "+i" : "-i", path]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    /// Whether this machine has a way to try it.
    static let isPossible: Bool = {
        guard let folder = try? TemporaryFolder(), let ban = WriteBan(folder.url.path) else { return false }
        ban.lift()
        return true
    }()
}

@Suite struct ReadOnlyTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(.enabled(if: WriteBan.isPossible)) func aFileThatMayNotBeWritten() throws {
        try SQLiteJournal(folder: folder.journal).append(["1"], to: "a", after: 0)
        let before = try folder.files()
        let ban = try #require(WriteBan(folder.database.path))
        #expect(throws: JournalError.readOnly(path: folder.database.path)) { try SQLiteJournal(folder: folder.journal) }
        ban.lift()
        #expect(try folder.files() == before)
    }

    @Test(.enabled(if: WriteBan.isPossible)) func aFolderThatMayNotBeWritten() throws {
        try SQLiteJournal(folder: folder.journal).append(["1"], to: "a", after: 0)
        let ban = try #require(WriteBan(folder.journal.path))
        #expect(throws: JournalError.readOnly(path: folder.journal.path)) { try SQLiteJournal(folder: folder.journal) }
        ban.lift()
    }

    @Test(.enabled(if: WriteBan.isPossible)) func aFolderThatCannotBeMade() throws {
        let ban = try #require(WriteBan(folder.url.path))
        #expect(throws: JournalError.readOnly(path: folder.journal.path)) { try SQLiteJournal(folder: folder.journal) }
        ban.lift()
        #expect(!FileManager.default.fileExists(atPath: folder.journal.path))
    }

    @Test func aConnectionThatMayNotWriteStillReads() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.append(["1"], to: "a", after: 0)
        try journal.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
        #expect(throws: JournalError.readOnly(path: folder.database.path)) {
            try journal.append(["2"], to: "a", after: 1)
        }
        #expect(try journal.texts(of: "a") == ["1"])
    }
}
