// The fixture in format 2: considerations with sides, a floor, and choices that are marked on it.

@testable import EthicsEngine

extension Fixture {
    static let floor = """
        format: 2
        type: gulv
        regler:
          - id: taushet
            navn: taushetsplikt
            tekst: Det du vet om folk, sier du bare til dem som skal vite det.
            sted: forvaltningsloven § 13
            gjelder: alle
          - id: medvirkning
            navn: ansatte blir hørt
            tekst: Ansatte blir hørt før noe blir bestemt.
            sted: arbeidsmiljøloven § 4-2
            gjelder: leder
          - id: likt
            navn: likt for alle
            tekst: Like saker får likt svar.
            sted: Grunnloven § 98
            gjelder: alle
            sider:
              - side: brukere
                kort: Like saker får likt svar.
              - side: ansatte
                kort: Reglene er de samme for alle her.

        """

    /// A register of two statutes, one of which nobody has read.
    static let register = """
        format: 2
        type: lover
        lover:
          - id: fvl-13
            lov: forvaltningsloven
            paragraf: § 13
            sier: Du skal hindre at andre får vite det.
            grad: kopi
            sjekket: 2026-04-26
            ny-lov: forvaltningsloven (2025)
            ny-paragraf: § 30
            venter: ja
          - id: bhl-26
            lov: barnehageloven
            paragraf: § 26
            sier: Det skal være nok voksne.
            grad: ikke-lest
            venter: ja

        """

    /// Two words that are explained.
    static let words = """
        format: 2
        type: ord
        ord:
          - id: habilitet
            ord: habilitet
            former:
              - inhabil
            sier: Hvor upartisk noen er i en sak.
          - id: vedtak
            ord: vedtak
            former:
              - vedtaket
              - vedtak om hjelp
            sier: Noe kommunen har bestemt.

        """

    /// The fixture in format 2 with words that are explained.
    static func explaining(_ words: String) -> [ContentSource] { second() + [ContentSource("ord.yaml", words)] }

    /// The considerations, of which `ytring` has two sides.
    static let sided = considerations.replacing("format: 1", with: "format: 2").replacing(
        "grense: Gjelder meninger.",
        with: """
            grense: Gjelder meninger.
                    sider:
                      - side: egen
                        kort: Vi sier hva vi mener.
                      - side: rom
                        kort: Andre får si hva de mener.
                        grense: Gjelder plassen vi gir andre.
            """)

    /// The framework with lists in the place of weights, and a rule that builds on the floor.
    static let listed = framework.replacing("format: 1", with: "format: 2")
        .replacing("- hensyn: omtanke\n            vekt: 3", with: "- omtanke")
        .replacing("- hensyn: ytring\n            vekt: 2", with: "- ytring/egen")
        .replacing("- hensyn: lojalitet\n            vekt: 3", with: "- lojalitet")
        .replacing("- hensyn: lov\n            vekt: 2", with: "- lov")
        .replacing("- hensyn: trygghet\n            vekt: 3", with: "- trygghet")
        .replacing("- hensyn: tillit\n            vekt: 2", with: "- tillit")

    /// The six files in format 2.
    ///
    /// - Parameters:
    ///   - marks: What stands under `gulv` of the first choice, each line with the indent of a list there; none when empty.
    ///   - change: Changes the dilemma.
    static func second(
        marks: String = "", framework: String = listed, floor: String = floor, register: String? = nil,
        change: (String) -> String = { $0 }
    ) -> [ContentSource] {
        let gulv = marks.isEmpty ? "" : "\n    gulv:\n" + marks
        let text = dilemma(choice("bli", sidedStay, extra: "videre: etterpa" + gulv) + choice("ga", sidedGo))
            .replacing("format: 1", with: "format: 2").replacing("- hensyn: ytring\n", with: "- hensyn: ytring/egen\n")
        return files(considerations: sided, framework: framework, dilemma: change(text)) + [
            ContentSource("gulv.yaml", floor),
            ContentSource("lover.yaml", register ?? Self.register(usedBy: [change(text)])),
        ]
    }

    /// The register, in which those wait that none of these cases names.
    static func register(usedBy cases: [String]) -> String {
        ["fvl-13", "bhl-26"].filter { id in cases.contains { $0.contains("- \(id)\n") } }.reduce(register) { text, id in
            text.replacing(/(- id: \S+\n(?:    [^-].*\n)+?)    venter: ja\n/) { match in
                match.output.1.hasPrefix("- id: \(id)\n") ? String(match.output.1) : String(match.output.0)
            }
        }
    }

    private static let sidedStay: KeyValuePairs = [
        "omtanke": "+2", "lojalitet": "-1", "ytring/egen": "+1", "trygghet": "-1",
    ]
    private static let sidedGo: KeyValuePairs = [
        "omtanke": "-1", "lojalitet": "+1", "ytring/egen": "-1", "trygghet": "+1",
    ]

    /// The four files with a framework that does not see `ytring`.
    static func narrow(_ dilemma: String) -> [ContentSource] {
        files(
            framework: framework.replacing("ytring\n            vekt: 2", with: "ytring\n            vekt: 1"),
            dilemma: dilemma)
    }

    /// Answers about the framework: statement, consideration, answer.
    static func pairs(_ pairs: [(point: String, concern: String, answer: String)]) -> String {
        "format: 2\ntype: par\npar:\n"
            + pairs.map { "  - punkt: \($0.point)\n    hensyn: \($0.concern)\n    svar: \($0.answer)\n" }.joined()
    }

    /// A mark on the floor.
    static func mark(_ rule: String, _ answer: String, statute: String? = nil) -> String {
        """
              - regel: \(rule)
                svar: \(answer)
                grunn: Det er \(answer) her.
        \(statute.map { "        hjemmel:\n          - \($0)\n" } ?? "")
        """
    }
}
