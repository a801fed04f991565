// One file for each thing that can be wrong with a rule that somebody who is new must know, or with a track.

@testable import EthicsEngine

extension BrokenFile {
    private static func ruled(_ old: String, _ new: String) -> [ContentSource] {
        Fixture.taught(rule: Fixture.rule.replacing(old, with: new, maxReplacements: 1))
    }

    static let taught: [BrokenFile] = [
        .init(
            "D371-nothing-holds", .oneSidedSituation, 13, 7, isRule: true, ruled("holder: ja", "holder: nei")),
        .init(
            "D371-all-holds", .oneSidedSituation, 13, 7, isRule: true, ruled("holder: nei", "holder: kommer-an-pa")),
        .init(
            "D372-one-situation", .fewSituations, 10, 9, isRule: true,
            ruled("    arbeidssted:\n      - sykehjem\n", "")),
        .init(
            "D202-rule-of-no-floor", .deadLink, 6, 5, ruled("- taushet", "- tausheten")),
        .init(
            "D202-asks-nobody", .deadLink, 22, 9, ruled("      - leder\n", "      - sjefen\n")),
        .init(
            "D202-no-such-taught-rule", .deadLink, 10, 9,
            Fixture.taught(workplaces: Fixture.workplaces.replacing("- bilder", with: "- bildene"))),
        .init(
            "D410-reason-of-two", .notOneSentence, 16, 16, isRule: true,
            ruled("De tre andre har ikke sagt ja.", "De tre andre har ikke sagt ja. De er med.")),
        .init(
            "D210-other-rule", .replacesLaw, nil, 1,
            Fixture.taught() + [
                ContentSource(
                    path: "eget/bilder.yaml",
                    bytes: Array(Fixture.rule.replacing("tittel: Bilder", with: "tittel: Andre bilder").utf8), layer: 1)
            ]),
        .init(
            "D202-track-of-no-rule", .deadLink, 13, 9,
            Fixture.taught() + [
                ContentSource(
                    "laeringslop/lop.yaml",
                    """
                    format: 2
                    type: laeringslop
                    tittel: Løp
                    formal: For de nye.
                    malgruppe:
                      - nyansatt
                    stykker:
                      - id: forst
                        slag: regler
                        uke: 1
                        tittel: Først
                        regler:
                          - gaver

                    """)
            ]),
    ]
}
