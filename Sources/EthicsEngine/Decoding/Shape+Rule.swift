// The format of rules, and what becomes of them.

extension Shape {
    static let rule = [
        Key("tittel", .bounded(.characters(40)), "En kort tittel. Høyst 40 tegn."),
        Key("holder", .bounded(.words(45)), "Hva som gjelder, i to linjer. Høyst 45 ord."),
        Key(
            "gulv", .list(.link(.floor), count: 1...3),
            "Reglene i gulvet den hører til, den viktigste først. Gjennom dem finnes det kommunens eget dokument sier."),
        Key(
            "lover", .list(.link(.statute), count: 0...12), required: false, "Lovene regelen hviler på, fra registeret."
        ),
        Key(
            "malgruppe", .list(.word(Dilemma.Audience.allCases.map(\.rawValue)), count: 1...6), required: false,
            "Hvem den er for, når det ikke er alle ansatte."),
        Key("situasjoner", .list(.record(situation), count: 1...80), "Situasjonene, i den rekkefølgen de blir vist."),
    ]

    private static let situation = [
        Key("id", .id, "Situasjonens id."),
        Key(
            "arbeidssted", .list(.link(.workplace), count: 1...12), required: false,
            "Arbeidsstedene den skjer på, når den ikke kan skje overalt."),
        Key("tekst", .bounded(.words(60)), "Hva som skjer, med spørsmålet til slutt. Høyst 60 ord."),
        Key(
            "svar",
            .list(
                .record([
                    Key("id", .localID(), "Svarets id."),
                    Key("tekst", .bounded(.characters(80)), "Hva man gjør. Høyst 80 tegn."),
                    Key("holder", .word(Rule.Verdict.allCases.map(\.rawValue)), "Om svaret holder."),
                    Key("grunn", .bounded(.words(30)), "Hvorfor, i én setning. Høyst 30 ord."),
                ]), count: 2...3), "Svarene. Minst ett holder, og minst ett gjør det ikke."),
        Key(
            "sporr", .list(.link(.contact), count: 1...3),
            "Rollene som kan svare i tvil, slik de heter under «kontakter» i kommunene."),
        Key(
            "lover", .list(.link(.statute), count: 0...12), required: false,
            "Lovene grunnene hviler på. Utelatt når det er vanlig praksis og ikke lov."),
    ]
}

extension Rule {
    /// A rule from its file.
    init(id: String, tree: Tree) {
        self.init(
            id: id, title: tree.text("tittel"), holds: tree.text("holder"), floor: tree.items("gulv").map(\.plain),
            statutes: tree.items("lover").map(\.plain),
            audience: tree.items("malgruppe").compactMap { Dilemma.Audience(rawValue: $0.plain) },
            situations: tree.items("situasjoner").map(Situation.init))
    }
}

extension Rule.Situation {
    fileprivate init(_ tree: Tree) {
        self.init(
            id: tree.text("id"), workplaces: tree.items("arbeidssted").map(\.plain), text: tree.text("tekst"),
            answers: tree.items("svar").map {
                Rule.Answer(
                    id: $0.text("id"), text: $0.text("tekst"), holds: $0.word("holder", or: .no),
                    reason: $0.text("grunn"))
            },
            contacts: tree.items("sporr").map(\.plain), statutes: tree.items("lover").map(\.plain))
    }
}
