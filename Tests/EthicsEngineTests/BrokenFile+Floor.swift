// One file for each thing that can be wrong in format 2: sides, marks on the floor, and rules that build on it.

@testable import EthicsEngine

extension BrokenFile {
    private static let doubt = "jus:\n        hjemmel:\n          - fvl-13\n        svar: tvil"

    private static func inDoubt(_ text: String) -> String {
        text.replacing("jus:\n        svar: ja", with: doubt, maxReplacements: 1)
    }

    static let floor: [BrokenFile] = [
        .init(
            "D202-no-such-side", .deadLink, 32, 17,
            Fixture.second { $0.replacing("ytring/egen", with: "ytring/eget", maxReplacements: 1) }),
        .init(
            "D202-which-side", .deadLink, 32, 17,
            Fixture.second { $0.replacing("ytring/egen", with: "ytring", maxReplacements: 1) }),
        .init(
            "D202-side-of-none", .deadLink, 26, 17,
            Fixture.second { $0.replacing("hensyn: omtanke\n", with: "hensyn: omtanke/mott\n", maxReplacements: 1) }),
        .init(
            "D202-no-such-statute", .deadLink, 66, 13,
            Fixture.second(marks: Fixture.mark("taushet", "holdt", statute: "fvl-31"))),
        .init(
            "D202-no-such-workplace", .deadLink, 8, 5,
            Fixture.second { $0.replacing("malgruppe:", with: "arbeidssted:\n  - sykehjem\nmalgruppe:") }),
        .init(
            "D202-no-such-point", .deadLink, 10, 12,
            Fixture.second(
                framework: Fixture.listed.replacing(
                    "verdier:", with: "ikke:\n  - punkt: respekt-9\n    hensyn: omtanke\nverdier:"))),
        .init(
            "D201-side-twice", .duplicateID, 22, 15,
            Fixture.second(floor: Fixture.floor.replacing("side: ansatte", with: "side: brukere"))),
        .init(
            "D107-pairs-name", .badID, nil, 1,
            Fixture.second() + [ContentSource("plakat.yaml", Fixture.pairs([("respekt-1", "omtanke", "nei")]))]),
        .init(
            "D207-pair-of-no-point", .unknownPlace, 4, 5, isRule: true,
            Fixture.second() + [ContentSource("plakat.par.yaml", Fixture.pairs([("respekt-9", "omtanke", "nei")]))]),
        .init(
            "D207-pair-apart", .unknownPlace, 4, 5, isRule: true,
            Fixture.second() + [ContentSource("plakat.par.yaml", Fixture.pairs([("respekt-1", "trygghet", "nei")]))]),
        .init(
            "D210-other-floor", .replacesLaw, 4, 3,
            Fixture.second() + [
                ContentSource(
                    path: "gulv.yaml", bytes: Array(Fixture.floor.replacing("Det du vet", with: "Mye du vet").utf8),
                    layer: 1)
            ]),
        .init(
            "D210-other-statute", .replacesLaw, 4, 9,
            Fixture.second() + [
                ContentSource(
                    path: "lover.yaml", bytes: Array(Fixture.register.replacing("hindre", with: "prøve").utf8), layer: 1
                )
            ]),
        .init(
            "D210-own-words", .replacesLaw, 3, 6,
            Fixture.second() + [
                ContentSource(
                    path: "gulv.nb.yaml",
                    bytes: Array(Fixture.overlay([("taushet/navn", "0", "x")], over: "gulv").utf8),
                    layer: 1)
            ]),
        .init(
            "D332-ending-of-no-end", .endingElsewhere, 111, 12, isRule: true,
            Fixture.second {
                $0.replacing("tekst: Telefonen ringer.", with: "tekst: Telefonen ringer.\n    slutt: god")
            }),
        .init(
            "D333-nothing-follows", .nothingFollows, 23, 3, isRule: true,
            Fixture.second {
                $0.replacing(/folge:\n(?: .*\n)+/, with: "").replacing("    videre: etterpa\n", with: "")
            }),
        .init(
            "D347-without-basis", .answerWithoutStatute, 40, 9, isRule: true,
            Fixture.second(marks: Fixture.mark("taushet", "tvil")) {
                inDoubt($0).replacing("        hjemmel:\n          - fvl-13\n        svar", with: "        svar")
            }),
        .init(
            "D355-chapter", .unreadableSection, 15, 15, isRule: true,
            Fixture.second(register: Fixture.register.replacing("§ 26", with: "kapittel 5"))),
        .init("D202-no-such-rule", .deadLink, 62, 16, Fixture.second(marks: Fixture.mark("taushett", "holdt"))),
        .init("D107-two-slashes", .badID, 62, 16, Fixture.second(marks: Fixture.mark("likt/a/b", "holdt"))),
        .init(
            "D343-doubt", .lawAgainstMarks, 40, 9, isRule: true,
            Fixture.second(marks: Fixture.mark("taushet", "tvil"))),
        .init(
            "D343-no-mark", .lawAgainstMarks, 40, 9, isRule: true, Fixture.second(change: inDoubt)),
        .init(
            "D343-what-if", .lawAgainstMarks, 108, 9, isRule: true,
            Fixture.second(marks: Fixture.mark("taushet", "holdt")) {
                $0.replacing(
                    "grunn: Mindre tid.\n",
                    with: """
                        grunn: Mindre tid.
                                gulv:
                                  - regel: taushet
                                    svar: brutt
                                    grunn: Alle hører det.

                        """)
            }),
        .init(
            "D344-twice", .repeatedMark, 67, 9, isRule: true,
            Fixture.second(
                marks: Fixture.mark("likt/brukere", "tvil") + Fixture.mark("likt/ansatte", "holdt"), change: inDoubt)),
        .init(
            "D345-leaders", .markForOthers, 62, 9, isRule: true,
            Fixture.second(marks: Fixture.mark("medvirkning", "holdt"))),
        .init(
            "D346-which-law", .markWithoutStatute, 64, 9, isRule: true,
            Fixture.second(marks: Fixture.mark("loven", "tvil"), change: inDoubt)),
        .init(
            "D331-nothing-to-drop", .idleWhatIf, 109, 13, isRule: true,
            Fixture.second {
                $0.replacing(
                    "grunn: Mindre tid.\n",
                    with: """
                        grunn: Mindre tid.
                                bortfaller:
                                  - regel: taushet
                                    grunn: Ingen hører det.

                        """)
            }),
        .init(
            "D331-drops-nothing", .idleWhatIf, 109, 13, isRule: true,
            Fixture.second {
                $0.replacing(
                    "grunn: Mindre tid.\n",
                    with: """
                        grunn: Mindre tid.
                                bortfaller:
                                  - grunn: Ingen hører det.

                        """)
            }),
        .init(
            "D331-not-in-play-after-a-rule", .idleWhatIf, 116, 13, isRule: true,
            Fixture.second(marks: Fixture.mark("taushet", "holdt")) {
                $0.replacing(
                    "grunn: Mindre tid.\n",
                    with: """
                        grunn: Mindre tid.
                                bortfaller:
                                  - regel: taushet
                                    grunn: Ingen hører det.
                                  - hensyn: tillit
                                    grunn: Ingen ser det.

                        """)
            }),
        .init(
            "D348-unused", .unusedStatute, 4, 9, isRule: true,
            Fixture.second(register: Fixture.register.replacing("    venter: ja\n", with: "", maxReplacements: 1))),
        .init(
            "D349-section-twice", .repeatedStatute, 15, 15, isRule: true,
            Fixture.second(
                register: Fixture.register.replacing(
                    "lov: barnehageloven\n    paragraf: § 26", with: "lov: forvaltningsloven\n    paragraf: § 13"))),
        .init(
            "D350-repealed", .repealedStatute, 66, 13, isRule: true,
            Fixture.second(
                marks: Fixture.mark("taushet", "holdt", statute: "fvl-13"),
                register: Fixture.register(usedBy: ["- fvl-13\n"]).replacing(
                    "sjekket: 2026-04-26", with: "sjekket: 2026-04-26\n    opphevet: 2026-07-01"))),
        .init(
            "D354-usually", .softenedAnswer, 41, 16, isRule: true,
            Fixture.second {
                $0.replacing(
                    "svar: ja\n        grunn: ", with: "svar: ja\n        grunn: Vanligvis. ", maxReplacements: 1)
            }),
        .init(
            "D354-mark", .softenedAnswer, 64, 16, isRule: true,
            Fixture.second(
                marks: Fixture.mark("taushet", "holdt").replacing("Det er holdt", with: "Det er trolig holdt"))),
        .init(
            "D354-statute", .softenedAnswer, 43, 16, isRule: true,
            Fixture.second(
                register: Fixture.register(usedBy: ["- fvl-13\n"]).replacing(
                    "Du skal hindre", with: "Du skal vanligvis hindre")
            ) {
                $0.replacing(
                    "jus:\n        svar: ja", with: "jus:\n        hjemmel:\n          - fvl-13\n        svar: ja",
                    maxReplacements: 1)
            }),
        .init(
            "D353-no-parent", .withoutParent, 26, 15, isRule: true,
            Fixture.second(
                framework: Fixture.listed.replacing(
                    "sted: Punkt 2\n        slag: holdning", with: "sted: Punkt 2\n        slag: regel"))),
        .init(
            "D353-first-format", .withoutParent, 28, 15, isRule: true,
            Fixture.files(
                framework: Fixture.framework.replacing(
                    "sted: Punkt 2\n        slag: holdning", with: "sted: Punkt 2\n        slag: regel"))),
    ]
}
