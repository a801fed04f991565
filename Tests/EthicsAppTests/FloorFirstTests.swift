// What is unlawful stands first, in every municipality, and nothing praises it.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite("What is broken stands first") struct FloorFirstTests {
    private static let strings = Language.bokmal.strings

    @Test(
        "Every choice and what-if that Jus says «nei» to, in every municipality and where none is known",
        arguments: ShippedContent.library.municipalities.map(\.id))
    func shipped(_ municipality: String) throws {
        let library = ShippedContent.library
        var seen = 0
        for dilemma in ShippedContent.walked {
            for changed in [dilemma] + dilemma.whatIfs.map(dilemma.under) {
                for path in changed.paths where path.law == .stop {
                    seen += 1
                    try expectFloorFirst(path, changed, municipality, library)
                }
            }
        }
        #expect(seen >= 9)
    }

    @Test(
        "Nor is what was unlawful in a reflection that is stored with content of format 1",
        arguments: ["naboens-garasje"])
    func firstFormat(_ id: String) throws {
        let old = Repository.root + "/Tests/EthicsEngineTests/FormatOne/"
        let stored = try [id, "lorenskog-fire-r", "lier-etikkplakat"].map { name in
            ContentSource(
                path: name + ".yaml", bytes: Array(try Data(contentsOf: URL(fileURLWithPath: old + "\(name).yaml"))))
        }
        // The considerations as they are now have everything that those of format 1 had.
        let others = try ["hensyn.yaml", "kommuner/lorenskog.yaml", "kommuner/felles.yaml"].map { name in
            let path = Repository.dilemmas + "/" + name
            return ContentSource(path: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        }
        let library = ContentLoader.load(stored + others, isPart: true).library
        let dilemma = try #require(library.dilemma(id))
        var seen = 0
        for changed in [dilemma] + dilemma.whatIfs.map(dilemma.under) {
            for path in changed.paths where path.law == .stop {
                seen += 1
                for place in ["lorenskog", "felles"] { try expectFloorFirst(path, changed, place, library) }
            }
        }
        #expect(seen > 0)
    }

    /// The page, all of its frameworks, and the glance that the first walks end with.
    private func expectFloorFirst(
        _ path: DilemmaPath, _ dilemma: Dilemma, _ municipality: String, _ library: Library
    ) throws {
        let place = try #require(library.municipality(municipality))
        let name = Comment(rawValue: "\(dilemma.id) \(path.ids) \(municipality)")
        for isGroup in [false, true] {
            let walk = try Self.walk(path, dilemma, place, library)
            for framework in 0..<max(1, walk.shownFrameworks.count) {
                for columns in [80, 100] {
                    let body = Self.body(walk, framework, isGroup, columns: columns)
                    // Alone the page says first what it is; to a room its title does.
                    let all = body.compactMap { if case .heading(let text) = $0 { text } else { nil } }
                    let headings = all.drop { $0 == Self.strings.values.title }
                    #expect(headings.first == Self.strings.values.floor, name)
                    #expect(!headings.contains { $0.contains(Self.strings.strengthens) }, name)
                    let marks = body.compactMap { block -> String? in
                        switch block.whole {
                        case .item(let mark, _, _), .row(let mark, _, _, _, _): mark
                        case .text, .heading, .entry, .chart, .wheel, .counted, .clock, .gap, .spare: nil
                        }
                    }
                    #expect(!marks.contains { $0.contains("+") }, name)
                    // What is broken is said in the words of the mark, before anything else is said of the choice.
                    let broken = path.choices.flatMap(\.marks).filter { $0.answer == .broken }.map(\.reason)
                    let gap = body.firstIndex(of: .heading(Self.strings.values.floor)) ?? body.count
                    let rows = body.dropFirst(gap).prefix(4).compactMap {
                        if case .row(_, let text, _, _, _) = $0 { text } else { nil }
                    }
                    #expect(rows.contains { broken.contains($0) }, name)
                }
            }
        }
        // The page about the law speaks of the whole path.
        let law = Self.shown(Self.flow(try Self.walk(path, dilemma, place, library, plan: .quick, at: .law)))
        #expect(law.body.first == .heading(Self.strings.lawStop), name)
        // The first walks, whose last page is a glance at the same.
        var first = Self.flow(try Self.walk(path, dilemma, place, library, plan: .first, at: .balance))
        first.values = ValuesState()
        let page = Self.shown(first)
        let headings = page.body.compactMap { if case .heading(let text) = $0 { text } else { nil } }
        #expect(!headings.contains(Self.strings.strengthens), name)
        let items = page.body.compactMap { if case .item(_, let text, _) = $0 { text } else { nil } }
        // A simple case ends with the values themselves, the floor first.
        let isSimple = dilemma.format == .simple
        #expect(
            items.contains {
                isSimple ? $0.hasSuffix(": brutt") : $0.hasPrefix("Gjelder i alle kommuner, og er brutt: ")
            }, name)
        #expect(!isSimple || headings.first { $0 != Self.strings.values.title } == Self.strings.values.floor, name)
    }

    private static func walk(
        _ path: DilemmaPath, _ dilemma: Dilemma, _ municipality: Municipality, _ library: Library, plan: Plan = .full,
        at last: Step = .values
    ) throws -> Walk {
        let start = ReflectionStart(plan: plan, dilemma: dilemma.id, municipality: municipality.id, content: [])
        var reflection = Reflection(start, dilemma: dilemma)
        reflection.apply(.choseFirst(choice: path.ids[0]))
        reflection.apply(.choseFinal(choice: path.ids[0]))
        for id in path.ids.dropFirst() {
            let scene = try #require(reflection.scenes.last { $0.choice(id) != nil })
            reflection.apply(.choseInScene(scene: scene.id, choice: id))
        }
        while reflection.place.step != last, !reflection.isAtEnd { reflection.apply(.continued) }
        #expect(reflection.place.step == last && reflection.pathIDs == path.ids)
        return Walk(
            session: "s", state: reflection, lastSequence: 1,
            content: CaseContent(library, for: municipality, wheel: nil))
    }

    private static func flow(_ walk: Walk) -> ReflectingFlow { ReflectingFlow(walk) }

    /// Everything that the page says, part by part where there is no room for all of it.
    private static func body(_ walk: Walk, _ framework: Int, _ isGroup: Bool, columns: Int) -> [PageBlock] {
        var flow = ReflectingFlow(walk)
        flow.values.framework = framework
        flow.view.isExpanded = true
        let around = App(size: Size(columns: columns, rows: 24), launch: .init(isEphemeral: true), settings: Settings())
            .around
        var body: [PageBlock] = []
        while true {
            let page = ValuesPage<ReflectingFlow.Action>(
                walk: walk, values: flow.values, view: flow.view, around: around, isOfGroup: isGroup
            ).page(EthicsApp.Page(title: ""))
            body += page.body
            guard case .values(.read(let part))? = page.turns?.on else { return body }
            flow.view.target = part
        }
    }

    private static func shown(_ flow: ReflectingFlow) -> DrawnPage {
        var app = App(size: Size(columns: 80, rows: 24), launch: .init(isEphemeral: true), settings: Settings())
        app.screen = .reflecting(flow)
        app.show()
        return app.drawn
    }
}
