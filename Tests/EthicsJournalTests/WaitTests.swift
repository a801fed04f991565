// Waiting for another program, and ending the wait.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct WaitTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }

    @Test(arguments: [true, false]) func aWaitCanBeEnded(isLogAllowed: Bool) throws {
        let journal = try SQLiteJournal(
            folder: folder.journal, terms: JournalTerms(patience: 30, isLogAllowed: isLogAllowed))
        try journal.append(["1"], to: "a", after: 0)
        let other = try Holding(folder)
        try other.beginWriting()
        let interrupted = JournalError.interrupted(path: folder.database.path)
        let waited = try seconds {
            try Threads.run(2) { index in
                if index == 0 {
                    #expect(throws: interrupted) { try journal.append(["2"], to: "a", after: 1) }
                } else {
                    usleep(200_000)
                    journal.interrupt()
                }
            }
        }
        #expect(waited > 0.15 && waited < 5)
        // Those that would wait don't, and those that need not do their work.
        #expect(throws: interrupted) { try journal.append(["2"], to: "a", after: 1) }
        #expect(throws: JournalError.notForgotten(path: folder.database.path, cause: interrupted)) {
            try journal.forget("a")
        }
        #expect(try journal.texts(of: "a") == ["1"])
        try other.end()
        try journal.append(["2"], to: "a", after: 1)
        journal.resume()
        try other.beginWriting()
        try Threads.run(2) { index in
            if index == 0 {
                try journal.append(["3"], to: "a", after: 2)
            } else {
                usleep(100_000)
                try other.end()
            }
        }
        #expect(try journal.texts(of: "a") == ["1", "2", "3"])
    }

    @Test func openingCanBeEnded() throws {
        _ = try SQLiteJournal(folder: folder.journal, terms: JournalTerms(isLogAllowed: false))
        let other = try Holding(folder)
        try other.execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
        let interruption = JournalInterruption()
        let folder = folder
        let waited = try seconds {
            try Threads.run(2) { index in
                if index == 0 {
                    #expect(throws: JournalError.interrupted(path: folder.database.path)) {
                        try SQLiteJournal(
                            folder: folder.journal, terms: JournalTerms(patience: 30), interruption: interruption)
                    }
                } else {
                    usleep(200_000)
                    interruption.interrupt()
                }
            }
        }
        #expect(waited < 5)
        _ = other
    }

    @Test func patienceEnds() throws {
        let journal = try SQLiteJournal(folder: folder.journal, terms: JournalTerms(patience: 0.2))
        let other = try Holding(folder)
        try other.beginWriting()
        let waited = seconds {
            #expect(throws: JournalError.busy(path: folder.database.path)) {
                try journal.append(["1"], to: "a", after: 0)
            }
        }
        #expect(waited > 0.15 && waited < 3)
        try other.end()
    }

    @Test func theCheckFindsNothingWrong() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try SalvageTests.fill(journal, sessions: 3)
        try journal.checkIntegrity()
        try journal.append(["1"], to: "a", after: 0)
    }

    /// An index that says something else than its table: only the whole check looks at it.
    @Test func theCheckFindsWhatTheQuickOneDoesNot() throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            try SalvageTests.fill(journal, sessions: 3)
        }
        var content = try #require(try folder.files()["journal.sqlite"])
        let queue = try DatabaseQueue(path: folder.database.path)
        let page = try queue.read {
            try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'content_use_hash'")
        }.require()
        try queue.close()
        let range = ((page - 1) * 4_096)..<(page * 4_096)
        let place = try #require(content.range(of: Data("h1".utf8), in: range))
        content.replaceSubrange(place, with: Data("h9".utf8))
        try folder.write(content)
        let journal = try SQLiteJournal(folder: folder.journal)
        #expect(throws: JournalError.corrupt(path: folder.database.path)) { try journal.checkIntegrity() }
        #expect(try journal.sessions().count == 3)
    }

    // MARK: Another file

    enum Change: CaseIterable {
        case deleted, moved, replaced, folderDeleted, logDeleted
    }

    @Test(arguments: Change.allCases, [true, false]) func aFileThatIsNotThereIsNotWritten(
        change: Change, isLogAllowed: Bool
    ) throws {
        guard isLogAllowed || change != .logDeleted else { return }
        let terms = JournalTerms(patience: 0.5, isLogAllowed: isLogAllowed)
        let journal = try SQLiteJournal(folder: folder.journal, terms: terms)
        try journal.append(["1"], to: "a", after: 0)
        switch change {
        case .deleted: try FileManager.default.removeItem(at: folder.database)
        case .moved: #expect(rename(folder.database.path, folder.url.appendingPathComponent("flyttet").path) == 0)
        case .replaced:
            let other = try TemporaryFolder()
            do { try SQLiteJournal(folder: other.journal).append(["eldre"], to: "b", after: 0) }
            #expect(rename(other.database.path, folder.database.path) == 0)
            for suffix in ["-wal", "-shm"] { unlink(folder.database.path + suffix) }
        case .folderDeleted: try FileManager.default.removeItem(at: folder.journal)
        case .logDeleted: #expect(unlink(folder.database.path + "-wal") == 0)
        }
        let moved = JournalError.moved(path: folder.database.path)
        #expect(throws: moved) { try journal.append(["2"], to: "a", after: 1) }
        #expect(throws: moved) { try journal.saveDraft("x", session: "a", field: "f", writer: "w", at: .test(0)) }
        #expect(throws: JournalError.notForgotten(path: folder.database.path, cause: moved)) { try journal.forgetAll() }
        if change == .replaced {
            let new = try SQLiteJournal(folder: folder.journal, terms: terms)
            #expect(try new.texts(of: "b") == ["eldre"])
            try new.append(["2"], to: "b", after: 1)
        } else if change != .logDeleted {
            // A log that is left without its file is put aside.
            let new = try SQLiteJournal(folder: folder.journal, terms: terms)
            #expect(try new.sessions().isEmpty)
            try new.append(["1"], to: "a", after: 0)
        }
    }
}
