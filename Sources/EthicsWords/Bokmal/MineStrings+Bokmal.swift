// The sentences about one's own reflections in bokmål.

import EthicsEngine

extension MineStrings {
    package static let bokmal = MineStrings(
        title: "Mine refleksjoner",
        kept: "Dette ligger på denne maskinen, det nyeste først.",
        keptForNow: "Dette blir glemt når du slutter.",
        shown: { first, last, count in "Her er \(first)–\(last) av \(count)." },
        entry: { date, title, isFinished in "\(date)  \(title)\(isFinished ? "" : ", ikke ferdig")" },
        older: "Eldre",
        newer: "Nyere",

        state: { date, isFinished in "\(date) · \(isFinished ? "ferdig" : "ikke ferdig")" },
        goOn: "Fortsett der du slapp",
        forget: "Slett denne refleksjonen",
        enterList: "Til lista",
        firstChoice: "Første valg",
        concerned: "Hvem det gjelder",
        mostToLose: "Mest å tape",
        notInRoom: "Lettest å glemme",
        against: "Mot hverandre",
        pullApart: "Trekker hver sin vei",
        friction: "Her er det vanskeligst",
        otherSide: "Den andre siden",
        counterargument: "Mot valget ditt",
        stance: "Etterpå",
        otherArgument: "For noe du ikke valgte",
        ownArgument: "For noe du ikke valgte, med dine ord",
        couldHaveSaid: "Kunne selv ha sagt",
        whatIfs: "Hva om …?",
        thenYouWould: "Svaret ditt da",
        finalChoice: "Valget på nytt",
        nearest: "Ligner mest på",
        reason: "Begrunnelsen din",
        landed: "Du landet på",
        takesAlong: "Du tar med deg",
        afterwards: "Det du gjorde så",
        wouldAsk: "Den du ville spørre",
        guess: "Det du trodde det kostet mest",
        saying: "Si det høyt",
        disagreements: "Uenig med forfatterne",
        youSaid: "Du sa",
        takenAlong: "Det du tok med deg",
        becameOf: "Hva det ble til",
        became: { outcome, reason in
            let outcome =
                switch outcome {
                case .done: "gjort"
                case .underWay: "i gang"
                case .dropped: "droppet"
                }
            return reason.isEmpty ? outcome : "\(outcome). \(reason)"
        },
        notSaidYet: "ikke sagt ennå",

        forgetWhat: "Alt du svarte og skrev her, blir slettet. Det kan ikke angres.",
        forgetQuestion: "Vil du slette denne refleksjonen?",
        forgotten: "Refleksjonen er slettet.",
        readAsFar: { unreadable in
            switch unreadable {
            case .caseIsGone: "Saken finnes ikke lenger her."
            case .newer:
                "En nyere utgave av Veivalg har skrevet videre her. Du ser det som var svart før det. Vil du fortsette, må du bruke den nyere utgaven."
            case .damaged: "Noe av dette er skadet. Du ser det som kan leses, og kan ikke fortsette på det."
            }
        },

        lastTime: "Sist tok du med deg",
        followUpQuestion: "Hva ble det til?",
        outcome: { outcome in
            switch outcome {
            case .done: "Gjort"
            case .underWay: "I gang"
            case .dropped: "Droppet"
            }
        },
        notNow: "Ikke nå",
        fromCase: { title, date in "Fra «\(title)», \(date)" },
        whyDropped: "Hvorfor ble det droppet?",
        whyDroppedHint: "Én linje er nok. Du kan også gå videre uten.",
        noted: "Det er notert.",
        askedAgain: "Det er notert. Veivalg spør igjen en annen dag.",

        reflectAlone: "Reflekter alene",
        nextCase: { "neste sak: \($0)" },
        station: { number, count in "steg \(number) av \(count)" },
        tookAlong: { what, title, date in "Du tok med deg: \(what) («\(title)», \(date))" },
        landedOn: { choice, title, date in "Du landet på: \(choice) («\(title)», \(date))" },
        landedAt: { "Du landet på: \($0)" },
        counted: { reflections, meetings in
            [
                reflections == 0 ? "" : reflections == 1 ? "1 refleksjon" : "\(reflections) refleksjoner",
                meetings == 0 ? "" : meetings == 1 ? "1 samtale" : "\(meetings) samtaler",
            ].filter { !$0.isEmpty }.joined(separator: ", ")
        },
        begin: "Begynn",
        quick: { $0 ? "Kort, sju minutter" : "Kort" },
        another: "En annen sak",
        settingsForgotten: "Svarene dine blir glemt når du slutter.",
        settingContrast: { $0 ? "Sterk kontrast: på" : "Sterk kontrast: av" },
        settingMouse: { $0 ? "Velge med musa: på (merk tekst med Skift)" : "Velge med musa: av" },
        settingLogon: {
            $0 ? "Bare jeg bruker denne påloggingen: ja" : "Bare jeg bruker denne påloggingen: nei"
        },
        shareWhat: "Når flere bruker påloggingen, husker Veivalg ingenting, heller ikke neste gang. "
            + "Det som alt er lagret, kan de andre lese.",
        shareQuestion: "Hva skal skje med det du har svart?",
        shareForget: "Slett alt, og husk ingenting fra nå av",
        shareKeep: "La det ligge, og husk ingenting fra nå av",
        cancel: "Avbryt",
        nowShared: "Fra nå av blir ingenting husket.",
        nowSharedKept: "Fra nå av blir ingenting husket. Det du svarte før, ligger der fortsatt.",
        nowMine: "Fra nå av blir svarene husket på denne maskinen.",
        nowMineForgotten: "Fra nå av blir svarene husket på denne maskinen. Det du svarte før, er glemt.",
        sharedWelcome: "Flere bruker denne påloggingen, så alt blir glemt når du er ferdig.",
        forgettingWelcome: "Alt blir glemt når du er ferdig.",
        usedBefore: "Har du brukt Veivalg før?",
        usedBeforeNo: "Nei. Begynn med en kort sak",
        usedBeforeYes: "Ja. Vis menyen",
        usedBeforeAllSteps: "Ja. Vis alle stegene i saken",
        helpMine: "Det du har svart, kan du lese, fortsette på og slette i Mine refleksjoner."
    )
}
