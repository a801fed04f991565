// What is close to breaking a rule and does not: a linter that cries wolf is switched off.

import Testing

@testable import EthicsEngine

/// Content that no rule has anything to say about, however close it comes.
struct NearMiss: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let files: [ContentSource]

    private init(_ name: String, _ files: [ContentSource]) {
        testDescription = name
        self.files = files
    }

    private static let lawful: KeyValuePairs = ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "lov": "+1"]
    private static let unlawful: KeyValuePairs = ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "lov": "-1"]
    private static let weaker: KeyValuePairs = ["omtanke": "+1", "lojalitet": "-1", "ytring": "+1", "trygghet": "-2"]
    private static let whatIf = "            styrke: +1\n            grunn: Mindre tid."

    private static func moved(_ also: String) -> [ContentSource] {
        Fixture.changed(whatIf, whatIf + "\n" + also)
    }

    static let all: [NearMiss] = effects + dilemma + whatIfs + places

    private static let effects: [NearMiss] = [
        .init(
            "two strong effects",
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-2", "ytring": "+1", "trygghet": "-1"])),
        .init(
            "one minus among pluses",
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "tillit": "+1"])),
        .init("«lov» strengthened, with a statute", Fixture.weighed(stay: lawful).withStatute),
        .init(
            "«lov» weakened, with a statute and doubt",
            Fixture.weighed(stay: unlawful).withStatute.replacing("svar: ja", "svar: tvil")),
        .init(
            "«lov» brought in by a what-if that also changes Jus",
            moved(
                """
                          - hensyn: lov
                            styrke: -1
                            grunn: Det er ikke lov lenger.
                        hjul:
                          jus:
                            svar: nei
                            grunn: Forbudet gjelder nå.
                """
            ).withStatute),
        .init(
            "«tillit» beside others",
            Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "tillit": "-1"])),
        .init(
            "reasons with half of their words in common",
            Fixture.sound.replacing("Han blir sett (bli).", "Han blir møtt med varme og ro.")
                .replacing("Det blir sagt (bli).", "Han blir hørt med varme i stemmen.")),
        .init(
            "the same reason on two choices",
            Fixture.sound.replacing("Han blir sett (ga).", "Han blir sett (bli).")),
    ]

    private static let dilemma: [NearMiss] = [
        .init(
            "the tempting choice that the law stops",
            Fixture.files(dilemma: Fixture.three(weaker)).withStatute.replacing("slag: skjonn", "slag: lovlast")
                .replacing(
                    "        svar: ja\n        grunn: Lovlig (ring).", "        svar: nei\n        grunn: Forbudt.")),
        .init(
            "a weaker choice with its excuse",
            Fixture.files(dilemma: Fixture.three(weaker, extra: "svakere-fordi: Mange velger det."))),
        .init(
            "two choices that weigh the same",
            Fixture.files(dilemma: Fixture.three(Fixture.go))),
        .init("three fields that answer the same", Fixture.changed("svar: tvil", "svar: ja")),
        .init(
            "a statute that nobody has checked, in a case of judgement",
            Fixture.sound.withStatute.replacing("    sjekket: 2026-04-26\n    kontrollert: ja", "    kontrollert: nei")),
        .init("a law-limited case", Fixture.changed("slag: skjonn", "slag: lovlast").withStatute),
    ]

    private static let whatIfs: [NearMiss] = [
        .init(
            "the same size with another reason",
            moved(
                """
                          - hensyn: ytring
                            styrke: +1
                            grunn: Nå hører alle det.
                """)),
        .init(
            "only a size that is new",
            Fixture.changed("- hensyn: omtanke\n" + whatIf, "- hensyn: tillit\n" + whatIf)),
        .init(
            "only an answer that changes",
            Fixture.changed(
                "        virkninger:\n          - hensyn: omtanke\n" + whatIf,
                "        hjul:\n          jus:\n            svar: tvil\n            grunn: Det er uklart.")),
        .init(
            "only a consideration that falls away",
            Fixture.changed(
                "        virkninger:\n          - hensyn: omtanke\n" + whatIf,
                "        bortfaller:\n          - hensyn: omtanke\n            grunn: Han er ikke der.")),
        .init(
            "the same answer with another reason",
            moved("        hjul:\n          jus:\n            svar: ja\n            grunn: Lovlig, men så vidt.")),
    ]

    private static let places: [NearMiss] = [
        .init("a dilemma without a folder", Fixture.sound.moved(to: "proven.yaml")),
        .init("a dilemma in the working folder", Fixture.sound.moved(to: "./proven.yaml")),
        .init("a dilemma in the folder above", Fixture.sound.moved(to: "../proven.yaml")),
        .init("a dilemma deep down", Fixture.sound.moved(to: "/egne/helse-omsorg/proven.yaml")),
        .init(
            "a reason of the largest length",
            Fixture.changed("Mindre tid.", String(repeating: "tid ", count: 32) + "og")),
    ]
}

@Suite("Near misses")
struct NearMissTests {
    private func lint(_ files: [ContentSource]) -> String {
        ContentLoader.lint(files).map(\.text).joined(separator: "\n")
    }

    @Test("Nothing is said about what is right, however close to wrong", arguments: NearMiss.all)
    func files(_ miss: NearMiss) {
        // A place that did not change would prove nothing.
        #expect(miss.files != Fixture.sound)
        #expect(lint(miss.files) == "")
    }

    @Test(
        "Nothing is said about innocent words",
        arguments: [
            "Kari Nordmann venter.", "Nå venter han. Kari Nordmann også.", "Hun sier: Per Olsen kommer.",
            "Du spør «Kan Per komme?»", "Han jobber i NAV Lier.", "Datteren ringer NAV. Du svarer.",
            "Han har Parkinson. Du venter.", "Det er i Lier, Asker og Lunner.", "Han mener «Nei». Du går.",
            "Møtet er 26.04.2026 kl. 12.30.", "Etter § 6 og §§ 13-3 og 13-4 kan du.", "Vedtaket er fra 2024-05-17.",
            "Sak 24/12345 i rom 2034.", "Det koster 25 000 000 kroner.", "Eggene er fra gården, og de fråtser.",
            "Metodologien er berettiget.", "Et dykk i ro og kvar.", "Hun er kven.", "Han er en autodidakt.",
            "Størrelsen er XXXL.", "Vi følger metoden «todofalt».", "Prisen er ±2 → © ™ ½ °.",
            "Ring 110, 112 eller 113.",
            "Alternativ 1, 2 eller 3 ☐.",
        ])
    func words(_ text: String) {
        let files = Fixture.changed("kort: Noen venter.", "kort: |\n  \(text)")
        #expect(lint(files) == "")
    }

    @Test("A paragraph begins anew")
    func paragraphs() {
        #expect(
            lint(Fixture.changed("kort: Noen venter.", "kort: |\n  Du går til\n\n  Kari Nordmann\n\n  Hansen")) == "")
    }

    @Test("A note to self may stand in a comment")
    func comment() {
        #expect(lint(Fixture.changed("kort: Noen", "# TODO Kari Nordmann, 22 33 44 55\nkort: Noen")) == "")
    }

    @Test("A text is heavy over 45, and from 40 words on")
    func readability() {
        func codes(_ sentences: Int, _ words: Int, _ long: Int) -> [Problem.Code] {
            let text = Fixture.text(sentences: sentences, words: words, long: long)
            return ContentLoader.lint(Fixture.changed("situasjon: Du har lite tid.", "situasjon: \(text)")).map(\.code)
        }
        // Twenty words a sentence, and a quarter of them long.
        #expect(codes(3, 20, 15) == [])
        #expect(codes(3, 20, 16) == [.readability])
        #expect(codes(3, 13, 39) == [])
        #expect(codes(2, 20, 40) == [.readability])
    }

    @Test(
        "LIX counts words, sentences and long words",
        arguments: [
            ("", 0), ("Hus.", 1), ("Hus", 1), ("Huseiere", 101), ("Et hus. To hus!", 2), ("«Et hus?» To hus.", 2),
            ("Klokka 20.40 er de brukt.", 4), ("To hus: et lite (og et stort).", 3.5), ("et hus – og ett", 4),
            ("Et hus.\n\nTo hus.", 2), ("- …", 0),
        ])
    func lix(_ text: String, _ expected: Double) { #expect(Readability(text).lix == expected) }

    @Test("«lov» against a «ja» on Jus is told once, and not again in a what-if that leaves it so")
    func toldOnce() {
        let whatIf = "            styrke: +1\n            grunn: Mindre tid."
        let answer = "        hjul:\n          jus:\n            svar: ja\n            grunn: Fortsatt lovlig."
        let files = Fixture.weighed(stay: ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "lov": "-1"])
            .withStatute.replacing(whatIf, whatIf + "\n" + answer)
        #expect(ContentLoader.lint(files).map(\.code) == [.lawAgainstAnswer])
    }

    @Test("A name is looked for in dilemmas only")
    func namesElsewhere() {
        let framework = Fixture.framework.replacing("Etikkplakaten", with: "Plakaten fra Prøve Kommune")
        #expect(lint(Fixture.files(framework: framework)) == "")
    }

    @Test("Shipped content has not even a warning")
    func shipped() { #expect(lint(Shipped.files) == "") }
}
