// What is committed stays, however the program ends.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct DurabilityTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func everyEventIsOnDiskWhenAppendReturns() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        for number in 0..<20 {
            try journal.append(["\(number)"], to: "a", after: number)
            try journal.saveDraft("utkast \(number)", session: "a", field: "f", writer: "w", at: .test(Double(number)))
            let copy = try folder.copyAfterPowerCut()
            let found = try SQLiteJournal(folder: copy.journal)
            #expect(try found.texts(of: "a") == (0...number).map { "\($0)" })
            #expect(try found.draftTexts(of: "a") == ["f": "utkast \(number)"])
        }
    }

    @Test func aTornLogLosesOnlyWhatWasNotCommitted() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.append(["1"], to: "a", after: 0)
        let committed = try folder.files()["journal.sqlite-wal"]?.count ?? 0
        try journal.append(["2"], to: "a", after: 1)
        let copy = try folder.copyAfterPowerCut()
        let log = try #require(try copy.files()["journal.sqlite-wal"])
        try copy.write(log.prefix(committed + (log.count - committed) / 2), as: "journal.sqlite-wal")
        #expect(try SQLiteJournal(folder: copy.journal).texts(of: "a") == ["1"])
    }

    @Test func aSecondOneOpensWhileTheFirstWasNeverClosed() throws {
        let first = try SQLiteJournal(folder: folder.journal)
        try first.append(["1"], to: "a", after: 0)
        #expect(try SQLiteJournal(folder: folder.journal).texts(of: "a") == ["1"])
        try first.append(["2"], to: "a", after: 1)
    }

    @Test func theConnectionIsSetUpForSafety() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        let expected = [
            "journal_mode": "wal", "synchronous": "2", "secure_delete": "1", "foreign_keys": "1", "temp_store": "2",
            "application_id": "\(0x4554_484A)",
        ]
        for (name, value) in expected {
            let found = try journal.read { try String.fetchOne($0, sql: "PRAGMA \(name)") }
            #expect(found == value, "\(name)")
        }
    }

    @Test func noticesThatItsFileWasDeleted() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.append(["1"], to: "a", after: 0)
        try FileManager.default.removeItem(at: folder.journal)
        #expect(throws: JournalError.moved(path: folder.database.path)) {
            try journal.append(["2"], to: "a", after: 1)
        }
    }
}
