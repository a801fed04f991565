// The shape of the library as a whole: what a reader of many cases would come to see through, and what no case is about.

import Testing

@testable import EthicsEngine

@Suite("The library as a whole") struct LibraryShapeTests {
    private static let library = Shipped.library
    private static let statistics = Statistics(library)

    @Test("There are enough cases of each kind")
    func enough() {
        let cases = Self.library.dilemmas
        #expect(cases.count { $0.format == .simple } >= 25)
        #expect(cases.count { $0.format == .full } >= 20)
        for sector in Set(cases.map(\.sector)) { #expect(cases.count { $0.sector == sector } >= 3, "\(sector)") }
        for workplace in [
            "sykehjem", "hjemmetjeneste", "skole", "barnehage", "nav", "barnevern", "drift", "byggesak-plan",
        ] {
            #expect(cases.count { $0.workplaces.contains(workplace) } >= 4, "\(workplace)")
        }
        let least: [(Dilemma.Audience, Int)] = [(.leader, 6), (.elected, 4), (.unionRepresentative, 3)]
        for (audience, count) in least { #expect(cases.count { $0.audience.contains(audience) } >= count) }
        let endings = cases.flatMap(\.scenes).filter(\.isEnding)
        #expect(endings.count { $0.ending == .good } * 3 >= endings.count)
    }

    @Test("What is unlawful does not stand in one place of the list")
    func places() {
        let lists = Self.library.dilemmas.flatMap { [$0.choices] + $0.scenes.map(\.choices) }
        let places = lists.flatMap { list in list.indices.filter { LawStatus(of: [list[$0]]) == .stop } }
        for (place, found) in Dictionary(grouping: places, by: { $0 }) {
            #expect(found.count * 5 <= places.count * 2, "place \(place + 1): \(found.count) of \(places.count)")
        }
    }

    @Test("No kind of choice is by itself the best on the wheel in more than half of the cases that offer it")
    func best() {
        func sum(_ choice: Choice) -> Int {
            Lens.allCases.compactMap { choice.answer($0)?.answer }.reduce(0) {
                $0 + ($1 == .yes ? 2 : $1 == .doubt ? 1 : 0)
            }
        }
        let cases = Self.library.dilemmas.filter { $0.format == .full }
        var offered: [Choice.Manner: Int] = [:]
        var best: [Choice.Manner: [String]] = [:]
        for dilemma in cases {
            for manner in Set(dilemma.choices.compactMap(\.manner)) { offered[manner, default: 0] += 1 }
            let most = dilemma.choices.map(sum).max()
            let winners = Set(dilemma.choices.filter { sum($0) == most }.map(\.manner))
            if winners.count == 1, let manner = winners.first.flatMap({ $0 }) {
                best[manner, default: []].append(dilemma.id)
            }
        }
        for (manner, ids) in best { #expect(ids.count * 2 <= offered[manner, default: 0], "\(manner): \(ids)") }
    }

    @Test("No five words in a row stand in more than three cases")
    func phrases() {
        for phrase in Phrase.shared(by: Self.library.dilemmas, most: .max) {
            #expect(phrase.cases <= 3, "\(phrase.text)")
        }
    }

    @Test("No case is heavy to read")
    func readable() {
        for item in Self.statistics.readability { #expect(item.lix <= 28, "\(item.id): \(item.lix)") }
    }

    @Test("Every statement that a case touches is met by three or more, and what is asked of us from both sides")
    func met() {
        // Trust is asked to be rare: it is used only where no more precise consideration fits.
        let rare: Set<String> = ["asker-verdier/etisk-tillit"]
        let coverage = Coverage(Self.library, frameworks: Self.library.frameworks)
        for framework in coverage.frameworks {
            for statement in framework.statements where statement.silence == nil {
                let strengthening = statement.cases.count { $0.strengthens + $0.kept > 0 }
                let costing = statement.cases.count { $0.costs + $0.doubt + $0.broken > 0 }
                let least = rare.contains("\(framework.id)/\(statement.id)") ? 2 : 3
                let isMet = strengthening >= least && (costing >= least || statement.kind == .practice)
                #expect(isMet, "\(framework.id)/\(statement.id): \(strengthening) and \(costing)")
            }
        }
    }
}
