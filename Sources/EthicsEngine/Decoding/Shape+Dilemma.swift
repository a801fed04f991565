// The format of a dilemma, full and simple.

extension Shape {
    /// The ids of the sectors, which are the names of their folders too.
    static let sectors = [
        "helse-omsorg", "oppvekst", "teknisk-plan", "nav-sosial", "barnevern", "innkjop", "hr", "it-ki", "folkevalgte",
        "kultur", "ledelse",
    ]

    /// What both kinds of dilemma begin with.
    private static func opening(_ version: Int) -> [Key] {
        let workplaces = Key(
            "arbeidssted", .list(.link(.workplace), count: 0...6), required: false,
            "Arbeidsstedene det skjer på, fra arbeidssteder.yaml.")
        return story + (version > 1 ? [workplaces] : [])
    }

    private static let story = [
        Key("tittel", .bounded(.characters(40)), "En kort tittel."),
        Key("kort", .bounded(.words(45)), "Tre linjer som er nok til å velge ut fra."),
        Key("situasjon", .bounded(.words(120)), "Hele situasjonen, høyst 120 ord."),
        Key(
            "sektor",
            .word(sectors), "Sektoren, den samme som mappa."),
        Key(
            "malgruppe", .list(.word(Dilemma.Audience.allCases.map(\.rawValue)), count: 1...6),
            "Hvem det er skrevet for."),
        Key("minutter", .number(3...90), "Hvor lang tid det tar."),
    ]

    private static let kind = Key(
        "slag", .word(Dilemma.Kind.allCases.map(\.rawValue)), "lovlast: loven setter grenser; skjonn: det er skjønn.")

    static func simple(_ version: Int) -> [Key] {
        let second =
            version > 1 ? [Key(kind.name, kind.shape, required: false, kind.help), law(version)] : []
        return opening(version) + second + [
            Key("varsel", .list(.text, count: 0...5), required: false, "Såre temaer."),
            Key("sporsmal", .text, "Spørsmålet, med «bør»."),
            Key("alternativer", .list(.record(simpleChoice(version)), count: 2...5), "Alternativene."),
            Key(
                "moteleder",
                .record([Key("sporsmal", .list(.record(item), count: 3...3), "Tre spørsmål som åpner.")]),
                "For møtelederen."),
            Key("soster", .link(.dilemma), required: false, "Et dilemma om det samme."),
        ]
    }

    private static func simpleChoice(_ version: Int) -> [Key] {
        let keys = [
            Key("id", .id, "Alternativets id."),
            Key("tekst", .bounded(.characters(100)), "Hva man gjør."),
            Key("for", .bounded(.characters(280)), "Ett argument for."),
            Key("mot", .bounded(.characters(280)), "Det beste argumentet mot."),
        ]
        guard version > 1 else { return keys }
        return keys + [
            Key(
                "for-hensyn", .link(.side), required: false,
                "Hensynet argumentet for handler om, med siden når det har flere. Da blir det satt opp mot verdiene."),
            Key("mot-hensyn", .link(.side), required: false, "Hensynet argumentet mot handler om."),
            Key("jus", lawAnswer(version), required: false, "Er det lovlig? Når loven setter grenser."),
            manner,
        ] + marks(version)
    }

    private static let manner = Key(
        "art", .word(Choice.Manner.allCases.map(\.rawValue)), required: false,
        "Hva man gjør med regelen eller det som er ventet: folger, spor, melder, boyer, trekker-seg eller annet.")

    static func dilemma(_ version: Int) -> [Key] {
        opening(version) + [
            kind,
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
                            Key("hjul", wheel(whole: true, version), "Navigasjonshjulet."),
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
                        ] + marks(version) + (version > 1 ? [manner] : [])), count: 2...5), "Alternativene."),
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
                                        Key(
                                            "hjul", wheel(whole: false, version), required: false,
                                            "Svar i hjulet som endres."),
                                    ] + marks(version)), count: 1...5), "Hva som endres for hvert alternativ."),
                    ]), count: 1...5), "De samme alternativene med én ting endret."),
            Key(
                "folge",
                .list(
                    .record(
                        [
                            Key("id", .id, "En id som er ny i fila."),
                            Key("tekst", .bounded(.words(90)), "Hva som skjer."),
                            Key("sporsmal", .text, required: false, "Spørsmålet, når det er noe å velge."),
                            Key(
                                "alternativer", .list(following(version), count: 2...5), required: false,
                                "Hva man kan velge da."),
                            Key(
                                "videre", .link(.scene), required: false, "Hva som følger, når det ikke er noe å velge."
                            ),
                        ] + (version > 1 ? [ending] : [])), count: 0...40), required: false, "Det som følger."),
            Key("bortforklaringer", .list(.record(item), count: 1...8), "Det folk sier for å roe seg selv."),
            law(version),
            Key(
                "moteleder",
                .record([
                    Key("sporsmal", .list(.record(item), count: 3...5), "Spørsmål som åpner."),
                    Key("se-etter", .list(.record(item), count: 1...5), "Hva møtelederen bør se etter."),
                ]), "For møtelederen."),
            Key("soster", .link(.dilemma), required: false, "Et dilemma om det samme."),
        ]
    }

    private static let ending = Key(
        "slutt", .word(Scene.Ending.allCases.map(\.rawValue)), required: false,
        "Hvordan det ender, der ingenting følger: god, blandet eller dyr.")

    private static func following(_ version: Int) -> Shape {
        .record(
            [
                Key("id", .id, "Alternativets id."),
                Key("tekst", .bounded(.characters(100)), "Hva man gjør."),
                Key("virkninger", .list(.record(effect(version)), count: 1...8), "Hva det styrker og koster."),
                Key("hjul", wheel(whole: false, version), required: false, "Svar i hjulet, der noe er nytt."),
                Key("videre", .link(.scene), required: false, "Hva som følger."),
            ] + marks(version) + (version > 1 ? [manner] : []))
    }

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

    private static func wheel(whole: Bool, _ version: Int) -> Shape {
        .record([
            Key("jus", lawAnswer(version), required: whole, "Er det lovlig?"),
            Key("omdomme", judged, required: whole, "Tåler tilliten det?"),
            Key("okonomi", judged, required: whole, "Er det forsvarlig bruk av ressursene?"),
            Key("etikk", judged, required: whole, "Kan det begrunnes?"),
            Key(
                "moral", .record([Key("sporsmal", .text, "Et spørsmål. Forfatterne svarer ikke.")]), required: whole,
                "Kjennes det riktig?"),
        ])
    }

    private static let judged: Shape = .record(judgement)

    /// An answer of the authors with its reason.
    static let judgement = [
        Key("svar", .word(Answer.allCases.map(\.rawValue)), "ja støtter alternativet."),
        Key("grunn", .text, "Grunnen."),
    ]

    private static let item = [
        Key("id", .id, "En id som er ny i fila."),
        Key("tekst", .text, "Teksten."),
    ]
}
