// Loading with summaries: they say what the whole dilemmas say, and what is wrong with files is told in the same way.

import Testing

@testable import EthicsEngine

@Suite("Loading with summaries")
struct SummaryTests {
    /// Loads files one by one, and counts how often each is read.
    private func summaries(
        _ files: [ContentSource], _ language: ContentLanguage = .bokmal
    ) -> (result: ContentLoader.ResultOf<DilemmaSummary>, reads: [Int]) {
        var reads = [Int](repeating: 0, count: files.count)
        let result = ContentLoader.load(
            count: files.count, language: language,
            read: { index in
                reads[index] += 1
                return files[index]
            }, keep: DilemmaSummary.init)
        return (result, reads)
    }

    @Test("A summary says what the whole dilemma says")
    func same() throws {
        let result = summaries(Shipped.files).result
        #expect(result.library.dilemmas.map(\.id) == Shipped.library.dilemmas.map(\.id))
        for (summary, whole) in zip(result.library.dilemmas, Shipped.library.dilemmas) {
            #expect(summary.format == whole.format && summary.title == whole.title && summary.brief == whole.brief)
            #expect(summary.sector == whole.sector && summary.audience == whole.audience)
            #expect(summary.minutes == whole.minutes && summary.kind == whole.kind)
            #expect(summary.warnings == whole.warnings)
            let key = ContentKey(kind: .dilemma, id: whole.id)
            #expect(summary.file == Shipped.library.sources[key]?.place && summary.overlays.isEmpty)
            let effects = whole.everyChoice.flatMap(\.effects)
            let inPlay = effects.filter { $0.bearing == .values }
            #expect(Set(summary.inPlay.map(\.concern)) == Set(inPlay.map(\.concern)))
            for principle in Shipped.library.frameworks.flatMap(\.principles) {
                #expect(summary.touches(principle) == whole.everyChoice.contains(where: principle.isTouched(by:)))
            }
        }
    }

    @Test("What is wrong is told in the same way, and the same content can be used", arguments: BrokenFile.all)
    func broken(_ broken: BrokenFile) { compare(broken.files) }

    /// Holds a library with summaries up against one with whole dilemmas.
    private func compare(_ files: [ContentSource], _ language: ContentLanguage = .bokmal) {
        let whole = ContentLoader.load(files, language: language)
        let lean = summaries(files, language).result
        #expect(lean.problems == whole.problems)
        #expect(lean.library.dilemmas.map(\.id) == whole.library.dilemmas.map(\.id))
        #expect(lean.library.dilemmas.map(\.title) == whole.library.dilemmas.map(\.title))
        for summary in lean.library.dilemmas {
            let key = ContentKey(kind: .dilemma, id: summary.id)
            #expect(summary.file == whole.library.sources[key]?.place)
            #expect(summary.overlays == whole.library.overlays[key, default: []].map(\.place))
        }
        #expect(lean.library.translations == whole.library.translations)
        #expect(lean.library.frameworks == whole.library.frameworks)
        #expect(lean.library.municipalities == whole.library.municipalities)
        #expect(lean.library.tracks == whole.library.tracks)
        #expect(lean.library.sources == whole.library.sources.filter { $0.key.kind != .dilemma })
    }

    @Test("Layers, overlays and what is left out", arguments: ContentLanguage.allCases)
    func folders(language: ContentLanguage) {
        let mine = Fixture.dilemma.replacing("tittel: Prøven", with: "tittel: Min")
        let texts = [("tittel", Fixture.hash("Prøven"), "Annen")]
        let hiding = "format: 1\ntype: skjul\ndilemmaer:\n  - proven\n"
        let added = [
            ContentSource(path: "mine/proven.yaml", bytes: Array(mine.utf8), layer: 1),
            ContentSource(path: "mine/proven.nb.yaml", bytes: Array(Fixture.overlay(texts).utf8), layer: 1),
            ContentSource(path: "mine/skjul.yaml", bytes: Array(hiding.utf8), layer: 2), Fixture.track,
            ContentSource(path: "mine/feil.yaml", bytes: Array("type: full\n".utf8), layer: 1),
        ]
        // Every choice among them.
        for number in 0..<(1 << added.count) {
            let chosen = added.indices.filter { number & 1 << $0 != 0 }.map { added[$0] }
            compare(Fixture.overlaid("proven.nn.yaml", texts) + chosen, language)
        }
    }

    @Test("Files are read at most twice, whatever their order, and those with dead links once more")
    func reads() {
        let files =
            Fixture.overlaid("proven.nn.yaml", [("tittel", "1", "Prøva")])
            + [ContentSource("hr/feil.yaml", "type: full\n"), ContentSource("hr/x.txt", "")]
        let expected = summaries(files).result
        for shift in files.indices {
            let (found, reads) = summaries(Array(files[shift...] + files[..<shift]))
            #expect(found.problems == expected.problems && found.library == expected.library)
            #expect(reads.allSatisfy { $0 <= 2 })
        }
        #expect(summaries(Fixture.changed("hensyn: lojalitet", "hensyn: lojalitett")).reads.max() == 3)
    }

    @Test(
        "A file that does not say plainly what it is, is read all the same",
        arguments: ["type: full # hel", "\"type\": full", "type: 'full'"])
    func type(line: String) {
        let plain = ContentLoader.load(Fixture.sound)
        let result = ContentLoader.load(Fixture.changed("type: full", line))
        #expect(result.problems.isEmpty)
        #expect(result.library.dilemmas == plain.library.dilemmas)
    }
}

@Suite("Sisters")
struct SisterTests {
    private func named(_ sister: String) -> String { Fixture.dilemma + "soster: \(sister)\n" }

    private func pair(_ sister: String, _ other: String) -> [ContentSource] {
        Fixture.files(dilemma: named(sister)) + [ContentSource("helse-omsorg/andre.yaml", other)]
    }

    @Test("Sisters name each other, whichever is read first")
    func both() {
        let result = ContentLoader.load(pair("andre", named("proven")))
        #expect(result.problems.isEmpty)
        #expect(result.library.dilemmas.map(\.sister) == ["proven", "andre"])
    }

    @Test("One whose sister is not there is told so and left out; one whose sister has mistakes is left out")
    func dead() {
        let dead = ContentLoader.load(pair("fins-ikke", Fixture.dilemma))
        #expect(dead.problems.map(\.code) == [.deadLink])
        #expect(dead.library.dilemmas.map(\.id) == ["andre"])
        let broken = ContentLoader.load(pair("andre", "type: full\n"))
        #expect(Set(broken.problems.map(\.path)) == ["helse-omsorg/andre.yaml"])
        #expect(broken.library.dilemmas.isEmpty)
    }

    @Test("A sister that a folder leaves out is not named")
    func hidden() {
        let hiding = "format: 1\ntype: skjul\ndilemmaer:\n  - andre\n"
        let files =
            pair("andre", Fixture.dilemma) + [
                ContentSource(path: "mine/skjul.yaml", bytes: Array(hiding.utf8), layer: 1)
            ]
        let result = ContentLoader.load(files)
        #expect(result.problems.isEmpty)
        #expect(result.library.dilemmas.map(\.id) == ["proven"])
        #expect(result.library.dilemmas[0].sister == nil)
    }

    @Test("Some of the files are enough where they are asked for as such, but not without the considerations")
    func part() {
        let files = Fixture.files(dilemma: named("andre"))
        let part = ContentLoader.load(Array(files.prefix(2)), isPart: true)
        #expect(part.problems.isEmpty)
        #expect(part.library.dilemmas.map(\.id) == ["proven"])
        #expect(ContentLoader.load([files[0]], isPart: true).library.dilemmas.isEmpty)
    }
}
