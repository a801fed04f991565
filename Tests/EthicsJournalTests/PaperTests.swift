// The papers that were written: remembered, and forgotten with what they belong to.

import Foundation
import GRDB
import Testing

@testable import EthicsJournal

@Suite struct PaperTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func fill(_ journal: any Journal) throws {
        for session in ["a", "b"] { try journal.append(["1"], to: session, after: 0) }
        try journal.addPapers(["/hjem/referat.html", "/hjem/referat.md"], session: "a", at: .test(1))
        try journal.addPapers(["/hjem/ark.html"], session: nil, at: .test(2))
        try journal.addPapers(["/hjem/blåbær \"1\".md"], session: "b", at: .test(3))
    }

    @Test(arguments: Keeper.allCases) func theyAreRememberedInOrder(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        #expect(try journal.allPapers().isEmpty)
        #expect(try journal.papers(of: "a").isEmpty)
        try fill(journal)
        try journal.addPapers([], session: "ukjent", at: .test(4))
        #expect(try journal.papers(of: "a") == ["/hjem/referat.html", "/hjem/referat.md"])
        #expect(try journal.papers(of: nil) == ["/hjem/ark.html"])
        #expect(try journal.papers(of: "ukjent").isEmpty)
        #expect(
            try journal.allPapers() == [
                "/hjem/referat.html", "/hjem/referat.md", "/hjem/ark.html", "/hjem/blåbær \"1\".md",
            ])
    }

    @Test(arguments: Keeper.allCases) func theSameFileIsNamedOnce(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try journal.append(["1"], to: "a", after: 0)
        for session in ["a", nil] {
            for _ in 0..<2 { try journal.addPapers(["/x", "/y"], session: session, at: .test(0)) }
            #expect(try journal.papers(of: session) == ["/x", "/y"])
        }
    }

    @Test(arguments: Keeper.allCases) func aForgottenSessionGetsNone(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        #expect(throws: JournalError.conflict(session: "a")) {
            try journal.addPapers(["/x"], session: "a", at: .test(0))
        }
        #expect(try journal.allPapers().isEmpty)
    }

    @Test(arguments: Keeper.allCases) func theyGoWithTheSessionAndTheRestWithTheLast(keeper: Keeper) throws {
        let journal = try keeper.journal(in: folder)
        try fill(journal)
        try journal.forget("a")
        #expect(try journal.allPapers() == ["/hjem/ark.html", "/hjem/blåbær \"1\".md"])
        try journal.forget("b")
        #expect(try journal.allPapers().isEmpty)
        try journal.addPapers(["/alene.html"], session: nil, at: .test(5))
        try journal.forgetAll()
        #expect(try journal.allPapers().isEmpty)
    }

    /// As the program before this one deletes, which knows no papers.
    @Test(arguments: ["DELETE FROM session WHERE id = 'a'; DELETE FROM session WHERE id = 'b'", "DELETE FROM session"])
    func anotherProgramDeletesThemToo(sql: String) throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try fill(journal)
        let other = try Holding(folder)
        try other.execute(sql)
        #expect(try journal.allPapers().isEmpty)
    }

    @Test func anotherWindowSeesThemToo() throws {
        let one = try SQLiteJournal(folder: folder.journal)
        let other = try SQLiteJournal(folder: folder.journal)
        #expect(try other.allPapers().isEmpty)
        try fill(one)
        #expect(try other.allPapers().count == 4)
        try other.forgetAll()
        try one.addPapers(["/x"], session: nil, at: .test(9))
        try other.forgetAll()
        #expect(try one.allPapers().isEmpty)
        #expect(try folder.filesHolding("referat").isEmpty)
    }

    @Test func theTablesOfTheProgramBeforeAreAsTheyWere() throws {
        let journal = try SQLiteJournal(folder: folder.journal)
        try fill(journal)
        let applied = try journal.read { try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations") }
        #expect(applied == ["v1"])
    }
}
