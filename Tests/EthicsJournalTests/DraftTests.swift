// Drafts, on disk or not.

import EthicsJournal
import Foundation
import Testing

@Suite struct DraftTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: Keeper.allCases) func theNewestOfEachFieldCounts(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft("gammel", session: "a", field: "hvorfor", writer: "w1", at: .test(1))
        try journal.saveDraft("ny", session: "a", field: "hvorfor", writer: "w2", at: .test(2))
        try journal.saveDraft("for sent", session: "a", field: "hvorfor", writer: "w3", at: .test(0))
        try journal.saveDraft("annet\0felt\n", session: "a", field: "tillegg", writer: "w1", at: .test(1))
        #expect(try journal.drafts(of: "a") == ["hvorfor": "ny", "tillegg": "annet\0felt\n"])
        try journal.saveDraft("samme tid", session: "a", field: "hvorfor", writer: "w1", at: .test(2))
        #expect(try journal.drafts(of: "a")["hvorfor"] == "samme tid")
    }

    @Test(arguments: Keeper.allCases)
    func emptyTextDeletesOnlyTheDraftOfItsWriter(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft("en", session: "a", field: "f", writer: "w1", at: .test(1))
        try journal.saveDraft("to", session: "a", field: "f", writer: "w2", at: .test(2))
        try journal.saveDraft("", session: "a", field: "f", writer: "w2", at: .test(3))
        #expect(try journal.drafts(of: "a") == ["f": "en"])
        try journal.saveDraft("", session: "a", field: "f", writer: "w1", at: .test(3))
        #expect(try journal.drafts(of: "a").isEmpty)
        try journal.saveDraft("", session: "ukjent", field: "f", writer: "w1", at: .test(3))
    }

    @Test(arguments: Keeper.allCases)
    func whatWasGivenAsAnAnswerIsNobodysDraft(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft("en", session: "a", field: "f", writer: "w1", at: .test(1))
        try journal.saveDraft("to", session: "a", field: "f", writer: "w2", at: .test(2))
        try journal.saveDraft("annet", session: "a", field: "g", writer: "w1", at: .test(2))
        try journal.saveDraft(nil, session: "a", field: "f", writer: "w2", at: .test(3))
        #expect(try journal.drafts(of: "a") == ["g": "annet"])
        try journal.saveDraft(nil, session: "ukjent", field: "f", writer: "w1", at: .test(3))
    }

    @Test(arguments: Keeper.allCases) func anAppendLeavesDrafts(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        try journal.saveDraft("utkast", session: "a", field: "f", writer: "w", at: .test(1))
        try journal.append(["2"], to: "a", after: 1)
        #expect(try journal.drafts(of: "a") == ["f": "utkast"])
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
