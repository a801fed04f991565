// A simple case runs the same way, without what it does not have, and with the values as a question.

import EthicsEngine
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct SimpleCaseTests {
    @Test("A simple case goes from the choice to the values without what-if and law, at both sizes")
    func walk() throws { try walk("vottene", in: SimpleContent.library, "nordby", value: "Raus: å se folk") }

    @Test("So does every simple case that ships")
    func shipped() throws {
        let library = ShippedContent.library
        let municipality = try #require(library.municipality("lorenskog"))
        let value = try #require(library.frameworks(of: municipality).first?.values.first)
        let principle = try #require(value.principles.first)
        let simple = library.dilemmas.filter { $0.format == .simple }
        try #require(!simple.isEmpty)
        for dilemma in simple {
            // One whose arguments name what they are about is set against the values; the others ask.
            let asks = !dilemma.isSetAgainstValues
            try walk(
                dilemma.id, in: library, municipality.id, value: asks ? "\(value.name): \(principle.name)" : nil)
        }
    }

    private func walk(_ dilemma: String, in library: Library, _ municipality: String, value: String?) throws {
        for size in ScreenTests.sizes {
            var rig = Rig(
                size, library: library, dilemma: dilemma, settings: Settings(municipality: municipality),
                isEphemeral: true)
            rig.press("1", "2")
            #expect(rig.page.body.contains(.heading("Det beste argumentet mot")))
            rig.press("2")
            #expect(rig.page.prompt == "Hva velger du nå?")
            rig.press("3")
            rig.type("Da er det likt for alle")
            rig.press("enter")
            // Where the law sets limits, it comes first, on as many screens as it takes.
            let isLimited = library.dilemma(dilemma)?.choices.contains { $0.answer(.law) != nil } == true
            #expect((rig.page.prompt == "Hvem spør du?") != isLimited, "\(dilemma)")
            for _ in 0..<5 where rig.page.prompt != "Hvem spør du?" { rig.press("enter") }
            #expect(rig.page.prompt == "Hvem spør du?", "\(dilemma)")
            rig.press("1")
            if let value {
                #expect(rig.page.body.first == .heading("Hvilke av disse er vanskelige å få til samtidig her?"))
                #expect(rig.screen.split { $0.isWhitespace }.joined(separator: " ").contains(value))
            } else {
                #expect(rig.page.body.first == .heading("Valget ditt sett opp mot verdiene"))
                #expect(!rig.page.commands.contains(.sums))
            }
            rig.press("enter")
            #expect(rig.app.isWalkDone)
        }
    }

    @Test("Its arguments count one each where they name what they are about, and no more than that")
    func score() throws {
        let library = ShippedContent.library
        let dilemma = try #require(library.dilemma("sokkene"))
        #expect(dilemma.format == .simple)
        for path in dilemma.paths {
            for framework in library.frameworks {
                let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
                #expect(score.principles.allSatisfy { (0...1).contains($0.plus) && (-1...0).contains($0.minus) })
            }
        }
        let silent = try #require(SimpleContent.library.dilemma("vottene"))
        #expect(!silent.isSetAgainstValues && dilemma.isSetAgainstValues)
    }
}

/// A simple case beside the content that all screens are tested with.
private enum SimpleContent {
    static let library = ContentLoader.load(
        ((try? ContentFinder.files(in: TestContent.folder)) ?? [])
            + [ContentSource(path: "oppvekst/vottene.yaml", bytes: Array(mittens.utf8))]
    ).library

    private static let mittens = """
        format: 1
        type: enkel
        tittel: Vottene
        kort: |
          En bestefar har strikket votter til deg. Kollegaen din står og ser på.
        situasjon: |
          En bestefar gir deg et par votter han har strikket. Kollegaen din, som pleier å ta imot om morgenen, står og ser på.
        sektor: oppvekst
        malgruppe:
          - ansatt
        minutter: 5
        sporsmal: |
          Hva bør du gjøre med vottene?
        alternativer:
          - id: behold
            tekst: |
              Ta imot vottene
            for: |
              De er gitt som en takk.
            mot: |
              Kollegaen får ingen.
          - id: del
            tekst: |
              Ta imot dem for alle på avdelinga
            for: |
              Det var dere sammen som hjalp.
            mot: |
              Han strikket dem til deg.
          - id: nei
            tekst: |
              Takk nei
            for: |
              Da må ingen lure på om de burde gi noe.
            mot: |
              Han går lei seg hjem.
        moteleder:
          sporsmal:
            - id: ml-1
              tekst: |
                Hva har vi selv fått?
            - id: ml-2
              tekst: |
                Hvem takker vi sjelden?
            - id: ml-3
              tekst: |
                Hva kan vi si alle sammen?

        """
}
