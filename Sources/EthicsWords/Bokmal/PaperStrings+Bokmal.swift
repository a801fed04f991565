// The sentences of the minutes and of the meeting leader's sheet in bokmål.

import EthicsEngine

extension PaperStrings {
    package static let bokmal = PaperStrings(
        minutesTitle: "Referat: samtale i gruppe",
        minutesLead: { "Øvingssak: \($0)" },
        date: "Dato",
        group: "Gruppe",
        time: "Opplegg",
        answered: "Deltakere",
        people: { start in
            guard start.canCount else { return "\(start.people), åpen runde" }
            return switch start.way {
            case .slips: "\(start.people), hemmelig på lapper"
            case .hands: "\(start.people), åpent med håndsopprekning"
            case .keyboard: "\(start.people), hemmelig på et tastatur som sendes rundt"
            }
        },
        caseHeading: "Saken",
        answersHeading: "Svarene",
        before: "Først",
        after: "Nå",
        countsTitle: "Antall svar",
        countsHeading: { title, hasBefore, hasAfter in
            switch (hasBefore, hasAfter) {
            case (true, true): "\(title) (først → nå)"
            case (true, false): "\(title) (først)"
            case (false, true): "\(title) (nå)"
            case (false, false): title
            }
        },
        countsSummary: { counts in
            let told = counts.map { letter, numbers in
                "\(letter): \(numbers.map { "\($0)" }.joined(separator: " → "))"
            }
            return "\(told.joined(separator: ", "))."
        },
        countsDescribed: { label, series in
            "\(label): \(series.map { "\($0.name) \($0.count)" }.joined(separator: ", "))."
        },
        answerAtFirst: { "Først: \($0)" },
        answerNow: { "Nå: \($0)" },
        outcomeWithCounts: { outcome, counts in
            "\(outcome) (\(counts.map { "\($0.letter): \($0.count)" }.joined(separator: ", ")))"
        },
        unity: { unity, choice in
            switch unity {
            case .unanimous: choice.map { "Enstemmig for «\($0)»." } ?? "Enstemmig."
            case .majority: choice.map { "Flertall for «\($0)»." } ?? "Flertall."
            case .split: choice.map { "Delt for «\($0)»." } ?? "Delt."
            }
        },
        lawStop: "Slik forfatterne leser loven, kan ikke gruppa bestemme det selv.",
        lawClarify: "Loven kan sette grenser for det.",
        openly: "Svarene var åpne.",
        someAnswered: { answered, people in "\(answered) svar er talt, av \(people) som skulle svare." },
        whatIfHeading: "Hva om …?",
        wheelHeading: "Rundt hjulet",
        wheel: "Navigasjonshjulet",
        wheelSummary: { "Gruppa snakket om \(ValuesStrings.listed($0))." },
        wheelAnswers: "Svarene i feltene er forfatternes. Bokstavene står for alternativene.",
        wheelSaid: { field, said in
            let answers = said.map { "\($0.answer) for \(ValuesStrings.listed($0.letters))." }
            return answers.isEmpty ? "\(field)." : "\(field): \(answers.joined(separator: " "))"
        },
        wheelMarked: { "\($0) (merket)" },
        wheelMiddle: { "I midten: \($0)." },
        disagreementHeading: "Vi er uenige med forfatterne om",
        disagreement: { choice, reason, instead in
            instead.isEmpty ? "\(choice): «\(reason)»" : "\(choice): «\(reason)» Vi sier: \(instead)"
        },
        sentenceHeading: "En setning fra samtalen",
        agreedHeading: "Avtalt",
        what: "Hva",
        role: "Rolle",
        due: "Innen",
        nothingAgreed: "Ingenting ble avtalt.",
        lastHeading: "Avtalt sist",
        became: "Ble til",
        outcome: { outcome in
            switch outcome {
            case .done?: "gjort"
            case .underWay?: "i gang"
            case .dropped?: "droppet"
            case nil: "ikke sagt"
            }
        },
        archiveHeading: "Arkiv",
        minutesFoot: "Ingen enkeltsvar er lagret. Saken er oppdiktet. Forfatternes vurderinger er forfatternes egne.",
        page: { page, pages in "\(page) av \(pages)" },

        sheetTitle: { "Møtelederark: \($0)" },
        painful: "Vondt tema",
        seriousHeading: "Når det ikke lenger er en øvelse",
        alternativesHeading: "Alternativene",
        alternative: { letter, text in "\(letter): \(text)" },
        sheetLead: "Til deg som leder samtalen. Skriv ut, og ha arket foran deg.",
        planHeading: "Gangen i møtet",
        planColumns: ["Minutter", "Hva", "Si"],
        planned: { what, say in "\(what). \(say)" },
        minutes: { from, to in "\(minutes(from))–\(minutes(to))" },
        says: { step, start in
            switch step {
            case .opening: ""
            case .lastAgreed:
                "«Hva ble det til? Gjort, i gang eller droppet. Droppet er et godt svar hvis vi vet hvorfor.»"
            case .frame:
                "«Vi øver på en oppdiktet sak. Vi skal forstå, ikke overbevise. Du velger selv hva du vil si. Det vi sier om hverandre, blir her. Kommer det fram noe ulovlig, må jeg følge det opp.»"
            case .situation: "Les høyt. Trykk i hvis noen spør om fakta."
            case .silence: "«Ett minutt i stillhet.»"
            case .firstAnswer where !start.canCount: "«Alle skriver svaret sitt. Så leser hver av dere opp sitt.»"
            case .firstAnswer:
                switch start.way {
                case .slips: "Tell lappene. Svarene vises ikke ennå. «Blir alle enige, vet alle hva alle svarte.»"
                case .hands: "«Rekk opp hånda.» Skriv antallet på hver rad."
                case .keyboard: "Send tastaturet rundt. «Blir alle enige, vet alle hva alle svarte.»"
                }
            case .firstConfidence, .newConfidence: "«Fra 1, svært i tvil, til 5, helt sikker.»"
            case .pairs: "«Hvem har mest å tape? Hva står mot hverandre?»"
            case .law: "«Dette bestemmer vi ikke her.» Les hva loven sier."
            case .pickFields: "«Velg to felt der det er vanskelig.»"
            case .field: "Ett felt om gangen. Trykk i for forfatternes syn, når dere har snakket."
            case .otherSide: "«Alle leter etter det beste argumentet for det dere ikke valgte.»"
            case .rationalisations: "«Hvilken av disse har vi hørt før?» Bruk dem aldri på det noen har sagt her."
            case .whatIf: "Les opp. «Rekk opp hånda.»"
            case .poster where start.plan.fixedFields.contains(.identity): "«Hva sier de ikke noe om i denne saken?»"
            case .poster: "«Hvilke to av dem er vanskelige å få til samtidig?»"
            case .newAnswer: "På samme måte som sist. Ingen må bytte."
            case .values: "Velg et alternativ. «Hvilken grunn er dere uenige i?»"
            case .saying: "To frivillige sier én setning høyt."
            case .agreements: "«Hvem spør hvem, innen når?» Slutt presis."
            }
        },
        questionsHeading: "Spørsmål til saken",
        watchHeading: "Se etter",
        momentsHeading: "Vanskelige øyeblikk",
        moment: { when, say in "\(when): \(say)" },
        keysHeading: "Taster",
        wordsHeading: "Ord",
        word: { word, meaning in "\(word.capitalizedFirst): \(meaning)" },
        keys: [
            "Enter eller mellomrom: videre. Esc: tilbake. Fjernkontroll virker.",
            "p: pause, alltid. h: hopp over. +: to minutter til. s: avslutt eller gå til avtalen.",
            "i: mer om saken. o: ord som er forklart. g: forfatternes grunner. l: replikker på skjermen. ?: hjelp.",
        ],
        beforeHeading: "Før døra åpner",
        bring: { start in
            start.canCount && start.way == .keyboard
                ? "Et tastatur som kan sendes rundt. Still skjermen slik at alle ser den."
                : start.canCount && start.way == .hands
                    ? "Still skjermen slik at alle ser den."
                    : "Lapper og penner til alle. Still skjermen slik at alle ser den."
        },
        answers: "Svarer",
        beforeList: { start in
            [
                start.isLeader
                    ? "Du er leder for dem som kommer. Svar ikke selv, snakk sist, og les opp det de andre skriver."
                    : "Er du leder for dem som kommer? Svar ikke selv, snakk sist, og les opp det de andre skriver.",
                "Det er ingenting å skrive før de siste minuttene, bortsett fra antall svar.",
            ]
        },
        sheetFoot: "Det finnes ingen fasit. Der loven svarer, står det. Ingen enkeltsvar lagres."
    )

    /// Seconds as minutes that are read, with a half where there is one.
    private static func minutes(_ seconds: Int) -> String {
        seconds % 60 == 30 ? "\(seconds / 60),5" : "\((seconds + 30) / 60)"
    }
}
