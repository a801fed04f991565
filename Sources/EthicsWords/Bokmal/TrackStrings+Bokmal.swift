// The sentences for somebody who is new, in bokmål.

import EthicsEngine

extension TrackStrings {
    static let bokmal = TrackStrings(
        new: "Jeg er ny i jobben",
        welcome: [
            "Her er det du trenger tidlig i en ny jobb i kommunen.",
            "Det er korte stykker over noen uker, og det er ikke en test.",
            "Gjør det i arbeidstida. Svarene blir ikke sendt til noen.",
        ],
        resumed: { done, all in "\(done) av \(all) stykker" },
        whichWorkplace: "Hva slags sted jobber du på?",
        whichWorkplaceWhy: "Da kommer det meste du møter, fra et sted som ditt.",
        otherWorkplace: "Et annet sted",
        haveCode: "Jeg har en kode fra sist",
        beginHere: "Begynn",
        begins: "Du kan ta stykkene i den rekkefølgen du vil.",
        typeCode: "Skriv koden du skrev av sist",
        codeRow: "Tolv tegn. Store og små bokstaver er det samme.",
        codeMistake: { mistake in
            switch mistake {
            case .length(let count): "En kode har tolv tegn. Her er det \(count)."
            case .character(let character, let place):
                "«\(character)» finnes ikke i noen kode. Se på tegn \(place)."
            case .one(let place): "Se på tegn \(place). Der er det nok noe som er skrevet eller lest feil."
            case .several: "Noe er feil på flere steder. Se over hele koden."
            case .newer: "Koden er fra en nyere utgave av Veivalg enn denne."
            }
        },
        codeTrackStrange: "Koden er fra et løp som ikke finnes på denne maskinen.",
        codeMunicipalityStrange:
            "Kommunen i koden finnes ikke på denne maskinen. Velg kommune, så går du videre der du var.",
        codeWorkplaceStrange: "Arbeidsstedet i koden finnes ikke på denne maskinen. Velg det nærmeste.",
        place: { track, municipality, workplace in
            let name = municipality.hasSuffix(" kommune") ? String(municipality.dropLast(8)) : municipality
            return [track, name, workplace].filter { !$0.isEmpty }.joined(separator: " · ")
        },
        week: { week, weeks in week > weeks ? "Uke \(week)" : "Uke \(week) av \(weeks)" },
        inWorkTime: "Gjør det i arbeidstida. Fikk du ikke tid, si det til lederen.",
        choosePiece: "Hvilket stykke vil du ta?",
        piece: { week, title in "Uke \(week)\(week < 10 ? "   " : "  ")\(title)" },
        minutes: { fast, slow in fast == slow ? "\(fast) minutter" : "\(fast)–\(slow) minutter" },
        quarter: "et kvarter",
        isDone: { day in day.map { "gjort \($0)" } ?? "gjort" },
        code: { code in "Skriv av koden før du går:  \(code)" },
        codeSays:
            "Med koden går du videre der du var. I den står kommune, arbeidssted, uka du begynte, og hva du har gjort. Den sier ikke hva du svarte eller hvem du er, og den beviser ingenting.",
        allDone: "Du har gått gjennom alle stykkene.",
        whatIsRight: "Hva er riktig?",
        count: { place, all in "\(place) av \(all)" },
        verdict: { verdict, answer in
            switch verdict {
            case .yes: "Ja: \(answer)."
            case .no: "Nei: \(answer)."
            case .depends: "Det kommer an på: \(answer)."
            }
        },
        chosen: { "\($0) (ditt svar)" },
        inDoubt: { roles in "Er du i tvil, spør du \(either(roles))." },
        localSays: { document, text in "\(document): \(text)" },
        localSilent:
            "Dokumentet som er lagt inn her, sier ikke noe om dette. Andre regler hos dere kan gjøre det.",
        fromElsewhere: "Situasjonen er fra et annet arbeidssted enn ditt.",
        on: "Videre",
        pieceDone: { title in "Du er ferdig med «\(title)»." },
        enoughForToday: "Det kan være nok for i dag.",
        backToOverview: "Til oversikten",
        backTo: { track in "Tilbake til «\(track)»" },
        toCase: { title in "Til saken: \(title)" },
        caseAgain: { title in "Ta saken en gang til: \(title)" },
        caseFromElsewhere: "Ingen sak fra stedet ditt passer her. Denne er den nærmeste.",
        noCase: "Her er det ingen sak som passer. Stykket er gjort når du har lest dette.",
        caseIntro: "En sak fra et sted som ditt. Det finnes ikke noe fasitsvar, og det tar fem minutter.",
        limitedIntro: "I denne saken setter loven grenser for hva du kan velge.",
        sisterIntro: "To regler til, og så saken fra første uke i en annen historie.",
        sisterCase: "Dette er saken fra den første uka i en annen historie.",
        posterIntro: "Dette er verdiene kommunen din har skrevet ned:",
        posterTense: "I saken som kommer, trekker to av punktene hver sin vei.",
        posterLoose:
            "Ingen kort sak setter to av punktene opp mot hverandre. Saken som kommer, er den nærmeste fra stedet ditt.",
        pieceIsOver: "Stykket er gjort.",
        talkIntro: { with in "Sett av et kvarter til en samtale med \(with)." },
        talkBring: "Hva vil du ta med?",
        talkCase: { title in "Saken «\(title)», bare historien" },
        talkRule: "En regel",
        talkWonder: "Noe jeg lurer på",
        talkAsk: [
            "Hva gjør vi her når det skjer?",
            "Hvem spør jeg når du ikke er på jobb?",
            "Når tok du selv feil av noe sånt?",
        ],
        talkPrivate: { hasCode in
            hasCode
                ? "Du trenger ikke å si hva du svarte. Lederen skal ikke spørre om det, og heller ikke om koden."
                : "Du trenger ikke å si hva du svarte. Lederen skal ikke spørre om det."
        },
        talkHeld: "Vi har hatt samtalen",
        notYet: "Ikke ennå",
        ownIntro: [
            "Tenk på noe du selv har stått i siden du begynte. Noe du var i tvil om, eller tenkte på etterpå.",
            "Du trenger ikke å skrive noe. Å tenke på det er nok.",
            "Hva ville du gjort i dag? Hvem ville du spurt?",
        ],
        ownThought: "Jeg har tenkt på det",
        ownBring: "Jeg vil snakke med noen om det",
        ownWarning:
            "Dette er ikke avvik, melding eller varsel. Må noe meldes, gjør du det på vanlig måte. Du kan ta det med tillitsvalgt eller verneombud i stedet.",
        understood: "Ja, jeg har lest det",
        meetingIntro: "Forbered det første møtet ditt om en sak. Veivalg foreslår en som passer for dem som kommer.",
        toMeeting: "Til forberedelsen")

    /// One or the other: «a», «a eller b», «a, b eller c».
    private static func either(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        // A role may itself be one or the other.
        let comma = names.contains { $0.contains(" eller ") } ? "," : ""
        return "\(names.dropLast().joined(separator: ", "))\(comma) eller \(last)"
    }
}
