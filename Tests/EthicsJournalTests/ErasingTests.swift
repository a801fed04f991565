// Deleting where it is hardest: while somebody reads, with a full disk, beside a copy and a damaged original. The whole
// folder is searched for the bytes.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct ErasingTests {
    let folder: TemporaryFolder
    static let secret = "hemmelig-konflikt-på-avdelingen"
    /// Soon impatient, so that tests need not wait.
    static let quick = JournalTerms(patience: 0.5, hurry: 0.05, grace: 0.05, handover: 0.1)

    enum Way: String, CaseIterable {
        case one
        case all
    }

    init() throws { folder = try TemporaryFolder() }

    private func open(isLogAllowed: Bool = true) throws -> SQLiteJournal {
        var terms = Self.quick
        terms.isLogAllowed = isLogAllowed
        return try SQLiteJournal(folder: folder.journal, terms: terms)
    }

    private func fill(_ journal: any Journal) throws {
        for number in 0..<20 {
            try journal.append([String(repeating: "fyll \(number) ", count: 100)], to: "b\(number)", after: 0)
        }
        for number in 0..<30 {
            try journal.append(
                [Self.secret + String(repeating: "y", count: number * 70)], to: "a", after: number,
                content: ["hash-" + Self.secret: Data((Self.secret + String(repeating: "x", count: 6_000)).utf8)])
        }
        try journal.saveDraft(Self.secret, session: "a", field: "f", writer: "w", at: .test(0))
        try journal.addPapers(["/hjem/\(Self.secret).html"], session: "a", at: .test(0))
    }

    private func forget(_ way: Way, _ journal: any Journal) throws {
        switch way {
        case .one: try journal.forget("a")
        case .all: try journal.forgetAll()
        }
    }

    private func expectGone(_ way: Way, _ journal: any Journal) throws {
        #expect(try folder.filesHolding(Self.secret).isEmpty)
        #expect(try journal.sessions().count == (way == .one ? 20 : 0))
        #expect(try folder.filesHolding("fyll 7 ").isEmpty == (way == .all))
        try journal.append(["ny"], to: "ny", after: 0)
        #expect(try SQLiteJournal(folder: folder.journal).texts(of: "ny") == ["ny"])
    }

    @Test(arguments: Way.allCases, [true, false]) func besideACopy(way: Way, isLogAllowed: Bool) throws {
        let journal = try open(isLogAllowed: isLogAllowed)
        try fill(journal)
        #expect(try journal.makeCopy())
        #expect(try folder.filesHolding(Self.secret).contains("journal.kopi.sqlite"))
        try forget(way, journal)
        try expectGone(way, journal)
        #expect(try !folder.files().keys.contains("journal.kopi.sqlite"))
    }

    @Test(arguments: Way.allCases, [true, false])
    func besideWhatWasLeftByOthers(way: Way, isLogAllowed: Bool) throws {
        let journal = try open(isLogAllowed: isLogAllowed)
        try fill(journal)
        for name in [
            "journal.skadet-1.sqlite", "journal.skadet-1.sqlite-wal", "journal.skadet-12.sqlite-journal",
            "journal.bygges-1.sqlite", "journal.kopi.sqlite-journal",
        ] { try folder.write(Data(Self.secret.utf8), as: name) }
        try folder.write(Data("min".utf8), as: "notater.txt")
        try forget(way, journal)
        try expectGone(way, journal)
        #expect(try folder.files()["notater.txt"] == Data("min".utf8))
    }

    /// The reader's view stays whole, the journal is another file, and nobody can write into the old one.
    @Test(arguments: Way.allCases) func whileAnotherProgramReads(way: Way) throws {
        let journal = try open()
        try fill(journal)
        let other = try open()
        #expect(try other.sessions().count == 21)
        let reader = try Holding(folder)
        #expect(try reader.beginReading() == 50)
        let before = try reader.texts()
        try forget(way, journal)
        try expectGone(way, journal)
        #expect(try reader.texts() == before)
        #expect(throws: JournalError.moved(path: folder.database.path)) { try other.append(["x"], to: "b1", after: 1) }
        #expect(throws: JournalError.moved(path: folder.database.path)) { try other.sessions() }
        try reader.end()
        // As the program before this one, which looks where the file is before it takes the lock, not after.
        #expect(throws: DatabaseError.self) {
            try reader.execute("INSERT INTO session VALUES ('z', 'k', 's', 't', 0, 0, 0, 0)")
        }
        #expect(throws: DatabaseError.self) { try reader.execute("DELETE FROM draft") }
        try reader.queue.close()
        #expect(try journal.texts(of: "ny") == ["ny"])
        #expect(try SQLiteJournal(folder: folder.journal).texts(of: "ny") == ["ny"])
        #expect(try folder.filesHolding(Self.secret).isEmpty)
    }

    /// With a rollback journal the file can't be replaced under a reader; then it is said.
    @Test(arguments: Way.allCases) func whileAnotherProgramReadsWithoutLog(way: Way) throws {
        let journal = try open(isLogAllowed: false)
        try fill(journal)
        let reader = try Holding(folder)
        #expect(try reader.beginReading() == 50)
        let busy = JournalError.busy(path: folder.database.path)
        #expect(throws: JournalError.notForgotten(path: folder.database.path, cause: busy)) { try forget(way, journal) }
        #expect(try journal.sessions().count == 21)
        try reader.end()
        try forget(way, journal)
        try expectGone(way, journal)
    }

    @Test func whatAnotherProgramWroteMeanwhileIsNotLost() throws {
        let journal = try open()
        try fill(journal)
        let reader = try Holding(folder)
        _ = try reader.beginReading()
        // In the log only: the reader keeps it from the file.
        let other = try open()
        for number in 0..<50 { try other.append(["senere \(number)"], to: "c", after: number) }
        try journal.forget("a")
        #expect(try journal.texts(of: "c") == (0..<50).map { "senere \($0)" })
        try reader.end()
    }

    @Test(arguments: Way.allCases, [true, false]) func notAgainstAWriter(way: Way, isLogAllowed: Bool) throws {
        let journal = try open(isLogAllowed: isLogAllowed)
        try fill(journal)
        let writer = try Holding(folder)
        try writer.beginWriting()
        let busy = JournalError.busy(path: folder.database.path)
        #expect(throws: JournalError.notForgotten(path: folder.database.path, cause: busy)) {
            try forget(way, journal)
        }
        #expect(try journal.sessions().count == 21)
        try writer.end()
        try forget(way, journal)
        try expectGone(way, journal)
    }

    @Test func anErasedDraftIsInNoFile() throws {
        let journal = try open()
        try journal.append(["1"], to: "a", after: 0)
        for length in 1...Self.secret.count {
            try journal.saveDraft(
                String(Self.secret.prefix(length)), session: "a", field: "f", writer: "w", at: .test(Double(length)))
        }
        try journal.makeCopy()
        try folder.write(Data(Self.secret.utf8), as: "journal.skadet-1.sqlite")
        try journal.saveDraft("", session: "a", field: "f", writer: "w", at: .test(99))
        #expect(try folder.filesHolding("hemmelig-").isEmpty)
        #expect(try journal.texts(of: "a") == ["1"])
    }

    /// A copy has the text as it was; it goes when the text is another.
    @Test(arguments: ["en kollega", nil] as [String?]) func aCopyDoesNotKeepWhatWasWrittenAnew(text: String?) throws {
        let journal = try open()
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft(Self.secret, session: "a", field: "f", writer: "w", at: .test(0))
        try journal.makeCopy()
        try journal.saveDraft(Self.secret + " og mer", session: "a", field: "f", writer: "w", at: .test(1))
        #expect(try folder.files().keys.contains("journal.kopi.sqlite"), "nothing was taken away")
        try journal.saveDraft(text, session: "a", field: "f", writer: "w", at: .test(2))
        #expect(try !folder.files().keys.contains("journal.kopi.sqlite"))
    }

    // MARK: Without room

    private func onFullDisk(
        _ isLogAllowed: Bool, hasCopy: Bool = false, _ body: (SQLiteJournal, TemporaryFolder) throws -> Void
    ) throws {
        let disk = try #require(SmallDisk(kilobytes: 3_000))
        let folder = try TemporaryFolder(in: disk.url)
        var terms = Self.quick
        terms.isLogAllowed = isLogAllowed
        let journal = try SQLiteJournal(folder: folder.journal, terms: terms)
        try fill(journal)
        if hasCopy { try journal.makeCopy() }
        try disk.fill()
        #expect(throws: JournalError.full(path: folder.database.path)) {
            for number in 0..<5_000 {
                try journal.append([String(repeating: "t", count: 200)], to: "full", after: number)
            }
        }
        try body(journal, folder)
    }

    @Test(.enabled(if: SmallDisk.isPossible), arguments: Way.allCases, [true, false])
    func onAFullDisk(way: Way, isLogAllowed: Bool) throws {
        try onFullDisk(isLogAllowed) { journal, folder in
            do {
                try forget(way, journal)
                #expect(try folder.filesHolding(Self.secret).isEmpty)
                #expect(try journal.sessions().contains { $0.id == "b3" } == (way == .one))
            } catch JournalError.notForgotten(_, let cause) {
                // The log has more than the file has room for, and nothing is there that could make room. Said, and true.
                #expect(cause == .full(path: folder.database.path))
                #expect(way == .one && isLogAllowed)
                #expect(try !folder.filesHolding(Self.secret).isEmpty)
            }
        }
    }

    /// The copy is the room that is needed.
    @Test(.enabled(if: SmallDisk.isPossible), arguments: Way.allCases, [true, false])
    func onAFullDiskWithACopy(way: Way, isLogAllowed: Bool) throws {
        try onFullDisk(isLogAllowed, hasCopy: true) { journal, folder in
            try forget(way, journal)
            #expect(try folder.filesHolding(Self.secret).isEmpty)
            #expect(try journal.sessions().contains { $0.id == "b3" } == (way == .one))
        }
    }

    /// Killed on a full disk, with a log that has more than the file has room for.
    @Test(.enabled(if: SmallDisk.isPossible)) func everythingOnAFullDiskAfterAKill() throws {
        try onFullDisk(true) { _, folder in
            let files = try folder.files()
            let disk = try #require(SmallDisk(kilobytes: 3_000))
            let other = try TemporaryFolder(in: disk.url)
            for (name, content) in files where !name.hasSuffix("-shm") { try other.write(content, as: name) }
            try disk.fill()
            let journal = try SQLiteJournal(folder: other.journal, terms: Self.quick)
            #expect(try journal.sessions().count > 20)
            try journal.forgetAll()
            #expect(try other.filesHolding(Self.secret).isEmpty)
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible), arguments: Way.allCases, [true, false])
    func onAFullDiskAfterEverybodyLeft(way: Way, isLogAllowed: Bool) throws {
        let disk = try #require(SmallDisk(kilobytes: 3_000))
        let folder = try TemporaryFolder(in: disk.url)
        var terms = Self.quick
        terms.isLogAllowed = isLogAllowed
        do { try fill(try SQLiteJournal(folder: folder.journal, terms: terms)) }
        try disk.fill()
        let journal = try SQLiteJournal(folder: folder.journal)
        #expect(try journal.sessions().count == 21)
        try forget(way, journal)
        #expect(try folder.filesHolding(Self.secret).isEmpty)
    }

    @Test(.enabled(if: SmallDisk.isPossible), arguments: Way.allCases)
    func onAFullDiskWithAnotherWindow(way: Way) throws {
        try onFullDisk(true) { journal, folder in
            let other = try SQLiteJournal(folder: folder.journal, terms: Self.quick)
            #expect(try other.sessions().count > 20)
            do {
                try forget(way, journal)
                #expect(try folder.filesHolding(Self.secret).isEmpty)
            } catch JournalError.notForgotten(_, let cause) {
                // Said, and true.
                #expect(cause == .full(path: folder.database.path))
                #expect(way == .one)
                #expect(try !folder.filesHolding(Self.secret).isEmpty)
            }
        }
    }

    @Test func thePagesAtTheirLimit() throws {
        var terms = Self.quick
        terms.maximumPages = 60
        let journal = try SQLiteJournal(folder: folder.journal, terms: terms)
        #expect(throws: JournalError.full(path: folder.database.path)) {
            for number in 0..<1_000 {
                try journal.append([String(repeating: Self.secret, count: 20)], to: "s\(number)", after: 0)
            }
        }
        try journal.forgetAll()
        #expect(try folder.filesHolding(Self.secret).isEmpty)
    }
}
