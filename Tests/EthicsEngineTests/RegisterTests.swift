// The register of statutes, what refers to it, and what a folder can't change.

import Testing

@testable import EthicsEngine

@Suite("The register of statutes") struct RegisterTests {
    private static let doubtful = Fixture.second(marks: Fixture.mark("loven", "tvil", statute: "bhl-26")) {
        $0.replacing(
            "jus:\n        svar: ja", with: "jus:\n        hjemmel:\n          - fvl-13\n        svar: tvil",
            maxReplacements: 1)
    }

    private func load(_ files: [ContentSource], _ language: ContentLanguage = .bokmal) -> Dilemma? {
        ContentLoader.load(files, language: language).library.dilemma("proven")
    }

    @Test("A case has what its answers and marks rest on, each once, in the order of the file")
    func statutes() throws {
        let dilemma = try #require(load(Self.doubtful))
        #expect(dilemma.statutes.map(\.id) == ["fvl-13", "bhl-26"])
        let choice = try #require(dilemma.choice("bli"))
        #expect(choice.answer(.law)?.statutes == ["fvl-13"] && choice.marks.first?.statutes == ["bhl-26"])
        #expect(dilemma.statutes.first?.checked == "2026-04-26" && dilemma.statutes.last?.isVerified == false)
        let listed = try #require(
            load(Self.doubtful.replacing("moteleder:", "lover:\n  - bhl-26\nmoteleder:")))
        #expect(listed.statutes.map(\.id) == ["bhl-26", "fvl-13"])
    }

    @Test("A statute that is translated is translated in every case")
    func translated() throws {
        let says = "Du skal hindre at andre får vite det."
        let overlay = Fixture.overlay(
            [("fvl-13/sier", Fixture.hash(says), "Du skal hindre at andre får vete det.")], over: "lover")
        let files = Self.doubtful + [ContentSource("lover.nn.yaml", overlay)]
        #expect(try #require(load(files, .nynorsk)).statutes.first?.says == "Du skal hindre at andre får vete det.")
        #expect(try #require(load(files)).statutes.first?.says == says)
    }

    @Test("A folder can add statutes and translate the floor, and replaces neither")
    func folders() {
        func added(_ path: String, _ text: String) -> [ContentSource] {
            Fixture.second() + [ContentSource(path: path, bytes: Array(text.utf8), layer: 1)]
        }
        let own = ContentLoader.load(
            added(
                "egne-lover.yaml",
                Fixture.register.replacing("fvl-13", with: "egen-1").replacing("bhl-26", with: "egen-2")))
        #expect(own.problems.isEmpty && own.library.statutes.count == 4)
        let other = ContentLoader.load(added("gulv.yaml", Fixture.floor.replacing("Det du vet", with: "Alt")))
        #expect(other.problems.map(\.code) == [.replacesLaw])
        #expect(other.library.floorRule("taushet")?.text.hasPrefix("Det du vet") == true)
        // The same folder found twice is no mistake.
        let twice = ContentLoader.load(added("gulv.yaml", Fixture.floor))
        #expect(twice.problems.isEmpty && twice.library.floor.count == 3)
    }
}

@Suite("Pairs that are struck") struct StruckPairTests {
    private func framework(_ pairs: [(point: String, concern: String, answer: String)], ikke: String = "") -> Framework?
    {
        let framework = Fixture.listed.replacing("verdier:", with: ikke + "verdier:")
        let files =
            Fixture.second(framework: framework) + [ContentSource("plakat.par.yaml", Fixture.pairs(pairs))]
        return ContentLoader.load(files).library.framework("plakat")
    }

    @Test("A no takes a side out, and a yes to what the file itself strikes puts it back")
    func striking() throws {
        let struck = try #require(framework([("respekt-1", "ytring/egen", "nei"), ("respekt-2", "lov", "ja")]))
        #expect(
            struck.principles.map { $0.rests.map(\.name) } == [
                ["omtanke"], ["lojalitet", "lov"], ["trygghet", "tillit"],
            ])
        #expect(struck.reading.struck.count == 1 && struck.reading.kept.count == 1)
        let ikke = "ikke:\n  - punkt: respekt-3\n    hensyn: tillit\n"
        #expect(
            try #require(framework([("respekt-1", "omtanke", "ja")], ikke: ikke)).principles.last?.rests.map(\.name)
                == ["trygghet"])
        let kept = try #require(framework([("respekt-3", "tillit", "ja")], ikke: ikke))
        #expect(kept.principles.last?.rests.map(\.name) == ["trygghet", "tillit"])
    }

    @Test("Of a family of which one side is struck, the other sides are left")
    func family() throws {
        let library = ContentLoader.load(Fixture.second()).library
        let whole = Principle(
            id: "p", name: "", text: "", place: "", kind: .attitude, appliesTo: .everyone, rests: [Concern("ytring")])
        let pair = Framework.Pair(principle: "p", concern: Concern("ytring", side: "rom"))
        let left = whole.striking([pair], library.considerations)
        #expect(left.rests.map(\.name) == ["ytring/egen"])
        let all = Framework.Pair(principle: "p", concern: Concern("ytring"))
        #expect(whole.striking([all], library.considerations).rests.isEmpty)
        #expect(
            whole.striking([Framework.Pair(principle: "q", concern: Concern("ytring"))], library.considerations)
                == whole)
    }

    @Test("A framework is read when every pair that is left got a yes")
    func read() throws {
        let considerations = ContentLoader.load(Fixture.second()).library.considerations
        let pairs = try #require(framework([("respekt-1", "omtanke", "nei")])).pairs(considerations)
        let answers = pairs.map { (point: $0.principle, concern: $0.concern.name, answer: "ja") }
        #expect(try #require(framework(answers + [("respekt-1", "omtanke", "nei")])).isRead(considerations))
        #expect(try !#require(framework(answers.dropLast() + [("respekt-1", "omtanke", "nei")])).isRead(considerations))
        #expect(try !#require(ContentLoader.load(Fixture.second()).library.framework("plakat")).isRead(considerations))
    }
}

@Suite("Simple cases with law and considerations") struct ArguedSimpleCaseTests {
    private static let simple = """
        format: 2
        type: enkel
        tittel: Sokkene
        kort: Noen gir deg noe.
        situasjon: Noen gir deg noe.
        sektor: helse-omsorg
        malgruppe:
          - ansatt
        minutter: 5
        slag: lovlast
        sporsmal: Hva bør du gjøre?
        alternativer:
          - id: behold
            tekst: Behold dem.
            for: Hun blir glad.
            for-hensyn: omtanke
            mot: De andre får ingen.
            mot-hensyn: ytring/rom
            jus:
              svar: nei
              grunn: Det er ikke lov.
              hjemmel:
                - fvl-13
            gulv:
              - regel: taushet
                svar: brutt
                grunn: Alle får vite det.
          - id: nei
            tekst: Si nei.
            for: Da er det likt.
            mot: Hun blir lei seg.
        moteleder:
          sporsmal:
            - id: ml-1
              tekst: Hva så du?
            - id: ml-2
              tekst: Hva savnet du?
            - id: ml-3
              tekst: Hva nå?

        """

    private func files(_ change: (String) -> String = { $0 }) -> [ContentSource] {
        Fixture.second(register: Fixture.register(usedBy: [change(Self.simple)]))
            + [ContentSource("helse-omsorg/sokkene.yaml", change(Self.simple))]
    }

    @Test("Its arguments count one each, and its law and marks are as in a full case")
    func scored() throws {
        #expect(ContentLoader.lint(files()).isEmpty)
        let library = ContentLoader.load(files()).library
        let dilemma = try #require(library.dilemma("sokkene"))
        #expect(dilemma.kind == .lawLimited && dilemma.statutes.map(\.id) == ["fvl-13"])
        #expect(
            dilemma.choice("behold")?.effects.map { "\($0.concern.name) \($0.size)" } == ["omtanke 1", "ytring/rom -1"])
        let path = try dilemma.path(["behold"])
        #expect(path.law == .stop && path.floor(library.floor).map(\.mark.rule) == ["taushet"])
        let framework = try #require(library.framework("plakat"))
        let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
        #expect(score.principles.map(\.score) == [1, 0, 0] && score.offPoster == ["ytring"])
    }

    @Test("The linter holds its law as in a full case")
    func linted() {
        let unmarked = files { $0.replacing("svar: brutt", with: "svar: tvil") }
        #expect(ContentLoader.lint(unmarked).map(\.code) == [.lawAgainstMarks])
        let baseless = files { $0.replacing("      hjemmel:\n        - fvl-13\n", with: "") }
        #expect(Set(ContentLoader.lint(baseless).map(\.code)) == [.answerWithoutStatute, .unverifiedLaw])
        let sideless = files { $0.replacing("ytring/rom", with: "ytring") }
        #expect(ContentLoader.lint(sideless).map(\.code) == [.deadLink])
    }
}
