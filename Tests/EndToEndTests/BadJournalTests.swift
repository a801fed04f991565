// A journal that can't be used is left as it is, and one that is deleted is gone.

import EthicsJournal
import Foundation
import GRDB
import Testing

@Suite struct BadJournalTests {
    let world: World
    let folder: String
    let file: String

    init() throws {
        world = try World()
        folder = world.path("svar")
        file = folder + "/journal.sqlite"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test func `a damaged journal is not touched, and the screen says what to do`() async throws {
        for bytes in [Data("ikke en database".utf8), Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 * 31) })] {
            try bytes.write(to: URL(fileURLWithPath: file))
            try await expectTrouble("er skadet, eller den er ikke laget av Veivalg.", "ta vare på")
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
        }
    }

    @Test func `a folder in the place of the journal is not touched`() async throws {
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
        try Data("min".utf8).write(to: URL(fileURLWithPath: file + "/fil"))
        try await expectTrouble("kan ikke brukes")
        #expect(try FileManager.default.contentsOfDirectory(atPath: file) == ["fil"])
    }

    @Test func `a file in the place of the folder is not touched`() async throws {
        try FileManager.default.removeItem(atPath: folder)
        try Data("min".utf8).write(to: URL(fileURLWithPath: folder))
        let ran = try await Program.run("--plain", "--data", folder, input: "1\n", in: world)
        #expect(ran.status == 0)
        #expect(ran.output.contains("Svarene kan ikke lagres"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder)) == Data("min".utf8))
    }

    @Test func `a journal of a newer program is not touched`() async throws {
        try await walk(3)
        let queue = try DatabaseQueue(path: file)
        try await queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
        try queue.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: file))
        try await expectTrouble("er laget av en nyere utgave av Veivalg.", "Bruk den nyere utgaven.")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    }

    @Test(.enabled(if: getuid() != 0, "the administrator may write everything"))
    func `a journal that may not be written is not touched`() async throws {
        try await walk(3)
        let before = try Data(contentsOf: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file)
        try await expectTrouble("har ikke lov til å skrive")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
    }

    // MARK: Forgetting

    @Test func `a reason that is deleted is in no file any more`() async throws {
        try await walk(Walk.lines.count)
        #expect(try holds(Walk.reason))
        let unknown = try await Program.run("forget", "finnes-ikke", "--data", folder, in: world)
        let id = try #require(try Stored(in: folder).sessions.first?.id)
        #expect(unknown.status == 64 && unknown.error.contains(id))
        let declined = try await Program.run("forget", id, "--data", folder, input: "nei\n", in: world)
        #expect(declined.status == 0)
        #expect(try holds(Walk.reason))
        let forgotten = try await Program.run("forget", id, "--data", folder, input: "ja\n", in: world)
        #expect(forgotten.status == 0 && forgotten.output.contains(id) && forgotten.output.hasSuffix("Slettet.\n"))
        #expect(try !holds(Walk.reason))
        #expect(try Stored(in: folder).sessions.isEmpty)
    }

    @Test func `everything that is deleted is in no file any more, drafts included`() async throws {
        try await walk(Walk.lines.count)
        // One that is not finished beside it.
        let wheel = "\n1\n2\n\n1\n\n1\n\n"
        let more = "1\n1\n2\n3\n" + wheel + "1\n2\n\n2\nEt utkast til en begrunnelse\n"
        #expect(try await Program.run("--plain", "--data", folder, input: more, in: world).status == 0)
        #expect(try Stored(in: folder).sessions.count == 2)
        #expect(try holds("Et utkast til en begrunnelse"))
        let forgotten = try await Program.run("forget", "--all", "--yes", "--data", folder, in: world)
        #expect(forgotten.status == 0 && forgotten.output.hasSuffix("Slettet.\n"))
        for text in [Walk.reason, "Et utkast til en begrunnelse", "den-laste-dora", "seminaret"] {
            #expect(try !holds(text), "\(text)")
        }
        let again = try await Program.run("forget", "--all", "--yes", "--data", folder, in: world)
        #expect(again.status == 0)
    }

    @Test func `deleting with nothing stored says so and makes nothing`() async throws {
        let ran = try await Program.run("forget", "--all", "--yes", in: world)
        #expect(ran.status == 0)
        #expect(ran.output.hasPrefix("Det er ingenting å slette."))
        #expect(!FileManager.default.fileExists(atPath: world.journal))
    }

    @Test func `deleting from a journal that can't be used has status 1 and touches nothing`() async throws {
        let bytes = Data("ikke en database".utf8)
        try bytes.write(to: URL(fileURLWithPath: file))
        let ran = try await Program.run("forget", "--all", "--yes", "--data", folder, in: world)
        #expect(ran.status == 1)
        #expect(ran.error.contains("er skadet"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
    }

    private func store(_ count: Int) throws -> SQLiteJournal {
        let journal = try SQLiteJournal(folder: URL(fileURLWithPath: folder, isDirectory: true))
        for number in 0..<count {
            let header = SessionHeader(kind: "reflection", subject: "x", title: "Sak \(number)", isFinished: true)
            try journal.append(
                [Data("{}".utf8)], to: "id-\(number)-", after: 0, header: header, content: [:],
                at: Date(timeIntervalSinceReferenceDate: Double(number)))
        }
        return journal
    }

    @Test(arguments: [0, 3, 10, 11, 25])
    func `an unknown id names the ten newest and how many more there are`(count: Int) async throws {
        _ = try store(count)
        let ran = try await Program.run("forget", "nope", "--data", folder, in: world)
        #expect(ran.status == 64)
        let named = (0..<count).filter { ran.error.contains("id-\($0)-") }
        #expect(named == Array((0..<count).suffix(10)))
        switch count {
        case 0: #expect(ran.error == "Det finnes ingen lagrede refleksjoner eller samtaler.\n")
        case 11: #expect(ran.error.contains("Det finnes én til."))
        case 25: #expect(ran.error.contains("Det finnes 15 til."))
        default: #expect(!ran.error.contains(" til."))
        }
    }

    @Test func `the papers that were written are named and stay, and backups are spoken of`() async throws {
        let journal = try store(2)
        let paper = try world.write(Data("referat".utf8), to: "referat.html")
        try journal.addPapers([paper, world.path("flyttet.md")], session: "id-0-", at: Date())
        try journal.addPapers([world.path("ark.html")], session: nil, at: Date())
        let one = try await Program.run("forget", "id-0-", "--yes", "--data", folder, in: world)
        #expect(one.status == 0)
        #expect(one.output.contains("blir ikke slettet:\n\(paper)\n"))
        #expect(one.output.contains("flyttet.md (finnes ikke der lenger)\n"))
        #expect(!one.output.contains("ark.html"))
        #expect(one.output.contains("IT-avdelingens sikkerhetskopier"))
        #expect(one.output.hasSuffix("Slettet.\n"))
        #expect(try !holds("referat.html"))
        let all = try await Program.run("forget", "--all", "--yes", "--data", folder, in: world)
        #expect(all.output.contains("ark.html"))
        #expect(try !holds("ark.html"))
        #expect(FileManager.default.fileExists(atPath: paper))
    }

    @Test func `what can't be deleted is said to be there still, and why`() async throws {
        let journal = try store(1)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let writer = try DatabaseQueue(path: file, configuration: configuration)
        try await writer.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
        }
        let ran = try await Program.run("forget", "--all", "--yes", "--data", folder, in: world)
        #expect(ran.status == 1)
        #expect(
            ran.error.contains("Slettingen ble ikke fullført.") && ran.error.contains("Et annet program bruker fila"))
        #expect(!ran.output.contains("Slettet."))
        #expect(try journal.sessions().count == 1)
    }

    @Test func `a copy without a journal is deleted with everything`() async throws {
        try Data("kopi".utf8).write(to: URL(fileURLWithPath: folder + "/journal.kopi.sqlite"))
        let ran = try await Program.run("forget", "--all", "--yes", "--data", folder, in: world)
        #expect(ran.status == 0 && ran.output == "Slettet.\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    // MARK: Helpers

    private func walk(_ count: Int) async throws {
        let input = Walk.lines.prefix(count).joined(separator: "\n") + "\n"
        #expect(try await Program.run("--plain", "--data", folder, input: input, in: world).status == 0)
    }

    private func expectTrouble(_ texts: String...) async throws {
        let ran = try await Program.run("--plain", "--data", folder, input: "1\n", in: world)
        #expect(ran.status == 0)
        let output = ran.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for text in ["Svarene kan ikke lagres"] + texts { #expect(output.contains(text), "\(ran.output)") }
        // Going on without storing is offered, and leaves the file alone as well.
        let without = try await Program.run("--plain", "--data", folder, input: "2\n1\n", in: world)
        #expect(without.status == 0)
    }

    private func holds(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
            try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)).range(of: Data(text.utf8)) != nil
        }
    }
}
