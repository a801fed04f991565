// The format of what a choice is seen against: considerations, the floor, frameworks and municipalities.

extension Shape {
    static func considerations(_ version: Int) -> [Key] {
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

    private static let sides = Key(
        "sider",
        .list(
            .record([
                Key("side", .localID(), "Sidens id."),
                Key("kort", .text, "Hva den betyr, i én setning."),
                Key("grense", .text, required: false, "Hvor naboen begynner, for forfattere."),
            ]), count: 2...8), required: false, "Sidene, der det er flere betydninger.")

    static let floor = [
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

    static func framework(_ version: Int) -> [Key] {
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
        ] + (version > 1 ? [approval, struck] : []) + [
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
                    ]), count: 1...20), "Verdiene, i kildens rekkefølge.")
        ]
    }

    private static let approval = Key(
        "godkjent",
        .record([
            Key("rolle", .text, "Rollen som har godkjent teksten, aldri et navn."),
            Key("dato", .date(partial: false), "Når den ble godkjent."),
        ]), required: false, "Hvem i kommunen som har godkjent teksten. Står ikke der så lenge ingen har gjort det.")

    private static let struck = Key(
        "ikke",
        .list(
            .record([
                Key("punkt", .link(.principle), "Punktet."),
                Key("hensyn", .link(.concern), "Hensynet, eller siden av det, som punktet ikke handler om."),
            ]), count: 0...400), required: false, "Par som er strøket: Punktet handler ikke om det.")

    static let pairs = [
        Key(
            "par",
            .list(
                .record([
                    Key("punkt", .localID(repeats: true), "Punktet i verdigrunnlaget."),
                    Key("hensyn", .link(.concern), "Hensynet, eller siden av det."),
                    Key("svar", .word(["ja", "nei"]), "Om punktet handler om det. nei stryker paret."),
                ]), count: 0...600), "Parene som noen i kommunen har lest.")
    ]

    static let workplaces = [
        Key(
            "arbeidssteder",
            .list(
                .record([
                    Key("id", .id, "Arbeidsstedets id."),
                    Key("navn", .text, "Navnet, med liten bokstav."),
                    Key("sektorer", .list(.word(sectors), count: 1...11), "Sektorene det hører til."),
                    Key(
                        "nummer", .number(1...TrackCode.mostWorkplaces), required: false,
                        "Nummeret i en kode som blir skrevet av. Det blir aldri brukt om igjen."),
                    Key(
                        "regler", .list(.link(.taught), count: 0...4), required: false,
                        "Reglene en ny møter først der, de viktigste først. Hver trenger to situasjoner derfra."),
                ]), count: 1...60), "Arbeidsstedene, i rekkefølge.")
    ]

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

    static let municipality = [
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
                    Key(
                        "malgruppe", .list(.word(Dilemma.Audience.allCases.map(\.rawValue)), count: 1...6),
                        required: false, "Hvem rollen er der for. Står ikke der når den er der for alle."),
                    Key(
                        "sektorer", .list(.word(sectors), count: 1...11), required: false,
                        "Sektorene rollen er der for. Står ikke der når den er der for alle."),
                    Key("nar", .text, required: false, "Når rollen kan nås, som «hverdager 8–15»."),
                ]), count: 2...30), "Dem man kan spørre. Minst to er ikke leder."),
        Key("i-tvil", .text, "Hva kommunen selv sier om å være i tvil, med egne ord."),
        Key("laeringslop", .link(.track), required: false, "Løpet nye ansatte begynner på."),
    ]
}
