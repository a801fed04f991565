// Translations and own wording: what is shown in which language, from which folder, and when the original has changed.

import Testing

@testable import EthicsEngine

@Suite("Texts laid over others")
struct OverlayTests {
    private func title(_ files: [ContentSource], _ language: ContentLanguage) -> String? {
        ContentLoader.load(files, language: language).library.dilemma("proven")?.title
    }

    private func own(_ path: String, _ text: String, layer: Int = 1, hash: String? = nil) -> ContentSource {
        let texts = [(place: "tittel", hash: hash ?? Fixture.hash("Prøven"), text: text)]
        return ContentSource(path: path, bytes: Array(Fixture.overlay(texts).utf8), layer: layer)
    }

    @Test("A translation is shown in its language and in no other")
    func language() {
        let files = Fixture.sound + [own("proven.nn.yaml", "Prøva", layer: 0)]
        #expect(title(files, .nynorsk) == "Prøva")
        #expect(title(files, .bokmal) == "Prøven")
        #expect(title(files, .english) == "Prøven")
    }

    @Test("Every text of a file has a place, and a whole translation changes every one of them and nothing else")
    func whole() throws {
        let texts = Fixture.whole("Ny")
        #expect(Set(texts.map(\.place)).count == texts.count)
        #expect(texts.contains { $0.place == "bli/virkninger/omtanke/grunn" })
        #expect(texts.contains { $0.place == "hva-om-en/endringer/bli/virkninger/omtanke/grunn" })
        #expect(texts.contains { $0.place == "bli/hjul/moral/sporsmal" })
        #expect(texts.contains { $0.place == "sporsmal-en/tekst" })
        let result = ContentLoader.load(Fixture.overlaid("proven.nn.yaml", texts), language: .nynorsk)
        #expect(result.problems.isEmpty)
        #expect(result.library.translations == [ContentKey(kind: .dilemma, id: "proven"): [.nynorsk]])
        let translated = try #require(result.library.dilemma("proven"))
        let original = try #require(ContentLoader.load(Fixture.sound).library.dilemma("proven"))
        #expect(translated.title == "Ny 1" && translated.brief == "Ny 2")
        let shown = translated.choices.flatMap { [$0.text, $0.counterargument] + $0.effects.map(\.reason) }
        #expect(shown.allSatisfy { $0.hasPrefix("Ny ") } && Set(shown).count == shown.count)
        #expect(translated.choices.map { $0.effects.map(\.size) } == original.choices.map { $0.effects.map(\.size) })
        #expect(translated.choices.map(\.id) == original.choices.map(\.id))
    }

    @Test("A translation of what has changed is not shown; own wording is, and both are told to those who write")
    func stale() {
        let translation = Fixture.sound + [own("proven.nn.yaml", "Prøva", hash: "00000000")]
        #expect(title(translation, .nynorsk) == "Prøven")
        #expect(ContentLoader.lint(translation).contains { $0.code == .staleText && $0.severity == .warning })
        let wording = Fixture.sound + [own("proven.nb.yaml", "Vår prøve", hash: "00000000")]
        #expect(title(wording, .bokmal) == "Vår prøve")
        #expect(ContentLoader.lint(wording).map(\.code) == [.staleText])
    }

    @Test("The wording of a later folder wins over a translation from an earlier, until it is translated itself")
    func order() {
        let files = Fixture.sound + [own("proven.nn.yaml", "Prøva", layer: 0), own("mine/proven.nb.yaml", "Vår prøve")]
        #expect(title(files, .bokmal) == "Vår prøve")
        #expect(title(files, .nynorsk) == "Vår prøve")
        #expect(title(files + [own("mine/proven.nn.yaml", "Prøva vår")], .nynorsk) == "Prøva vår")
        #expect(title(files + [own("mine/proven.nn.yaml", "Prøva vår")], .bokmal) == "Vår prøve")
    }

    @Test("Texts of an earlier folder are not laid over a file that replaces the one they were written for")
    func replaced() {
        let mine = Fixture.dilemma.replacing("tittel: Prøven", with: "tittel: Min")
        let files =
            Fixture.sound + [own("proven.nb.yaml", "Gammelt", layer: 0)]
            + [ContentSource(path: "mine/proven.yaml", bytes: Array(mine.utf8), layer: 1)]
        #expect(title(files, .bokmal) == "Min")
    }

    @Test("Official wording replaces ours in a framework, and what it rests on stays")
    func wording() throws {
        let texts = [(place: "respekt-1/tekst", hash: Fixture.hash("Vi ser den enkelte."), text: "Vi møter hverandre.")]
        let result = ContentLoader.load(Fixture.overlaid("plakat.nb.yaml", texts, over: "verdigrunnlag", layer: 1))
        #expect(result.problems.isEmpty)
        let principle = try #require(result.library.framework("plakat")?.principles.first)
        #expect(principle.text == "Vi møter hverandre.")
        #expect(principle.rests.map(\.name) == ["omtanke", "ytring"])
    }

    @Test("A faulty overlay leaves the original as it is")
    func faulty() {
        let broken = ContentSource("proven.nb.yaml", "format: 1\ntype: tekster\ntil: dilemma\n")
        let result = ContentLoader.load(Fixture.sound + [broken])
        #expect(result.problems.map(\.code) == [.missingKey])
        #expect(result.library.dilemma("proven")?.title == "Prøven")
    }

    @Test("What `translate` writes is a sound overlay, with a note to self for each text that lacks")
    func draft() throws {
        let original = try #require(Fixture.sound.first)
        let done = own("proven.nn.yaml", "Prøva", layer: 0)
        let text = try #require(OverlayDraft.text(of: original, overlays: [done], language: .nynorsk))
        let problems = ContentLoader.lint(Fixture.sound + [ContentSource("proven.nn.yaml", text)])
        #expect(Set(problems.map(\.code)) == [.leftover])
        #expect(problems.count == Fixture.whole("").count - 1)
        #expect(text.contains("Prøva") && text.contains("# Du har lite tid."))
        let same = try #require(OverlayDraft.text(of: original, overlays: [], language: .bokmal))
        let files = Fixture.sound + [ContentSource("proven.nb.yaml", same)]
        #expect(ContentLoader.lint(files).isEmpty)
        #expect(ContentLoader.load(files).library.dilemmas == ContentLoader.load(Fixture.sound).library.dilemmas)
    }
}

@Suite("What a folder leaves out")
struct HidingTests {
    private func hiding(_ text: String, layer: Int = 1) -> ContentSource {
        ContentSource(path: "mine/skjul.yaml", bytes: Array("format: 1\ntype: skjul\n\(text)".utf8), layer: layer)
    }

    @Test("A dilemma that a later folder leaves out is gone, also from tracks")
    func dilemma() {
        let result = ContentLoader.load(Fixture.sound + [Fixture.track, hiding("dilemmaer:\n  - proven\n")])
        #expect(result.problems.isEmpty)
        #expect(result.library.dilemmas.isEmpty)
        #expect(result.library.tracks.isEmpty)
    }

    @Test("A framework that is left out is gone from its municipality")
    func framework() {
        let result = ContentLoader.load(Fixture.sound + [hiding("verdigrunnlag:\n  - plakat\n")])
        #expect(result.problems.isEmpty)
        #expect(result.library.municipality("prove")?.frameworks == [])
    }

    @Test("What the folder itself brings is not left out")
    func own() {
        let mine = ContentSource(path: "mine/proven.yaml", bytes: Array(Fixture.dilemma.utf8), layer: 1)
        let result = ContentLoader.load(Fixture.sound + [mine, hiding("dilemmaer:\n  - proven\n")])
        #expect(result.library.dilemmas.map(\.id) == ["proven"])
    }
}

@Suite("Checking many files")
struct LintRunTests {
    @Test("The order of files does not change what is found, and each is read at most twice")
    func order() {
        let files =
            Fixture.overlaid("proven.nn.yaml", [("tittel", "1", "Prøva")])
            + [ContentSource("hr/feil.yaml", "type: full\n"), ContentSource("hr/x.txt", "")]
        let expected = ContentLoader.lint(files)
        #expect(Set(expected.map(\.code)).isSuperset(of: [.staleText, .missingText, .missingKey, .strayFile]))
        for shift in files.indices {
            let turned = Array(files[shift...] + files[..<shift])
            var reads: [Int: Int] = [:]
            let found = ContentLoader.lint(count: turned.count) { index in
                reads[index, default: 0] += 1
                return turned[index]
            }
            #expect(found == expected)
            #expect(reads.values.allSatisfy { $0 <= 2 })
        }
    }

    @Test("A text that the screen can't show whole is told where it stands")
    func cut() throws {
        let problems = ContentLoader.lint(Fixture.sound) { _ in ["sporsmal", "etterpa/sporsmal"] }
        #expect(problems.map(\.code) == [.cut, .cut])
        #expect(problems.map { $0.mark?.line } == [21, 111])
    }
}
