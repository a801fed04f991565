// Finding content: bases, added folders, links and everything that can be wrong with a folder.

import EthicsEngine
import Foundation
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ContentFinderTests {
    private func finder(_ base: String, added: [String] = [], environment: [String: String] = [:]) -> ContentFinder {
        ContentFinder(
            added: added, executable: base + "/a/b/ethics-tui", workingDirectory: "/", environment: environment)
    }

    private func makeBase() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: TestContent.folder, toPath: folder.path + "/dilemmas")
        return folder
    }

    @Test("The base is found in a folder above the program")
    func base() throws {
        let folder = try makeBase()
        let found = try finder(folder.path).load()
        #expect(found.library.dilemmas.map(\.id) == ["den-laste-dora", "seminaret"])
        #expect(found.problems.isEmpty)
    }

    @Test("A folder that is added hides what has the same id, and a faulty file in it is left out with a notice")
    func added() throws {
        let folder = try makeBase()
        let own = try TemporaryFolder()
        let original = try String(contentsOfFile: TestContent.folder + "/innkjop/seminaret.yaml", encoding: .utf8)
        try original.replacing("tittel: Seminaret", with: "tittel: Vårt seminar")
            .write(toFile: own.path + "/seminaret.yaml", atomically: true, encoding: .utf8)
        try "format: 1\ntype: full\n".write(toFile: own.path + "/feil.yaml", atomically: true, encoding: .utf8)
        for finder in [
            finder(folder.path, added: [own.path]),
            finder(folder.path, environment: ["ETHICS_TUI_DILEMMAS": own.path]),
        ] {
            let found = try finder.load()
            #expect(found.library.dilemma("seminaret")?.title == "Vårt seminar")
            #expect(found.problems.isEmpty)
            #expect(Set(found.notices.map(\.path)) == [own.path + "/feil.yaml"])
        }
    }

    @Test("A folder that was named and is not there is an error; the usual one may be absent")
    func missing() throws {
        let folder = try makeBase()
        #expect(throws: ContentFinder.Failure.self) { try finder(folder.path, added: ["/finnes/ikke"]).load() }
        #expect(throws: Never.self) { try finder(folder.path, environment: ["XDG_DATA_HOME": "/finnes/ikke"]).load() }
    }

    @Test("A pipe that is called like content is an error, and nobody waits for somebody to write in it")
    func pipe() throws {
        let folder = try makeBase()
        let own = try TemporaryFolder()
        #expect(mkfifo(own.path + "/sak.yaml", 0o600) == 0)
        let problem = #expect(throws: ContentFinder.Failure.self) { try finder(folder.path, added: [own.path]).load() }
        #expect(problem?.message.contains("sak.yaml") == true)
    }

    @Test("A link in a circle is walked once")
    func circle() throws {
        let folder = try makeBase()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/dilemmas/ring", withDestinationPath: folder.path + "/dilemmas")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/dilemmas/selv", withDestinationPath: folder.path + "/dilemmas/selv")
        #expect(try finder(folder.path).load().library.dilemmas.count == 2)
    }

    @Test("A file of 50 MB is refused without being read whole")
    func large() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/stor.yaml"
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: 50_000_000)
        try handle.close()
        let files = try ContentFinder.files(in: folder.path)
        #expect(files.map(\.bytes.count) == [ContentLoader.maximumBytes + 1])
        #expect(ContentLoader.load(files).problems.map(\.code) == [.unreadable])
    }

    @Test("A municipality's own folder adds, hides and replaces wording, and says what it can't use")
    func ownFolder() throws {
        let folder = try makeBase()
        let own = try TemporaryFolder()
        func write(_ name: String, _ text: String) throws {
            try text.write(toFile: own.path + "/" + name, atomically: true, encoding: .utf8)
        }
        try write("skjul.yaml", "format: 1\ntype: skjul\ndilemmaer:\n  - den-laste-dora\n")
        try write(
            "seminaret.nb.yaml",
            "format: 1\ntype: tekster\ntil: dilemma\ntekster:\n  - sted: tittel\n    hash: x\n    tekst: Vårt seminar\n"
        )
        try write(
            "seminarer.nb.yaml",
            "format: 1\ntype: tekster\ntil: dilemma\ntekster:\n  - sted: tittel\n    hash: x\n    tekst: Nei\n")
        let found = try finder(folder.path, added: [own.path]).load()
        #expect(found.problems.isEmpty)
        #expect(found.library.dilemmas.map(\.title) == ["Vårt seminar"])
        #expect(found.notices.map(\.code) == [.deadLink])
    }

    @Test("A file that is no content is passed over by the program, and told to those who look for mistakes")
    func stray() throws {
        let folder = try makeBase()
        for name in ["LICENSE", "README.md", "notater.md", "innkjop/nytt.yaml.txt", ".skjult"] {
            try "noe".write(toFile: folder.path + "/dilemmas/" + name, atomically: true, encoding: .utf8)
        }
        #expect(try finder(folder.path).load().problems.isEmpty)
        let stray = try ContentLint.problems(paths: [], finder: finder(folder.path)).problems
            .filter { $0.code == .strayFile }
        #expect(stray.map { ($0.path as NSString).lastPathComponent } == ["nytt.yaml.txt", "notater.md"])
    }

    @Test("A reflection is stored with the wording that was shown")
    func storedWording() throws {
        let folder = try makeBase()
        let own = try TemporaryFolder()
        try "format: 1\ntype: tekster\ntil: dilemma\ntekster:\n  - sted: tittel\n    hash: x\n    tekst: Vårt seminar\n"
            .write(toFile: own.path + "/seminaret.nb.yaml", atomically: true, encoding: .utf8)
        let library = try finder(folder.path, added: [own.path]).load().library
        let dilemma = try #require(library.dilemma("seminaret"))
        let municipality = try #require(library.municipalities.first)
        let references = ContentStore.references(of: dilemma, municipality, in: library)
        let bytes = ContentStore.bytes(of: library.files)
        #expect(Set(references.map(\.hash)).isSubset(of: bytes.keys))
        let stored = ContentStore.library(references) { bytes[$0] }
        #expect(stored.dilemma("seminaret") == dilemma)
        #expect(stored.municipality(municipality.id) == municipality)
    }
}
