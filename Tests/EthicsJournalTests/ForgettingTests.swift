// Deleting really deletes: the files are searched for the bytes.

import EthicsJournal
import Foundation
import Testing

@Suite struct ForgettingTests {
    let folder: TemporaryFolder
    static let secret = "hemmelig-konflikt-på-avdelingen"
    static let names = ["tittel", "emne", "hendelse", "innhold", "hash", "utkast"].map { $0 + "-" + secret }

    init() throws { folder = try TemporaryFolder() }

    /// Text of every sort in one session, amid other sessions, with pages that split and fill up again.
    private func fill(_ journal: any Journal) throws {
        for number in 0..<40 {
            try journal.append([String(repeating: "fyll \(number) ", count: 200)], to: "annen\(number)", after: 0)
        }
        let header = SessionHeader(
            kind: "reflection",
            subject: "emne-" + Self.secret,
            title: "tittel-" + Self.secret,
            isFinished: false
        )
        let content = Data((String(repeating: "x", count: 9_000) + "innhold-" + Self.secret).utf8)
        for number in 0..<60 {
            let text = "hendelse-" + Self.secret + String(repeating: "y", count: number * 50)
            try journal.append(
                [text], to: "a", after: number, header: header, content: ["hash-" + Self.secret: content])
        }
        for number in 0..<20 {
            let text = String(repeating: "utkast-" + Self.secret, count: number + 1)
            try journal.saveDraft(text, session: "a", field: "felt", writer: "w", at: .test(Double(number)))
        }
    }

    private func found() throws -> [String] {
        try (Self.names + [Self.secret]).filter { try !folder.filesHolding($0).isEmpty }
    }

    @Test(arguments: [false, true]) func leavesNoByteWhileOpenNorAfterwards(all: Bool) throws {
        do {
            let journal = try SQLiteJournal(folder: folder.journal)
            try fill(journal)
            #expect(try found() == Self.names + [Self.secret])
            if all { try journal.forgetAll() } else { try journal.forget("a") }
            #expect(try found().isEmpty)
            #expect(try journal.sessions().count == (all ? 0 : 40))
            #expect(try all || folder.filesHolding("fyll 7 ").isEmpty == false)
        }
        #expect(try found().isEmpty)
        #expect(Set(try folder.files().keys) == ["journal.sqlite"])
    }

    @Test func leavesNoByteWhileAnotherWindowIsOpen() throws {
        let other = try SQLiteJournal(folder: folder.journal)
        let journal = try SQLiteJournal(folder: folder.journal)
        try fill(other)
        #expect(try other.drafts(of: "a").count == 1)
        try journal.forget("a")
        #expect(try found().isEmpty)
        #expect(throws: JournalError.conflict(session: "a")) { try other.append(["x"], to: "a", after: 60) }
        try other.append(["ny"], to: "annen1", after: 1)
        #expect(try journal.events(of: "annen1").count == 2)
    }

    @Test func leavesNoByteOfADraftThatWasTakenBack() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft(Self.secret, session: "a", field: "f", writer: "w", at: .test(0))
        try journal.saveDraft(nil, session: "a", field: "f", writer: "w", at: .test(1))
        try journal.forget("annen")
        #expect(try found().isEmpty)
    }

    @Test func givesTheRoomBack() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try journal.append([String(repeating: "z", count: 2_000_000)], to: "a", after: 0)
        try journal.append(["1"], to: "b", after: 0)
        try journal.forget("a")
        let size = try folder.files().filter { !$0.key.hasSuffix("-shm") }.reduce(0) { $0 + $1.value.count }
        #expect(size < 100_000)
    }

    @Test func memoryForgetsToo() throws {
        let journal = MemoryJournal()
        try fill(journal)
        journal.forget("a")
        #expect(journal.content("hash-" + Self.secret) == nil)
        #expect(journal.sessions().count == 40)
    }
}
