// The wheel's pictures as text, what holds for all of them, and where a page has them.

import EthicsEngine
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct WheelPictureTests {
    private static let names: [Lens: String] = [
        .law: "Jus", .identity: "Identitet", .morality: "Moral", .reputation: "Omdømme", .economy: "Økonomi",
        .ethics: "Etikk",
    ]
    private static let glyphs: [(name: String, set: Glyphs)] = [("unicode", .unicode), ("ascii", .ascii)]

    /// The pictures along one walk, and with every other field as well.
    private static let walks: [(name: String, wheel: WheelPicture)] = [
        ("tomt", WheelPicture(names: names)),
        ("forste", WheelPicture(current: .law, names: names)),
        ("halvveis", WheelPicture(seen: [.law, .identity], current: .morality, names: names)),
        ("siste", WheelPicture(seen: Set(Lens.allCases), current: .ethics, names: names)),
        ("hele", WheelPicture(seen: Set(Lens.allCases), names: names)),
    ]

    /// Without a current field, and with one on each side.
    private static let currents: [Lens?] = [nil, .law, .economy]

    /// Every set of seen fields with a current one; the bits of the index are the fields.
    private static func wheels(_ current: Lens?) -> [WheelPicture] {
        (0..<64).map { bits in
            let seen = Lens.allCases.enumerated().filter { bits & 1 << $0.offset != 0 }.map(\.element)
            return WheelPicture(seen: Set(seen), current: current, names: names)
        }
    }

    private static let story = [
        "Naboen ringer om en søknad som ligger på pulten din. Han vil ikke ha noe bestemt, sier han, bare vite at den er "
            + "sett av noen. Du kjenner ham fra korpset, og barna deres går i samme klasse.",
        "Saken har ligget i fem uker. Fristen er fire. Det er tolv saker foran den i bunken, og i tre av dem venter noen "
            + "på en plass de ikke kan være uten. Ingen av dem har ringt.",
        "Lederen din har sagt at dere tar sakene i den rekkefølgen de kom. Hun har også sagt at hun stoler på skjønnet "
            + "deres. Du har åpnet mappen, og ser at det er gjort på ti minutter.",
        "Ved siden av deg sitter en kollega som har tatt imot mange slike telefoner. Hun sier at alle gjør det av og til, "
            + "og at ingen har klaget. Så går hun til lunsj.",
    ]

    private static func page(_ wheel: WheelPicture) -> Page {
        var page = Page(title: "Naboens søknad", note: "Undersøk · 3 av 6", aside: wheel)
        page.body = Array(story.map { [Page.Block.text($0)] }.joined(separator: [.gap]))
        page.prompt = "Kjennes det riktig å ta den nå?"
        page.options = ["Ja", "I tvil", "Nei"].enumerated().map {
            .init(key: Character(String($0.offset + 1)), label: $0.element, action: .shell(.retry))
        }
        // It is read before it is answered: a page of which all must be seen would be laid out without air.
        page.readsOn = true
        page.commands = [.back, .home, .help, .quit]
        return page
    }

    private func text(_ rows: [[WheelPicture.Run]]) -> [String] { rows.map { $0.map(\.text).joined() } }

    // MARK: The pictures

    @Test("The pictures are as they were last looked at")
    func goldens() throws {
        for (name, glyphs) in Self.glyphs {
            var told = ""
            for (walk, wheel) in Self.walks {
                let pictures = [wheel.large(glyphs), wheel.small(glyphs), [wheel.strip(glyphs, columns: 58)]]
                for rows in pictures { told += text(rows).map { "|\($0)|\n" }.joined() + "\n" }
                told += String(repeating: "=", count: 30) + " " + walk + "\n\n"
            }
            try Golden.expect(told, is: "hjul-\(name)")
        }
    }

    @Test("What fields look like is one colour in three strengths, and the current one's name is the strong one")
    func roles() throws {
        let wheel = WheelPicture(seen: [.law, .identity], current: .morality, names: Self.names)
        var told = ""
        for row in wheel.large(.unicode) {
            told +=
                row.map { run in
                    let letter =
                        [Role.accent: "A", .normal: "n", .muted: "m", .rule: "r", .heading: "h"][run.role] ?? "?"
                    return run.text.map { $0 == " " ? " " : letter }.joined()
                }.joined() + "\n"
        }
        try Golden.expect(told, is: "hjul-roller")
    }

    @Test("All rows of a picture are equally wide, as wide as the empty picture's, and within what was promised")
    func widths() {
        for (_, glyphs) in Self.glyphs {
            let empty = WheelPicture(names: Self.names)
            for wheel in Self.currents.flatMap(Self.wheels) {
                for (rows, same, most) in [
                    (wheel.large(glyphs), empty.large(glyphs), (columns: 57, rows: 12)),
                    (wheel.small(glyphs), empty.small(glyphs), (columns: 24, rows: 9)),
                ] {
                    let widths = Set(text(rows).map { Columns.width(of: $0) })
                    #expect(widths == Set(text(same).map { Columns.width(of: $0) }))
                    #expect(widths.count == 1 && widths.allSatisfy { $0 <= most.columns })
                    #expect(rows.count == same.count && rows.count <= most.rows)
                }
                #expect(text([wheel.strip(glyphs, columns: 57)]).allSatisfy { Columns.width(of: $0) <= 57 })
            }
        }
    }

    @Test("Names as long as promised fit in the large picture")
    func longNames() {
        let long = Dictionary(uniqueKeysWithValues: Lens.allCases.map { ($0, String(repeating: "å", count: 15)) })
        for (_, glyphs) in Self.glyphs {
            let rows = text(WheelPicture(names: long).large(glyphs))
            #expect(Set(rows.map { Columns.width(of: $0) }).count == 1)
            #expect(rows.allSatisfy { Columns.width(of: $0) <= 57 })
        }
    }

    @Test("A field more that is seen is more ink, unless one is at it, where there is most already")
    func grows() {
        for (_, glyphs) in Self.glyphs {
            for current in Self.currents {
                let wheels = Self.wheels(current)
                for inks in [wheels.map { ink($0.large(glyphs)) }, wheels.map { ink($0.small(glyphs)) }] {
                    for bits in wheels.indices {
                        for (index, lens) in Lens.allCases.enumerated() where bits & 1 << index == 0 {
                            let more = inks[bits | 1 << index]
                            #expect(lens == current ? more == inks[bits] : more > inks[bits])
                        }
                    }
                }
            }
        }
    }

    @Test("All six names are there whole, each in the role of its field")
    func labels() {
        for (_, glyphs) in Self.glyphs {
            for wheel in Self.currents.flatMap(Self.wheels) {
                for row in [wheel.large(glyphs).flatMap { $0 }, wheel.strip(glyphs, columns: 57)] {
                    for lens in Lens.allCases {
                        let run = row.first { $0.text.hasSuffix(wheel.name(lens)) }
                        #expect(run?.role == wheel.progress(lens).role)
                    }
                }
            }
        }
    }

    /// How many characters are set.
    private func ink(_ rows: [[WheelPicture.Run]]) -> Int {
        rows.joined().flatMap(\.text.unicodeScalars).count { $0 != " " }
    }

    @Test("Ornaments are of the signs that every font for terminals has")
    func fonts() {
        // WGL4 beyond Latin-1, as far as it is lines, blocks, squares, arrows and quotation marks.
        let known = Set("─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬▀▄█▌▐░▒▓■□▪▫▬▲►▼◄◊○●◘◙◦‹›←↑→↓↔↕–—•…".unicodeScalars)
        let set = Glyphs.unicode
        let ornaments = [
            set.marker, set.moreAbove, set.moreBelow, set.line, set.bullet, set.filled, set.half, set.square,
            set.emptySquare,
        ]
        let drawn = Self.walks.flatMap {
            text($0.wheel.large(set)) + text($0.wheel.small(set)) + [
                $0.wheel.strip(set, columns: 57).map(\.text).joined()
            ]
        }
        for scalar in (ornaments + drawn).joined().unicodeScalars where scalar.value > 0xFF {
            #expect(known.contains(scalar), "\(scalar)")
        }
    }

    // MARK: On a page

    @Test("A page has its aside beside the body or above it, and scrolling leaves it there")
    func aside() throws {
        let page = Self.page(Self.walks[2].wheel)
        for size in ScreenTests.sizes {
            for (name, glyphs) in Self.glyphs {
                let layout = PageLayout(page, size: size, glyphs: glyphs, strings: Language.bokmal.strings)
                #expect(layout.showsAll && layout.maximumScroll > 0)
                let pages = [0, layout.maximumScroll].map { layout.canvas(scroll: $0).text }
                let line = "\n" + String(repeating: "=", count: size.columns) + "\n"
                try Golden.expect(
                    pages.joined(separator: line) + line, is: "hjul-ved-siden-\(name)-\(size.columns)x\(size.rows)")
            }
        }
    }

    @Test("Scrolling changes no cell of the aside")
    func asideStays() {
        for size in ScreenTests.sizes {
            let layout = PageLayout(
                Self.page(Self.walks[2].wheel), size: size, glyphs: .unicode, strings: Language.bokmal.strings)
            let places: [(rows: Range<Int>, columns: Range<Int>)] =
                size.columns == 80 ? [(2..<8, 67..<78)] : [(1..<2, 0..<60)]
            for scroll in 0...layout.maximumScroll {
                for (rows, columns) in places {
                    for row in rows {
                        for column in columns {
                            #expect(layout.canvas(scroll: scroll)[row, column] == layout.canvas(scroll: 0)[row, column])
                        }
                    }
                }
            }
        }
    }

    @Test("Where the picture does not fit the aside is a row, and before an option would be lost it is left out")
    func asideGivesWay() {
        let wheel = Self.walks[2].wheel
        var long = Self.page(wheel)
        long.options += ["Ja", "Nei", "Kanskje", "Aldri"].map { .init(label: $0) }
        let low = PageLayout(
            long, size: Size(columns: 80, rows: 18), glyphs: .unicode, strings: Language.bokmal.strings)
        #expect(low.canvas(scroll: 0).text.contains("● Jus  ● Identitet  ► Moral  ○ Omdømme  ○ Økonomi  ○ Etikk"))
        var full = Self.page(wheel)
        full.prompt = ""
        for size in ScreenTests.sizes {
            for count in 1...24 {
                full.options = (1...count).map { .init(label: "Valg \($0)", action: .shell(.retry)) }
                var without = full
                without.aside = nil
                let layouts = [full, without].map {
                    PageLayout($0, size: size, glyphs: .unicode, strings: Language.bokmal.strings).showsAll
                }
                #expect(layouts[0] == layouts[1])
            }
        }
    }

    @Test("A short body beside the picture leaves room for all of it")
    func shortBody() throws {
        var page = Self.page(Self.walks[2].wheel)
        page.body = [.text("Kjennes det riktig?")]
        for size in ScreenTests.sizes {
            let layout = PageLayout(page, size: size, glyphs: .unicode, strings: Language.bokmal.strings)
            #expect(layout.maximumScroll == 0)
            try Golden.expect(layout.canvas(scroll: 0).text + "\n", is: "hjul-kort-\(size.columns)x\(size.rows)")
        }
    }

    @Test("The large picture stands in the middle of the body")
    func inBody() throws {
        var page = Self.page(Self.walks[2].wheel)
        page.aside = nil
        page.body = [.wheel(Self.walks[3].wheel), .gap, .text("Du har sett saken fra alle seks sidene.")]
        page.prompt = ""
        page.options = []
        for size in ScreenTests.sizes {
            let layout = PageLayout(page, size: size, glyphs: .unicode, strings: Language.bokmal.strings)
            #expect(layout.maximumScroll == 0)
            try Golden.expect(layout.canvas(scroll: 0).text + "\n", is: "hjul-i-teksten-\(size.columns)x\(size.rows)")
        }
    }

    @Test("The plain view says it in words")
    func plain() {
        let view = PlainView(strings: Language.bokmal.strings)
        let said = { (page: Page) in view.text(page).replacing("\n", with: " ") }
        let half = "Rundt hjulet. Sett: Jus, Identitet. Nå: Moral. Igjen: Omdømme, Økonomi, Etikk. "
        #expect(said(Self.page(Self.walks[2].wheel)).contains(half))
        #expect(said(Page(title: "Hjulet", body: [.wheel(Self.walks[2].wheel)])).contains(half))
        let whole = "Rundt hjulet. Sett: Jus, Identitet, Moral, Omdømme, Økonomi, Etikk. "
        #expect(said(Self.page(Self.walks[4].wheel)).contains(whole))
    }
}
