// The interface in bokmål.

import EthicsJournal
import EthicsEngine

extension Strings {
    package static let bokmal = Strings(
        product: "Veivalg",
        tooSmall: "Gjør vinduet større: minst 60 tegn bredt og 18 linjer høyt.",
        oneMoment: "Et øyeblikk …",
        footerChoose: "Tall eller ↑↓ og Enter",
        footerChooseToo: "Tall eller ↑↓",
        footerMore: "Mer",
        footerLess: "Mindre",
        footerWholeCase: "Saken",
        footerBack: "Tilbake",
        footerUndo: "Angre",
        footerHome: "Meny",
        footerScroll: "Ned",
        footerScrollUp: "Opp",
        footerHelp: "Hjelp",
        footerWords: "Ord",
        footerQuit: "Slutt",
        enterOn: "Videre",
        enterReadOn: "Les videre",
        enterChoose: "Velg",
        enterFold: "Tilbake til valget",
        enterClose: "Lukk",
        enterStore: "Videre",
        plainAnswer: "Skriv tallet og trykk Enter.",
        plainWrite: "Skriv svaret på én linje og trykk Enter.",
        roundTheWheel: { seen, now, left in
            let parts = [("Sett", seen), ("Nå", now.map { [$0] } ?? []), ("Igjen", left)]
            let told = parts.filter { !$0.1.isEmpty }.map { "\($0.0): " + $0.1.joined(separator: ", ") + "." }
            return (["Rundt hjulet."] + told).joined(separator: " ")
        },

        labelled: { label, text in "\(label): \(text)" },
        quoted: { "«\($0)»" },

        helpWords: "Forklar ord på siden",
        wordsTitle: "Ord",
        noWords: "Ingen av ordene på denne siden er forklart.",
        helpTitle: "Hjelp",
        helpIntro: [
            "Veivalg lar deg øve på vanskelige valg fra jobben. Du velger, ser saken fra flere sider og velger på nytt.",
            "Det finnes ingen fasit, og du får ingen karakter. Der loven svarer, står det.",
            "Forfatterne er de som har skrevet sakene. De sier hva de mener, og du kan se det annerledes.",
            "Ingen fagperson, jurist eller kommune har godkjent tekstene som følger med.",
        ],
        helpKeys: "Taster her",
        helpKeysElsewhere: "Taster på andre sider",
        helpChoose: "Velg et alternativ",
        helpMove: "Flytt merket, eller rull teksten",
        helpEnter: "Gå videre, eller velg det som er merket",
        helpMore: "Vis eller skjul mer om saken",
        helpBack: "Gå ett steg tilbake. Svarene blir stående",
        helpUndo: "Angre det siste du gjorde",
        helpHome: "Til menyen. Du kan fortsette senere",
        helpScroll: "Les videre når teksten er lengre enn skjermen",
        helpScrollUp: "Les oppover",
        helpHelp: "Denne siden",
        helpQuit: "Slutt",
        helpLeave: "Slutt, også midt i et tekstfelt",
        helpWrite: "I et tekstfelt: angre",

        welcome: [
            "Her øver du på vanskelige valg fra jobben.",
            "Det tar fem minutter, og det er ikke en test.",
            "Svarene blir ikke sendt til noen.",
        ],
        logonQuestion: "Er det bare du som bruker denne påloggingen?",
        logonMine: "Ja. Husk svarene mine på denne maskinen",
        logonShared: "Nei, eller vet ikke. Glem alt når jeg er ferdig",
        closeAnyTime: "IT kan i prinsippet lese svar som lagres. Du kan lukke når du vil.",
        storedHere:
            "Svaret blir på denne maskinen og sendes ikke til noen. IT kan i prinsippet lese det. Skriv roller, ikke navn. Veivalg fjerner ikke navn.",
        storedHereShort: "Svaret blir på denne maskinen. Skriv roller, ikke navn. Veivalg fjerner ikke navn.",
        storedNowhere: "Svaret blir glemt når du er ferdig.",
        draftUnsaved:
            "Det du skriver, er ikke lagret: det gikk ikke akkurat nå. Veivalg prøver igjen når du skriver mer.",
        draftElsewhere: "Det samme feltet er åpent i et annet vindu. Det som skrives sist, blir lagret.",

        part: { part in
            switch part {
            case .choose: "Velg"
            case .explore: "Undersøk"
            case .tryAgain: "Prøv igjen"
            case .takeAway: "Ta med"
            }
        },
        progress: { part, index, count in "\(part) · \(index) av \(count)" },
        notYet: "Vet ikke ennå",
        notYetInText: "vet ikke ennå",
        theme: { "Saken handler også om \($0)." },
        facts: "Dette vet vi",
        unknowns: "Dette vet vi ikke",
        firstAnswerStands: "Det første svaret ditt står. Du velger på nytt til slutt.",
        youChose: "Du valgte",
        youAnswered: "Du svarte",
        youChoseFirst: "Først valgte du",
        chosenFirst: { "\($0) (valgt først)" },
        yourChoice: "Ditt valg",
        yourChoiceNow: "Valget ditt nå",
        yourChoiceFirst: "Det du valgte først",
        yourChoiceStill: "Det du valgte, først og nå",
        theCase: "Saken",
        youDidNotKnow: "Først visste du ikke.",
        howSure: "Hvor sikker er du på at det er riktig?",
        confidence: { confidence in
            switch confidence {
            case .veryDoubtful: "Svært i tvil"
            case .doubtful: "Litt i tvil"
            case .between: "Både og"
            case .fairlySure: "Ganske sikker"
            case .sure: "Helt sikker"
            }
        },
        confidenceInText: { confidence in
            switch confidence {
            case .veryDoubtful: "svært i tvil"
            case .doubtful: "litt i tvil"
            case .between: "både og"
            case .fairlySure: "ganske sikker"
            case .sure: "helt sikker"
            }
        },
        bestArgumentAgainst: "Det beste argumentet mot",
        bestArgumentsAgainst: "Det beste argumentet mot hvert alternativ",
        whereDoYouStand: "Hvor står du nå?",
        stance: { stance in
            switch stance {
            case .standing: "Jeg står ved valget"
            case .wavering: "Jeg vakler"
            case .changed: "Jeg har ombestemt meg"
            }
        },
        whatIf: "Bare dette er annerledes",
        chooseAnewSoon: "Du får velge på nytt om litt.",
        whatIfQuestion: "Hva bør du gjøre da?",
        caseBefore: "Slik saken var",
        sureness: { "Hvor sikker: \($0)" },
        sameAsFirst: "Du valgte det samme først.",
        otherThanFirst: "Først valgte du noe annet.",
        whatIfMoved: "Dette endrer seg, slik forfatterne ser det",
        shift: { consideration, before, after in
            let name = consideration.capitalizedFirst
            return switch (before, after) {
            case (_, 0): "\(name): ikke lenger berørt av valget"
            case (0, 1...): "\(name): styrkes nå av valget"
            case (0, _): "\(name): svekkes nå av valget"
            case (1..., 1...): after > before ? "\(name): styrkes mer" : "\(name): styrkes fortsatt, men mindre"
            case (_, 1...): "\(name): ble svekket av valget, men styrkes nå"
            case (1..., _): "\(name): ble styrket av valget, men svekkes nå"
            default: after < before ? "\(name): svekkes mer" : "\(name): svekkes fortsatt, men mindre"
            }
        },
        chooseAgain: "Hva velger du nå?",
        chooseAgainHint: "Tilbake til saken slik den var.",
        mayBeTheSame: "Du kan velge det samme igjen, eller noe annet.",
        leanTowards: "Nå må noen velge. Velg det du er mest enig i.",
        writtenForAnother: "Dette skrev du til et annet valg. Passer det ennå?",
        justify: "Kan det begrunnes? Skriv hvorfor.",
        justifyHint: "Skriv det du kunne sagt til den det rammer.",
        fieldFull: "Her er det ikke plass til mer.",
        needsWords: "Skriv noen ord først. Én linje er nok.",
        found: foundInText,
        notStoredYet: toMend,
        notAllIsSeen: "Programmet ser ikke alt. Du har ansvaret.",
        foundAndKept: { "\(foundInText($0)) \(toMend)" },
        mend: "Rett teksten",
        storeAnyway: "Lagre den som den er",
        contact: { contact in
            let hours = contact.hours.map { " (\($0))" } ?? ""
            return "\(contact.role.capitalizedFirst)\(hours): \(contact.helpsWith)"
        },
        askedContact: { contact in
            let hours = contact.hours.map { " (\($0))" } ?? ""
            return "Du spør \(contact.role)\(hours): \(contact.helpsWith)"
        },
        contactAmong: { contact, sectors in
            let people = contact.audience.contains(.employee) ? [] : contact.audience.map(\.bokmalPlural)
            let scope = people + sectors + [contact.hours].compactMap { $0 }
            let whom = scope.isEmpty ? "" : " (\(scope.joined(separator: ", ")))"
            return "\(contact.role.capitalizedFirst)\(whom): \(contact.helpsWith)"
        },
        lawStop: "Ta saken videre før du handler",
        lawStopBody: { "Slik forfatterne leser \($0), står loven i veien for dette valget." },
        lawClarify: "Avklar før du handler",
        lawClarifyBody: "Loven kan si noe om dette, men det er ikke opplagt hva. Hvem hos dere kan svare?",
        lawNone: "Loven og valget ditt",
        lawNoneBody: "Slik forfatterne leser loven, er dette valget innenfor loven.",
        lawUnchecked: "Ingen har holdt alt dette opp mot lovteksten ennå. Sjekk Lovdata, eller spør noen som vet.",
        lawLeft: "Det du valgte først, setter loven grenser for. Det du velger nå, er innenfor loven.",
        authorsView: { "Forfatternes vurdering: \($0)" },
        statute: statuteLine,
        statuteDated: { statute in
            let date = statute.checked.map { " Tekst fra \(CalendarDate.shown($0))." } ?? ""
            return statuteLine(statute) + date
        },
        statutesRead: statutesRead,
        talkTo: "Disse kan du snakke med",
        talkToOthers: "Er lederen en del av saken, går du til en av de andre.",
        lawPages: "Loven dette bygger på",
        lawBesides: "Andre lover i saken",
        lawNamed: { statutes, check in "Loven dette bygger på: \(statutes). \(check)" },
        sections: { act, sections in "\(act) \(sections.joined(separator: ", "))" },
        whomDoYouAsk: "Hvem spør du?",
        thinkAloudWith: "Tenk at det skjer på ordentlig, og at du vil rådføre deg først.",
        nobodyNow: "Ingen akkurat nå",
        whatHappens: "Dette skjer",
        whatDoYouDo: "Hva gjør du?",
        valuesQuestion: "Hvilke av disse er vanskelige å få til samtidig her?",
        valuesQuestionHint: "Her har forfatterne ingen vurdering. Svaret er ditt.",
        balanceTitle: "Hva valget ditt styrker og koster",
        strengthens: "STYRKER",
        costs: "KOSTER",
        both: "TREKKER BEGGE VEIER",
        moreReasons: { $0 == 1 ? "og 1 til, trykk i" : "og \($0) til, trykk i" },
        authorsBalance: "Dette er forfatternes vurdering. De har skrevet saken, og du kan se det annerledes.",
        twoSigns: "To tegn betyr mye.",
        firstWalkDone: "Det var den første saken.",
        walkDone: "Du er ferdig med saken.",
        stopOrOthers: "Du kan slutte her, eller gå til menyen. Der er de andre sakene.",
        stopOrMenu: "Du kan slutte her, eller gå til menyen.",
        toMenu: "Til menyen",
        storedContent: "Saken er endret siden du begynte. Du fortsetter med teksten slik den var.",
        caseUnreadable: "Saken kan ikke leses lenger. Velg en annen, eller start programmet på nytt.",

        homeTitle: "Hva vil du gjøre?",
        continueTitle: { "Fortsett der du slapp: \($0)" },
        sector: { id in
            switch id {
            case "helse-omsorg": "helse og omsorg"
            case "oppvekst": "skole og barnehage"
            case "teknisk-plan": "teknisk, plan og byggesak"
            case "nav-sosial": "Nav og sosiale tjenester"
            case "barnevern": "barnevern"
            case "innkjop": "innkjøp"
            case "hr": "personal"
            case "it-ki": "IT og kunstig intelligens"
            case "folkevalgte": "folkevalgte"
            case "kultur": "kultur"
            case "ledelse": "ledelse"
            default: id
            }
        },
        allCases: "Alle saker",
        settings: "Innstillinger",
        help: "Hjelp",
        whichMunicipality: "Hvor jobber du?",
        whichMunicipalityWhy: "Velg kommunen din, så viser vi verdiene og rollene der. Du kan bytte i innstillingene.",
        elsewhere: "Et annet sted",
        settingMunicipality: { "Kommune: \($0)" },
        whichWorkplace: "Hva slags arbeidssted?",
        whichWorkplaceWhy: "Saker derfra kommer først. Du kan bytte i innstillingene.",
        noWorkplace: "Ingen av disse, eller vil ikke si",
        settingWorkplace: { "Arbeidssted: \($0 ?? "ikke valgt")" },
        settingColor: { $0 ? "Farger: på" : "Farger: av" },
        settingForget: "Slett alt jeg har svart",
        settingsStored: { "Svarene dine ligger i \($0). De sendes ikke til noen. IT kan i prinsippet lese dem." },
        settingsNotStored: "Svarene dine blir glemt når du slutter. Ingen svar er lagret på denne maskinen.",
        forgetQuestion: "Vil du slette alt du har svart?",
        forgetWhat: { count in
            switch count {
            case 0: "Det er ingenting å slette."
            case 1: "Én refleksjon eller samtale blir slettet. Det kan ikke angres."
            default: "\(count) refleksjoner og samtaler blir slettet. Det kan ikke angres."
            }
        },
        forgetYes: "Ja, slett",
        forgetNo: "Nei, behold",
        forgotten: "Alt du har svart, er slettet.",
        forgottenNow: "Det du svarte denne gangen, er slettet. Det som var lagret før det, er ikke slettet.",
        papersLeft: papersLeft,
        back: "Tilbake",
        goodbyeStored: "Svarene er lagret.",
        goodbyeToContinue: "Svarene er lagret. Du kan fortsette en annen gang.",
        goodbyeForgotten: "Svarene er glemt.",
        goodbyeLeft:
            "Det du svarte til slutt, er glemt. Det som var lagret før det, ligger fortsatt på denne maskinen.",
        goodbyeLoss: { loss in
            switch loss {
            case .last: "Det siste svaret er ikke lagret. Det som ble svart før det, er lagret."
            case .all: "Svarene i denne saken er ikke lagret."
            case .gone: "Fila med svarene ligger ikke lenger der den lå. Veivalg vet ikke om svarene finnes."
            case .damaged: "Fila med svarene er skadet. Svarene er kanskje ikke lagret."
            case .unknown: "Lagringen tok for lang tid. Det siste svaret er kanskje ikke lagret."
            case .unknownText: "Lagringen tok for lang tid. Teksten som ble skrevet til slutt, er kanskje ikke lagret."
            case .unknownDeletion: "Slettingen tok for lang tid. Det som skulle slettes, er kanskje ikke slettet."
            case .draft: "Svarene er lagret, men ikke teksten som ble skrevet til slutt."
            case .leftBehind: "Svarene er lagret. En tekst som skulle slettes, kan fortsatt ligge på denne maskinen."
            }
        },

        troubleTitle: "Svarene kan ikke lagres",
        trouble: troubleText,
        waits: { work in
            switch work {
            case .storing: "Lagrer … Det tar tid. Vent litt, eller trykk q for å slutte."
            case .reading: "Henter … Det tar tid. Vent litt, eller trykk q for å slutte."
            case .deleting: "Sletter … Det tar tid. Vent litt, eller trykk q for å slutte."
            case .salvaging: "Tar vare på det som kan leses … Vent litt, eller trykk q for å slutte."
            case .writing: "Skriver filene … Det tar tid. Vent litt, eller trykk q for å slutte."
            }
        },
        tryAgain: "Prøv igjen",
        salvage: "Ta vare på det som kan leses, i en ny fil",
        salvaged: { salvage in
            let kept =
                switch salvage.whole {
                case 0: "Ingenting kunne leses i den skadde fila."
                case 1: "Én refleksjon eller samtale er tatt vare på i en ny fil."
                default: "\(salvage.whole) refleksjoner og samtaler er tatt vare på i en ny fil."
                }
            let lost =
                switch salvage.lost {
                case 0: ""
                // That nothing could be read is said already.
                case _ where salvage.whole == 0: ""
                case 1: " Én annen kunne ikke leses."
                default: " \(salvage.lost) andre kunne ikke leses."
                }
            let older =
                switch (salvage.whole, salvage.fromCopy) {
                case (_, 0): ""
                case (1, _): " Den er slik den var da Veivalg sist ble avsluttet."
                case (let whole, let copied) where whole == copied:
                    " De er slik de var da Veivalg sist ble avsluttet."
                case (_, 1): " Én av dem er slik den var da Veivalg sist ble avsluttet."
                default: " \(salvage.fromCopy) av dem er slik de var da Veivalg sist ble avsluttet."
                }
            return kept + older + lost
        },
        goWithout: "Fortsett uten å lagre",
        storedBefore: "Noe av det som er svart i denne saken, er lagret på denne maskinen fra før.",
        storedBeforeQuestion: "Hva skal skje med det som er lagret?",
        leaveStored: "La det ligge, så det går an å fortsette en annen gang",
        deleteStored: "Slett det",
        notDeleted: "Veivalg fikk ikke slettet det som var lagret. Prøv igjen senere.",
        conflict:
            "Denne refleksjonen er endret et annet sted, for eksempel i et annet vindu. Du ser nå det som er lagret. Se etter om det siste du svarte, er med.",
        choosePlease: "Velg et av tallene først.",
        confirmWithEnter: "Trykk Enter hvis det er dette du vil.",
        noSuchNumber: "Det tallet kan ikke velges her.",
        nothingBefore: "Dette er det første steget.",
        untranslated: { language, translated, all in
            let name =
                switch language {
                case .bokmal: "bokmål"
                case .nynorsk: "nynorsk"
                case .english: "engelsk"
                }
            switch translated {
            case 0: return "Ingen saker er oversatt til \(name) ennå, og menyer, spørsmål og hjelp er på bokmål."
            case all: return "Sakene er oversatt til \(name), men menyer, spørsmål og hjelp er på bokmål."
            default:
                return
                    "\(translated) av \(all) saker er helt oversatt til \(name). Resten, og menyer, spørsmål og hjelp, er på bokmål."
            }
        },
        leftOut: { count in
            let files = count == 1 ? "Én av filene dine" : "\(count) av filene dine"
            return "\(files) har feil og er utelatt. Kjør «ethics-tui lint» for å se hva som er galt."
        },
        firstFormat: { count in
            let files = count == 1 ? "Én av filene er skrevet" : "\(count) av filene er skrevet"
            return "\(files) i format 1. Veivalg leser dem, og «ethics-tui upgrade» skriver dem om til format 2."
        },
        settingsFailed: { "Innstillingene kunne ikke lagres i \($0)." },

        plain: Shared(.bokmal),
        values: Shared(.bokmal),
        valuesOfGroup: Shared(.bokmalOfGroup),
        browse: Shared(.bokmal),
        meeting: Shared(.bokmal),
        track: Shared(.bokmal)
    )

    private static let toMend =
        "Teksten er ikke lagret ennå. Ta bort det som peker på en person, eller skriv en rolle."

    private static func foundInText(_ kinds: [PersonalData]) -> String {
        let names = kinds.map { kind in
            switch kind {
            case .identityNumber: "et fødselsnummer"
            case .email: "en e-postadresse"
            case .telephone: "et telefonnummer"
            case .name: "et navn"
            case .roomOfPerson: "romnummeret til noen"
            case .diagnosisWithAge: "en diagnose med alder"
            case .ageWithPlace: "en alder med sted"
            }
        }
        return "Det ser ut til at det står \(ValuesStrings.listed(names)) i teksten."
    }
}
