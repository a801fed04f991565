// The values as reading pages: the way through them, and that nothing that ships is cut.

import EthicsEngine
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// The way to each place from the menu.
private let places = [
    ["3"], ["3", "1"], ["3", "2"], ["3", "2", "down", "down", "down"], ["3", "1", "enter"],
    ["3", "2", "down", "down", "enter"], ["3", "2", "down", "enter"], ["3", "3"], ["3", "3", "pgdn"], ["3", "4"],
    ["3", "1", "enter", "1"],
]

@Suite struct OurValuesTests {
    private func rig(_ size: Size = Size(columns: 80, rows: 24), municipality: String? = "nordby") -> Rig {
        var settings = Settings()
        settings.municipality = municipality
        var rig = Rig(size, dilemma: "den-laste-dora", settings: settings, isEphemeral: true)
        rig.press("esc")
        return rig
    }

    @Test("From the menu to a case and back, with every place as it was left")
    func there() {
        var rig = rig()
        rig.press("3", "2", "down", "down", "down")
        let highlight = rig.app.view.highlight
        rig.press("enter")
        #expect(rig.page.title == "Tydelig 2")
        rig.press("down", "enter")
        #expect(rig.page.title == "Seminaret")
        rig.press("esc")
        #expect(rig.page.title == "Tydelig 2")
        #expect(rig.app.view.highlight == 1)
        rig.press("0")
        #expect(rig.page.title == "Trygg og tydelig")
        #expect(rig.app.view.highlight == highlight)
        rig.press("esc")
        #expect(rig.page.title == "Verdiene våre")
        #expect(rig.app.view.highlight == 1)
        rig.press("esc")
        #expect(rig.app.isAtHome)
    }

    @Test("A page that one only reads is read to its end and then left")
    func reading() {
        var rig = rig(Size(columns: 60, rows: 18))
        rig.press("3", "3")
        rig.send(.key(.enter))
        #expect(rig.page.title == "Navigasjonshjulet")
        #expect(rig.app.view.scroll > 0)
        rig.press("enter")
        #expect(rig.page.title == "Verdiene våre")
    }

    @Test("What the footer names does something on every page")
    func footer() {
        for keys in places + [["4"], ["4", "/"], ["4", "tab"], ["4", "tab", "1"]] {
            var rig = rig()
            for key in keys { rig.press(key) }
            for command in rig.page.commands {
                guard let entry = CommandTable.entry(command) else { continue }
                for key in entry.keys where !rig.drawn.isWriting || key.isNoText {
                    var other = rig
                    other.send(.key(key))
                    #expect(other.app != rig.app || other.hasEnded, "\(key) does nothing on \(rig.page.title)")
                }
            }
            #expect(!rig.page.options.contains { $0.key != nil && $0.label.isEmpty })
        }
    }

    @Test("A statement that many cases touch still shows itself, and the list says that there is more")
    func many() throws {
        var rig = Rig(
            Size(columns: 60, rows: 18), library: try ManyCases.library(40), dilemma: "den-laste-dora",
            isEphemeral: true)
        rig.press("esc", "3", "1", "enter")
        for _ in 0..<20 { rig.press("down") }
        try Golden.expect(framed(rig), is: "53-punkt-med-mange-dilemmaer-60x18")
        rig.press("0")
        #expect(rig.page.title == "Plakaten")
    }

    @Test("A digit on a page without keys says nothing wrong")
    func digits() {
        var rig = rig()
        rig.press("3", "1", "3")
        #expect(rig.page.title == "Plakaten")
        #expect(rig.page.notice == nil)
    }

    @Test("The cases under a statement are those with an effect on its core in some choice")
    func touching() throws {
        let library = ShippedContent.library
        for principle in library.frameworks.flatMap(\.principles) {
            for dilemma in library.dilemmas {
                let framework = try #require(library.frameworks.first { $0.principles.contains(principle) })
                let isAtStake = dilemma.paths.contains { path in
                    path.score(against: framework, in: dilemma, considerations: library.considerations)
                        .principles.contains { $0.principle == principle && $0.isTouched }
                }
                #expect(DilemmaSummary(dilemma).touches(principle) == isAtStake)
            }
        }
    }

    @Test("Everything that ships can be read, and what a document is stands first", arguments: ScreenTests.sizes)
    func shipped(size: Size) throws {
        let library = ShippedContent.library
        for municipality in library.municipalities {
            var settings = Settings()
            settings.municipality = municipality.id
            var rig = Rig(size, library: library, dilemma: "sokkene", settings: settings, isEphemeral: true)
            rig.press("esc")
            let entry = rig.page.options.first { $0.action == .start(.leave(to: .values)) }?.key
            rig.press(String(try #require(entry)))
            check(rig)
            for framework in library.frameworks(of: municipality) {
                let texts = rig.app.strings.browse
                var reader = rig
                reader.press(String((municipality.frameworks.firstIndex(of: framework.id) ?? 0) + 1))
                #expect(reader.page.title == framework.title)
                let source = words(texts.sourceAndSilence(framework.source))
                #expect(source.isSubset(of: words(reader.screen)), "\(framework.id) at \(size)")
                check(reader)
                for index in framework.principles.indices {
                    var statement = reader
                    for _ in 0..<index { statement.press("down") }
                    statement.press("enter")
                    check(statement)
                }
            }
            for place in [LibraryFlow.Place.wheel, .inDoubt] {
                guard let option = rig.page.options.first(where: { $0.action == .library(.go(to: place)) })?.key else {
                    continue
                }
                var reader = rig
                reader.press(String(option))
                check(reader)
            }
        }
    }

    /// All words of the page can be read, by scrolling and by moving through the list.
    private func check(_ rig: Rig) {
        var rig = rig
        let page = rig.page
        var seen = words(rig.screen)
        for _ in page.options {
            rig.press("down")
            seen.formUnion(words(rig.screen))
        }
        var last = ""
        while rig.screen != last {
            last = rig.screen
            rig.press("pgdn")
            seen.formUnion(words(rig.screen))
        }
        var wanted = words(page.title + " " + page.prompt)
        for option in page.options { wanted.formUnion(words(option.label + " " + option.detail + " " + option.text)) }
        for block in page.body {
            switch block.whole {
            case .text(let text, _), .heading(let text), .item(_, let text, _), .entry(_, let text):
                wanted.formUnion(words(text))
            case .row, .counted, .chart, .wheel, .clock, .gap, .spare: break
            }
        }
        #expect(wanted.subtracting(seen).isEmpty, "\(page.title) at \(rig.app.around.size)")
    }

    private func words(_ text: String) -> Set<Substring> { Set(text.split { " \n▲▼".contains($0) }) }

    @Test("Line by line: a framework is printed with a number for each statement")
    func plain() throws {
        var rig = rig()
        var text = ""
        for line in ["3", "2", "3", "0", "b", "3"] {
            rig.send(.line(line))
            text += PlainView(strings: rig.app.strings).text(rig.drawn)
        }
        try Golden.expect(text, is: "52-verdiene-linje-for-linje")
        rig.send(.line(""))
        #expect(rig.page.title == "Verdiene våre")
    }
}

extension Key {
    /// Whether a field takes this key for no text.
    fileprivate var isNoText: Bool {
        switch self {
        case .character, .left: false
        default: true
        }
    }
}
