// Several journals on one file at once, as when two windows of the program are open.

import Foundation
import GRDB
import Synchronization
import Testing

@testable import EthicsJournal

@Suite struct SharingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func writersOfDifferentSessionsLoseNothing() throws {
        let folder = folder
        try Threads.run(6) { index in
            let journal = try SQLiteJournal(folder: folder.journal)
            for step in 0..<30 { try journal.append(["\(index)-\(step)"], to: "s\(index)", after: step) }
        }
        let journal = try SQLiteJournal(folder: folder.journal)
        for index in 0..<6 {
            #expect(try journal.texts(of: "s\(index)") == (0..<30).map { "\(index)-\($0)" })
        }
    }

    @Test func oneJournalMayBeUsedFromAllThreads() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try Threads.run(6) { index in
            for step in 0..<30 { try journal.append(["\(step)"], to: "s\(index)", after: step) }
        }
        #expect(try journal.sessions().map(\.lastSequence) == Array(repeating: 30, count: 6))
    }

    @Test func oneWriterWinsEachNumberOfASession() throws {
        final class Tally: Sendable { let won = Mutex<[Int: String]>([:]) }
        let folder = folder
        let tally = Tally()
        try Threads.run(5) { index in
            let journal = try SQLiteJournal(folder: folder.journal)
            var done = 0
            var last = 0
            while done < 20 {
                do {
                    let text = "\(index)-\(done)"
                    try journal.append([text], to: "felles", after: last)
                    last += 1
                    done += 1
                    let before = tally.won.withLock { $0.updateValue(text, forKey: last) }
                    #expect(before == nil)
                } catch JournalError.conflict {
                    last = try journal.events(of: "felles").count
                }
            }
        }
        let texts = try SQLiteJournal(folder: folder.journal).texts(of: "felles")
        let won = tally.won.withLock { $0 }
        #expect(texts.count == 100)
        #expect(texts == (1...100).map { won[$0] ?? "ingen" })
    }

    @Test func theLoserGoesOnAfterReading() throws {
        let one = try SQLiteJournal(folder: folder.journal)
        let other = try SQLiteJournal(folder: folder.journal)
        try one.append(["1"], to: "a", after: 0)
        #expect(throws: JournalError.conflict(session: "a")) { try other.append(["x"], to: "a", after: 0) }
        try other.append(["2"], to: "a", after: try other.events(of: "a").count)
        #expect(try one.texts(of: "a") == ["1", "2"])
    }

    @Test func manyMayMakeTheSameNewJournal() throws {
        for _ in 0..<10 {
            let folder = try TemporaryFolder()
            try Threads.run(6) { index in
                try SQLiteJournal(folder: folder.journal).append(["1"], to: "s\(index)", after: 0)
            }
            #expect(try SQLiteJournal(folder: folder.journal).sessions().count == 6)
        }
    }

    @Test func saysWhenAnotherHoldsTheFileTooLong() throws {
        let one = try SQLiteJournal(folder: folder.journal)
        let other = try SQLiteJournal(folder: folder.journal, terms: JournalTerms(patience: 0.1))
        try one.append(["1"], to: "a", after: 0)
        try one.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: JournalError.busy(path: folder.database.path)) {
                try other.append(["2"], to: "a", after: 1)
            }
            #expect(try other.texts(of: "a") == ["1"])
            try database.execute(sql: "ROLLBACK")
        }
        try other.append(["2"], to: "a", after: 1)
    }

    @Test func waitsForAnotherThatSoonLetsGo() throws {
        let one = try SQLiteJournal(folder: folder.journal)
        let other = try SQLiteJournal(folder: folder.journal)
        try Threads.run(2) { index in
            if index == 0 {
                try one.writeWithoutTransaction { database in
                    try database.execute(sql: "BEGIN IMMEDIATE")
                    usleep(300_000)
                    try database.execute(sql: "COMMIT")
                }
            } else {
                usleep(50_000)
                try other.append(["1"], to: "a", after: 0)
            }
        }
        #expect(try one.texts(of: "a") == ["1"])
    }

    @Test func closingOneLeavesTheLogToTheOther() throws {
        let one = try SQLiteJournal(folder: folder.journal)
        try one.append(["1"], to: "a", after: 0)
        try SQLiteJournal(folder: folder.journal).append(["2"], to: "a", after: 1)
        try one.append(["3"], to: "a", after: 2)
        #expect(try one.texts(of: "a") == ["1", "2", "3"])
        let copy = try folder.copyAfterPowerCut()
        #expect(try SQLiteJournal(folder: copy.journal).texts(of: "a") == ["1", "2", "3"])
    }
}
