// Loading as a whole: many files, all their problems, and what is left to use.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Loading content")
struct LoaderTests {
    @Test("All problems of all files come in one run, in order of path and place")
    func allAtOnce() throws {
        let files = [
            ContentSource("z.yaml", Fixture.considerations.replacing("navn: omtanke", with: "namn: omtanke")),
            ContentSource("hensyn.yaml", Fixture.considerations),
            ContentSource("plakat.yaml", Fixture.framework),
            ContentSource("kommuner/a.yaml", Fixture.municipality.replacing("- plakat", with: "- finnes-ikke")),
            ContentSource("b/tom.yaml", ""),
            ContentSource(
                "a/dilemma.yaml",
                Fixture.dilemma.replacing("minutter: 10", with: "minutter: 1000").replacing(
                    "format: 1", with: "format: 9"
                )
                .replacing("sektor: helse-omsorg", with: "sektor: helse")),
        ]
        let result = ContentLoader.load(files)
        #expect(
            result.problems.map { "\($0.path):\($0.mark?.line ?? 0) \($0.code.rawValue)" } == [
                "a/dilemma.yaml:1 D106", "a/dilemma.yaml:6 D105", "a/dilemma.yaml:9 D104", "b/tom.yaml:0 D002",
                "kommuner/a.yaml:5 D202", "z.yaml:8 D101",
            ])
        #expect(ContentLoader.load(files.reversed()).problems == result.problems)
        try Golden.expect(result.text, is: "many-files")
    }

    @Test("A faulty file is left out and the sound ones can be used")
    func theRestIsUsable() {
        let result = ContentLoader.load(Fixture.sound + [ContentSource("feil.yaml", "type: [")])
        #expect(result.hasErrors)
        #expect(result.library == ContentLoader.load(Fixture.sound).library)
    }

    @Test("A later folder's file hides an earlier one with the same kind and id")
    func laterHides() {
        let mine = Fixture.dilemma.replacing("tittel: Prøven", with: "tittel: Min egen")
        let result = ContentLoader.load(
            Fixture.sound + [ContentSource(path: "mine/proven.yaml", bytes: Array(mine.utf8), layer: 1)])
        #expect(result.library.dilemmas.map(\.title) == ["Min egen"])
        #expect(result.library.sources[ContentKey(kind: .dilemma, id: "proven")]?.path == "mine/proven.yaml")
    }

    @Test(
        "Words that YAML would read as something else stay what the author wrote",
        arguments: [
            "no", "yes", "on", "12:30", "~", "null", "0x1F", "1e3", "2026-04-26", "true", ".inf", "0o17", "1_000", "=",
            "<<",
        ])
    func scalarsAreTexts(_ word: String) throws {
        let result = ContentLoader.load(Fixture.changed("tittel: Prøven", "tittel: \(word)"))
        #expect(result.text == "")
        #expect(try #require(result.library.dilemmas.first).title == word)
    }

    @Test(
        "A text may be a block, folded, quoted or plain, and reads the same",
        arguments: [
            "kort: Noen venter på deg.", "kort: |\n  Noen venter\n  på deg.", "kort: >-\n  Noen venter\n  på deg.\n",
            "kort: \"Noen venter på deg.\"", "kort: 'Noen venter på deg.'", "kort: Noen venter\n  på deg.",
        ])
    func waysToWrite(_ yaml: String) throws {
        let result = ContentLoader.load(Fixture.changed("kort: Noen venter.", yaml))
        #expect(result.text == "")
        #expect(try #require(result.library.dilemmas.first).brief == "Noen venter på deg.")
    }

    @Test("An empty line in a text starts a new paragraph")
    func paragraphs() throws {
        let result = ContentLoader.load(
            Fixture.changed("situasjon: Du har lite tid.", "situasjon: |\n  En\n  to.\n\n\n  Tre.\n"))
        #expect(try #require(result.library.dilemmas.first).situation == "En to.\n\nTre.")
    }

    @Test(
        "Signs that mean something in YAML are plain text inside a block",
        arguments: [
            "*viktig* & &ola", "sier: «nei» # ikke sant", "- [ ] { } ! | > % @ `", "a | b", "'tvil' og \"tro",
        ])
    func signsInBlocks(_ text: String) throws {
        let result = ContentLoader.load(Fixture.changed("kort: Noen venter.", "kort: |\n  \(text)"))
        #expect(result.text == "")
        #expect(try #require(result.library.dilemmas.first).brief == text)
    }

    @Test("A comment may hold anything that can be shown")
    func comments() {
        let result = ContentLoader.load(Fixture.changed("kort: Noen", "# *viktig* & &ola: [\nkort: Noen"))
        #expect(result.text == "")
    }
}
