// One file for each thing that can be wrong between files: texts laid over others, what is left out, what is no content.

@testable import EthicsEngine

extension BrokenFile {
    static let overlays: [BrokenFile] = [
        .init(
            "D101-overlay-key", .unknownKey, 7, 5,
            Fixture.sound + [
                ContentSource(
                    "proven.nn.yaml", Fixture.overlay([("tittel", "0", "Prøva")]).replacing("tekst:", with: "text:"))
            ]),
        .init(
            "D107-overlay-name", .badID, nil, 1,
            Fixture.sound + [ContentSource("proven.sv.yaml", Fixture.overlay([("tittel", "0", "Prøva")]))]),
        .init(
            "D109-overlay", .tooLong, 7, 12,
            Fixture.overlaid(
                "proven.nn.yaml", [("tittel", Fixture.hash("Prøven"), String(repeating: "prøve ", count: 8))])),
        .init(
            "D201-same-file-name", .duplicateID, nil, 1,
            Fixture.sound + [ContentSource("hr/proven.yaml", Fixture.dilemma)]),
        .init(
            "D201-place-twice", .duplicateID, 8, 11,
            Fixture.overlaid("proven.nb.yaml", [("tittel", "0", "En"), ("tittel", "0", "To")])),
        .init("D202-overlay", .deadLink, 3, 6, Fixture.overlaid("prooven.nn.yaml", [("tittel", "0", "Prøva")])),
        .init(
            "D202-hidden", .deadLink, 4, 5,
            Fixture.sound + [
                ContentSource(
                    path: "skjul.yaml", bytes: Array("format: 1\ntype: skjul\ndilemmaer:\n  - prooven\n".utf8), layer: 1
                )
            ]),
        .init(
            "D205-other-ending", .strayFile, nil, 1, isRule: true,
            Fixture.sound + [ContentSource("hr/ny.yaml.txt", Fixture.dilemma)]),
        .init("D205-notes", .strayFile, nil, 1, isRule: true, Fixture.sound + [ContentSource("hr/notater.txt", "")]),
        .init(
            "D207-place", .unknownPlace, 5, 11, isRule: true,
            Fixture.overlaid("proven.nb.yaml", [("bli/motargumentet", "0", "Noen venter.")])),
        .init(
            "D208-stale", .staleText, 6, 11, isRule: true,
            Fixture.overlaid("proven.nb.yaml", [("tittel", "1a2b3c4d", "Prøva")])),
        .init(
            "D208-stale-translation", .staleText, 6, 11, isRule: true,
            Fixture.overlaid(
                "proven.nn.yaml", [("tittel", "1a2b3c4d", "Prøva")] + Fixture.whole("Ny").dropFirst())),
        .init(
            "D209-not-whole", .missingText, 5, 3, isRule: true,
            Fixture.overlaid("proven.nn.yaml", [("tittel", Fixture.hash("Prøven"), "Prøva")])),
        .init(
            "D352-side-weights-only", .withoutCore, 20, 11, isRule: true,
            Fixture.files(
                framework: Fixture.framework.replacing(
                    "vekt: 3\n          - hensyn: ytring\n            vekt: 2",
                    with: "vekt: 1\n          - hensyn: ytring\n            vekt: 1"))),
        .init(
            "D402-bokmal-in-nynorsk", .mixedNorwegian, 7, 12, isRule: true,
            Fixture.overlaid(
                "proven.nn.yaml",
                Fixture.whole("Ny").map { $0.place == "tittel" ? ($0.place, $0.hash, "Ikke nå") : $0 })),
    ]
}
