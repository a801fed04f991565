// What can be saved of a damaged journal, and what happens to the damaged one.

import Foundation
import GRDB
import TestSupport
import Testing

@testable import EthicsJournal

@Suite struct SalvageTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static func fill(_ journal: SQLiteJournal, sessions: Int = 12) throws {
        for session in 0..<sessions {
            for step in 0..<10 {
                try journal.append(
                    ["hendelse \(session)-\(step) " + String(repeating: "t", count: 300)], to: "s\(session)",
                    after: step, content: ["h\(session)": Data("innhold \(session)".utf8)],
                    at: .test(Double(session)))
            }
            try journal.saveDraft("utkast \(session)", session: "s\(session)", field: "f", writer: "w", at: .test(0))
        }
    }

    private func fill() throws { try Self.fill(try SQLiteJournal(folder: folder.journal)) }

    /// The first page that belongs to a table.
    private func page(of table: String) throws -> Int {
        let queue = try DatabaseQueue(path: folder.database.path)
        defer { try? queue.close() }
        return try queue.read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table])
        }.require()
    }

    private func damage(page: Int, bytes: Range<Int> = 0..<4_096) throws {
        var content = try #require(try folder.files()["journal.sqlite"])
        let start = (page - 1) * 4_096
        content.replaceSubrange(
            (start + bytes.lowerBound)..<(start + bytes.upperBound), with: Data(repeating: 0xA5, count: bytes.count))
        try folder.write(content)
    }

    private func expectDamage() {
        #expect(throws: JournalError.corrupt(path: folder.database.path)) { try SQLiteJournal(folder: folder.journal) }
    }

    @Test func nothingIsDoneToASoundOne() throws {
        try fill()
        let before = try folder.files()
        #expect(try SQLiteJournal.salvage(folder: folder.journal) == Salvage(whole: 12, fromCopy: 0, lost: 0))
        #expect(try folder.files().filter { !$0.key.contains("-") } == before)
    }

    @Test func anotherFileUnderALogOfOursIsLeftAsItIs() throws {
        // All pages are in the log, so that whoever reads through it sees nothing of the file.
        let open = try SQLiteJournal(folder: folder.journal)
        try Self.fill(open, sessions: 2)
        let cut = try folder.copyAfterPowerCut()
        withExtendedLifetime(open) {}
        let other = Data(String(repeating: "Dette er ingen journal. ", count: 2_000).utf8)
        try cut.write(other)
        let before = try cut.files()
        #expect(throws: JournalError.corrupt(path: cut.database.path)) { try SQLiteJournal(folder: cut.journal) }
        #expect(try cut.files().filter { !$0.key.hasSuffix("-shm") } == before)
        #expect(try SQLiteJournal.salvage(folder: cut.journal).whole == 2)
        #expect(try SQLiteJournal(folder: cut.journal).sessions().count == 2)
        #expect(try cut.files().values.contains(other))
    }

    @Test func everythingWhereOnlyAnIndexIsDamaged() throws {
        try fill()
        try damage(page: try page(of: "content_use_hash"))
        expectDamage()
        #expect(try SQLiteJournal.salvage(folder: folder.journal) == Salvage(whole: 12, fromCopy: 0, lost: 0))
        let journal = try SQLiteJournal(folder: folder.journal)
        for session in 0..<12 {
            #expect(try journal.events(of: "s\(session)").count == 10)
            #expect(try journal.draftTexts(of: "s\(session)") == ["f": "utkast \(session)"])
            #expect(try journal.content("h\(session)") == Data("innhold \(session)".utf8))
        }
        #expect(try journal.sessions().first?.updatedAt == .test(11))
    }

    @Test func whatIsWholeIsSavedAndTheRestIsCounted() throws {
        try fill()
        let whole = try #require(try folder.files()["journal.sqlite"])
        let damaged = try page(of: "event")
        // A leaf of the events, not the root: some sessions are still whole.
        let leaf = try #require(
            (1...(whole.count / 4_096)).last { whole[($0 - 1) * 4_096] == 10 && $0 != damaged })
        try damage(page: leaf)
        expectDamage()
        let before = try #require(try folder.files()["journal.sqlite"])
        let salvage = try SQLiteJournal.salvage(folder: folder.journal)
        #expect(salvage.whole + salvage.lost == 12)
        #expect(salvage.lost > 0 && salvage.whole > 0)
        let journal = try SQLiteJournal(folder: folder.journal)
        #expect(try journal.sessions().count == salvage.whole)
        for session in try journal.sessions() {
            #expect(try journal.events(of: session.id).map(\.sequence) == Array(1...10))
        }
        #expect(try folder.files()["journal.skadet-1.sqlite"] == before)
        let rights = try FileManager.default.attributesOfItem(
            atPath: folder.journal.appendingPathComponent("journal.skadet-1.sqlite").path)[.posixPermissions]
        #expect((rights as? NSNumber)?.intValue == 0o600)
        // Until something is deleted.
        try journal.forget("s0")
        #expect(try folder.files().keys.filter { $0.contains("skadet") }.isEmpty)
        #expect(try folder.filesHolding("hendelse 0-").isEmpty)
    }

    @Test func theCopyGivesWhatTheDamagedOneCannot() throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            try Self.fill(journal)
            try journal.makeCopy()
            try journal.append(["etter kopien"], to: "s3", after: 10)
            try journal.append(["ny"], to: "ny", after: 0)
        }
        try folder.write(Data(repeating: 0x5A, count: 9_000))
        expectDamage()
        #expect(try SQLiteJournal.salvage(folder: folder.journal) == Salvage(whole: 12, fromCopy: 12, lost: 0))
        let journal = try SQLiteJournal(folder: folder.journal)
        #expect(try journal.events(of: "s3").count == 10)
        #expect(try journal.draftTexts(of: "s3") == ["f": "utkast 3"])
    }

    @Test func aDamagedOneWithALogKeepsIt() throws {
        let open = try SQLiteJournal(folder: folder.journal)
        try Self.fill(open, sessions: 2)
        let other = try folder.copyAfterPowerCut()
        var content = try #require(try other.files()["journal.sqlite"])
        try #require(try other.files()["journal.sqlite-wal"]?.isEmpty == false)
        // Page 1 is in the log as well; what is damaged is all that the file says of it.
        if content.count > 4_096 {
            content.replaceSubrange(4_096..<content.count, with: Data(repeating: 0xA5, count: content.count - 4_096))
        }
        try other.write(content)
        let before = try other.files()
        let opened = Result { try SQLiteJournal(folder: other.journal) }
        guard case .failure = opened else { return }
        #expect(try other.files().filter { !$0.key.hasSuffix("-shm") } == before)
        _ = try SQLiteJournal.salvage(folder: other.journal)
        #expect(try other.files()["journal.skadet-1.sqlite"] == before["journal.sqlite"])
        #expect(try other.files()["journal.skadet-1.sqlite-wal"] == before["journal.sqlite-wal"])
        _ = try SQLiteJournal(folder: other.journal)
    }

    @Test func twiceInARow() throws {
        for number in 1...2 {
            try folder.write(Data(repeating: 0x5A, count: 9_000 + number))
            expectDamage()
            #expect(try SQLiteJournal.salvage(folder: folder.journal) == Salvage(whole: 0, fromCopy: 0, lost: 0))
            _ = try SQLiteJournal(folder: folder.journal)
            #expect(try folder.files().keys.contains("journal.skadet-\(number).sqlite"))
        }
    }

    @Test func aNewerJournalIsNotSalvaged() throws {
        try fill()
        do {
            let queue = try DatabaseQueue(path: folder.database.path)
            try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
            try queue.close()
        }
        try damage(page: try page(of: "content_use_hash"))
        #expect(throws: JournalError.newer(path: folder.database.path)) {
            try SQLiteJournal.salvage(folder: folder.journal)
        }
        #expect(try !folder.files().keys.contains { $0.contains("skadet") })
    }

    /// The program before this one knows nothing of a damaged original, nor of a copy.
    @Test(arguments: [
        "DELETE FROM session WHERE id = 's3'", "DELETE FROM draft WHERE session = 's3'", "DELETE FROM session",
    ])
    func deletedByAnotherProgramItIsGoneAtTheNextOpening(sql: String) throws {
        try fill()
        try damage(page: try page(of: "content_use_hash"))
        _ = try SQLiteJournal.salvage(folder: folder.journal)
        do { try SQLiteJournal(folder: folder.journal).makeCopy() }
        #expect(try folder.filesHolding("utkast 3").count == 3)
        do {
            let other = try DatabaseQueue(path: folder.database.path)
            try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = 1; \(sql); VACUUM") }
            try other.close()
        }
        _ = try SQLiteJournal(folder: folder.journal)
        #expect(try folder.filesHolding("utkast 3").isEmpty)
        #expect(Set(try folder.files().keys) == ["journal.sqlite"])
    }

    // MARK: At random

    enum Kind: CaseIterable {
        case flip, page, zero, cut, insert, swap
    }

    static func damaged(_ content: Data, _ dice: inout SeededGenerator) -> Data {
        var bytes = [UInt8](content)
        guard bytes.count > 600 else { return content }
        func place() -> Int { dice.below(bytes.count - 512) }
        switch Kind.allCases[dice.below(Kind.allCases.count)] {
        case .flip: for _ in 0..<(1 + dice.below(8)) { bytes[place()] ^= UInt8(1 << dice.below(8)) }
        case .page:
            let start = place() / 4_096 * 4_096
            for index in start..<min(start + 4_096, bytes.count) { bytes[index] = UInt8(dice.below(256)) }
        case .zero:
            let start = place()
            for index in start..<(start + 512) { bytes[index] = 0 }
        case .cut: bytes.removeLast(1 + dice.below(bytes.count - 200))
        case .insert: bytes.insert(contentsOf: [UInt8](repeating: 7, count: 1 + dice.below(64)), at: place())
        case .swap:
            let (one, other) = (place() / 4_096 * 4_096, place() / 4_096 * 4_096)
            for offset in 0..<512 { bytes.swapAt(one + offset, other + offset) }
        }
        return Data(bytes)
    }

    /// Each damage is told when opening, found by the whole check, or leaves a file in which nothing is wrong. What is told
    /// can be salvaged, and what is salvaged is whole.
    @Test(arguments: 0..<10) func twoHundredDamages(series: Int) throws {
        var dice = SeededGenerator(seed: UInt64(series) &* 7_919 &+ 11)
        let open = try SQLiteJournal(folder: folder.journal)
        try Self.fill(open, sessions: 6)
        let source = try folder.copyAfterPowerCut().files()
        for number in 0..<20 {
            let place = try TemporaryFolder()
            let target = dice.below(3) == 0 ? "journal.sqlite-wal" : "journal.sqlite"
            for (name, content) in source {
                try place.write(name == target ? Self.damaged(content, &dice) : content, as: name)
            }
            let before = try place.files()
            do throws(JournalError) {
                let journal = try SQLiteJournal(folder: place.journal)
                do throws(JournalError) {
                    try journal.checkIntegrity()
                    for session in try journal.sessions() { _ = try journal.events(of: session.id) }
                    continue
                } catch {
                    #expect(error == .corrupt(path: place.database.path), "\(series)-\(number)")
                }
            } catch {
                #expect(error == .corrupt(path: place.database.path), "\(series)-\(number)")
                // Nothing was merged.
                #expect(try place.files().filter { !$0.key.hasSuffix("-shm") } == before, "\(series)-\(number)")
            }
            let salvage = try SQLiteJournal.salvage(folder: place.journal)
            let journal = try SQLiteJournal(folder: place.journal)
            try journal.checkIntegrity()
            let sessions = try journal.sessions()
            #expect(sessions.count == salvage.whole, "\(series)-\(number)")
            for session in sessions where session.lastSequence > 0 {
                let events = try journal.events(of: session.id).map(\.sequence)
                #expect(events == Array(1...session.lastSequence), "\(series)-\(number)")
            }
            try journal.append(["ny"], to: "ny", after: 0)
        }
    }
}
