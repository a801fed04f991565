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
        footerQuit: "Slutt",
        enterOn: "Videre",
        enterReadOn: "Les videre",
        enterChoose: "Velg",
        enterFold: "Tilbake til valget",
        enterDone: "Ferdig",
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

        helpTitle: "Hjelp",
        helpIntro: [
            "Veivalg lar deg øve på vanskelige valg fra jobben. Du velger, ser saken fra flere sider og velger på nytt.",
            "Det finnes ingen fasit, og du får ingen karakter. Der loven svarer, står det.",
            "Forfatterne er de som har skrevet sakene. De sier hva de mener, og du kan se det annerledes.",
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
        whatIfMoved: "Dette flytter vekten, slik forfatterne ser det",
        shift: { consideration, before, after in
            switch (before, after) {
            case (_, 0): "Veier ikke lenger: \(consideration)"
            case (0, 1...): "Styrker nå: \(consideration)"
            case (0, _): "Koster nå: \(consideration)"
            case (1..., 1...):
                after > before ? "Styrker mer: \(consideration)" : "Styrker fortsatt, men mindre: \(consideration)"
            case (_, 1...): "Styrker nå, kostet før: \(consideration)"
            case (1..., _): "Koster nå, styrket før: \(consideration)"
            default: after < before ? "Koster mer: \(consideration)" : "Koster fortsatt, men mindre: \(consideration)"
            }
        },
        chooseAgain: "Hva velger du nå?",
        chooseAgainHint: "Tilbake til saken slik den var.",
        mayBeTheSame: "Du kan velge det samme igjen, eller noe annet.",
        leanTowards: "Nå må noen velge. Ta det du heller mot.",
        writtenForAnother: "Dette skrev du til et annet valg. Passer det ennå?",
        justify: "Kan det begrunnes? Skriv én linje.",
        justifyHint: "Skriv slik at den som taper på valget, kunne ha lest det.",
        fieldFull: "Her er det ikke plass til mer.",
        needsWords: "Skriv noen ord først. Én linje er nok.",
        found: foundInText,
        notStoredYet: toMend,
        foundAndKept: { "\(foundInText($0)) \(toMend)" },
        mend: "Rett teksten",
        storeAnyway: "Lagre den som den er",
        contact: { "\($0.role.capitalizedFirst): \($0.helpsWith)" },
        lawStop: "Ta saken videre før du handler",
        lawStopBody: { act, section in
            "Slik forfatterne leser \(act) \(section), står loven i veien for dette valget."
        },
        lawClarify: "Avklar før du handler",
        lawClarifyBody: "Loven kan si noe om dette, men det er ikke opplagt hva. Hvem hos dere kan svare?",
        lawNone: "Loven og valget ditt",
        lawNoneBody: "Slik forfatterne leser loven, er dette valget innenfor loven.",
        lawUnchecked: "Ikke alt er kontrollert mot loven ennå. Sjekk Lovdata, eller spør noen som vet.",
        lawLeft: "Det du valgte først, setter loven grenser for. Det du velger nå, er innenfor loven.",
        authorsView: { "Forfatternes vurdering: \($0)" },
        statute: { statute in
            let place = "\(statute.act) \(statute.section)"
            let new = statute.newSection.map { " (i \(statute.newAct ?? "den nye loven"): \($0))" } ?? ""
            let checked = statute.checked.map { " Sist sjekket \(CalendarDate.shown($0))." } ?? ""
            return "\(place)\(new). \(statute.says)\(checked)"
        },
        talkTo: "Disse kan du snakke med",
        talkToOthers: "Er lederen en del av saken, går du til en av de andre.",
        lawPages: "Loven dette bygger på",
        lawNamed: { statutes, check in "Loven dette bygger på: \(statutes). \(check)" },
        sections: { act, sections in "\(act) \(sections.joined(separator: ", "))" },
        whomDoYouAsk: "Hvem spør du?",
        thinkAloudWith: "Tenk at det skjer på ordentlig, og at du vil rådføre deg først.",
        nobodyNow: "Ingen akkurat nå",
        whatHappens: "Dette skjer",
        whatDoYouDo: "Hva gjør du?",
        valuesQuestion: "Hvilke av disse trekker hver sin vei i valget ditt?",
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
        stopOrOthers: "Du kan stoppe her, eller se de andre.",
        stopOrMenu: "Du kan stoppe her, eller gå til menyen.",
        seeOthers: "Se de andre sakene",
        toMenu: "Til menyen",
        stopHere: "Stopp her",
        storedContent: "Saken er endret siden du begynte. Du fortsetter med teksten slik den var.",
        caseUnreadable: "Dilemmaet kan ikke leses lenger. Velg et annet, eller start programmet på nytt.",

        homeTitle: "Hva vil du gjøre?",
        continueTitle: { "Fortsett der du slapp: \($0)" },
        reflectAlone: { title, sector in "Reflekter alene: \(title) (\(sector))" },
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
        allDilemmas: "Alle dilemmaer",
        settings: "Innstillinger",
        help: "Hjelp",
        quit: "Avslutt",
        whichMunicipality: "Hvor jobber du?",
        whichMunicipalityWhy: "Velg kommunen din, så viser vi verdiene og rollene der. Du kan bytte i innstillingene.",
        elsewhere: "Et annet sted",
        settingMunicipality: { "Kommune: \($0)" },
        settingColor: { $0 ? "Farger: på" : "Farger: av" },
        settingForget: "Slett alt jeg har svart",
        settingsStored: { "Svarene dine ligger i \($0). De sendes ikke til noen. IT kan i prinsippet lese dem." },
        settingsNotStored: "Svarene dine blir glemt når du slutter. Ingenting er lagret på denne maskinen.",
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
        trouble: { trouble in
            switch trouble {
            case .corrupt(let path):
                "Fila \(path) er skadet, eller den er ikke laget av Veivalg. Den er ikke rørt. Veivalg kan ta vare på det "
                    + "som kan leses, i en ny fil. Den skadde fila blir liggende ved siden av, og blir slettet neste gang du sletter noe."
            case .readOnly(let path):
                "Veivalg har ikke lov til å skrive i \(path). Be IT om skrivetilgang, eller start Veivalg på nytt med --data og en annen mappe."
            case .full(let path):
                "Det er ikke plass til mer i \(path). Gjør plass på disken og prøv igjen. Det du har skrevet, står her fortsatt."
            case .newer(let path):
                "Fila \(path) er laget av en nyere utgave av Veivalg. Den er ikke rørt. Bruk den nyere utgaven."
            case .busy(let path):
                "Fila \(path) er i bruk av et annet program, kanskje av Veivalg i et annet vindu. Lukk det, og prøv igjen."
            case .moved(let path):
                "Fila \(path) ble slettet, flyttet eller byttet ut mens Veivalg var åpent. Prøv igjen, så åpner Veivalg det som ligger der nå."
            case .networkFolder(let path):
                "Svarene kan ikke lagres i \(path), fordi fila ligger i en nettverksmappe der filer ikke kan låses. "
                    + "Start Veivalg på nytt med --data og en mappe på denne maskinen, eller be IT om å slå på fillåsing."
            case .notForgotten(let path, let cause): Self.notForgotten(path, cause)
            case .unusable(let path, let detail):
                "Fila \(path) kan ikke brukes. Flytt den til et annet sted, eller start Veivalg på nytt med --data og en annen mappe. "
                    + "Systemet sier: \(detail)"
            }
        },
        waits: { work in
            switch work {
            case .storing: "Lagrer … Det tar tid. Vent litt, eller trykk q for å avslutte."
            case .reading: "Henter … Det tar tid. Vent litt, eller trykk q for å avslutte."
            case .deleting: "Sletter … Det tar tid. Vent litt, eller trykk q for å avslutte."
            case .salvaging: "Tar vare på det som kan leses … Vent litt, eller trykk q for å avslutte."
            case .writing: "Skriver filene … Det tar tid. Vent litt, eller trykk q for å avslutte."
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
        noSuchNumber: "Det tallet kan ikke velges her.",
        nothingBefore: "Dette er det første steget.",
        leftOut: { count in
            let files = count == 1 ? "Én av filene dine" : "\(count) av filene dine"
            return "\(files) har feil og er utelatt. Kjør «ethics-tui lint» for å se hva som er galt."
        },
        settingsFailed: { "Innstillingene kunne ikke lagres i \($0)." },

        values: Shared(.bokmal),
        valuesOfGroup: Shared(.bokmalOfGroup),
        browse: Shared(.bokmal),
        meeting: Shared(.bokmal)
    )

    /// Where papers still lie, by folder: some of their names, and how many more there are.
    private static func papersLeft(_ paths: [String]) -> String {
        let most = 4
        func folder(_ path: String) -> String { path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } }
        func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
        let folders = paths.map(folder).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return folders.map { one in
            let names = paths.filter { folder($0) == one }.map(name)
            guard names.count > 1 else { return "Fila \(names.joined()) ligger fortsatt i \(one)." }
            let more = names.count > most ? " og \(names.count - most) til" : ""
            return "Disse filene ligger fortsatt i \(one): \(names.prefix(most).joined(separator: ", "))\(more)."
        }.joined(separator: " ")
    }

    /// That something was not deleted, and what one can do so that it is.
    private static func notForgotten(_ path: String, _ cause: Trouble) -> String {
        let remedy =
            switch cause {
            case .full: "Det er for lite plass på disken. Gjør plass, og slett på nytt."
            case .busy, .notForgotten:
                "Et annet program bruker fila, kanskje Veivalg i et annet vindu. Lukk det, og slett på nytt."
            case .readOnly: "Veivalg har ikke lov til å skrive der. Be IT om skrivetilgang, og slett på nytt."
            case .moved:
                "Fila ble flyttet eller byttet ut mens Veivalg var åpent. Start Veivalg på nytt, og slett igjen. Er fila flyttet, må den slettes der den ligger nå."
            case .networkFolder: "Filer kan ikke låses i denne nettverksmappa. Be IT om hjelp til å slette."
            case .corrupt: "Fila er skadet. Slett hele fila selv, så forsvinner alt i den, eller be IT om hjelp."
            case .newer: "Fila er laget av en nyere utgave av Veivalg. Slett med den nyere utgaven."
            case .unusable(_, let detail): "Slett på nytt, eller be IT om hjelp til å slette. Systemet sier: \(detail)"
            }
        return "Slettingen ble ikke fullført. Hele teksten eller deler av den kan fortsatt leses i \(path). \(remedy)"
    }

    private static let toMend =
        "Teksten er ikke lagret ennå. Ta bort det som peker på en person, eller skriv en rolle."

    private static func foundInText(_ kinds: [PersonalData]) -> String {
        let names = kinds.map { kind in
            switch kind {
            case .identityNumber: "et fødselsnummer"
            case .email: "en e-postadresse"
            case .telephone: "et telefonnummer"
            }
        }
        return "Det ser ut til at det står \(ValuesStrings.listed(names)) i teksten."
    }
}
