// One file for each thing that the rules find in content that can be read.

@testable import EthicsEngine

extension BrokenFile {
    private static func rule(
        _ name: String, _ code: Problem.Code, _ line: Int, _ column: Int, _ files: [ContentSource]
    ) -> BrokenFile { BrokenFile(name, code, line, column, isRule: true, files) }

    private static let whatIf = "            styrke: +1\n            grunn: Mindre tid."

    static let rules: [BrokenFile] = [
        rule(
            "D407-question", .cut, 21, 11,
            Fixture.changed("Hva bør du gjøre?", String(repeating: "Hva bør du gjøre nå? ", count: 30))),
        rule("D204-no-way-there", .unreachable, 125, 5, Fixture.changed("        videre: slutten\n", "")),
        rule("D206-folder", .wrongFolder, 6, 9, Fixture.changed("sektor: helse-omsorg", "sektor: hr")),
        rule(
            "D301-three-strong", .strongEffects, 32, 9,
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-2", "ytring": "+2", "trygghet": "-1"])),
        rule(
            "D302-no-minus", .oneSided, 23, 5,
            Fixture.weighed(stay: ["omtanke": "+2", "tillit": "+1", "ytring": "+1", "trygghet": "+1"])),
        rule(
            "D302-no-plus", .oneSided, 61, 5,
            Fixture.weighed(go: ["omtanke": "-2", "tillit": "-1", "ytring": "-1", "trygghet": "-1"])),
        rule(
            "D303-same-reason", .sameReason, 32, 9,
            Fixture.changed("Det blir sagt (bli)", "Han blir også sett (bli)")),
        rule("D303-short-words", .sameReason, 32, 9, shortReasons),
        rule(
            "D304-no-statute", .lawWithoutStatute, 35, 9,
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "lov": "+1"])),
        rule(
            "D304-what-if", .lawWithoutStatute, 105, 13,
            Fixture.changed("- hensyn: omtanke\n" + whatIf, "- hensyn: lov\n" + whatIf)),
        rule(
            "D305-yes", .lawAgainstAnswer, 35, 9,
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "lov": "-1"]).withStatute),
        rule(
            "D305-what-if-effect", .lawAgainstAnswer, 105, 13,
            Fixture.changed(
                "- hensyn: omtanke\n" + whatIf, "- hensyn: lov\n            styrke: -1\n            grunn: Nei."
            )
            .withStatute),
        rule(
            "D305-what-if-answer", .lawAgainstAnswer, 110, 13,
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "lov": "-1"]).withStatute
                .replacing("svar: ja", "svar: tvil")
                .replacing(
                    whatIf,
                    whatIf + "\n        hjul:\n          jus:\n            svar: ja\n            grunn: Det er lov.")
        ),
        rule(
            "D306-strong", .trustAlone, 35, 9,
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "tillit": "-2"])),
        rule(
            "D306-alone", .trustAlone, 116, 13,
            Fixture.changed("hensyn: ytring\n            styrke: +1", "hensyn: tillit\n            styrke: +1")),
        rule(
            "D307-twice", .repeatedConsideration, 35, 9,
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "omtanke": "-1"])),
        rule(
            "D307-what-if", .repeatedConsideration, 109, 13,
            Fixture.changed(
                whatIf, whatIf + "\n        bortfaller:\n          - hensyn: omtanke\n            grunn: Ingen ser ham."
            )),
        rule(
            "D311-best", .dominating, 23, 5,
            Fixture.weighed(go: ["omtanke": "+1", "lojalitet": "-2", "ytring": "+1", "trygghet": "-1"])),
        rule(
            "D311-in-scene", .dominating, 113, 9,
            Fixture.changed("hensyn: lojalitet\n            styrke: +1", "hensyn: lojalitet\n            styrke: -1")),
        rule(
            "D312-narrow-framework", .dominatingInFramework, 23, 5,
            Fixture.narrow(
                Fixture.dilemma(
                    Fixture.choice(
                        "bli", ["ytring": "-1", "lojalitet": "+1", "trygghet": "+1", "tillit": "+1"],
                        extra: "videre: etterpa")
                        + Fixture.choice("ga", ["ytring": "+1", "lojalitet": "-1", "trygghet": "-1", "tillit": "-1"])))),
        rule(
            "D313-worse", .dominated, 98, 5,
            Fixture.files(
                dilemma: Fixture.three(["omtanke": "+1", "lojalitet": "-1", "ytring": "+1", "trygghet": "-2"]))),
        rule(
            "D313-in-scene", .dominated, 120, 9,
            Fixture.changed("      - id: vent\n", worseInScene + "      - id: vent\n")),
        rule(
            "D321-all-yes", .oneWayWheel, 39, 7,
            Fixture.sound.replacing("svar: tvil", "svar: ja").replacing("svar: nei", "svar: ja")),
        rule(
            "D331-same-effect", .idleWhatIf, 105, 13,
            Fixture.changed(whatIf, "            styrke: +2\n            grunn: Han blir sett (bli).")),
        rule(
            "D331-only-the-reason", .idleWhatIf, 99, 5,
            Fixture.changed(whatIf, "            styrke: +2\n            grunn: Det haster mer for ham.")),
        rule(
            "D331-not-in-play", .idleWhatIf, 109, 13,
            Fixture.changed(
                whatIf, whatIf + "\n        bortfaller:\n          - hensyn: tillit\n            grunn: Ingen ser det.")
        ),
        rule(
            "D331-choice-twice", .idleWhatIf, 108, 9,
            Fixture.changed(
                whatIf,
                whatIf
                    + "\n      - alternativ: bli\n        bortfaller:\n          - hensyn: ytring\n            grunn: Nei."
            )),
        rule(
            "D331-same-answer", .idleWhatIf, 110, 13,
            Fixture.changed(
                whatIf,
                whatIf + "\n        hjul:\n          jus:\n            svar: ja\n            grunn: Lovlig (bli).")),
        rule("D341-no-statute", .unverifiedLaw, 10, 7, Fixture.changed("slag: skjonn", "slag: lovlast")),
        rule(
            "D341-not-checked", .unverifiedLaw, 10, 7,
            Fixture.changed("slag: skjonn", "slag: lovlast").withStatute
                .replacing("    sjekket: 2026-04-26\n    kontrollert: ja", "    kontrollert: nei")),
        rule(
            "D342-date", .statuteDate, 132, 5,
            Fixture.sound.withStatute.replacing("kontrollert: ja", "kontrollert: nei")),
        rule(
            "D342-no-date", .statuteDate, 132, 5, Fixture.sound.withStatute.replacing("    sjekket: 2026-04-26\n", "")),
        rule(
            "D361-one-beside-the-leader", .contacts, 7, 3,
            Fixture.files(
                municipality: Fixture.municipality.replacing(
                    "rolle: tillitsvalgt\n    leder: nei", with: "rolle: toppleder\n    leder: ja"))),
    ]

    private static let shortReasons = Fixture.changed("Han blir sett (bli).", "Du er sen.")
        .replacing("Det blir sagt (bli).", "Du er sen.")

    private static let worseInScene = """
              - id: mumle
                tekst: Mumle.
                virkninger:
                  - hensyn: ytring
                    styrke: +1
                    grunn: Noen hører det.
                  - hensyn: omtanke
                    styrke: -1
                    grunn: De fleste gjør det ikke.

        """
}
