// Every number in «regnestykket» equals `score`: on all paths of all shipped cases, against every framework.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// What `score --format json` says, as a reader of it sees it.
private struct Report: Decodable {
    let values: [Value]

    struct Value: Decodable {
        let id: String
        let principles: [Principle]
    }

    struct Principle: Decodable {
        let id: String
        let slag: String
        let at_stake: Bool
        let touched: Bool
        let plus: Int
        let minus: Int
        let score: Int
        let min: Int
        let max: Int
        let status: String?
        let reasons: [Reason]
    }

    struct Reason: Decodable {
        let consideration: String
        let effect: Int
        let text: String
    }
}

/// What the page says about a statement.
private struct Shown {
    let label: String
    var numbers: [Int] = []
    var isUntouched = false
    var reasons: [(numbers: [Int], text: String)] = []
}

@Suite struct ValuesNumberTests {
    @Test("Every number in «regnestykket» equals `score`")
    func numbers() throws {
        let library = ShippedContent.library
        var seen = 0
        for dilemma in ShippedContent.walked where dilemma.format == .full {
            for framework in library.frameworks {
                for path in dilemma.paths {
                    seen += try compare(path, framework, dilemma, library)
                }
            }
        }
        #expect(seen > 100)
    }

    /// - Returns: How many statements were compared.
    private func compare(
        _ path: DilemmaPath, _ framework: Framework, _ dilemma: Dilemma, _ library: Library
    ) throws -> Int {
        let walk = try Self.walk(path, framework, dilemma, library)
        guard !walk.shownFrameworks.isEmpty else { return 0 }
        let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
        let data = try JSONEncoder().encode(ScoreReport(score, path: path, in: dilemma, floor: library.floor))
        let report = try JSONDecoder().decode(Report.self, from: data)
        var shown = Self.shown(Self.page(walk, side: .sums))[...]
        var count = 0
        for (value, argued) in zip(framework.values, report.values) {
            for (number, principle) in zip(1..., argued.principles) where principle.at_stake {
                let own = value.principles[number - 1]
                guard walk.audience.contains(own.appliesTo) else { continue }
                let next = shown.popFirst()
                let line = try #require(next)
                count += 1
                let place = Comment(rawValue: "\(dilemma.id) \(path.ids) \(framework.id) \(principle.id)")
                #expect(line.label.hasPrefix("\(value.name) \(number), \(own.name)"), place)
                let isRule = principle.slag == "regel"
                #expect(
                    isRule
                        || line.numbers == [
                            principle.plus, principle.minus, principle.score, principle.min, principle.max,
                        ],
                    place)
                #expect(isRule || line.isUntouched == !principle.touched, place)
                let status = ["in_line": "i tråd", "in_doubt": "i tvil", "in_breach": "i strid"]
                #expect(line.label.hasSuffix(principle.status.map { ": " + (status[$0] ?? "?") } ?? own.name), place)
                let reasons = line.reasons.filter { !$0.numbers.isEmpty }
                try #require(reasons.count == principle.reasons.count, place)
                for (reason, expected) in zip(reasons, principle.reasons) {
                    #expect(reason.numbers == [expected.effect], place)
                    #expect(reason.text == "\(walk.name(expected.consideration)): \(expected.text)", place)
                }
                #expect(reasons.reduce(0) { $0 + $1.numbers[0] } == principle.score, place)
            }
        }
        #expect(shown.isEmpty)
        return count
    }

    @Test(
        "Where the law is broken, the first block names what is, and no heading praises it; where it is in doubt, the rule leads"
    )
    func floor() throws {
        let first = try ContentLoader.load(ContentFinder.files(in: Repository.root + "/Tests/edges/content")).library
        var broken = 0
        for (library, dilemmas) in [(ShippedContent.library, ShippedContent.walked), (first, first.dilemmas)] {
            for dilemma in dilemmas where dilemma.format == .full {
                // A what-if is set against the values like a choice.
                for dilemma in [dilemma] + dilemma.whatIfs.map(dilemma.under) {
                    for framework in library.frameworks {
                        for path in dilemma.paths where path.law != .none {
                            let page = Self.page(try Self.walk(path, framework, dilemma, library), side: .reasons)
                            // What the page is comes before what it says.
                            let headings = page.body.compactMap {
                                if case .heading(let text) = $0 { text } else { nil }
                            }.drop { $0 == Language.bokmal.strings.values.title }
                            let place = Comment(rawValue: "\(dilemma.id) \(path.ids) \(framework.id)")
                            let words = Language.bokmal.strings.values
                            #expect(headings.first == words.floor, place)
                            let worst = try #require(path.floor(library.floor).first, place)
                            #expect(page.body.contains(.row(worst.mark.reason, indent: 3)), place)
                            guard path.law == .stop else { continue }
                            broken += 1
                            #expect(!headings.contains(Language.bokmal.strings.strengthens), place)
                            // What one wanted to achieve is spoken of where it stands below, and nowhere else.
                            let hasGood = headings.contains(words.wanted)
                            // Of several choices the one that breaks something is named, and no other with it.
                            let marked = Set(
                                path.floor(library.floor).filter { $0.mark.answer == .broken }.map(\.choice))
                            let which =
                                path.ids.count > 1 && marked.count == 1
                                ? path.ids.firstIndex { marked.contains($0) } : nil
                            let said = hasGood ? words.broken(which) : words.brokenAlone(which)
                            let other = hasGood ? words.brokenAlone(which) : words.broken(which)
                            #expect(page.body.contains(.text(said)) && !page.body.contains(.text(other)), place)
                            #expect(said.contains(which == nil ? "er ikke dette lov" : "valget lov"), place)
                            #expect(!page.body.contains { if case .chart = $0 { true } else { false } }, place)
                        }
                    }
                }
            }
        }
        #expect(broken > 30)
    }

    @Test("Part by part, the same is said in the same order as all at once", arguments: ScreenTests.sizes)
    func parts(size: Size) throws {
        let library = ShippedContent.library
        for dilemma in ShippedContent.walked where dilemma.format == .full {
            for framework in library.frameworks {
                for path in dilemma.paths.prefix(6) {
                    let walk = try Self.walk(path, framework, dilemma, library)
                    let place = Comment(rawValue: "\(dilemma.id) \(path.ids) \(framework.id)")
                    let all = Self.page(walk, side: .reasons).body
                    let parts = Self.pages(walk, side: .reasons, size: size).flatMap(\.body)
                    #expect(Self.said(parts) == Self.said(all), place)
                    // Each statement that is named with a reason is there in its own words.
                    let texts = framework.principles.filter { principle in
                        all.contains { $0.words.hasSuffix(": " + principle.text) }
                    }
                    for principle in texts {
                        #expect(parts.contains { $0.words == principle.text }, place)
                    }
                }
            }
        }
    }

    /// The reasons, the floor, what is in no statement and where it comes from, in the order in which they stand.
    private static func said(_ blocks: [PageBlock]) -> [String] {
        blocks.compactMap { block in
            switch block {
            case .row(let mark, let text, _, _, .some): mark.isEmpty ? nil : text
            case .text(let text, _): text
            case .item(let mark, let text, _) where mark != "·": text
            case .chart(let chart): chart.items.map(\.spoken).joined()
            default: nil
            }
        }
    }

    @Test("Every word of every side can be read at both sizes", arguments: ScreenTests.sizes)
    func words(size: Size) throws {
        let library = ShippedContent.library
        for dilemma in ShippedContent.walked where dilemma.format == .full {
            for framework in library.frameworks {
                for path in dilemma.paths.prefix(6) {
                    let walk = try Self.walk(path, framework, dilemma, library)
                    for side in [ValuesState.Side.reasons, .sums, .comparison] {
                        for page in Self.pages(walk, side: side, size: size) { check(page, size) }
                    }
                }
            }
        }
    }

    private func check(_ page: Page, _ size: Size) {
        let layout = PageLayout(page, size: size, glyphs: .unicode, strings: Language.bokmal.strings)
        #expect(layout.visibleRows >= min(6, layout.maximumScroll))
        var seen = ""
        for scroll in stride(from: 0, through: layout.maximumScroll + 5, by: 5) {
            seen += layout.canvas(scroll: scroll).text + "\n"
        }
        let words = Set(seen.split { $0 == " " || $0 == "\n" })
        for block in page.body {
            guard case .row(_, let text, _, _, _) = block else { continue }
            #expect(Set(text.split(separator: " ")).isSubset(of: words))
        }
        for row in page.body.flatMap({ $0.chartRows(PageSize.textColumns(size)) }) {
            #expect(seen.contains(row), "\(row) is cut")
        }
    }

    // MARK: The page of a path

    /// A walk that took a path, at the page about the values.
    static func walk(
        _ path: DilemmaPath, _ framework: Framework, _ dilemma: Dilemma, _ library: Library
    ) throws -> Walk {
        let municipality = try #require(library.municipalities.first { $0.id != Municipality.common })
        let start = ReflectionStart(plan: .full, dilemma: dilemma.id, municipality: municipality.id, content: [])
        var reflection = Reflection(start, dilemma: dilemma)
        reflection.apply(.choseFirst(choice: dilemma.choices.last?.id))
        reflection.apply(.choseFinal(choice: path.ids[0]))
        for id in path.ids.dropFirst() {
            let scene = try #require(reflection.scenes.last { $0.choice(id) != nil })
            reflection.apply(.choseInScene(scene: scene.id, choice: id))
        }
        while reflection.place.step != .values, !reflection.isAtEnd { reflection.apply(.continued) }
        #expect(reflection.place.step == .values && reflection.pathIDs == path.ids)
        return Walk(
            session: "s", state: reflection, lastSequence: 1,
            content: CaseContent(
                municipality: municipality, frameworks: [framework], considerations: library.considerations,
                floor: library.floor, wheel: nil))
    }

    /// A side of the page, all of it folded out, and all of it at once.
    static func page(_ walk: Walk, side: ValuesState.Side, size: Size = Size(columns: 100, rows: 24)) -> Page {
        app(walk, side, size).page
    }

    /// A side of the page, part by part where it is read so.
    static func pages(_ walk: Walk, side: ValuesState.Side, size: Size) -> [Page] {
        var app = app(walk, side, size)
        var pages = [app.page]
        while let on = app.page.turns?.on {
            _ = app.perform(on, at: Moment(freshID: "x"))
            app.show()
            pages.append(app.page)
        }
        return pages
    }

    private static func app(_ walk: Walk, _ side: ValuesState.Side, _ size: Size) -> App {
        var app = App(size: size, launch: .init(isEphemeral: true), settings: Settings())
        var flow = ReflectingFlow(walk)
        flow.values.side = side
        flow.view.isExpanded = true
        app.screen = .reflecting(flow)
        app.show()
        return app
    }

    /// The statements on the page, read from its text.
    private static func shown(_ page: Page) -> [Shown] {
        var result: [Shown] = []
        for block in page.body.drop(while: { if case .heading = $0 { false } else { true } }) {
            switch block {
            case .item(_, let label, _): result.append(Shown(label: label))
            case .row("", let sum, _, _, _) where sum.contains(" = "):
                let found = integers(in: sum)
                result[result.count - 1].numbers = found.count == 4 ? found + [found[3]] : found
                result[result.count - 1].isUntouched = sum.hasSuffix("Ikke berørt her")
            case .row(let product, let text, _, _, _):
                result[result.count - 1].reasons.append((integers(in: product), text))
            default: break
            }
        }
        return result
    }

    /// The whole numbers in a text, with the minus that is shown.
    private static func integers(in text: String) -> [Int] {
        text.replacing("−", with: "-").split { !"+-0123456789".contains($0) }.compactMap { Int($0) }
    }
}

extension Page.Block {
    /// The words of a paragraph; none for other blocks.
    fileprivate var words: String {
        switch self {
        case .row(_, let text, _, _, _), .text(let text, _), .item(_, let text, _): text
        default: ""
        }
    }

    /// The rows of a chart without the spaces at their end; nothing for other blocks.
    fileprivate func chartRows(_ columns: Int) -> [String] {
        guard case .chart(let chart) = self else { return [] }
        return chart.rows(columns: columns, glyphs: .unicode).map { row in
            String(row.text.reversed().drop { $0 == " " }.reversed())
        }
    }
}
