// How far pairs are read, what is struck of which sign, and which reasons a reader is shown.

import Testing

@testable import EthicsEngine

@Suite("Reading pairs")
struct PairReadingTests {
    /// A framework of the shipped ones, with answers in a folder after it.
    private static func library(_ answers: [(Framework.Pair, String)]) -> (library: Library, id: String) {
        let id = Shipped.library.frameworks.map(\.id).max { pairs($0).count < pairs($1).count } ?? ""
        let items = answers.map {
            "  - punkt: \($0.0.principle)\n    hensyn: \($0.0.concern.name)\n    svar: \($0.1)\n"
        }
        let text = "format: 2\ntype: par\npar:\n" + items.joined()
        let file = ContentSource(path: "eget/\(id).par.yaml", bytes: Array(text.utf8), layer: 1)
        return (ContentLoader.load(Shipped.files + (answers.isEmpty ? [] : [file])).library, id)
    }

    private static func pairs(_ id: String) -> [Framework.Pair] {
        Shipped.library.framework(id)?.pairs(Shipped.library.considerations) ?? []
    }

    @Test("What nobody has read is left, and nothing is taken")
    func unread() throws {
        for framework in Shipped.library.frameworks {
            let reading = try #require(PairReading(of: framework.id, in: Shipped.library))
            #expect(reading.entries.map(\.pair) == framework.pairs(Shipped.library.considerations))
            #expect(!reading.isBegun && reading.answered == 0)
            #expect(reading.taken == PairReading.Links())
        }
    }

    @Test("What is struck stays in its place, and is counted by its sign")
    func struck() throws {
        let (whole, id) = Self.library([])
        let before = try #require(PairReading(of: id, in: whole))
        let pairs = before.entries.map(\.pair)
        let answers = pairs.enumerated().map { ($1, $0.isMultiple(of: 3) ? "nei" : "ja") }.dropLast(2)
        let (library, _) = Self.library(Array(answers))
        let reading = try #require(PairReading(of: id, in: library))
        #expect(reading.entries.map(\.pair) == pairs)
        #expect(reading.entries.map(\.links) == before.entries.map(\.links))
        #expect(reading.isBegun && reading.count(.left) == 2 && reading.answered == pairs.count - 2)
        #expect(reading.entries.prefix(4).map(\.answer) == [.struck, .kept, .kept, .struck])
        let signs: [PairReading.Sign?] = [.strengthens, .costs, .both, nil]
        #expect(signs.map(reading.struck).reduce(0, +) == reading.count(.struck))
        // No effect of a case in format 2 is on two sides, so that each pair takes all of its reasons.
        for entry in reading.entries { #expect(entry.taken == (entry.answer == .struck ? entry.links : .init())) }
    }

    @Test("What is taken is what the scores lose")
    func taken() throws {
        let (whole, id) = Self.library([])
        let pairs = Self.pairs(id).enumerated().filter { $0.offset.isMultiple(of: 2) }.map { ($0.element, "nei") }
        let (library, _) = Self.library(pairs)
        func links(_ library: Library) -> Int {
            let principles = library.framework(id)?.principles ?? []
            let effects = library.dilemmas.flatMap(\.everyChoice).flatMap(\.effects)
            return principles.reduce(0) { sum, principle in sum + effects.count(where: principle.isTouched(by:)) }
        }
        let taken = try #require(PairReading(of: id, in: library)).taken
        #expect(taken.plus + taken.minus == links(whole) - links(library))
    }

    @Test("A catalogue sees the same signs")
    func catalogue() throws {
        let (library, id) = Self.library(Self.pairs("lorenskog-fire-r").prefix(3).map { ($0, "nei") })
        let files = Shipped.files
        let catalogue = ContentLoader.load(
            count: files.count, read: { files[$0] }, keep: { DilemmaSummary($0) }
        ).library
        let one = try #require(PairReading(of: id, in: library)).entries.map(\.links.sign)
        let other = try #require(PairReading(of: id, in: catalogue)).entries.map(\.links.sign)
        #expect(one == other)
    }

    @Test("What is struck in the framework's own file is no reading")
    func ownFile() throws {
        let pair = try #require(Self.pairs("lorenskog-fire-r").first)
        let files = Shipped.files.map { file -> ContentSource in
            guard file.id == "lorenskog-fire-r" else { return file }
            let own = "ikke:\n  - punkt: \(pair.principle)\n    hensyn: \(pair.concern.name)\n"
            let text = String(decoding: file.bytes, as: UTF8.self).replacing("\nverdier:", with: "\n\(own)verdier:")
            return ContentSource(path: file.path, bytes: Array(text.utf8), layer: file.layer)
        }
        let reading = try #require(PairReading(of: "lorenskog-fire-r", in: ContentLoader.load(files).library))
        #expect(reading.count(.struck) == 1 && !reading.isBegun)
    }

    @Test("The reasons shown are few, of both signs, from different cases, and on the pair")
    func reasons() throws {
        let library = Shipped.library
        for framework in library.frameworks {
            for pair in framework.pairs(library.considerations) {
                let all = PairReason.all(on: pair, of: framework, in: library)
                let shown = PairReason.shown(on: pair, of: framework, in: library)
                #expect(shown.count == min(all.count, PairReason.most))
                #expect(Set(shown.map { $0.size > 0 }) == Set(all.map { $0.size > 0 }))
                let cases = Set(all.map(\.dilemma)).count
                // The sign goes before the case.
                #expect(Set(shown.map(\.dilemma)).count >= min(cases, shown.count) - 1)
                #expect(shown.allSatisfy(all.contains))
            }
        }
    }
}
