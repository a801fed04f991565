// The format of the register of statutes, and of what rests on it.

extension Shape {
    static let statutes = [
        Key(
            "lover",
            .list(
                .record([
                    Key("id", .id, "Lovens id, som saker, svar og merker viser til."),
                    Key("lov", .text, "Lovens navn."),
                    Key("paragraf", .text, "Paragrafen."),
                    Key("sier", .text, "Hva den sier, med egne ord."),
                    Key(
                        "grad", .word(Statute.Grade.allCases.map(\.rawValue)),
                        "Hvordan den er lest: kopi (i en kopi av Lovdatas åpne data), myndighet (hos myndigheten) eller ikke-lest."
                    ),
                    Key("lest-hos", .text, required: false, "Hvor den er lest, når graden er myndighet."),
                    Key("sjekket", .date(partial: false), required: false, "Datoen på teksten som ble lest."),
                    prints("avtrykk", "Avtrykket av teksten som ble lest, for hver paragraf. Skrives av «law-check»."),
                    Key("ny-lov", .text, required: false, "Loven som avløser den."),
                    Key("ny-paragraf", .text, required: false, "Paragrafen i loven som avløser den."),
                    Key(
                        "ny-sjekket", .date(partial: false), required: false,
                        "Datoen på teksten til loven som avløser den."),
                    prints("ny-avtrykk", "Avtrykket av teksten til loven som avløser den. Skrives av «law-check»."),
                    Key(
                        "opphevet", .date(partial: false), required: false,
                        "Datoen den sluttet å gjelde. Da kan ingenting hvile på den."),
                    Key(
                        "venter", .word(["ja"]), required: false,
                        "At den er lest for en sak som ikke er skrevet ennå."),
                ]), count: 1...600), "Lovene. Hver paragraf står én gang."),
        Key(
            "lovnumre",
            .list(
                .record([
                    Key(
                        "id", .id, "Lovens navn under «lov» eller «ny-lov», som id: små bokstaver, tall og bindestrek."),
                    Key(
                        "nummer", .localID(repeats: true), "Lovens nummer, som lov-1967-02-10 eller for-2016-08-12-974."
                    ),
                ]), count: 0...200), required: false,
            "Numrene som «law-check» kjenner lovene igjen på. Uten nummer kjennes en lov igjen på navnet."),
    ]

    private static func prints(_ name: String, _ help: String) -> Key {
        Key(name, .list(.localID(repeats: true), count: 0...40), required: false, help)
    }

    /// The law that a case touches. In format 1 each case had its own.
    static func law(_ version: Int) -> Key {
        guard version == 1 else {
            return Key(
                "lover", .list(.link(.statute), count: 0...12), required: false,
                "Lover saken berører, ved siden av dem svarene og merkene hviler på.")
        }
        return Key(
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
                ]), count: 0...8), required: false, "Loven.")
    }

    /// The statutes that an answer or a mark rests on.
    private static func basis(_ help: String) -> Key {
        Key("hjemmel", .list(.link(.statute), count: 0...6), required: false, help)
    }

    /// An answer in the field Jus.
    static func lawAnswer(_ version: Int) -> Shape {
        .record(
            judgement
                + (version > 1
                    ? [basis("Lovene svaret hviler på, den viktigste først. [] når ingen lov sier noe om det.")]
                    : []))
    }

    /// What a choice does to the rules of the floor.
    static func marks(_ version: Int) -> [Key] {
        guard version > 1 else { return [] }
        return [
            Key(
                "gulv",
                .list(
                    .record([
                        Key("regel", .link(.floor), "Regelen i gulvet, eller «loven» når ingen av dem passer."),
                        Key("svar", .word(FloorMark.Kept.allCases.map(\.rawValue)), "Hvordan det går med regelen."),
                        Key("grunn", .bounded(.characters(130)), "Grunnen, i én setning."),
                        basis("Lovene merket hviler på. Må være der for «loven»."),
                    ]), count: 0...6), required: false, "Hva alternativet gjør med reglene som gjelder i alle kommuner."
            )
        ]
    }
}
