// No more room: nothing is lost, nothing is half written, and it works again when there is room.

import EthicsJournal
import Foundation
import Testing

@Suite struct FullTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func nothingIsLostAndItGoesOnWithMoreRoom() throws {
        let full = JournalError.full(path: folder.database.path)
        let text = String(repeating: "t", count: 3_000)
        var written = 0
        let journal = try SQLiteJournal(folder: folder.journal, maximumPages: 40)
        let failure = #expect(throws: JournalError.self) {
            while written < 1_000 {
                try journal.append([text, "\(written)"], to: "a", after: written * 2)
                written += 1
            }
        }
        #expect(failure == full)
        #expect(written > 5)
        #expect(throws: full) {
            try journal.append(["x", text, text, text], to: "b", after: 0, content: ["h": Data(count: 9_000)])
        }
        #expect(try journal.events(of: "a").count == written * 2)
        #expect(try journal.sessions().map(\.lastSequence) == [written * 2])
        #expect(try journal.content("h") == nil)

        let roomier = try SQLiteJournal(folder: folder.journal)
        try roomier.append([text], to: "a", after: written * 2)
        #expect(try journal.events(of: "a").count == written * 2 + 1)
    }

    @Test func forgettingMakesRoom() throws {
        let journal = try SQLiteJournal(folder: folder.journal, maximumPages: 40)
        let text = String(repeating: "t", count: 3_000)
        #expect(throws: JournalError.full(path: folder.database.path)) {
            for number in 0..<1_000 { try journal.append([text], to: "s\(number)", after: 0) }
        }
        try journal.forget("s0")
        try journal.forget("s1")
        try journal.append([text], to: "ny", after: 0)
        #expect(try journal.texts(of: "ny") == [text])
    }

    @Test func tooLittleRoomToBegin() throws {
        #expect(throws: JournalError.full(path: folder.database.path)) {
            try SQLiteJournal(folder: folder.journal, maximumPages: 2)
        }
        try SQLiteJournal(folder: folder.journal).append(["1"], to: "a", after: 0)
    }
}
