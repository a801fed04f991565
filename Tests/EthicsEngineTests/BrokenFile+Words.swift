// One file for each thing that the rules about words find.

@testable import EthicsEngine

extension BrokenFile {
    private static func brief(_ name: String, _ code: Problem.Code, _ text: String) -> BrokenFile {
        BrokenFile(name, code, 4, 7, isRule: true, Fixture.changed("kort: Noen venter.", "kort: \(text)"))
    }

    static let words: [BrokenFile] = [
        BrokenFile(
            "D401-heavy", .readability, 5, 12, isRule: true,
            Fixture.changed(
                "situasjon: Du har lite tid.", "situasjon: " + Fixture.text(sentences: 3, words: 20, long: 16))),
        brief("D402-nynorsk", .mixedNorwegian, "Du veit ikkje hva det er."),
        brief("D402-capitals", .mixedNorwegian, "Du er SJØLV i tvil."),
        brief("D402-accent-by-itself", .mixedNorwegian, "Han kom fra\u{30A} byen."),
        brief("D403-identity-number", .personalData, "Han er født 010180 12345."),
        brief("D403-email", .personalData, "Skriv til leder@example.no."),
        brief("D403-telephone", .personalData, "Ring 22 33 44 55."),
        BrokenFile(
            "D403-municipality", .personalData, 18, 18, isRule: true,
            Fixture.files(municipality: Fixture.municipality.replacing("Avtalene.", with: "Avtalene, på 22 33 44 55."))),
        brief("D404-name", .name, "Du møter Kari Nordmann."),
        brief("D404-quoted", .name, "Du spør etter «Nordmann, Kari Marie»."),
        brief("D405-face", .emoji, "Noen venter \u{1F642}"),
        brief("D405-selector", .emoji, "Noen venter \u{2764}\u{FE0F}"),
        BrokenFile(
            "D408-form-twice", .wordTwice, 12, 9, isRule: true,
            Fixture.explaining(Fixture.words.replacing("- vedtaket", with: "- Inhabil"))),
        BrokenFile(
            "D408-same-entry", .wordTwice, 12, 9, isRule: true,
            Fixture.explaining(Fixture.words.replacing("- vedtaket", with: "- vedtak"))),
        BrokenFile(
            "D409-other-word", .explainedByExplained, 8, 11, isRule: true,
            Fixture.explaining(
                Fixture.words.replacing("upartisk noen er i en sak", with: "upartisk vedtak om hjelp er"))),
        BrokenFile(
            "D409-itself", .explainedByExplained, 8, 11, isRule: true,
            Fixture.explaining(Fixture.words.replacing("upartisk", with: "inhabil"))),
        BrokenFile(
            "D410-two-sentences", .notOneSentence, 14, 11, isRule: true,
            Fixture.explaining(Fixture.words.replacing("har bestemt.", with: "har bestemt. Det gjelder."))),
        BrokenFile(
            "D410-no-stop", .notOneSentence, 14, 11, isRule: true,
            Fixture.explaining(Fixture.words.replacing("har bestemt.", with: "har bestemt"))),
        brief("D406-note", .leftover, "Noen venter. TODO hvem?"),
    ]
}

extension Fixture {
    /// A text of sentences with so many words each, so many of all words over six letters.
    static func text(sentences: Int, words: Int, long: Int) -> String {
        (0..<sentences).map { sentence in
            (0..<words).map { $0 + sentence * words < long ? "huseiere" : "hus" }.joined(separator: " ") + "."
        }.joined(separator: " ")
    }

    /// The dilemma with a third choice.
    static func three(_ effects: KeyValuePairs<String, String>, extra: String? = nil) -> String {
        dilemma(
            choice("bli", stay, extra: "videre: etterpa") + choice("ga", go) + choice("ring", effects, extra: extra))
    }
}
