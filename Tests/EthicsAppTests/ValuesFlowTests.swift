// What the keys of the page about the values do: disagreeing, turning to its other sides, and cases at the edge.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ValuesFlowTests {
    /// A size at which all reasons are seen at once.
    private static let wide = Size(columns: 100, rows: 24)

    // MARK: Disagreeing

    @Test("u asks for a line, keeps it with the reason, and takes it back")
    func disagree() {
        var rig = Rig.atValues()
        rig.press("down", "u")
        #expect(rig.drawn.isWriting && rig.page.prompt == "Hva ville du ha skrevet?")
        rig.type("quiz")
        rig.press("enter")
        let expected = Disagreement(reason: "ut/omtanke", text: "quiz")
        #expect(rig.app.reflection?.disagreements == [expected])
        #expect(rig.screen.contains("Uenig: «quiz»") && rig.app.view.target != nil && !rig.drawn.isWriting)
        rig.press("u")
        #expect(rig.app.reflection?.disagreements == [])
        #expect(!rig.screen.contains("Uenig:"))
        rig.press("z")
        #expect(rig.app.reflection?.disagreements == [expected])
    }

    @Test("Enter without text is an answer too, and u without a reason asks for one")
    func wordless() {
        var rig = Rig.atValues(Self.wide)
        rig.press("u")
        #expect(rig.page.notice?.text == "Flytt merket til en grunn med ↑↓ først." && !rig.drawn.isWriting)
        rig.press("down", "u", "enter")
        #expect(rig.app.reflection?.disagreements.map(\.text) == [""])
    }

    @Test("Esc out of the field keeps the text for the same reason, and stays on the page")
    func draft() {
        var rig = Rig.atValues()
        rig.press("down", "down", "u")
        let place = rig.app.reflection?.place
        rig.type("halv")
        rig.press("esc")
        #expect(rig.app.reflection?.place == place && !rig.drawn.isWriting && rig.app.view.target != nil)
        rig.press("u")
        #expect(rig.page.field?.text.text == "halv")
        rig.press("esc", "up", "u")
        #expect(rig.page.field?.text.text.isEmpty == true)
    }

    @Test("A disagreement and a half-written one are there after a restart")
    func restart() throws {
        let folder = try TemporaryFolder()
        var rig = Rig.atValues(folder: folder.path)
        rig.press("down", "u")
        rig.type("Ikke alle.")
        rig.press("enter", "down", "u")
        rig.type("halvveis")
        rig.rest()
        var next = Rig(folder: folder.path, library: ValuesContent.library, settings: Settings(municipality: "sorby"))
        next.press("enter", "down")
        #expect(next.screen.contains("Uenig: «Ikke alle.»"))
        next.press("down", "u")
        #expect(next.page.field?.text.text == "halvveis")
        next.press("enter")
        #expect(next.app.reflection?.disagreements.count == 2)
    }

    @Test("What may point to a person is asked about first, and not stored meanwhile")
    func personalData() throws {
        let folder = try TemporaryFolder()
        var rig = Rig.atValues(folder: folder.path)
        rig.press("down", "u")
        rig.type("Ring 22334455")
        rig.rest()
        rig.press("enter")
        #expect(rig.page.options.count == 2 && rig.page.enter == nil)
        #expect(!folder.contents.contains("22334455"))
        rig.press("esc")
        #expect(rig.drawn.isWriting)
        rig.press("enter", "2")
        #expect(rig.app.reflection?.disagreements.map(\.text) == ["Ring 22334455"])
    }

    @Test("A walk that is over can be read, and not disagreed with any more")
    func over() {
        var rig = Rig.atValues(plan: .quick, first: "2", final: "2")
        rig.press("enter")
        #expect(rig.app.isWalkDone)
        rig.press("esc")
        #expect(rig.drawn.targets.isEmpty && !rig.page.commands.contains(.disagree) && rig.page.prompt.isEmpty)
        rig.press("r", "esc", "enter")
        #expect(rig.app.isWalkDone)
    }

    // MARK: Moving

    @Test(
        "Where all reasons are seen, ↑↓ takes every one in turn, always in sight with the line above it",
        arguments: [Size(columns: 100, rows: 18), Size(columns: 120, rows: 40)])
    func moving(size: Size) {
        var rig = Rig.atValues(size)
        rig.press("i")
        let targets = rig.drawn.targets
        // Each reason once, and all of them.
        let reasons = Self.reasons(rig)
        #expect(reasons.count > 3 && targets.count == reasons.count && Set(targets.map(Reason.id)) == reasons)
        for (number, target) in targets.enumerated() {
            rig.press("down")
            // One reads on to the first of them where it stands below the edge.
            if number == 0, rig.app.view.target == nil { rig.press("down") }
            #expect(rig.app.view.target == target)
            #expect(rig.screen.contains("›"))
        }
        let scroll = rig.app.view.scroll
        rig.press("down")
        #expect(rig.app.view.scroll == scroll + 1, "after the last reason it reads on")
        for _ in 0..<60 { rig.press("up") }
        #expect(rig.app.view.scroll == 0 && rig.app.view.target == targets.first)
    }

    /// The reasons that speak to some statement of the first set of values.
    private static func reasons(_ rig: Rig) -> Set<String> {
        let score = rig.app.walk.flatMap { walk in
            walk.shownFrameworks.first.map {
                DilemmaPath(choices: walk.reflection.pathChoices).score(
                    against: $0, in: walk.reflection.dilemma, considerations: walk.content.considerations,
                    for: walk.audience)
            }
        }
        return Set((score?.principles ?? []).flatMap(\.reasons).map { "\($0.choice)/\($0.consideration)" })
    }

    // MARK: One at a time

    /// A key as it is pressed, without reading to the end first.
    private static func press(_ key: Key, _ rig: inout Rig) { rig.send(.key(key)) }

    @Test(
        "Every reason is read alone, numbered, with the sentence of the statement that it speaks to most closely",
        arguments: ScreenTests.sizes)
    func oneAtATime(size: Size) throws {
        var rig = Rig.atValues(size)
        let reasons = Self.reasons(rig)
        let frameworks = rig.app.walk?.shownFrameworks ?? []
        let texts = Dictionary(
            frameworks.flatMap(\.principles).map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        #expect(rig.drawn.targets.isEmpty && rig.page.prompt.isEmpty, "what is read first is no reason")
        var seen: [String] = []
        rig.press("down")
        while let target = rig.drawn.targets.first {
            #expect(rig.drawn.targets == [target] && rig.app.view.target == target)
            seen.append(Reason.id(of: target))
            guard case .heading(let heading)? = rig.page.body.first else { break }
            #expect(heading.hasPrefix("Grunn \(seen.count) av \(reasons.count) · "))
            #expect(rig.page.prompt == "Er du uenig i denne grunnen? Trykk u.")
            let statement = try #require(texts[String(target.prefix { $0 != " " })])
            #expect(rig.page.body.contains(.row(statement, indent: 3)))
            let words = rig.screen.split { $0.isWhitespace }.joined(separator: " ")
            #expect(words.contains(statement), "\(statement) is not in sight")
            rig.press("down")
        }
        #expect(seen.count == reasons.count && Set(seen) == reasons)
    }

    @Test(
        "Enter, space, → and ↓ lead on; Esc, ←, PgUp and ↑ back, part by part; End and Home to the last and the first",
        arguments: ScreenTests.sizes)
    func ways(size: Size) {
        let start = Rig.atValues(size)
        for (on, back) in [
            (Key.enter, Key.escape), (.character(" "), .left), (.right, .pageUp), (.down, .up),
            (.pageDown, .character("b")),
        ] {
            var rig = start
            var titles: [[PageBlock]] = [rig.page.body]
            while rig.page.turns?.on != nil {
                Self.press(on, &rig)
                if titles.last != rig.page.body { titles.append(rig.page.body) }
            }
            #expect(titles.count == Self.reasons(rig).count + 3, "\(on)")
            var end = start
            Self.press(.end, &end)
            #expect(end.page.body == rig.page.body)
            Self.press(.home, &end)
            #expect(end.page.body == start.page.body)
            var left: [[PageBlock]] = [rig.page.body]
            while rig.page.turns?.back != nil {
                Self.press(back, &rig)
                if left.last != rig.page.body { left.append(rig.page.body) }
            }
            #expect(left == titles.reversed(), "\(back)")
        }
        var rig = start
        Self.press(.escape, &rig)
        #expect(rig.app.reflection?.place.step == .guess, "from the first part the key back leads out")
    }

    @Test("A window that grows shows all reasons with the one that was read in focus, and one that shrinks that one")
    func resized() {
        var rig = Rig.atValues()
        rig.press("down", "down", "down", "down")
        let target = rig.app.view.target
        rig.send(.resized(Size(columns: 120, rows: 20)))
        #expect(rig.drawn.targets.count > 4 && rig.app.view.target == target && rig.screen.contains("›"))
        rig.press("down")
        let next = rig.app.view.target
        #expect(next != target)
        rig.send(.resized(Size(columns: 60, rows: 18)))
        #expect(rig.drawn.targets == [next].compactMap { $0 } && rig.screen.contains("Grunn 5 av "))
    }

    @Test("What a document has nothing to say of is one page")
    func nothingTouched() {
        var rig = Rig.atValues()
        rig.press("f", "f")
        #expect(rig.page.turns == nil && rig.page.enter == .reflecting(.reflect(.goOn)))
        #expect(rig.screen.contains("Valget ditt berører ingen av punktene her."))
    }

    @Test("Each key turns to its side and back to where one was")
    func turning() {
        var rig = Rig.atValues(Self.wide)
        rig.press("pgdn")
        let scroll = rig.app.view.scroll
        #expect(scroll > 0)
        for (key, back) in [("r", "r"), ("r", "enter"), ("v", "esc"), ("v", "v"), ("v", "enter")] {
            rig.press(key)
            #expect(rig.app.values?.side != .reasons && rig.app.view.scroll == 0)
            rig.press(back)
            #expect(rig.app.values?.side == .reasons && rig.app.view.scroll == scroll)
        }
        rig.press("r", "v", "r", "esc")
        #expect(rig.app.view.scroll == scroll)
        let titles = (0..<4).map { _ in
            rig.press("f")
            return rig.app.values?.framework
        }
        #expect(titles == [1, 2, 0, 1])
        // One at a time, each leads back to the reason that was read.
        var one = Rig.atValues()
        one.press("down", "down")
        let body = one.page.body
        for (key, back) in [("r", "r"), ("v", "esc"), ("r", "enter")] {
            one.press(key)
            #expect(one.page.body != body)
            one.press(back)
            #expect(one.page.body == body)
        }
    }

    @Test("With one framework there is none to turn to")
    func oneFramework() {
        var rig = Rig.atValues(municipality: "vestby")
        #expect(!rig.page.commands.contains(.framework) && rig.page.commands.contains(.sums))
        let before = rig.app
        rig.press("f")
        #expect(rig.app == before)
    }

    // MARK: Cases at the edge

    @Test("A municipality without values gets a calm sentence", arguments: ScreenTests.sizes)
    func noFramework(size: Size) throws {
        let library = ValuesContent.library
        let dilemma = try #require(library.dilemma("den-laste-dora"))
        let path = try dilemma.path(["vent"])
        let framework = try #require(library.framework("plakat"))
        let whole = try ValuesNumberTests.walk(path, framework, dilemma, library)
        let walk = Walk(
            session: "s", state: whole.reflection, lastSequence: 1,
            content: CaseContent(
                municipality: whole.content.municipality, frameworks: [], considerations: library.considerations,
                wheel: nil))
        #expect(walk.guessableValues.isEmpty)
        for side in [ValuesState.Side.reasons, .sums, .comparison] {
            let page = ValuesNumberTests.page(walk, side: side, size: size)
            #expect(page.body.last == .text("Kommunen har ingen verdier å sette valget opp mot her."))
            #expect(page.commands == [.back, .home, .help, .quit] && page.enter == .reflecting(.reflect(.goOn)))
        }
    }

    @Test("Nobody is shown statements, values or sets of values that are meant for others")
    func audience() throws {
        let rig = Rig.atValues(library: ShippedContent.library, dilemma: "tolv-minutter", municipality: "lier")
        let lier = rig.app.walk?.shownFrameworks.map(\.id)
        #expect(
            lier == ["lier-etikkplakat", "lier-medarbeiderskap"], "Lier's values for leaders are not shown in this case"
        )
        let asker = Rig.atValues(library: ShippedContent.library, dilemma: "tolv-minutter", municipality: "asker")
        guard let walk = asker.app.walk else { return }
        let values = [
            "raus", "naer", "modig", "skapende", "alle-medarbeidere", "etikk", "mangfold", "arbeidsmiljo",
            "samfunnsoppdrag", "partene", "innovasjon", "kompetanse", "visjon",
        ]
        #expect(walk.guessableValues.map(\.id) == values)
        var own = Rig.atValues()
        own.press("r", "end")
        #expect(
            !own.page.body.contains { if case .item(_, let text, _) = $0 { text.contains("Folk 4") } else { false } })
    }

    @Test(
        "The longest reason and a word of 70 can be read and disagreed with",
        arguments: ScreenTests.sizes + [Size(columns: 100, rows: 18)])
    func long(size: Size) throws {
        let reason = String(repeating: "Han blir hørt der og da. ", count: 5)
        let word = String(repeating: "medarbeiderskap", count: 5)
        let files = ValuesContent.files.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
                .replacing("Han blir hørt der og da.", with: reason)
                .replacing("å se den enkelte", with: word).replacing("navn: Folk", with: "navn: \(word)")
            return ContentSource(path: file.path, bytes: Array(text.utf8), layer: file.layer)
        }
        var rig = Rig.atValues(size, library: ContentLoader.load(files).library)
        rig.press("i")
        var seen: Set<String> = []
        for _ in 0..<100 where seen.count < Self.reasons(rig).count {
            rig.press("down")
            if let target = rig.app.view.target, rig.drawn.targets.contains(target) {
                seen.insert(Reason.id(of: target))
                #expect(rig.app.view.scroll > 0 || rig.screen.contains("›"))
            }
        }
        #expect(seen == Self.reasons(rig))
        rig.press("u")
        #expect(rig.drawn.isWriting && rig.canvas.cursor != nil)
        rig.press("enter", "r", "end", "esc", "v", "esc")
        #expect(rig.app.reflection?.disagreements.count == 1)
    }

    @Test("A reason of 400 characters is seen from its beginning", arguments: ScreenTests.sizes)
    func veryLong(size: Size) {
        let text = (1...80).map { "ord\($0)" }.joined(separator: " ")
        var page = Page(title: "")
        page.body = [.row(mark: "   ", text, indent: 3, target: "a"), .row("Uenig", indent: 3, target: "a")]
        let layout = PageLayout(
            page, size: size, glyphs: .unicode, strings: Language.bokmal.strings, target: "a")
        #expect(page.drawn.targets == ["a"] && layout.rows(of: "a") == 0..<layout.maximumScroll + layout.visibleRows)
        #expect(layout.canvas(scroll: 0).text.components(separatedBy: "›").count == 2)
        #expect(layout.canvas(scroll: layout.maximumScroll).text.contains("ord80"))
    }

    @Test("No word that is not to be on the screen is on it")
    func words() {
        let banned = ["score", "profil", "resultat", "poeng", "rammeverk", "scene", "effekt"]
        for key in ["", "r", "v", "f"] {
            var rig = Rig.atValues(Size(columns: 80, rows: 300))
            if !key.isEmpty { rig.press(key) }
            let text = rig.screen.lowercased()
            for word in banned { #expect(!text.contains(word), "\(word) after \(key)") }
        }
    }
}
