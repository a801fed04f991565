// The format: what may stand in each kind of file, in each version of it.

extension Shape {
    /// The shape of a whole file.
    static func file(_ type: FileType, version: Int) -> [Key] {
        let head = head(FileType.allCases.map(\.rawValue))
        switch type {
        case .considerations: return head + considerations(version)
        case .floor: return head + floor
        case .statutes: return head + statutes
        case .workplaces: return head + workplaces
        case .glossary: return head + glossary
        case .rule: return head + rule
        case .framework: return head + framework(version)
        case .pairs: return head + pairs
        case .municipality: return head + municipality
        case .wheel: return head + navigationWheel
        case .full: return head + dilemma(version)
        case .simple: return head + simple(version)
        case .track: return head + track
        case .overlay: return head + overlay
        case .hiding: return head + hiding
        }
    }

    /// What every file begins with.
    static func head(_ types: [String], versions: ClosedRange<Int> = ContentFormat.versions) -> [Key] {
        [
            Key("format", .version(versions), "Formatversjonen, \(versions.upperBound)."),
            Key("type", .word(types), "Hva fila inneholder."),
        ]
    }

    private static let overlay = [
        Key(
            "til", .word(ContentKind.allCases.filter(\.hasTexts).map(\.rawValue)),
            "Hva slags fil tekstene hører til. Filnavnet sier hvilken: ID.nn.yaml, ID.en.yaml eller ID.nb.yaml."),
        Key(
            "tekster",
            .list(
                .record([
                    Key("sted", .text, "Hvor teksten står, som bli/motargument."),
                    Key("hash", .text, "Kjennetegnet til teksten den står for, så det synes når den er endret."),
                    Key("tekst", .text, "Teksten som skal stå der."),
                ]), count: 1...600), "Tekstene."),
    ]

    private static let hiding = [
        Key("dilemmaer", .list(.link(.dilemma), count: 0...200), required: false, "Dilemmaer som ikke skal vises."),
        Key(
            "verdigrunnlag", .list(.link(.framework), count: 0...50), required: false,
            "Verdigrunnlag som ikke skal vises."),
        Key(
            "kommuner", .list(.link(.municipality), count: 0...400), required: false,
            "Kommuner som ikke skal vises."),
        Key("laeringslop", .list(.link(.track), count: 0...50), required: false, "Læringsløp som ikke skal vises."),
    ]

    private static let glossary = [
        Key(
            "ord",
            .list(
                .record([
                    Key("id", .id, "Ordets id."),
                    Key("ord", .bounded(.characters(40)), "Ordet slik man slår det opp, med liten bokstav."),
                    Key(
                        "former", .list(.bounded(.characters(40)), count: 0...40), required: false,
                        "Andre former av ordet, slik de står i tekster: bøyninger og avledninger."),
                    Key(
                        "sier", .bounded(.words(25)),
                        "Hva det betyr, i én enkel setning uten andre ord som er forklart."),
                ]), count: 1...400), "Ordene, i alfabetisk rekkefølge.")
    ]

    private static let navigationWheel = [
        Key("kreditering", .text, "Hvem hjulet kommer fra, og hvor det står."),
        Key("bruk", .text, "Hvordan hjulet brukes her."),
        Key(
            "felt",
            .list(
                .record([
                    Key("id", .word(Lens.allCases.map(\.rawValue)), "Feltet."),
                    Key("navn", .text, "Feltets navn."),
                    Key("original", .text, "Spørsmålet slik opphavspersonene stiller det."),
                    Key("sporsmal", .text, "Spørsmålet slik det stilles her, så «ja» støtter valget."),
                    Key("hjelp", .text, "En linje til hjelp."),
                ]), count: 6...6), "De seks feltene."),
    ]
}
