// Killed in the middle of putting a new file in the place of the journal: the next to open it finds all of the new one.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct SwapTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func file(_ name: String) -> String { folder.journal.appendingPathComponent(name).path }

    /// A journal with a log that is not in the file, and a whole new one beside it.
    private func setUp(_ name: String) throws {
        let source = try TemporaryFolder()
        let old = try SQLiteJournal(folder: source.journal)
        try old.append(["gammel"], to: "a", after: 0)
        for (name, content) in try source.copyAfterPowerCut().files() { try folder.write(content, as: name) }
        let other = try TemporaryFolder()
        do { try SQLiteJournal(folder: other.journal).append(["ny"], to: "b", after: 0) }
        try folder.write(try #require(try other.files()["journal.sqlite"]), as: name)
    }

    private func expect(_ sessions: [String]) throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        #expect(try journal.sessions().map(\.id) == sessions)
        try journal.append(["mer"], to: "ny", after: 0)
        #expect(try !folder.files().keys.contains { $0.hasPrefix("journal.ny") || $0.hasPrefix("journal.berget") })
    }

    @Test func beforeTheOldOneIsGone() throws {
        try setUp("journal.ny.sqlite")
        try expect(["a"])
    }

    private func bar() {
        let other = file("sperre")
        #expect(symlink("journal.sqlite", other) == 0 && rename(other, folder.database.path) == 0)
    }

    @Test(arguments: ["journal.ny.sqlite", "journal.berget.sqlite"]) func whenTheNameLeadsNowhere(name: String) throws {
        try setUp(name)
        bar()
        #expect(SQLiteJournal.exists(in: folder.journal))
        try expect(["b"])
    }

    @Test(arguments: ["journal.ny.sqlite", "journal.berget.sqlite"]) func whenTheLogIsGone(name: String) throws {
        try setUp(name)
        bar()
        for suffix in ["-wal", "-shm"] { unlink(folder.database.path + suffix) }
        try expect(["b"])
    }

    @Test func whenEverythingIsDeletedAndTheNewOneIsEmpty() throws {
        try setUp("journal.ny.sqlite")
        try folder.write(Data(), as: "journal.ny.sqlite")
        bar()
        try expect([])
    }

    /// Opened or written by nobody, whatever there is beside it.
    @Test func aNameThatLeadsNowhereIsNoNewJournal() throws {
        try setUp("annet.sqlite")
        bar()
        #expect(throws: DatabaseError.self) { try DatabaseQueue(path: folder.database.path) }
        let before = try folder.filesBeside()
        #expect(throws: JournalError.unusable(path: folder.database.path, detail: "not a regular file")) {
            try SQLiteJournal(folder: folder.journal)
        }
        #expect(try folder.filesBeside() == before)
    }

    @Test func inASalvageBeforeTheNameLeadsNowhere() throws {
        try setUp("journal.berget.sqlite")
        #expect(link(folder.database.path, file("journal.skadet-1.sqlite")) == 0)
        try expect(["a"])
    }

    @Test func whoOpensMeanwhileWaits() throws {
        let folder = folder
        do { try SQLiteJournal(folder: folder.journal).append(["1"], to: "a", after: 0) }
        let reader = try Holding(folder)
        // On a busy machine opening takes its time, and whoever takes more than this has to open anew.
        let terms = JournalTerms(hurry: 0.05, grace: 3)
        let journal = try SQLiteJournal(folder: folder.journal, terms: terms)
        try journal.append(["1"], to: "b", after: 0)
        _ = try reader.beginReading()
        try Threads.run(4) { index in
            if index == 0 { return try journal.forget("b") }
            usleep(useconds_t(100_000 * (1 + index)))
            let other = try SQLiteJournal(folder: folder.journal)
            try other.append(["x"], to: "c\(index)", after: 0)
        }
        let sessions = try SQLiteJournal(folder: folder.journal).sessions().map(\.id)
        #expect(Set(sessions).isSuperset(of: ["a", "c1", "c2", "c3"]) && !sessions.contains("b"))
        try reader.end()
    }

    @Test func whatAKilledProcessWasMakingIsRemoved() throws {
        do { try SQLiteJournal(folder: folder.journal).append(["1"], to: "a", after: 0) }
        // No process has a number so high.
        for suffix in ["", "-journal"] {
            try folder.write(Data("x".utf8), as: "journal.bygges-99999999.sqlite" + suffix)
        }
        try folder.write(Data("x".utf8), as: "journal.bygges-\(getpid()).sqlite")
        _ = try SQLiteJournal(folder: folder.journal)
        #expect(Set(try folder.files().keys) == ["journal.sqlite", "journal.bygges-\(getpid()).sqlite"])
    }
}
