// The format, version 1: what may stand in a recorded meeting.

extension Shape {
    /// The word under `type` in a recorded meeting. It is no `FileType`: a recording is no content, and is not looked for
    /// among it.
    static let recordingType = "samtale"

    /// The shape of a recorded meeting.
    static let recording =
        head([recordingType], versions: Recording.version...Recording.version) + [
            Key("dilemma", .link(.dilemma), "Id-en til saken dere snakket om."),
            Key("kommune", .link(.municipality), required: false, "Id-en til kommunen. Utelatt: felles."),
            Key("dato", .date(partial: false), "Dagen dere møttes, som 2026-11-28."),
            Key("gruppe", written, required: false, "Hva gruppa heter."),
            Key(
                "opplegg", .word(MeetingPlan.allCases.map { String($0.rawValue) }),
                "Hvor mange minutter opplegget er på: 15, 30, 60 eller 90."),
            Key("svarer", .number(Recording.people), "Hvor mange som kunne svare."),
            Key("leder", yesOrNo, required: false, "Om møtelederen er leder for dem som satt der."),
            Key("svarmate", way, required: false, "Hvordan dere svarte. Utelatt: lapper."),
            Key(
                "minstegruppe", .number(SmallGroupRule.bounds), required: false,
                "Hvor mange svar som må til for å vise tall. Utelatt: \(SmallGroupRule.usual)."),
            Key(
                "felt", .list(.word(Meeting.pickable.map(\.rawValue)), count: 0...5), required: false,
                "Feltene i hjulet som dere valgte å snakke om."),
            Key(
                "avtalt-sist", .list(.record(agreed + [became]), count: 0...99), required: false,
                "Det dere avtalte forrige gang."),
            Key("runder", .list(.record(round), count: 0...40), required: false, "Rundene, i rekkefølge."),
            Key("uenig", .list(.record(disagreement), count: 0...99), required: false, "Grunner dere er uenige i."),
            Key("setning", written, required: false, "Setningen dere ville sagt høyt."),
            Key(
                "avtalt", .list(.record(agreed), count: 0...Meeting.mostAgreements), required: false,
                "Det dere avtalte."),
            Key("arkiv", yesOrNo, required: false, "Om dere har vurdert om referatet skal arkiveres."),
        ]

    private static let written: Shape = .bounded(.characters(Reflection.maximumText))
    private static let yesOrNo: Shape = .word(["ja", "nei"])
    private static let way: Shape = .word(AnswerWay.allCases.map(\.rawValue))

    private static let agreed = [
        Key("hva", written, "Det som skal gjøres."),
        Key("hvem", written, "Rollen som gjør det, aldri et navn."),
        Key("innen", written, "Når det skal være gjort."),
    ]

    private static let became = Key(
        "ble", .word(Measure.Outcome.allCases.map(\.rawValue)), required: false, "Hva det ble til.")

    // Which rounds and answers there are depends on the dilemma, and so does whether an outcome needs a `flest`:
    // `RecordingReader` says.
    private static let round = [
        Key("runde", .text, "Hvilken runde det er, som forste-svar."),
        Key("svarmate", way, required: false, "Hvordan dere svarte i denne runden. Utelatt: som ellers."),
        Key(
            "svar",
            .list(
                .record([
                    Key("svar", .text, "Svaret, som id-en til et alternativ."),
                    Key("antall", .number(0...Ballot.mostPerOption), "Hvor mange som svarte det."),
                ]), count: 1...6), required: false, "Hvor mange som svarte hva."),
        Key(
            "utfall", .word(RecordedRound.outcomes), required: false,
            "Det dere vet når dere ikke har tall."),
        Key("flest", .text, required: false, "Svaret som alle, eller mer enn halvparten, ga."),
    ]

    private static let disagreement = [
        Key("grunn", .text, "Grunnen: alternativet, en skråstrek, og hensynet eller feltet, som bli/omtanke."),
        Key("tekst", written, required: false, "Det dere heller ville sagt."),
    ]
}
