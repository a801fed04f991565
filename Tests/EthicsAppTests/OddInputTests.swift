// Content and texts that are larger, longer or more alike than anybody would write: all of it can be read at the smallest
// size, and nothing is lost.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct OddInputTests {
    private static let smallest = Size(columns: 60, rows: 18)

    /// The test content, with files that hide others of the same name.
    private static func library(_ files: (path: String, text: String)...) -> Library {
        let added = files.map { ContentSource(path: $0.path, bytes: Array($0.text.utf8), layer: 1) }
        let result = ContentLoader.load(ValuesContent.files + added)
        #expect(!result.hasErrors, "\(result.problems)")
        return result.library
    }

    /// A framework of one value, with statements that all rest on the same consideration.
    private static func framework(statements: Int, on consideration: String) -> String {
        let head = """
            format: 1
            type: verdigrunnlag
            tittel: Mange
            kilde:
              dokument: Plakaten på veggen
              utgiver: Prøve kommune
              slag: etikkplakat
            verdier:
              - id: mange
                navn: Mange
                punkter:

            """
        let points = (1...statements).map { number in
            """
                  - id: mange-\(number)
                    navn: punkt nummer \(number)
                    tekst: |
                      Dette er punkt nummer \(number) av dem.
                    sted: Mange, punkt \(number)
                    slag: holdning
                    gjelder: alle
                    hviler-pa:
                      - hensyn: \(consideration)
                        vekt: 3
            """
        }
        return head + points.joined(separator: "\n") + "\n"
    }

    /// Everything that a page holds, row by row, with what is below the edge.
    private static func rows(_ rig: Rig, fromHere: Bool = false) -> [String] {
        var rig = rig
        if !fromHere { rig.press("home", "pgup") }
        for _ in 0..<200 where rig.app.view.scroll > 0 { rig.press("pgup") }
        var seen: [String] = []
        while true {
            for row in rig.screen.split(separator: "\n") {
                let text = row.trimmingCharacters(in: CharacterSet(charactersIn: " ▲▼"))
                if seen.last != text { seen.append(text) }
            }
            let before = rig.app.view
            rig.press("pgdn")
            if rig.app.view == before { return seen }
        }
    }

    @Test("A value with thirty statements can be read whole at the smallest size")
    func thirty() {
        let library = Self.library(("plakat.yaml", Self.framework(statements: 30, on: "omtanke")))
        var rig = Rig.atValues(Self.smallest, library: library, municipality: "nordby")
        rig.press("down")
        let reasons = Self.rows(rig).joined(separator: " ")
        // As many as have room stand with their own sentence, the one that the reason speaks to most closely at least.
        #expect(reasons.contains("Mange 1, punkt nummer 1 Dette er punkt nummer 1 av dem."))
        let named = "Også: Mange " + (2...30).map(String.init).joined(separator: ", ")
        #expect(reasons.contains(named) || reasons.contains(named.replacing("Mange 2, ", with: "Mange ")))
        // Unfolded, all of them do.
        rig.press("i")
        let whole = Self.rows(rig, fromHere: true).joined(separator: " ")
        for number in 1...30 { #expect(whole.contains("Dette er punkt nummer \(number) av dem.")) }
        // Enter reads to the end of them before it leads to the next reason, which begins at its top.
        var read = rig
        let target = read.app.view.target
        var screens = 0
        while read.app.view.target == target, screens < 60 {
            #expect(read.screen.contains("Les videre") || read.app.view.scroll == read.app.layout.maximumScroll)
            screens += 1
            read.send(.key(.enter))
        }
        #expect((4..<60).contains(screens) && read.app.view.scroll == 0)
        rig.press("r")
        let sums = Self.rows(rig)
        for number in 1...30 { #expect(sums.contains { $0.contains("Mange \(number), punkt nummer \(number)") }) }
        rig.press("r", "f")
        #expect(rig.screen.contains("Valget ditt sett opp mot verdiene"))
    }

    @Test(
        "Where all choices are alike on a statement, its sums say so",
        arguments: [smallest, Size(columns: 80, rows: 24)])
    func alike(size: Size) throws {
        let name = "oppvekst/den-laste-dora.yaml"
        let original = try String(contentsOfFile: TestContent.folder + "/" + name, encoding: .utf8)
        let same = "- hensyn: lov\n        styrke: +1\n        grunn: |\n          Loven sier det samme om begge."
        let dilemma = original.replacing("\n    virkninger:\n", with: "\n    virkninger:\n      \(same)\n")
        #expect(dilemma != original)
        let library = Self.library(
            ("den-laste-dora.yaml", dilemma), ("plakat.yaml", Self.framework(statements: 1, on: "lov")))
        var rig = Rig.atValues(size, library: library, municipality: "nordby")
        rig.press("down")
        #expect(rig.screen.contains("STYRKER"))
        rig.press("r")
        #expect(Self.rows(rig).joined(separator: " ").contains("Likt uansett valg: +1"))
    }

    @Test("An own alternative of 5,000 characters leaves every question in sight, and is kept whole")
    func ownAlternative() throws {
        let folder = try TemporaryFolder()
        let words = (1...620).map { "ord\($0)æø" }.joined(separator: " ").prefix(4_998) + "å."
        var rig = Rig(
            Self.smallest, folder: folder.path, library: ValuesContent.library, dilemma: "den-laste-dora", plan: .full,
            settings: Settings(municipality: "sorby"))
        rig.press("1", "enter")
        rig.goToValues(final: "3", stop: .ownAlternative)
        rig.send(.paste(String(words)))
        rig.press("enter")
        #expect(rig.app.reflection?.ownAlternative == String(words))
        for _ in 0..<40 where !rig.app.isWalkDone {
            #expect(
                PageLayout(rig.drawn, size: Self.smallest, glyphs: .unicode, strings: Language.bokmal.strings).showsAll)
            let key = rig.page.options.first { $0.action != nil }?.key.map(String.init)
            if rig.drawn.isWriting { rig.type("Så") }
            rig.press(rig.page.enter == nil ? key ?? "enter" : "enter")
        }
        #expect(rig.app.isWalkDone)
        var again = Rig(Self.smallest, folder: folder.path, library: ValuesContent.library)
        again.choose("Mine refleksjoner")
        again.press("1")
        let read = Self.rows(again).joined(separator: " ")
        for number in [1, 300, 500] { #expect(read.contains("ord\(number)æø"), "\(number)") }
        #expect(read.contains("å."))
    }
}
