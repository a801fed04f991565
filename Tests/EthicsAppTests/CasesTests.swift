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
        rig.press("1", "m")
        rig.choose("Alle saker")
        return rig
    }

    @Test("Before one searches, digits choose, q leaves and ? helps, as on every list")
    func keysOfAList() {
        var rig = list()
        #expect(rig.page.options.map(\.key) == ["1", "2"])
        var other = rig
        other.press("2")
        #expect(other.page.title == "Seminaret")
        other = rig
        other.press("?")
        #expect(other.app.isHelp)
        other = rig
        other.press("q")
        #expect(other.hasEnded)
        rig.press("x", "9")
        #expect(rig.page.notice?.text == "Det tallet kan ikke velges her.")
        #expect(rig.page.options.count == 2)
    }

    @Test("In the search letters, digits and spaces are text, also those that are commands elsewhere")
    func typing() {
        var rig = list()
        rig.press("/")
        rig.type("q7 ?ib/")
        #expect(rig.page.field?.text.text == "q7 ?ib/")
        #expect(rig.page.note == "0 av 2 saker")
        #expect(!rig.hasEnded && !rig.app.isHelp)
        rig.press("enter")
        #expect(rig.page.title == "Alle saker")
        #expect(rig.page.notice == nil)
        rig.press("word", "word", "word")
        #expect(rig.page.note == "2 saker")
        rig.send(.paste("innkjøp\n"))
        #expect(rig.page.options.map(\.label) == ["Seminaret"])
    }

    @Test("The first Esc leaves the search and shows all, the second leads to the menu")
    func leaving() {
        var rig = list()
        rig.press("/", "s", "e", "m", "esc")
        #expect(rig.page.field == nil && rig.page.note == "2 saker")
        rig.press("/")
        #expect(rig.page.field?.text.text == "")
        rig.press("esc", "esc")
        #expect(rig.app.isAtHome)
    }

    @Test("Up and down move in the list while the cursor stays in the field, and Enter looks at a case")
    func keys() {
        var rig = list()
        rig.press("/", "e", "down", "down", "up", "n")
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

    @Test(
        "Why a case was found is told where its title and its sector don't show it",
        arguments: [
            ("seminaret", nil), ("innkjøp", nil), ("leverandør", "her står «leverandør»"),
            ("leverandor", "her står «leverandør»"), ("OVERNATT", "her står «overnatting»"),
        ])
    func why(word: String, told: String?) {
        var rig = list()
        rig.press("/")
        rig.type(word)
        let found = rig.page.options.first { $0.label == "Seminaret" }
        #expect(found?.detail == (["innkjøp"] + [told].compactMap { $0 }).joined(separator: " · "))
    }

    @Test("Every case that ships says why it was found, but where its title and its sector show it")
    func everyWhy() throws {
        let library = ShippedContent.library
        var rig = list(library)
        for word in ["samtale", "uro", "åpenhet", "leder", "penger", "likebehandling", "tillit"] {
            rig.press("/")
            rig.type(word)
            // Why is said of those that can be seen, so one goes through the list.
            for index in rig.page.options.indices {
                let option = rig.page.options[index]
                let dilemma = try #require(library.dilemmas.first { $0.title == option.label })
                let shown = "\(dilemma.title) \(rig.app.strings.sector(dilemma.sector))".lowercased()
                let isTold = ["her står «", "handler om ", "verdi: "].contains { option.detail.contains($0) }
                #expect(isTold != shown.contains(word), "\(word): \(option.label) \(option.detail)")
                rig.press("down")
            }
            rig.press("esc")
        }
    }

    @Test("A filter that hides what is looked for says so")
    func hidden() {
        var rig = list()
        rig.press("tab", "1", "2", "0", "/")
        #expect(rig.page.field?.hint == "Filter: innkjøp")
        rig.type("regn")
        #expect(rig.page.options.isEmpty)
        #expect(rig.page.field?.hint == "Filter: innkjøp\nFilteret skjuler 1 sak med det du søker etter.")
        rig.type("xyz")
        #expect(rig.page.field?.hint == "Filter: innkjøp\nFant ingen saker. Prøv et kortere ord.")
    }

    @Test("While nothing is looked for, the list has the keys for its ends; in a word they are the word's")
    func ends() throws {
        var rig = list(try ManyCases.library(60))
        rig.press("end")
        #expect(rig.app.view.highlight == rig.page.options.count - 1)
        rig.press("home")
        #expect(rig.app.view.highlight == 0)
        rig.press("/")
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
        rig.press("/")
        for name in ["F1 Hjelp", "Esc Tilbake", "Tab Filter", "Ctrl-C Slutt"] {
            #expect(rig.screen.replacing("  ", with: " ").contains(name))
        }
        rig.press("F1")
        #expect(rig.app.isHelp)
        rig.press("esc", "x", "tab", "esc")
        #expect(rig.page.field?.text.text == "x", "the filter is no way out of the search")
        rig.press("esc", "esc")
        #expect(rig.app.isAtHome)
        rig.choose("Alle saker")
        #expect(rig.page.field == nil, "from the menu one looks for something else")
    }

    @Test("Filters narrow the list one by one, and all come off at once")
    func filters() {
        var rig = list()
        rig.press("tab", "4", "3")
        #expect(rig.page.options[3].label == "Lov eller skjønn: loven setter grenser")
        #expect(rig.page.note == "1 av 2 saker")
        rig.press("3", "2")
        rig.press("esc")
        #expect(rig.page.options.map(\.label) == ["Seminaret"])
        #expect(rig.page.body == [.text("Filter: opptil 10 minutter · loven setter grenser", .muted)])
        rig.press("tab", "6", "0")
        #expect(rig.page.note == "2 saker")
        rig.press("tab", "5", "3", "0")
        #expect(rig.page.note == "0 av 2 saker")
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
            let all = library.dilemmas.count
            #expect(copy.page.note == (expected.count == all ? "\(all) saker" : "\(expected.count) av \(all) saker"))
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

    @Test("Line by line: a number is a case, a slash and a word look for it, and letters are what they are elsewhere")
    func plain() throws {
        let library = try ManyCases.library(50)
        var rig = Rig(library: library, dilemma: library.dilemmas[0].id, isEphemeral: true, isPlain: true)
        rig.press("1", "m")
        rig.choose("Alle saker")
        let first = PlainView(strings: rig.app.strings).text(rig.drawn)
        #expect(first.contains("1–20 av 51. Skriv n for de neste"))
        rig.send(.line("n"))
        #expect(PlainView(strings: rig.app.strings).text(rig.drawn).contains("21–40 av 51."))
        rig.send(.line("/havna 1"))
        let found = PlainView(strings: rig.app.strings).text(rig.drawn)
        try Golden.expect(found, is: "51-sok-linje-for-linje")
        rig.send(.line("99"))
        #expect(rig.page.notice?.text == "Velg et av tallene først.")
        rig.send(.line("2"))
        #expect(rig.page.title == "Seminaret ved havna 15")
        rig.send(.line("0"))
        #expect(rig.page.note == "2 av 51 saker")
        rig.send(.line("a"))
        #expect(rig.page.title == "Filter")
        rig.send(.line("1"))
        rig.send(.line("3"))
        #expect(rig.page.options[0].label == "Sektor: skole og barnehage")
        rig.send(.line("0"))
        #expect(rig.page.note == "0 av 51 saker")
        #expect(rig.page.body.contains(.text("Filteret skjuler 2 saker med det du søker etter.", .muted)))
        rig.send(.line("/"))
        #expect(rig.page.note == "1 av 51 saker")
        rig.send(.line("?"))
        #expect(rig.app.isHelp)
        rig.send(.line("b"))
        rig.send(.line("/dør"))
        rig.send(.line("b"))
        #expect(rig.page.title == "Alle saker" && rig.page.body.count == 1, "out of the search first")
        rig.send(.line("b"))
        #expect(rig.app.isAtHome)
        rig.send(.line("s"))
        #expect(rig.page.title == "Innstillinger")
        rig.send(.line("0"))
        rig.send(.line("f"))
        #expect(rig.app.reflection?.firstChoice == "ut")
    }
}
