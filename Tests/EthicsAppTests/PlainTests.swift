// The plain view runs the same state line by line.

import EthicsEngine
import Foundation
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct PlainTests {
    /// Runs lines through the plain program with the test content as its base.
    private func run(_ lines: [String], data: String, isEphemeral: Bool = false) throws -> (
        text: String, ending: Ending
    ) {
        // The base is found above the working directory: a folder of its own with the content in `dilemmas`.
        let base = data + "/base"
        if !FileManager.default.fileExists(atPath: base) {
            try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: TestContent.folder, toPath: base + "/dilemmas")
        }
        let finder = ContentFinder(added: [], executable: base + "/bin", workingDirectory: base, environment: [:])
        let places = Places(data: data + "/journal", settings: data + "/config.yaml")
        let hasJournal = FileManager.default.fileExists(atPath: data + "/journal/journal.sqlite")
        let program = PlainProgram(
            places: places, finder: finder,
            launch: .init(
                isEphemeral: isEphemeral, hasJournal: hasJournal, journalFolder: "/home/kari", timeZone: Moments.zone),
            settings: Settings.load(places.settings))
        var left = lines[...]
        var text = ""
        let ending = program.run(read: { left.popFirst() }, write: { text += $0 })
        return (text, ending)
    }

    @Test("A whole walk from a file of lines")
    func walk() throws {
        let folder = try TemporaryFolder()
        let lines = [
            "1", "i", "i", "1", "2", "2", "1", "", "1", "Fordi han gråt, og ingen andre så ham.", "", "2", "1", "", "",
            "1",
            "2", "9",
        ]
        let (text, ending) = try run(lines, data: folder.path)
        #expect(ending == Ending(message: "Svarene er lagret.\n"))
        try Golden.expect(text, is: "50-linje-for-linje")
    }

    @Test("The end of input in the middle loses nothing; the next run goes on")
    func goOn() throws {
        let folder = try TemporaryFolder()
        _ = try run(["1", "1", "2", "2"], data: folder.path)
        let (text, _) = try run([""], data: folder.path)
        #expect(text.contains("Enter  Fortsett der du slapp: Den låste døra"))
        #expect(text.contains("Hva bør du gjøre da?"))
    }

    @Test("What is not asked for is answered with what can be")
    func wrong() throws {
        let folder = try TemporaryFolder()
        let (text, _) = try run(["7", "ja takk", "", "2", "1"], data: folder.path)
        #expect(text.components(separatedBy: "Velg et av tallene først.").count == 4)
        #expect(text.contains("Den låste døra"))
    }

    @Test("One's own reflections line by line: read again, followed up and deleted")
    func mine() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(
            folder: folder.path + "/journal", dilemma: "den-laste-dora", plan: .full,
            settings: Settings(municipality: "nordby"))
        rig.press("1")
        rig.walkThrough()
        let lines = ["3", "Rutinen fantes ikke", "5", "1", "9", "2", ":b", "b", "8", "9"]
        let (text, _) = try run(lines, data: folder.path)
        try Golden.expect(text.replacing(folder.path, with: "/home/kari"), is: "mine-linje-for-linje")
        let (after, _) = try run(["5", "1", "9", "1", "9"], data: folder.path)
        #expect(after.contains("droppet. Rutinen fantes ikke"))
        #expect(after.contains("Refleksjonen er slettet."))
        #expect(!folder.contents.contains("Rutinen fantes ikke"))
    }

    @Test("A colon makes a command of a line where text is written")
    func colon() throws {
        let folder = try TemporaryFolder()
        let (text, _) = try run(["2", "1", "1", "2", "2", "1", "", "1", ":b", "2", "En grunn"], data: folder.path)
        #expect(text.contains("Si nei, og sett deg ned sammen med ham"))
        #expect(text.contains("Loven og valget ditt"))
    }

    @Test("Without content there is a sentence and status 1")
    func noContent() {
        let finder = ContentFinder(added: [], executable: "/nowhere/x", workingDirectory: "/nowhere", environment: [:])
        let program = PlainProgram(
            places: Places(data: "/nowhere", settings: "/nowhere/c.yaml"), finder: finder, launch: .init(),
            settings: Settings())
        let ending = program.run(read: { nil }, write: { _ in })
        #expect(ending.status == 1)
        #expect(ending.message.hasPrefix("Fant ingen mappe med dilemmaer."))
    }
}
