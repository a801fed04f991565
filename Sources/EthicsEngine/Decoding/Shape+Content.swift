// The format: what may stand in each kind of file, in each version of it.

extension Shape {
    /// The shape of a whole file.
    static func file(_ type: FileType, version: Int) -> [Key] {
        let head = head(FileType.allCases.map(\.rawValue))
        switch type {
        case .considerations: return head + considerations(version)
        case .floor: return head + floor
        case .framework: return head + framework(version)
        case .municipality: return head + municipality
        case .wheel: return head + navigationWheel
        case .full: return head + dilemma(version)
        case .simple: return head + simple
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

    private static let track = [
        Key("tittel", .bounded(.characters(40)), "En kort tittel."),
        Key("formal", .text, "Hvem løpet er for, og hva det gir."),
        Key("malgruppe", .list(.word(Dilemma.Audience.allCases.map(\.rawValue)), count: 1...4), "Hvem det er for."),
        Key("dilemmaer", .list(.link(.dilemma), count: 1...40), "Dilemmaene, i rekkefølge."),
    ]

    private static let sides = Key(
        "sider",
        .list(
            .record([
                Key("side", .localID, "Sidens id."),
                Key("kort", .text, "Hva den betyr, i én setning."),
                Key("grense", .text, required: false, "Hvor naboen begynner, for forfattere."),
            ]), count: 2...8), required: false, "Sidene, der det er flere betydninger.")

    private static func considerations(_ version: Int) -> [Key] {
        [
            Key(
                "grupper",
                .list(
                    .record([
                        Key("id", .id, "Gruppas id."),
                        Key("navn", .text, "Gruppas navn."),
                        Key(
                            "hensyn",
                            .list(
                                .record(
                                    [
                                        Key("id", .id, "Hensynets id, som dilemmaer og punkter viser til."),
                                        Key("navn", .text, "Navnet, skrevet for å stå etter kolon."),
                                        Key("kort", .text, "Hva det betyr, i én setning."),
                                        Key("grense", .text, "Hvor naboen begynner, for forfattere."),
                                    ] + (version > 1 ? [sides] : [])), count: 1...60), "Hensynene i gruppa."),
                    ]), count: 1...20), "Gruppene, i rekkefølge.")
        ]
    }

    private static let floor = [
        Key(
            "regler",
            .list(
                .record([
                    Key("id", .id, "Regelens id."),
                    Key("navn", .text, "Et kort navn, med liten bokstav."),
                    Key("tekst", .text, "Regelen, i klart språk."),
                    Key("sted", .text, "Lovene den hviler på."),
                    Key(
                        "gjelder", .word([Principle.Audience.everyone, .employee, .leader].map(\.rawValue)),
                        "Hvem den gjelder."),
                    sides,
                ]), count: 1...40), "Reglene, i rekkefølge.")
    ]

    private static func framework(_ version: Int) -> [Key] {
        [
            Key("tittel", .text, "Navnet på verdigrunnlaget."),
            Key(
                "kilde",
                .record([
                    Key("dokument", .text, "Dokumentets tittel."),
                    Key("utgiver", .text, "Hvem som står bak."),
                    Key("slag", .word(Framework.Source.Kind.allCases.map(\.rawValue)), "Hva slags dokument det er."),
                    Key("dato", .date(partial: true), required: false, "Datoen kilden selv oppgir."),
                ]), "Hvor det kommer fra."),
            Key(
                "verdier",
                .list(
                    .record([
                        Key("id", .id, "Verdiens id."),
                        Key("navn", .text, "Verdiens navn, slik kommunen skriver det."),
                        Key(
                            "punkter",
                            .list(
                                .record(
                                    [
                                        Key("id", .id, "Punktets id."),
                                        Key("navn", .text, "Et kort navn, med liten bokstav."),
                                        Key("tekst", .text, "Punktet med egne ord."),
                                        Key("sted", .text, "Hvor i kilden det står."),
                                        Key(
                                            "slag", .word(Principle.Kind.allCases.map(\.rawValue)),
                                            "regel blir holdt eller ikke; holdning styrkes eller koster; praksis er aldri en kostnad."
                                        ),
                                        Key(
                                            "gjelder", .word(Principle.Audience.allCases.map(\.rawValue)),
                                            "Hvem det gjelder."),
                                    ] + rests(version)), count: 1...30), "Punktene under verdien."),
                    ]), count: 1...20), "Verdiene, i kildens rekkefølge."),
        ]
    }

    private static func rests(_ version: Int) -> [Key] {
        guard version > 1 else {
            return [
                Key(
                    "hviler-pa",
                    .list(
                        .record([
                            Key("hensyn", .link(.consideration), "Et hensyn."),
                            Key("vekt", .number(1...3), "3 og 2 er kjernen, 1 følger av den."),
                        ]), count: 1...6), "Hensynene punktet hviler på.")
            ]
        }
        return [
            Key(
                "hviler-pa", .list(.link(.concern), count: 0...8), required: false,
                "Hensynene punktet hviler på: «ansvar» for alle sider, «ansvar/sta-for» for én. Tomt når ingen sak kan si noe om det."
            ),
            Key(
                "bygger-pa", .list(.link(.anyFloor), count: 0...8), required: false,
                "Reglene i gulvet som en regel bygger på, eller «alle»."),
        ]
    }

    private static let municipality = [
        Key("navn", .text, "Kommunens navn."),
        Key("verdigrunnlag", .list(.link(.framework), count: 1...8), "Verdigrunnlagene, det viktigste først."),
        Key(
            "kontakter",
            .list(
                .record([
                    Key("id", .id, "Rollens id."),
                    Key("rolle", .text, "Rollen, aldri et navn."),
                    Key("leder", .word(["ja", "nei"]), "Om dette er lederen, som selv kan være en del av saken."),
                    Key("hjelper-med", .text, "Hva rollen hjelper med."),
                ]), count: 2...9), "Dem man kan spørre. Minst to er ikke leder."),
        Key("i-tvil", .text, "Hva kommunen selv sier om å være i tvil, med egne ord."),
        Key("laeringslop", .link(.track), required: false, "Løpet nye ansatte begynner på."),
    ]

    private static let item = [
        Key("id", .id, "En id som er ny i fila."),
        Key("tekst", .text, "Teksten."),
    ]

    private static func effect(_ version: Int) -> [Key] {
        [
            Key("hensyn", .link(version > 1 ? .side : .consideration), "Hensynet, med siden når det har flere."),
            Key("styrke", .number(-2...2, excluding: 0), "-2, -1, +1 eller +2."),
            Key("grunn", .bounded(.characters(130)), "Grunnen, i én setning en kollega kan være uenig i."),
        ]
            + (version > 1
                ? [
                    Key(
                        "mot-verdier", .word(["nei"]), required: false,
                        "nei når grunnen er for særegen til å bli satt opp mot verdier."),
                    Key(
                        "utenfor-jobben", .word(["ja"]), required: false,
                        "ja når det skjer utenfor jobben, og ikke blir satt opp mot verdier."),
                ] : [])
    }

    /// What a choice does to the rules of the floor.
    private static func marks(_ version: Int) -> [Key] {
        guard version > 1 else { return [] }
        return [
            Key(
                "gulv",
                .list(
                    .record([
                        Key("regel", .link(.floor), "Regelen i gulvet, eller «loven» når ingen av dem passer."),
                        Key("svar", .word(FloorMark.Kept.allCases.map(\.rawValue)), "Hvordan det går med regelen."),
                        Key("grunn", .bounded(.characters(130)), "Grunnen, i én setning."),
                        Key(
                            "lov", .link(.statute), required: false,
                            "Loven, blant sakens egne. Må være der for «loven»."),
                    ]), count: 0...6), required: false, "Hva alternativet gjør med reglene som gjelder i alle kommuner."
            )
        ]
    }

    private static let judged: Shape = .record([
        Key("svar", .word(Answer.allCases.map(\.rawValue)), "ja støtter alternativet."),
        Key("grunn", .text, "Grunnen."),
    ])

    private static func wheel(whole: Bool) -> Shape {
        .record([
            Key("jus", judged, required: whole, "Er det lovlig?"),
            Key("omdomme", judged, required: whole, "Tåler tilliten det?"),
            Key("okonomi", judged, required: whole, "Er det forsvarlig bruk av ressursene?"),
            Key("etikk", judged, required: whole, "Kan det begrunnes?"),
            Key(
                "moral", .record([Key("sporsmal", .text, "Et spørsmål. Forfatterne svarer ikke.")]), required: whole,
                "Kjennes det riktig?"),
        ])
    }

    private static func following(_ version: Int) -> Shape {
        .record(
            [
                Key("id", .id, "Alternativets id."),
                Key("tekst", .bounded(.characters(100)), "Hva man gjør."),
                Key("virkninger", .list(.record(effect(version)), count: 1...8), "Hva det styrker og koster."),
                Key("hjul", wheel(whole: false), required: false, "Svar i hjulet, der noe er nytt."),
                Key("videre", .link(.scene), required: false, "Hva som følger."),
            ] + marks(version))
    }

    /// What both formats begin with.
    private static let opening = [
        Key("tittel", .bounded(.characters(40)), "En kort tittel."),
        Key("kort", .bounded(.words(45)), "Tre linjer som er nok til å velge ut fra."),
        Key("situasjon", .bounded(.words(120)), "Hele situasjonen, høyst 120 ord."),
        Key(
            "sektor",
            .word([
                "helse-omsorg", "oppvekst", "teknisk-plan", "nav-sosial", "barnevern", "innkjop", "hr", "it-ki",
                "folkevalgte", "kultur", "ledelse",
            ]), "Sektoren, den samme som mappa."),
        Key(
            "malgruppe", .list(.word(Dilemma.Audience.allCases.map(\.rawValue)), count: 1...4),
            "Hvem det er skrevet for."),
        Key("minutter", .number(3...90), "Hvor lang tid det tar."),
    ]

    private static let simple =
        opening + [
            Key("varsel", .list(.text, count: 0...5), required: false, "Såre temaer."),
            Key("sporsmal", .text, "Spørsmålet, med «bør»."),
            Key(
                "alternativer",
                .list(
                    .record([
                        Key("id", .id, "Alternativets id."),
                        Key("tekst", .bounded(.characters(100)), "Hva man gjør."),
                        Key("for", .bounded(.characters(280)), "Ett argument for."),
                        Key("mot", .bounded(.characters(280)), "Det beste argumentet mot."),
                    ]), count: 2...5), "Alternativene."),
            Key(
                "moteleder",
                .record([Key("sporsmal", .list(.record(item), count: 3...3), "Tre spørsmål som åpner.")]),
                "For møtelederen."),
            Key("soster", .link(.dilemma), required: false, "Et dilemma om det samme."),
        ]

    private static func dilemma(_ version: Int) -> [Key] {
        opening + [
            Key(
                "slag", .word(Dilemma.Kind.allCases.map(\.rawValue)),
                "lovlast: loven setter grenser; skjonn: det er skjønn."),
            Key("varsel", .list(.text, count: 0...5), required: false, "Såre temaer."),
            Key("fakta", .list(.record(item), count: 1...8), "Det vi vet."),
            Key("ukjent", .list(.record(item), count: 1...8), "Det vi ikke vet."),
            Key(
                "berorte",
                .list(
                    .record([
                        Key("id", .id, "En id som er ny i fila."),
                        Key("hvem", .text, "Hvem det er."),
                        Key("star-pa-spill", .text, "Hva som står på spill."),
                    ]), count: 1...8), "De det gjelder, også de som ikke er i rommet."),
            Key("sporsmal", .text, "Spørsmålet, med «bør»."),
            Key(
                "alternativer",
                .list(
                    .record(
                        [
                            Key("id", .id, "Alternativets id."),
                            Key("tekst", .bounded(.characters(100)), "Hva man gjør."),
                            Key(
                                "virkninger", .list(.record(effect(version)), count: 4...8),
                                "Hva det styrker og koster."),
                            Key("hjul", wheel(whole: true), "Navigasjonshjulet."),
                            Key("argumenter", .list(.record(item), count: 1...4), "Argumenter for."),
                            Key("motargument", .bounded(.characters(280)), "Det beste argumentet mot."),
                            Key(
                                "si-det",
                                .record([
                                    Key("til", .text, "Hvem det blir sagt til."),
                                    Key("tekst", .bounded(.characters(260)), "Setningen man faktisk ville sagt."),
                                ]), "Si det høyt."),
                            Key(
                                "svakere-fordi", .text, required: false,
                                "Hvorfor alternativet er med, når et annet er minst like godt på alt."),
                            Key("videre", .link(.scene), required: false, "Hva som følger."),
                        ] + marks(version)), count: 2...5), "Alternativene."),
            Key(
                "hva-om",
                .list(
                    .record([
                        Key("id", .id, "En id som er ny i fila."),
                        Key("tekst", .bounded(.characters(200)), "Én omstendighet er endret."),
                        Key("flytter", .bounded(.characters(220)), "Hva som flyttet vekten."),
                        Key(
                            "endringer",
                            .list(
                                .record(
                                    [
                                        Key("alternativ", .link(.choice), "Alternativet som endres."),
                                        Key(
                                            "virkninger", .list(.record(effect(version)), count: 0...8),
                                            required: false,
                                            "Nye eller endrede."),
                                        Key(
                                            "bortfaller",
                                            .list(
                                                .record(
                                                    [
                                                        Key(
                                                            "hensyn", .link(.consideration), required: version == 1,
                                                            "Hensynet som ikke lenger er i spill.")
                                                    ]
                                                        + (version > 1
                                                            ? [
                                                                Key(
                                                                    "regel", .link(.floor), required: false,
                                                                    "Eller regelen i gulvet som det ikke lenger gjelder."
                                                                )
                                                            ] : []) + [
                                                            Key("grunn", .text, "Hvorfor.")
                                                        ]), count: 0...8), required: false,
                                            "Det som ikke lenger er i spill."),
                                        Key("hjul", wheel(whole: false), required: false, "Svar i hjulet som endres."),
                                    ] + marks(version)), count: 1...5), "Hva som endres for hvert alternativ."),
                    ]), count: 1...5), "De samme alternativene med én ting endret."),
            Key(
                "folge",
                .list(
                    .record([
                        Key("id", .id, "En id som er ny i fila."),
                        Key("tekst", .bounded(.words(90)), "Hva som skjer."),
                        Key("sporsmal", .text, required: false, "Spørsmålet, når det er noe å velge."),
                        Key("alternativer", .list(following(version), count: 2...5), required: false, "Alternativene."),
                        Key("videre", .link(.scene), required: false, "Hva som følger, når det ikke er noe å velge."),
                    ]), count: 0...40), required: false, "Det som følger."),
            Key("bortforklaringer", .list(.record(item), count: 1...8), "Det folk sier for å roe seg selv."),
            Key(
                "lover",
                .list(
                    .record([
                        Key("id", .id, "En id som er ny i fila."),
                        Key("lov", .text, "Lovens navn."),
                        Key("paragraf", .text, "Paragrafen."),
                        Key("ny-lov", .text, required: false, "Loven som avløser den."),
                        Key("ny-paragraf", .text, required: false, "Paragrafen i loven som avløser den."),
                        Key("sier", .text, "Hva den sier, med egne ord."),
                        Key("sjekket", .date(partial: false), required: false, "Datoen den ble sjekket."),
                        Key("kontrollert", .word(["ja", "nei"]), "Om noen har sjekket den."),
                    ]), count: 0...8), required: false, "Loven."),
            Key(
                "moteleder",
                .record([
                    Key("sporsmal", .list(.record(item), count: 3...5), "Spørsmål som åpner."),
                    Key("se-etter", .list(.record(item), count: 1...5), "Hva møtelederen bør se etter."),
                ]), "For møtelederen."),
            Key("soster", .link(.dilemma), required: false, "Et dilemma om det samme."),
        ]
    }
}
