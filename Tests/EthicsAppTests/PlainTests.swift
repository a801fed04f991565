// The plain view runs the same state line by line.

import EthicsEngine
import Foundation
import TerminalKit
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
    ) { try run(lines.map { InputLine($0) }, data: data, isEphemeral: isEphemeral) }

    private func run(_ lines: [InputLine], data: String, isEphemeral: Bool = false) throws -> (
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
            "2", "q",
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
        #expect(text.contains("f Fortsett der du slapp: Den låste døra"))
        #expect(text.contains("Hva bør du gjøre da?"))
    }

    @Test("What is not asked for is answered with what can be")
    func wrong() throws {
        let folder = try TemporaryFolder()
        let (text, _) = try run(["7", "ja takk", "", "2", "1"], data: folder.path)
        #expect(text.components(separatedBy: "Velg et av tallene først.").count == 4)
        #expect(text.contains("Den låste døra"))
    }

    @Test("A page that was said is not said again: what answers the line comes alone, with the question")
    func repeated() throws {
        let folder = try TemporaryFolder()
        let (text, _) = try run(["1", "7", "8"], data: folder.path)
        let said = "\nVelg et av tallene først.\nHva bør du gjøre?\n"
        #expect(text.components(separatedBy: "Han gråter og peker").count == 2)
        #expect(text.hasSuffix(said + said), "\(text)")
    }

    @Test("What answers a line comes before the page where the page is new")
    func messageFirst() {
        var page = DrawnPage(title: "Tittel")
        page.notice = .init(text: "Lagret.")
        page.body = [.text("Brødtekst")]
        let view = PlainView(strings: Language.bokmal.strings)
        #expect(view.text(page, after: nil).hasPrefix("\nLagret.\n\nTittel\n\nBrødtekst\n"))
        #expect(view.text(page, after: DrawnPage(title: "En annen")) == view.text(page))
        page.note = "0:30"
        var later = page
        later.note = "0:29"
        #expect(view.text(later, after: page) == "\nLagret.\n")
        later.notice = nil
        page.notice = nil
        #expect(view.text(page, after: page).isEmpty)
    }

    @Test("A paragraph is one line, however long, and a mark is a word")
    func marks() {
        let long = Array(repeating: "ord", count: 200).joined(separator: " ")
        var page = DrawnPage(title: "T")
        page.body = [
            .text(long), .item(mark: "·", "a"), .item(mark: "++", "b"), .item(mark: "−", "c"), .item(mark: "±±", "d"),
            .row(mark: "−− ", "e", .normal, indent: 3, target: "x"), .row(mark: "   +2", "f", .normal, indent: 7),
            .row(mark: "   −1", "g", .normal, indent: 7), .row(mark: "A   3", "h", .normal, indent: 8),
            .row(mark: "B   3 →  5", "i", .normal, indent: 8), .item(mark: "A", "j"), .text("k · l"),
        ]
        var answered = DrawnOption(key: "1", label: "m", isChoosable: true)
        answered.isAnswer = true
        answered.detail = "n"
        page = page.offering([answered], hasEnter: false, isRemote: false)
        #expect(
            PlainView(strings: Language.bokmal.strings).text(page).split(separator: "\n").map(String.init) == [
                "T", long, "a", "Styrker mye: b", "Koster: c", "Trekker begge veier: d", "1 Koster mye: e",
                "Pluss 2: f",
                "Minus 1: g", "A, 3 svar: h", "B, først 3 svar, nå 5: i", "A j", "k, l", "1 m (n) (dette svarte du)",
                "Skriv tallet og trykk Enter. Uenig i en grunn? Skriv u og tallet foran den, som u 2.",
            ])
    }

    @Test("Of a line whose end is lost nothing is stored before that was told")
    func cut() throws {
        let start = ["1", "1", "2", "2", "1", "", "1"].map { InputLine($0) }
        let long = String(repeating: "å", count: 2_040) + " til slutt"
        let folder = try TemporaryFolder()
        let (text, _) = try run(start + [InputLine(long, isCut: true)], data: folder.path)
        #expect(text.contains("slutten er borte. Det siste som kom fram, var «\(long.suffix(60))»."))
        #expect(!text.contains("Loven og valget ditt"))
        // Enter takes it as it is, and a shorter line replaces it.
        for (line, stored, missing) in [("", "til slutt", "noe annet"), ("noe annet", "noe annet", "til slutt")] {
            let folder = try TemporaryFolder()
            let (text, _) = try run(
                start + [InputLine(long, isCut: true), InputLine(line)], data: folder.path)
            #expect(text.contains("Loven og valget ditt"))
            #expect(folder.contents.contains(stored) && !folder.contents.contains(missing))
        }
    }

    @Test("A line that is longer than what is stored is told of too, wherever it comes from")
    func tooLong() throws {
        let folder = try TemporaryFolder()
        let line = String(repeating: "x", count: Reflection.maximumText) + "y"
        let (text, _) = try run(["1", "1", "2", "2", "1", "", "1", line], data: folder.path)
        #expect(text.contains("Linja var for lang") && !text.contains("Loven og valget ditt"))
    }

    @Test("One's own reflections line by line: read again, followed up and deleted")
    func mine() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(
            folder: folder.path + "/journal", dilemma: "den-laste-dora", plan: .full,
            settings: Settings(municipality: "nordby"))
        rig.press("1", "enter")
        rig.walkThrough()
        let lines = ["3", "Rutinen fantes ikke", "3", "1", "9", "2", ":b", "b", "s", "q"]
        let (text, _) = try run(lines, data: folder.path)
        try Golden.expect(text.replacing(folder.path, with: "/home/kari"), is: "mine-linje-for-linje")
        let (after, _) = try run(["3", "1", "9", "1", "q"], data: folder.path)
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
