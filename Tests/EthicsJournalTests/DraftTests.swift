// Drafts, on disk or not.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct DraftTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let here = JournalWriter(part: "1").name
    static let there = JournalWriter(part: "2").name
    static let ended = "8C7D9E5A-1B2C-4D3E-9F00-112233445566"

    @Test(arguments: Keeper.allCases) func theLastOneToSaveAFieldCounts(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft("gammel", session: "a", field: "hvorfor", writer: "w1", at: .test(1))
        try journal.saveDraft("ny", session: "a", field: "hvorfor", writer: "w2", at: .test(2))
        try journal.saveDraft("annet\0felt\n", session: "a", field: "tillegg", writer: "w1", at: .test(1))
        #expect(try journal.draftTexts(of: "a") == ["hvorfor": "ny", "tillegg": "annet\0felt\n"])
        // Also when the clock was set back in between.
        try journal.saveDraft("sist", session: "a", field: "hvorfor", writer: "w3", at: .test(0))
        let expected = JournalDraft(text: "sist", writer: "w3", at: .test(0))
        #expect(try journal.drafts(of: "a")["hvorfor"] == expected)
    }

    @Test(arguments: Keeper.allCases, ["", nil] as [String?])
    func nothingDeletesTheDraftWhoeverWroteIt(keeper: Keeper, nothing: String?) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft("en", session: "a", field: "f", writer: "w1", at: .test(1))
        try journal.saveDraft("annet", session: "a", field: "g", writer: "w1", at: .test(2))
        try journal.saveDraft(nothing, session: "a", field: "f", writer: "w2", at: .test(3))
        #expect(try journal.draftTexts(of: "a") == ["g": "annet"])
        try journal.saveDraft(nothing, session: "ukjent", field: "f", writer: "w1", at: .test(3))
    }

    @Test(arguments: Keeper.allCases) func tellsWhoReplacesTheTextOfAnotherWhoIsAtWork(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        func save(_ text: String?, _ writer: String) throws -> Bool {
            try journal.saveDraft(text, session: "a", field: "f", writer: writer, at: .test(1))
        }
        #expect(try !save("en", Self.here))
        #expect(try !save("en to", Self.here))
        #expect(try !save("en to", Self.there), "the same text")
        #expect(try !journal.drafts(of: "a")["f"].map { $0.isElsewhere(than: Self.there) }.require())
        #expect(try journal.drafts(of: "a")["f"].map { $0.isElsewhere(than: Self.here) }.require())
        #expect(try save("tre", Self.here))
        #expect(try save("", Self.there))
        #expect(try !save("fire", Self.ended))
        #expect(try !journal.drafts(of: "a")["f"].map { $0.isElsewhere(than: Self.here) }.require())
        #expect(try !save("fem", Self.here), "the other has ended")
        #expect(try save(nil, Self.there))
        #expect(try !save(nil, Self.here))
    }

    /// Programs before this one kept a row for each writer of a field.
    @Test func ofSeveralRowsTheNewestCountsAndAllAreRemoved() throws {
        func open() throws -> SQLiteJournal {
            let journal = try SQLiteJournal(folder: folder.journal)
            try journal.forgetAll()
            try journal.append(["1"], to: "a", after: 0)
            for (writer, time, text) in [("u1", 2.0, "Kari"), ("u2", 3.0, "Kari Nordmann"), ("u3", 1.0, "K")] {
                try journal.write { database in
                    try database.execute(
                        sql: "INSERT INTO draft (session, field, writer, at, body) VALUES ('a', 'f', ?, ?, ?)",
                        arguments: [writer, Date.test(time).timeIntervalSinceReferenceDate, Data(text.utf8)])
                }
            }
            #expect(try journal.draftTexts(of: "a") == ["f": "Kari Nordmann"])
            return journal
        }
        for nothing in ["", nil] {
            let journal = try open()
            try journal.saveDraft(nothing, session: "a", field: "f", writer: Self.here, at: .test(0))
            #expect(try journal.drafts(of: "a").isEmpty)
        }
        let journal = try open()
        try journal.saveDraft("en kollega", session: "a", field: "f", writer: Self.here, at: .test(0))
        #expect(try journal.draftTexts(of: "a") == ["f": "en kollega"])
        #expect(try journal.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM draft") } == 1)
    }

    @Test(arguments: Keeper.allCases) func anAppendLeavesDrafts(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft("utkast", session: "a", field: "f", writer: "w", at: .test(1))
        try journal.append(["2"], to: "a", after: 1)
        #expect(try journal.draftTexts(of: "a") == ["f": "utkast"])
    }

    @Test(arguments: Keeper.allCases) func aForgottenSessionTakesNoDraft(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.forget("a")
        #expect(throws: JournalError.conflict(session: "a")) {
            try journal.saveDraft("gjenganger", session: "a", field: "f", writer: "w", at: .test(1))
        }
        #expect(try journal.drafts(of: "a").isEmpty)
    }
}

extension Optional {
    /// The value, which a test relies on.
    func require() throws -> Wrapped { try #require(self) }
}
