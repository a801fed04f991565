// The shape of all cases together: only what is counted.

import Foundation
import Testing

@testable import EthicsEngine

@Suite("Statistics")
struct StatisticsTests {
    private var library: Library {
        var library = Library()
        library.considerations = Consideration.named("a", "b", "c")
        library.dilemmas = [
            Dilemma(
                case: "en",
                [
                    Choice("bli", ["a": 2, "b": -1], law: .no, next: "lest", marks: ["r": .broken], manner: .bends),
                    Choice(
                        "ga", ["a": -1, "b": 1, "c": 1], law: .yes, next: "valg", marks: ["r": .kept], manner: .asks),
                ],
                scenes: [
                    Scene("lest", next: "slutt"), Scene("slutt", ending: .costly), Scene("apen"),
                    Scene("valg", [Choice("x", ["a": 1], next: "apen", manner: .asks), Choice("y", ["c": -2])]),
                ], situation: "Det er ikke sikkert at du vet det."),
            Dilemma(
                case: "to", [Choice("a", manner: .bends), Choice("b"), Choice("c", manner: .asks)], format: .simple,
                situation: "«Det er ikke sikkert at» hun vet det, og det er ikke sikkert. At det …"),
        ]
        return library
    }

    private var statistics: Statistics { Statistics(library) }

    @Test("Effects are counted by size, by choice and by sign")
    func effects() throws {
        let opening = try #require(statistics.effects.first)
        #expect(statistics.effects.map(\.choices) == [2, 2, 3])
        #expect(opening.sizes.map(\.count) == [0, 2, 2, 1])
        #expect(opening.perChoice == [0, 0, 1, 1])
        #expect(opening.plusPerChoice == [0, 1, 1] && opening.minusPerChoice == [0, 2])
        #expect(statistics.effects[1].sizes.map(\.count) == [1, 0, 1, 0])
        #expect(statistics.considerations.map(\.plus) == [2, 1, 1])
        #expect(statistics.considerations.map(\.minus) == [1, 1, 1])
    }

    @Test("Kinds of choices are counted by their place, and by being last")
    func places() throws {
        let asks = try #require(statistics.places.first { $0.manner.manner == .asks })
        #expect(asks.places == [1, 1, 1] && asks.last == 2 && asks.all == 3)
        let bends = try #require(statistics.places.first { $0.manner.manner == .bends })
        #expect(bends.places == [2, 0, 0] && bends.last == 0)
        #expect(statistics.places.reduce(0) { $0 + $1.all } == 7)
    }

    @Test("How a kind fares keeps plus and minus apart, and leaves out choices without effects")
    func fares() throws {
        let asks = try #require(statistics.manners.first { $0.manner.manner == .asks })
        #expect((asks.choices, asks.weighed, asks.plus, asks.minus) == (3, 2, 3, -1))
        #expect(asks.meanPlus == 1.5 && asks.meanMinus == -0.5)
        #expect(asks.wheel.map(\.lens) == [.law, .reputation, .economy, .ethics])
        #expect(asks.wheel[0].yes == 1 && asks.wheel[0].no == 0 && asks.floor.kept == 1)
        let reports = try #require(statistics.manners.first { $0.manner.manner == .reports })
        #expect(reports.choices == 0 && reports.meanPlus == nil)
    }

    @Test("Endings are counted, and by the kind of choice that leads there, past what is only read")
    func endings() throws {
        #expect(statistics.endings == EndingTally([.costly, nil]))
        func sequels(_ manner: Choice.Manner?) -> MannerEndings? {
            statistics.sequels.first { $0.manner.manner == manner }
        }
        #expect(sequels(.bends)?.endings == EndingTally([.costly]) && sequels(.bends)?.nothing == 0)
        #expect(sequels(.asks)?.endings == EndingTally([nil]) && sequels(.asks)?.leadsOn == 1)
        #expect(sequels(nil)?.nothing == 1)
    }

    @Test("Phrases that stand in several cases are found whatever the signs around them")
    func phrases() {
        let found = statistics.phrases.map { "\($0.count) \($0.cases) \($0.text)" }
        #expect(found == ["3 2 det er ikke sikkert at"])
        #expect(Phrase.words(of: " «Ja!» – e-post, 84 år…") == ["ja", "e-post", "84", "år"])
        let shared = Phrase.shared(by: library.dilemmas, most: 0)
        #expect(shared.isEmpty)
    }

    @Test("LIX of a case is that of its texts one after another, and the heaviest of them are named")
    func readability() throws {
        let heavy = Array(repeating: "kommunestyrebehandling", count: 40).joined(separator: " ")
        let dilemma = Dilemma(case: "en", [Choice("a")], situation: heavy)
        let read = CaseReadability(dilemma)
        #expect(read.heaviest.map(\.place) == ["situasjon"])
        #expect(read.heaviest.first?.lix == Readability(heavy).lix)
        let parts = ["Et hus", "To huseiere."].map(Readability.init)
        #expect((parts[0] + parts[1]).lix == Readability("Et hus. To huseiere.").lix)
    }

    @Test("In what is shipped, the counts add up")
    func shipped() {
        let library = Shipped.library
        let statistics = Statistics(library)
        let choices = library.dilemmas.flatMap(\.everyChoice)
        let effects = choices.flatMap(\.effects)
        #expect(statistics.full + statistics.simple == library.dilemmas.count)
        #expect(statistics.effects.reduce(0) { $0 + $1.choices } == choices.count)
        #expect(statistics.effects.flatMap(\.sizes).reduce(0) { $0 + $1.count } == effects.count)
        for shape in statistics.effects {
            #expect(shape.perChoice.reduce(0, +) == shape.choices)
            #expect(shape.plusPerChoice.reduce(0, +) == shape.choices)
        }
        #expect(statistics.considerations.reduce(0) { $0 + $1.plus + $1.minus } == effects.count)
        #expect(statistics.manners.reduce(0) { $0 + $1.choices } == choices.count)
        #expect(statistics.places.reduce(0) { $0 + $1.all } == choices.count)
        #expect(statistics.manners.reduce(0) { $0 + $1.plus + $1.minus } == effects.reduce(0) { $0 + $1.size })
        #expect(statistics.manners.reduce(0) { $0 + $1.floor.all } == choices.flatMap(\.marks).count)
        #expect(statistics.endings.all == library.dilemmas.flatMap(\.scenes).filter(\.isEnding).count)
        let whole = library.dilemmas.filter { $0.format == .full }.flatMap(\.everyChoice)
        #expect(statistics.sequels.reduce(0) { $0 + $1.endings.all + $1.leadsOn + $1.nothing } == whole.count)
        #expect(statistics.phrases.count <= Statistics.mostPhrases)
        #expect(statistics.phrases.allSatisfy { $0.cases > 1 && $0.count >= $0.cases })
        #expect(statistics.readability.map(\.id).sorted() == library.dilemmas.map(\.id).sorted())
        #expect(statistics.readability.map(\.lix) == statistics.readability.map(\.lix).sorted(by: >))
    }

    @Test("The JSON names kinds and fields in English, and what is not there as null")
    func json() throws {
        let object = try #require(
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(statistics)) as? [String: Any])
        let manners = try #require(object["manners"] as? [[String: Any]])
        #expect(
            manners.compactMap { $0["manner"] as? String } == [
                "follows", "asks", "reports", "bends", "withdraws", "other", "unsaid",
            ])
        #expect(manners[0]["mean_plus"] is NSNull)
        let wheel = try #require(manners[0]["wheel"] as? [[String: Any]])
        #expect(wheel.compactMap { $0["lens"] as? String } == ["law", "reputation", "economy", "ethics"])
    }
}
