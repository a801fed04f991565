// Stored sessions in bokmål, by kind.

extension SessionStrings {
    package static let bokmalReflection = SessionStrings(
        goOn: Strings.bokmal.continueTitle, listed: { $0 }, forgetWhat: MineStrings.bokmal.forgetWhat,
        forgetQuestion: MineStrings.bokmal.forgetQuestion, forgotten: MineStrings.bokmal.forgotten,
        unreadable: { unreadable in
            switch unreadable {
            case .caseIsGone: "Saken finnes ikke lenger her, så refleksjonen kan ikke vises."
            case .newer:
                "Refleksjonen er skrevet videre i en nyere utgave av Veivalg. Fortsett i den."
            case .damaged: "Det som er lagret av denne refleksjonen, er skadet og kan ikke vises."
            }
        },
        goodbye: nil)

    package static let bokmalMeeting = SessionStrings(
        goOn: MeetingStrings.bokmal.continueMeeting, listed: MeetingStrings.bokmal.entry,
        forgetWhat: MeetingStrings.bokmal.forgetWhat, forgetQuestion: MeetingStrings.bokmal.forgetQuestion,
        forgotten: MeetingStrings.bokmal.forgotten,
        unreadable: { unreadable in
            switch unreadable {
            case .caseIsGone:
                "Saken finnes ikke lenger her, så samtalen kan ikke vises. Den ligger under «Mine refleksjoner»."
            case .newer:
                "Samtalen er skrevet videre i en nyere utgave av Veivalg. Fortsett i den."
            case .damaged: "Det som er lagret av denne samtalen, er skadet og kan ikke vises."
            }
        },
        goodbye: MeetingStrings.bokmal.goodbye)

    package static let bokmalTrack = SessionStrings(
        goOn: { "Fortsett med «\($0)»" }, listed: { $0 },
        forgetWhat: "Det som er lagret, er hvilke stykker du har gjort, og når. Sletter du det, begynner du på nytt.",
        forgetQuestion: "Vil du slette det?", forgotten: "Det er slettet.",
        unreadable: { unreadable in
            switch unreadable {
            case .caseIsGone: "Løpet finnes ikke lenger her, så du kan ikke fortsette der du var."
            case .newer: "Løpet er fortsatt i en nyere utgave av Veivalg. Fortsett i den."
            case .damaged: "Det som er lagret av løpet, er skadet, så du kan ikke fortsette der du var."
            }
        },
        goodbye: "Hva du har gjort, er lagret på denne maskinen. Du kan fortsette en annen gang.")
}
