// What every journal promises, on disk or not.

import EthicsJournal
import Foundation
import Testing

@Suite struct ContractTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: Keeper.allCases) func beginsEmpty(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        #expect(try journal.sessions().isEmpty)
        #expect(try journal.events(of: "a").isEmpty)
        #expect(try journal.drafts(of: "a").isEmpty)
        #expect(try journal.content("h") == nil)
        try journal.forget("a")
        try journal.forgetAll()
    }

    @Test(arguments: Keeper.allCases) func givesBackWhatWasAppended(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        let bodies = [Data(), Data([0, 255, 0]), Data("blåbær".utf8)]
        try journal.append(bodies, to: "a", after: 0, header: .plain, content: [:], at: .test(1))
        try journal.append(["siste"], to: "a", after: 3, at: .test(2))
        let events = try journal.events(of: "a")
        #expect(events.map(\.sequence) == [1, 2, 3, 4])
        #expect(events.map(\.at) == [.test(1), .test(1), .test(1), .test(2)])
        #expect(events.map(\.body) == bodies + [Data("siste".utf8)])
    }

    @Test(arguments: Keeper.allCases) func describesSessionsNewestFirst(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0, at: .test(1))
        try journal.append(["1"], to: "b", after: 0, at: .test(2))
        try journal.append(["1"], to: "c", after: 0, at: .test(2))
        let done = SessionHeader(kind: "meeting", subject: "bolig", title: "Bolig «nå»", isFinished: true)
        let after = try journal.append(["2", "3"], to: "a", after: 1, header: done, at: .test(3))
        let sessions = try journal.sessions()
        #expect(sessions.map(\.id) == ["a", "b", "c"])
        #expect(sessions.first == after)
        let expected = JournalSession(
            id: "a",
            kind: "meeting",
            subject: "bolig",
            title: "Bolig «nå»",
            isFinished: true,
            startedAt: .test(1),
            updatedAt: .test(3),
            lastSequence: 3
        )
        #expect(sessions.first == expected)
    }

    @Test(arguments: Keeper.allCases) func anAppendSaysWhatTheListWouldSay(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        for step in 0..<5 {
            var header = SessionHeader.plain
            header.title = "Steg \(step)"
            let after = try journal.append(
                ["x"], to: "a", after: step, header: header, at: .test(Double(step) * 0.1))
            #expect(try journal.sessions() == [after])
        }
    }

    @Test(arguments: Keeper.allCases) func appendingNothingRestatesTheHeader(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0, at: .test(1))
        var header = SessionHeader.plain
        header.title = "Ny"
        try journal.append([String](), to: "a", after: 1, header: header, at: .test(2))
        #expect(try journal.sessions().map(\.title) == ["Ny"])
        #expect(try journal.texts(of: "a") == ["1"])
    }

    @Test(arguments: Keeper.allCases) func refusesWhoeverIsLate(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        var header = SessionHeader.plain
        header.title = "Tapt"
        for late in [0, 2, -1] {
            #expect(throws: JournalError.conflict(session: "a")) {
                try journal.append(["x"], to: "a", after: late, header: header, content: ["h": Data([1])], at: .test(9))
            }
        }
        #expect(throws: JournalError.conflict(session: "b")) { try journal.append(["x"], to: "b", after: 1) }
        #expect(try journal.texts(of: "a") == ["1"])
        #expect(try journal.sessions().map(\.title) == ["Varsling"])
        #expect(try journal.content("h") == nil)
        try journal.append(["2"], to: "a", after: 1)
        #expect(try journal.texts(of: "a") == ["1", "2"])
    }

    @Test(arguments: Keeper.allCases) func keepsContentWhileASessionRefersToIt(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        let both = Data("begge".utf8)
        try journal.append(["1"], to: "a", after: 0, content: ["both": both, "mine": Data("min".utf8), "none": Data()])
        try journal.append(["1"], to: "b", after: 0, content: ["both": both])
        #expect(try journal.content("mine") == Data("min".utf8))
        #expect(try journal.content("none") == Data())
        try journal.forget("a")
        #expect(try journal.content("both") == both)
        #expect(try journal.content("mine") == nil)
        try journal.forget("b")
        #expect(try journal.content("both") == nil)
    }

    @Test(arguments: Keeper.allCases) func forgetsOneSessionAndKeepsTheOthers(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        for session in ["a", "b"] {
            try journal.append(["1", "2"], to: session, after: 0)
            try journal.saveDraft("utkast " + session, session: session, field: "f", writer: "w", at: .test(0))
        }
        try journal.forget("a")
        #expect(try journal.sessions().map(\.id) == ["b"])
        #expect(try journal.events(of: "a").isEmpty)
        #expect(try journal.drafts(of: "a").isEmpty)
        #expect(try journal.texts(of: "b") == ["1", "2"])
        #expect(try journal.draftTexts(of: "b") == ["f": "utkast b"])
        try journal.append(["ny"], to: "a", after: 0)
        #expect(try journal.texts(of: "a") == ["ny"])
        #expect(try journal.drafts(of: "a").isEmpty)
        try journal.forgetAll()
        #expect(try journal.sessions().isEmpty)
        #expect(try journal.events(of: "b").isEmpty)
    }
}
