// Meetings by keys, from the proposals on: half an hour with slips for eight, and a quarter with hands for twenty.

extension Walk {
    static let startMeeting = "meeting den-laste-dora --minutes 30"
    static let sentence = "Vi sier fra når vi er for få."
    static let agreed = "Be om en vikar til"
    static let goOnMeeting = "Fortsett samtalen: Den låste døra"
    static let meetingOver = "Samtalen er ferdig."

    /// Half an hour with slips for eight.
    static let half: [Walk] =
        [
            .key("5", "Opplegget", isUnderWay: false), .key("3", "Hva heter gruppa?", isUnderWay: false),
            Walk(keys: .text("Sone 2"), shows: ["Sone 2"], isUnderWay: false),
            .key("Enter", "Hva gruppa heter: Sone 2", isUnderWay: false),
            .key("0", "Sone 2 · 30 minutter", isUnderWay: false),
            .key("Enter", "Vi begynner når alle er på plass.", isUnderWay: false),
            .key("Enter", "Rammen", "Vi øver på en oppdiktet sak."),
            .key("Enter", "Situasjonen", "Møtelederen leser høyt."),
            .key("Enter", "Ett minutt i stillhet", "██", isStored: false),
            .key("Enter", "Første svar", "Skriv bokstaven din på en lapp.", isStored: false),
        ] + counted(["5", "3", "0"], "Tallene vises ikke.", then: "Svarene er talt.") + [
            .key("Enter", "To og to", "Hvem har mest å tape?"),
            .key("Enter", "Hjulet: Jus", "stemmer vi ikke over", "A og B: Ja"),
            .key("Enter", "Hjulet: velg to felt", "I hvilke to felt er det vanskeligst?"),
            .key("3", "▪ 3  Omdømme"),
            .key("5", "▪ 5  Etikk"),
            .key("Enter", "Hjulet: Omdømme"),
            .key("Enter", "Hjulet: Etikk"),
            .key("Enter", "Den andre siden", "A   5", "B   3", "det beste argumentet for B"),
            .key("Enter", "Hva om …?", "Rekk opp hånda.", isStored: false),
            .key("Enter", "Verdiene våre", "Hvilke to av dem er vanskelige å få til"),
            .key("Enter", "Nytt svar", "Tallene vises ikke.", isStored: false),
        ] + counted(["2", "6", "0"], "Tallene vises ikke.", then: "A   5 →  2") + [
            .key("Enter", "Si det høyt", "Hva vil dere si, og til hvem?")
        ] + write(sentence, "Avtalt", "Hva avtaler dere?") + [
            .key("1", "Hva skal gjøres?", isStored: false)
        ] + write(agreed, "Hvem gjør det?", isStored: false) + [
            .key("1", "Innen når?", isStored: false),
            .key("3", "Hva avtaler dere?", "\(agreed) (møtelederen, innen neste gang vi møtes)"),
            .key("Enter", meetingOver, agreed, sentence, isUnderWay: false),
        ]

    /// A quarter of an hour with hands for twenty.
    static let quarter: [Walk] =
        [
            .key("5", "Opplegget"), .key("2", "Hvor mange svarer?"), .key("BSpace"),
            Walk(keys: .text("20"), shows: ["20"]),
            .key("Enter", "Hvor mange svarer: 20"), .key("5", "med håndsopprekning (åpent)"),
            .key("0", "15 minutter · 20 svarer med håndsopprekning"),
            .key("Enter", "Vi begynner når alle er på plass."), .key("Enter", "Rammen"), .key("Enter", "Situasjonen"),
            .key("Enter", "Første svar", "Åpent: Alle ser hva alle svarer."),
        ] + counted(["11", "7", "2"], "Alle ser hva alle svarer.", then: "Svarene er talt.") + [
            .key("Enter", "Den andre siden", "A  11", "B   7", "C   2", "Snakk sammen to og to."),
            .key("Enter", "Hva om …?"),
            .key("Enter", "Si det høyt"),
            .key("Enter", "Avtalt", "Hva avtaler dere?"),
            .key("0", meetingOver, "Ingenting ble avtalt."),
        ]

    /// Counts typed in a round that is open, row by row, until it is closed.
    private static func counted(_ counts: [String], _ meanwhile: String, then shows: String) -> [Walk] {
        counts.flatMap { count in
            [
                Walk(keys: .text(count), shows: [meanwhile], isStored: false),
                .key("Enter", meanwhile, isStored: false),
            ]
        } + [.key("Enter", shows)]
    }
}
