// All cases: searching, narrowing, looking at one, and the way back.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct CasesTests {
    private func list(_ library: Library = TestContent.library, _ size: Size = Size(columns: 80, rows: 24)) -> Rig {
        var rig = Rig(size, library: library, dilemma: library.dilemmas[0].id, isEphemeral: true)
        rig.press("1", "m", "7")
        return rig
    }

    @Test("Letters, digits and spaces are text, also those that are commands elsewhere")
    func typing() {
        var rig = list()
        rig.type("q7 ?ib")
        #expect(rig.page.field?.text.text == "q7 ?ib")
        #expect(rig.page.note == "0 av 2")
        #expect(!rig.hasEnded && !rig.app.isHelp)
        rig.press("enter")
        #expect(rig.page.title == "Alle dilemmaer")
        #expect(rig.page.notice == nil)
        rig.press("word", "word")
        #expect(rig.page.note == "2 av 2")
        rig.send(.paste("innkjøp\n"))
        #expect(rig.page.options.map(\.label) == ["Seminaret"])
    }

    @Test("Up and down move in the list while the cursor stays in the field, and Enter looks at a case")
    func keys() {
        var rig = list()
        rig.press("e", "down", "down", "up", "n")
        #expect(rig.page.field?.text.text == "en")
        #expect(rig.app.view.highlight == 0, "another list begins at its top")
        rig.press("down", "enter")
        #expect(rig.page.title == "Seminaret")
        #expect(rig.page.options.map(\.key) == ["1", "4", "0"])
        rig.press("0")
        #expect(rig.page.field?.text.text == "en")
        #expect(rig.app.view.highlight == 1, "the list is as it was left")
        rig.press("enter", "enter")
        #expect(rig.app.reflection?.dilemma.id == "seminaret")
    }

    @Test("While nothing is looked for, the list has the keys for its ends; in a word they are the word's")
    func ends() throws {
        var rig = list(try ManyCases.library(60))
        rig.press("end")
        #expect(rig.app.view.highlight == rig.page.options.count - 1)
        rig.press("home")
        #expect(rig.app.view.highlight == 0)
        rig.type("havna")
        rig.press("home")
        rig.type("x")
        #expect(rig.page.field?.text.text == "xhavna")
    }

    @Test("A case that is begun is gone on with")
    func goOn() {
        var rig = list()
        rig.press("enter")
        #expect(rig.page.title == "Den låste døra")
        #expect(rig.page.options[0].label == "Fortsett der du slapp")
        rig.press("1")
        #expect(rig.app.reflection?.firstChoice == "ut")
    }

    @Test("F1 is the help and Esc the way out of the field, as the footer says")
    func footer() {
        var rig = list()
        for name in ["F1 Hjelp", "Esc Tilbake", "Tab Avgrens", "Ctrl-C Slutt"] {
            #expect(rig.screen.replacing("  ", with: " ").contains(name))
        }
        rig.press("F1")
        #expect(rig.app.isHelp)
        rig.press("esc", "x", "esc")
        #expect(rig.app.isAtHome)
        rig.press("7")
        #expect(rig.page.field?.text.text == "", "from the menu one looks for something else")
    }

    @Test("Filters narrow the list one by one, and all come off at once")
    func filters() {
        var rig = list()
        rig.press("tab", "4", "3")
        #expect(rig.page.options[3].label == "Lov eller skjønn: loven setter grenser")
        #expect(rig.page.note == "1 av 2")
        rig.press("3", "2")
        rig.press("esc")
        #expect(rig.page.options.map(\.label) == ["Seminaret"])
        #expect(rig.page.field?.hint == "Bare: opptil 10 minutter · loven setter grenser")
        rig.press("tab", "6", "0")
        #expect(rig.page.note == "2 av 2")
        rig.press("tab", "5", "3", "0")
        #expect(rig.page.note == "0 av 2")
    }

    @Test("Every filter admits what it says", arguments: CaseFilter.Field.allCases)
    func filter(field: CaseFilter.Field) throws {
        let library = ShippedContent.library
        var rig = list(library)
        rig.press("tab", String((CaseFilter.Field.allCases.firstIndex(of: field) ?? 0) + 1))
        for (index, option) in rig.page.options.enumerated() {
            guard case .library(.narrow(let filter)) = try #require(option.action) else { continue }
            let expected = library.dilemmas.filter { filter.admits(DilemmaSummary($0), isDone: false) }
            var copy = rig
            // The arrows reach what has no digit.
            if let key = option.key {
                copy.press(String(key))
            } else {
                while copy.app.view.highlight != index { copy.press("down") }
                copy.press("enter")
            }
            #expect(copy.page.note == "\(expected.count) av \(library.dilemmas.count)")
        }
    }

    @Test(
        "A list of hundreds shows the one in focus and says that there is more, at both sizes",
        arguments: ScreenTests.sizes)
    func long(size: Size) throws {
        var rig = list(try ManyCases.library(300), size)
        #expect(rig.screen.contains("▼") && !rig.screen.contains("▲"))
        var last = -1
        for _ in 0..<100 where rig.app.view.highlight != last {
            last = rig.app.view.highlight ?? 0
            #expect(rig.screen.contains(rig.page.options[last].label))
            rig.press("pgdn")
        }
        #expect(rig.screen.contains("▲") && !rig.screen.contains("▼"))
        #expect(last == 300)
        rig.press("down")
        #expect(rig.app.view.highlight == 0)
        try Golden.expect(rig.screen + "\n", is: "41-lang-liste-\(size.columns)x\(size.rows)")
    }

    @Test("Everything that ships can be looked at before one begins", arguments: ScreenTests.sizes)
    func shipped(size: Size) {
        let library = ShippedContent.library
        var rig = list(library, size)
        for _ in library.dilemmas {
            let label = rig.app.view.highlight.map { rig.page.options[$0] }
            for word in "\(label?.label ?? "?") \(label?.detail ?? "?")".split(separator: " ") {
                #expect(rig.screen.contains(word))
            }
            rig.press("enter")
            let layout = PageLayout(rig.drawn, size: size, glyphs: .unicode, strings: rig.app.strings)
            #expect(layout.showsAll && layout.maximumScroll == 0, "\(rig.page.title) scrolls at \(size)")
            rig.press("esc", "down")
        }
    }

    @Test("A page down passes nothing by")
    func pages() throws {
        var rig = list(try ManyCases.library(100), Size(columns: 60, rows: 18))
        var seen = ""
        for _ in 0..<40 {
            seen += rig.screen
            rig.press("pgdn")
        }
        for option in rig.page.options { #expect(seen.contains(option.label), "\(option.label) was never seen") }
    }

    @Test("Another municipality's statements are looked for after a change")
    func municipality() {
        let rig = list(ShippedContent.library)
        var app = rig.app
        #expect(app.caseSearch?.themes.frameworks == ["lorenskog-fire-r", "lier-etikkplakat"])
        app.around.settings.municipality = "asker"
        _ = app.update(.key(.tab), at: Moment(freshID: ""))
        #expect(app.caseSearch?.themes.frameworks == ["asker-verdier"])
    }

    @Test("Line by line: a line is what is looked for, a number a case, :a the filters, :n the next ones")
    func plain() throws {
        var rig = list(try ManyCases.library(50))
        let first = PlainView(strings: rig.app.strings).text(rig.drawn)
        #expect(first.contains("1–20 av 51. Skriv :n for de neste"))
        rig.send(.line(":n"))
        #expect(PlainView(strings: rig.app.strings).text(rig.drawn).contains("21–40 av 51."))
        rig.send(.line("havna 1"))
        let found = PlainView(strings: rig.app.strings).text(rig.drawn)
        try Golden.expect(found, is: "51-sok-linje-for-linje")
        rig.send(.line("99"))
        #expect(rig.page.notice?.text == "Velg et av tallene først.")
        rig.send(.line("2"))
        #expect(rig.page.title == "Seminaret ved havna 15")
        rig.send(.line("0"))
        rig.send(.line(":a"))
        #expect(rig.page.title == "Avgrens dilemmaene")
        rig.send(.line("1"))
        rig.send(.line("3"))
        #expect(rig.page.options[0].label == "Sektor: skole og barnehage")
        rig.send(.line("0"))
        #expect(rig.page.note == "0 av 51")
        rig.send(.line(""))
        #expect(rig.page.note == "1 av 51")
        rig.send(.line(":b"))
        #expect(rig.app.isAtHome)
    }
}
