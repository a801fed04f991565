// The format of tracks, and what becomes of them.

extension Shape {
    static let track = [
        Key("tittel", .bounded(.characters(40)), "En kort tittel. Høyst 40 tegn."),
        Key("formal", .text, "Hvem løpet er for, og hva det gir."),
        Key("malgruppe", .list(.word(Dilemma.Audience.allCases.map(\.rawValue)), count: 1...6), "Hvem det er for."),
        Key(
            "nummer", .number(1...TrackCode.mostVariants), required: false,
            "Nummeret løpet har i en kode som blir skrevet av. Det blir aldri brukt om igjen."),
        Key("samtale-med", .bounded(.characters(30)), required: false, "Hvem den nye snakker med, som «lederen din»."),
        Key("bekreftelse", .flag, required: false, "Om den nye får en bekreftelse på hva hun har gått gjennom."),
        Key(
            "stykker", .list(.record(piece), count: 0...Track.mostPieces), required: false,
            "Stykkene den nye går gjennom, i rekkefølge."),
        Key(
            "dilemmaer", .list(.link(.dilemma), count: 0...40), required: false,
            "Dilemmaene som blir foreslått først, i rekkefølge."),
    ]

    private static let piece = [
        Key("id", .id, "Stykkets id."),
        Key(
            "slag", .word(Track.Kind.allCases.map(\.rawValue)),
            "Hva slags stykke det er: regler, sak, lovsak (en sak der loven setter grenser), husker (de samme reglene i nye situasjoner), samtale, plakat (kommunens egne verdier), eget (noe man selv har stått i), soster (saken fra «sak» i en annen historie) eller mote."
        ),
        Key("uke", .number(1...52), "Uka det er tenkt til."),
        Key("tittel", .bounded(.characters(60)), "Hva det heter i oversikten. Høyst 60 tegn."),
        Key(
            "regler", .list(.link(.taught), count: 0...8), required: false,
            "Reglene det handler om, når det ikke er de som arbeidsstedet møter først."),
        Key("dilemma", .link(.dilemma), required: false, "Saken, når den ikke skal velges etter arbeidsstedet."),
    ]
}

extension Track {
    /// A track from its file.
    init(id: String, tree: Tree) {
        self.init(
            id: id, title: tree.text("tittel"), purpose: tree.text("formal"),
            audience: tree.items("malgruppe").compactMap { Dilemma.Audience(rawValue: $0.plain) },
            dilemmas: tree.items("dilemmaer").map(\.plain), number: tree["nummer"].map { _ in tree.number("nummer") },
            talksWith: tree.text("samtale-med"), hasConfirmation: YesOrNo.value(of: tree.text("bekreftelse")) ?? true,
            pieces: tree.items("stykker").map(Piece.init))
    }
}

extension Track.Piece {
    fileprivate init(_ tree: Tree) {
        self.init(
            id: tree.text("id"), kind: tree.word("slag", or: .rules), week: tree.number("uke"),
            title: tree.text("tittel"), rules: tree.items("regler").map(\.plain), dilemma: tree.optional("dilemma"))
    }
}
