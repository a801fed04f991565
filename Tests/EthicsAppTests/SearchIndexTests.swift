// Searching: what folds, what is found, in which order, and that the index finds what a plain reading finds.

import EthicsEngine
import Foundation
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct SearchIndexTests {
    @Test(
        "Capitals, accents and ways of writing æ, ø and å make no difference, unless they are written",
        arguments: [
            ("Den låste døra", "LÅSTE", true), ("Den låste døra", "laste", true), ("Den låste døra", "laaste", true),
            ("Den låste døra", "dora", true), ("lastebil", "låste", false), ("lastebil", "last", true),
            ("Ny i læringsløpet", "laering", true), ("Ny i læringsløpet", "LÆRINGSLØP", true),
            ("Kafé på hjørnet", "kafe", true), ("Kafe", "kafé", true), ("Västgöta", "væstgøta", true),
            ("Væstgøta", "västgöta", true), ("De\u{301}mente", "démente", true), ("a\u{30A}pen", "åpen", true),
            ("Haakon", "håkon", false), ("Håkon", "haakon", true), ("§ 6 i loven", "§", true), ("漢字", "漢", true),
            ("", "a", false), ("evaluerings\u{AD}rapport", "ringsrapp", true),
        ])
    func folding(text: String, word: String, isFound: Bool) {
        #expect(FoldedText.words(of: word).allSatisfy(FoldedText(text).contains) == isFound)
    }

    @Test("Titles stand in the order of the Norwegian alphabet")
    func alphabet() {
        #expect(
            ["Åse", "Aasen", "Ås", "aper", "Zoo", "Aa\u{AD}sta"].sorted { AlphabetPlace($0) < AlphabetPlace($1) }
                == ["aper", "Zoo", "Ås", "Åse", "Aasen", "Aa\u{AD}sta"])
        #expect(
            ["Saab", "Salt", "sabel"].sorted { AlphabetPlace($0) < AlphabetPlace($1) } == ["sabel", "Salt", "Saab"])
        let titles = ["Ås", "Ære", "zoo", "Øl", "ape", "Äre"]
        #expect(titles.sorted { AlphabetPlace($0) < AlphabetPlace($1) } == ["ape", "zoo", "Ære", "Äre", "Øl", "Ås"])
    }

    private func titles(_ query: String, in library: Library, done: Set<String> = []) -> [String] {
        let frameworks = library.frameworks(of: library.municipalities[0])
        return hits(query, in: library, frameworks, done: done).map { library.dilemmas[$0].title }
    }

    private func hits(
        _ query: String, in library: Library, _ frameworks: [Framework], done: Set<String> = []
    ) -> [Int] {
        let shelf = Shelf.of(library)
        let themes = CaseThemes(shelf.catalogue, frameworks: frameworks, sector: Language.bokmal.strings.sector)
        let wanted = shelf.index.wanted(query, themes: themes)
        return shelf.index.hits(wanted, among: shelf.catalogue.dilemmas) { done.contains($0.id) }
    }

    @Test(
        "Title, texts, sector, considerations and the municipality's statements are all found",
        arguments: [
            ("seminar", ["Seminaret"]), ("leverandørene sjanse", ["Seminaret"]), ("innkjøp", ["Seminaret"]),
            ("skole og barnehage", ["Den låste døra"]), ("", ["Den låste døra", "Seminaret"]),
            ("passer på dem", ["Den låste døra", "Seminaret"]), ("tegneserie", []), ("seminar regnet", []),
        ])
    func found(query: String, expected: [String]) {
        #expect(titles(query, in: TestContent.library) == expected)
    }

    @Test("Hits in the title stand first, then those not done, then by title")
    func order() throws {
        let library = try ManyCases.library(4)
        #expect(
            titles("", in: library, done: ["den-laste-dora"]) == [4, 1, 3, 2].map(ManyCases.title) + ["Den låste døra"])
        #expect(titles("den", in: library).first == "Den låste døra")
        #expect(titles("seminar", in: library, done: ["sak-4"]) == [1, 3, 2, 4].map(ManyCases.title))
    }

    @Test("The index finds what reading every text anew finds", arguments: 0..<20)
    func naive(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let library = seed % 2 == 0 ? TestContent.library : ShippedContent.library
        let frameworks = library.frameworks(of: library.municipalities[random.below(library.municipalities.count)])
        let sector = Language.bokmal.strings.sector
        let names = Dictionary(uniqueKeysWithValues: library.considerations.map { ($0.id, $0.name) })
        let texts = library.dilemmas.map { dilemma in
            let inPlay = dilemma.everyChoice.flatMap(\.effects).filter { $0.bearing == .values }.map {
                names[$0.consideration] ?? "?"
            }
            let touched = frameworks.flatMap(\.principles).filter(DilemmaSummary(dilemma).touches)
            return SearchIndex.parts(of: dilemma) + [sector(dilemma.sector)] + inPlay
                + touched.flatMap { [$0.name, $0.text] }
        }
        for _ in 0..<100 {
            let query = query(from: texts, &random)
            let words = query.split { $0.isWhitespace }.map(String.init)
            let expected = texts.indices.filter { place in
                words.allSatisfy { word in texts[place].contains { Naive.contains($0, word) } }
            }
            #expect(Set(hits(query, in: library, frameworks)) == Set(expected), "«\(query)»")
        }
    }

    /// Pieces of words that stand somewhere, in capitals or without their dots and rings now and then.
    private func query(from texts: [[String]], _ random: inout SeededGenerator) -> String {
        let parts = texts[random.below(texts.count)]
        let words = parts[random.below(parts.count)].split { $0.isWhitespace }
        guard !words.isEmpty else { return "" }
        return (0...random.below(3)).map { _ in
            let word = words[random.below(words.count)]
            let piece = String(word.dropFirst(random.below(2)).prefix(1 + random.below(8)))
            switch random.below(4) {
            case 0: return piece.uppercased()
            case 1: return Naive.folded(piece)
            default: return piece
            }
        }.joined(separator: random.below(2) == 0 ? " " : "  ")
    }

    /// Searching as one would write it first: letter by letter, every time.
    private enum Naive {
        static func contains(_ text: String, _ word: String) -> Bool {
            let lower = word.lowercased()
            return lower.contains { "æøåäö".contains($0) }
                ? kept(text).contains(kept(word)) : folded(text).contains(folded(word))
        }

        static func kept(_ text: String) -> String {
            var text = text.lowercased()
            for (from, to) in [("ä", "æ"), ("ö", "ø"), ("é", "e"), ("è", "e"), ("ò", "o"), ("ó", "o"), ("ü", "u")] {
                text = text.replacing(from, with: to)
            }
            return text
        }

        static func folded(_ text: String) -> String {
            var text = kept(text)
            for (from, to) in [("æ", "ae"), ("ø", "o"), ("å", "a")] { text = text.replacing(from, with: to) }
            while text.contains("aa") { text = text.replacing("aa", with: "a") }
            return text
        }
    }
}
