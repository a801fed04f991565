// The verified copy: when it is made, what is in it, and when it goes.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct CopyTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var copy: URL { folder.journal.appendingPathComponent("journal.kopi.sqlite") }

    @Test(arguments: [true, false]) func itHoldsWhatTheJournalHolds(isLogAllowed: Bool) throws {
        let journal = try SQLiteJournal(folder: folder.journal, terms: JournalTerms(isLogAllowed: isLogAllowed))
        try SalvageTests.fill(journal, sessions: 3)
        #expect(try journal.makeCopy())
        let other = try TemporaryFolder()
        try other.write(try Data(contentsOf: copy))
        let held = try SQLiteJournal(folder: other.journal)
        #expect(try held.sessions() == journal.sessions())
        #expect(try held.events(of: "s1") == journal.events(of: "s1"))
        #expect(try held.drafts(of: "s2") == journal.drafts(of: "s2"))
        let rights = try FileManager.default.attributesOfItem(atPath: copy.path)[.posixPermissions]
        #expect((rights as? NSNumber)?.intValue == 0o600)
        #expect(try !folder.files().keys.contains { $0.hasPrefix("journal.bygges") })
        try journal.append(["videre"], to: "s1", after: 10)
    }

    @Test func itIsMadeOnceForWhatWasWritten() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        #expect(try journal.makeCopy())
        #expect(try !journal.makeCopy())
        try journal.append(["1"], to: "a", after: 0)
        #expect(try journal.makeCopy())
        #expect(try !journal.makeCopy())
        try journal.append([String](), to: "a", after: 1, at: .test(5))
        #expect(try journal.makeCopy())
        try journal.saveDraft("en", session: "a", field: "f", writer: "w", at: .test(1))
        #expect(try journal.makeCopy())
        try journal.saveDraft("en to", session: "a", field: "f", writer: "w", at: .test(2))
        #expect(try journal.makeCopy())
        try journal.addPapers(["/a"], session: nil, at: .test(0))
        #expect(try journal.makeCopy())
        #expect(try !SQLiteJournal(folder: folder.journal).makeCopy())
    }

    @Test func aDamagedCopyIsMadeAnew() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.append(["1"], to: "a", after: 0)
        try folder.write(Data("ingen database".utf8), as: "journal.kopi.sqlite")
        #expect(try journal.makeCopy())
        #expect(try !journal.makeCopy())
    }

    @Test func itStaysWhileTheJournalHasAllOfIt() throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            try SalvageTests.fill(journal, sessions: 2)
            try journal.makeCopy()
            try journal.append(["mer"], to: "s1", after: 10)
        }
        _ = try SQLiteJournal(folder: folder.journal)
        #expect(FileManager.default.fileExists(atPath: copy.path))
    }

    @Test func aCopyBesideNoJournalIsNotOfferedAgain() throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            try SalvageTests.fill(journal, sessions: 2)
            try journal.makeCopy()
        }
        #expect(unlink(folder.database.path) == 0)
        #expect(!SQLiteJournal.exists(in: folder.journal))
        #expect(try SQLiteJournal(folder: folder.journal).sessions().isEmpty)
        #expect(Set(try folder.files().keys) == ["journal.sqlite"])
    }

    @Test func whatLiesBesideNoJournalCanBeDeleted() throws {
        #expect(try !SQLiteJournal.discardRemains(in: folder.journal))
        try folder.write(Data("x".utf8), as: "journal.kopi.sqlite")
        try folder.write(Data("x".utf8), as: "journal.skadet-2.sqlite-wal")
        #expect(try SQLiteJournal.discardRemains(in: folder.journal))
        #expect(try folder.files().isEmpty)
    }

    @Test func anotherWindowWaitsWithItsDeletion() throws {
        let folder = folder
        // On a machine that is busy a deletion that gave up waiting would make the file anew, which SwapTests is about.
        let terms = JournalTerms(patience: 30, hurry: 30)
        let one = try SQLiteJournal(folder: folder.journal, terms: terms)
        let other = try SQLiteJournal(folder: folder.journal, terms: terms)
        try SalvageTests.fill(one, sessions: 8)
        for round in 0..<8 {
            try Threads.run(2) { index in
                if index == 0 { _ = try one.makeCopy() } else { try other.forget("s\(round)") }
            }
            #expect(try folder.filesHolding("utkast \(round)").isEmpty)
        }
    }
}
