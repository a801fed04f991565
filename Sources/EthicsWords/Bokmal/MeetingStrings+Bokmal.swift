// The sentences of a meeting in bokmål.

import EthicsEngine

extension MeetingStrings {
    package static let bokmal = MeetingStrings(
        title: "Samtale i gruppe",
        continueMeeting: { "Fortsett samtalen: \($0)" },
        entry: { "\($0), samtale i gruppe" },
        agreedLast: { $0 == 0 ? "" : $0 == 1 ? "1 avtale fra sist" : "\($0) avtaler fra sist" },
        clock: { here, inAll in
            switch here {
            case ..<0: "\(-here) min over · \(inAll) min igjen"
            case 0: "tida her er ute · \(inAll) min igjen"
            default: "\(here) min her · \(inAll) min igjen"
            }
        },
        clockInAll: { "\($0) min igjen" },
        clockEnding: { inAll in "\(inAll) min igjen · s avslutt" },
        clockOver: { minutes in minutes == 0 ? "Tida er ute · s avslutt" : "\(minutes) min over tida · s avslutt" },
        footerPause: "Pause",
        footerLines: "Replikker",
        footerStop: "Avslutt",
        footerJudgement: "Grunner",
        footerAuthors: "Forfatterne",
        footerArguments: "Argumenter",
        footerCount: "Tall: hvor mange",
        footerCast: "Tilbaketast angrer",
        helpPause: "Pause: skjermen blir rolig. Virker alltid (F2 i tekstfelt)",
        helpSkip: "Hopp over resten av denne delen av samtalen",
        helpExtend: "Gi denne delen to minutter til",
        helpLines: "Forslag til hva møtelederen kan si. Alle i rommet ser dem",
        helpStop: "Avslutt samtalen, eller gå til det dere avtaler",
        helpJudgement: "Forfatternes grunner for ett alternativ, satt opp mot verdiene",
        helpRemote: "Fjernkontroll: Fram og tilbake blar. Svart skjerm gir pause.",
        enterBegin: "Begynn",
        enterNext: "Neste rad",
        enterCount: "Tell svarene",
        enterPass: "Videre uten å telle",
        enterClose: "Lukk runden",

        lead: "Nei, vi er flere. Jeg leder en samtale i gruppe",
        welcome: [
            "Her leder du en samtale om et vanskelig valg fra jobben.",
            "Du velger sak og tid før møtet, og følger skjermen når dere er samlet.",
            "Ingen enkeltsvar blir lagret.",
        ],
        logonMine: "Ja. Husk det vi avtaler, på denne maskinen",

        before: "Før døra åpner",
        proposals: "Forslag til dere",
        minutes: { "\($0) minutter" },
        summary: { start in
            let answered =
                switch start.way {
                case .slips: "\(start.people) svarer på lapper"
                case .hands: "\(start.people) svarer med håndsopprekning"
                case .keyboard: "\(start.people) svarer på tastaturet"
                }
            let group = start.group.isEmpty ? "" : "\(start.group) · "
            let how = start.canCount ? answered : "åpen runde for \(start.people)"
            return "\(group)\(start.plan.rawValue) minutter · \(how)"
        },
        reasons: { reasons, sector in
            reasons.map { reason in
                switch reason {
                case .wanted: "Den du valgte"
                case .workplace(let name): name
                case .sector(let id): sector(id)
                case .otherSector(let id): "\(sector(id)), et annet felt"
                case .fresh: "ny her"
                case .used: "brukt her før"
                case .audience(let audience): "for \(BrowseStrings.bokmal.audience(audience))"
                case .lawLimited: "loven setter grenser"
                case .simple: "kort sak"
                }
            }.joined(separator: " · ")
        },
        painful: { "Vondt tema: \($0)" },
        otherCases: "En annen sak",
        changePlan: "Endre opplegget",
        makeSheet: "Lag møtelederark",
        planTitle: "Opplegget",
        planTime: { "Tid: \($0) minutter" },
        planPeople: { "Hvor mange svarer: \($0)" },
        planGroup: { $0.isEmpty ? "Hva gruppa heter: ikke oppgitt" : "Hva gruppa heter: \($0)" },
        planLeader: { "Er du leder for dem som sitter her? \($0 ? "Ja" : "Nei")" },
        planWay: { way in
            switch way {
            case .slips: "Hvordan dere svarer: på lapper (hemmelig)"
            case .hands: "Hvordan dere svarer: med håndsopprekning (åpent)"
            case .keyboard: "Hvordan dere svarer: på et tastatur som går rundt (hemmelig)"
            }
        },
        planWorkplaces: { "Arbeidssted: \($0.isEmpty ? "alle" : ValuesStrings.listed($0))" },
        planAudience: { "De som sitter her: \(BrowseStrings.bokmal.audience($0))" },
        planMunicipality: { "Kommune: \($0 ?? "ikke valgt")" },
        leaderNote: "Som leder svarer du ikke selv. Snakk sist, og les opp det de andre skriver.",
        municipalityUnknown: "Kommunen er ikke valgt, så verdiene er eksempler fra andre.",
        municipalityChosenThere: "Velg den under «Endre opplegget».",
        smallNote: { people in
            "Dere er \(inWords(people)). Da viser vi ikke hvordan svarene fordelte seg. Alle skriver først. Så leser hver av dere opp sitt."
        },
        agreedNote: "Samtalen begynner med det dere avtalte sist.",
        done: "Ferdig",
        whichWorkplaces: "Hvor jobber de som sitter her? Velg ett eller flere.",
        allWorkplaces: "Alle arbeidssteder",
        noProposals:
            "Ingen av sakene er skrevet for dem som sitter her. Velg en annen sak, eller endre hvem som sitter her.",
        peopleQuestion: { "Hvor mange svarer? Nå: \($0)" },
        peopleHint: "Ikke tell med deg selv hvis du er leder for dem som sitter her.",
        peopleWrong: "Skriv et tall fra 1 til 999. Minst én må svare.",
        onePerson: "Er dere bare én, passer «Reflekter alene» bedre.",
        groupQuestion: "Hva heter gruppa?",
        groupHint: { isKept in
            let use =
                isKept
                ? "Navnet brukes til å finne det dere avtalte sist, og står i referatet."
                : "Navnet står i referatet. På en delt pålogging blir ingenting husket til neste gang."
            return "For eksempel «Kveldsvakta, sone 2». Ikke navn på personer. \(use)"
        },
        useInGroup: "Bruk i en samtale i gruppe",
        written: { path, others, isShared in
            let shared = isShared ? " Andre på denne påloggingen kan lese det." : ""
            return "Skrevet til \(path) (og \(others.map { ".\($0)" }.joined(separator: ", "))).\(shared)"
        },
        writingFailed: {
            "Fikk ikke skrevet i \($0). Se om mappa er full eller skrivebeskyttet, og prøv igjen. Ingenting er borte."
        },

        step: { step in
            switch step {
            case .opening: "Samtale i gruppe"
            case .lastAgreed: "Avtalt sist"
            case .frame: "Rammen"
            case .situation: "Situasjonen"
            case .silence: "Ett minutt i stillhet"
            case .firstAnswer: "Første svar"
            case .firstConfidence: "Hvor sikker er du?"
            case .pairs: "To og to"
            case .law: "Hjulet: Jus"
            case .pickFields: "Hjulet: velg to felt"
            case .field: "Hjulet"
            case .otherSide: "Den andre siden"
            case .rationalisations: "Hva skurrer?"
            case .whatIf: "Hva om …?"
            case .poster: "Verdiene våre"
            case .newAnswer: "Nytt svar"
            case .newConfidence: "Hvor sikker er du nå?"
            case .values: "Sett opp mot verdiene"
            case .saying: "Si det høyt"
            case .agreements: "Avtalt"
            }
        },
        field: { "Hjulet: \($0)" },
        openingHint: "Vi begynner når alle er på plass.",
        makeLarger: { people in
            "Skjermen er liten for \(inWords(people)). Gjør skriften større: Hold Ctrl nede og trykk + flere ganger. Går ikke det, finner du skriften i innstillingene for vinduet."
        },
        lastAgreedHint:
            "Gjort, i gang eller droppet. Droppet er et godt svar hvis vi vet hvorfor. Trykk tallet igjen for å bytte.",
        lastUnderWay: "i gang sist",
        lastAgreedNone: "ikke sagt ennå",
        agreedLine: { "\($0.what) (\($0.role), innen \($0.due))" },
        frame: [
            "Vi øver på en oppdiktet sak. Vi skal forstå, ikke overbevise.",
            "Du velger selv hva du vil si.",
            "Det vi sier om hverandre, blir her.",
            "Kommer det fram noe ulovlig, må møtelederen følge det opp.",
        ],
        readAloud: "Møtelederen leser høyt.",
        silence: "Tenk selv. Ingen snakker ennå.",
        answerOnSlips: "Skriv bokstaven din på en lapp.",
        answerScale: "Skriv tallet ditt på en lapp.",
        plainSeen: "Linje for linje vises alt som skrives. Snu skjermen bort fra rommet imens.",
        picked: { $0 == 1 ? "1 av 2 valgt." : "2 av 2 valgt. Et tredje tar plassen til det første." },
        leaderCounts: "Møtelederen teller.",
        leaderCountsOnly: "Møtelederen teller, men svarer ikke selv.",
        countsHidden: "Tallene vises ikke.",
        roundNote: { way in
            switch way {
            case .slips: "på lapper, hemmelig"
            case .hands: "med håndsopprekning, åpent"
            case .keyboard: "på tastaturet, hemmelig"
            }
        },
        allRowsPassed: "Alle radene er gått gjennom. Enter lukker runden, ↑ går tilbake.",
        rowCleared: { "\($0) er tom." },
        rowTyped: { "\($0) er skrevet. Enter går videre." },
        slipsCounted: { sign, isLeader in
            let counts = sign.map { "teller \($0) nå" } ?? "lukker runden nå"
            return isLeader
                ? "Lappene er levert. Møtelederen svarer ikke selv, og \(counts)."
                : "Lappene er levert. Møtelederen \(counts)."
        },
        handsCounted: { sign in sign.map { "Rekk opp hånda nå hvis du svarer \($0)." } ?? "Alle hender er talt." },
        answerByHands: "Rekk opp hånda for ett alternativ.",
        sendRound: "Send tastaturet rundt.",
        sendRoundPastLeader: "Send tastaturet rundt, forbi møtelederen.",
        answerOnKeyboard:
            "Trykk bokstaven din én gang. Skjermen viser ikke hva du trykket.",
        answerOnKeyboardByNumber:
            "Trykk tallet ditt én gang. Skjermen viser ikke hva du trykket.",
        keyboardCount: { count, expected in "\(count) av \(expected) har svart." },
        answeredSecretly: "Hemmelig. Blir alle enige, vet alle hva alle svarte.",
        answeredOpenly: "Åpent: Alle ser hva alle svarer.",
        leaderDoesNotAnswer: "Møtelederen svarer ikke.",
        openRound: { people in
            [
                "Dere er \(inWords(people)). Da viser vi ikke hvordan svarene fordelte seg.",
                "Åpen runde: Alle skriver svaret sitt først. Så leser hver av dere opp sitt, uten at noen kommenterer. Det er lov å si pass.",
            ]
        },
        closeRound: "Lukk runden",
        countedLater: "Svarene er talt. De kommer fram senere i samtalen.",
        plainCounts: { "Skriv \($0) tall med mellomrom mellom, ett for hver rad." },
        notAllAnswered: "Alle har ikke svart ennå. Trykk Enter én gang til for å lukke runden.",
        takenBack: "Det siste svaret er tatt bort. Svar på nytt.",
        nothingToTakeBack: "Bare det aller siste svaret kan tas bort.",
        roundIsClosed: "Runden er lukket. Svarene er ikke lagret, så de kan ikke telles på nytt.",
        roundAgain: "Runden begynner på nytt: Svar blir ikke lagret før runden er lukket.",
        notCounted: "Ikke talt.",
        howSure: "Hvor sikker er du på svaret ditt?",
        howSureNow: "Hvor sikker er du nå?",
        doubt: { total, expected in
            total == 0 ? "Ingen svar er talt." : "Det er talt \(total) svar, men \(expected) skal svare."
        },
        doubtMend: "Rett tallene",
        doubtOn: "Fortsett runden",
        doubtAgain: "Begynn runden på nytt",
        doubtCount: "Tell svarene",
        doubtClose: { total in total == 1 ? "Lukk runden med ett svar" : "Lukk runden med \(total) svar" },
        doubtPass: "Gå videre uten å telle",
        twoAndTwo: "Snakk sammen to og to.",
        pairQuestions: ["Hvem har mest å tape?", "Hva står mot hverandre?"],
        concerned: { "Saken gjelder: \($0.joined(separator: " · "))" },
        lawIsInformation:
            "Hjulet er seks måter å se saken på. Hva som er lovlig, stemmer vi ikke over. Vårt spørsmål er hvordan vi gjør det godt.",
        lawful: { letters in
            letters.count == 1
                ? "\(letters[0]): Ja, slik forfatterne leser loven."
                : "\(ValuesStrings.listed(letters)): Ja, alle sammen, slik forfatterne leser loven."
        },
        pickFields: "I hvilke to felt er det vanskeligst?",
        pickFieldsHint: { fields in
            "Velger dere ikke, blir det \(ValuesStrings.listed(fields))."
        },
        talkAboutField:
            "Snakk kort med den ved siden av deg. Du trenger ikke si hva du svarte.",
        ownChoiceInField: "Tenk på alternativet dere har snakket mest om. Rekk opp hånda.",
        moralHint: "Hva kjenner du på her? Ingen svar er feil.",
        statementsQuestion: "Hvilke to av dem er vanskelige å få til samtidig i denne saken?",
        missingQuestion: "Hva sier de ikke noe om i denne saken?",
        bestArgument: { "Nå leter alle etter det beste argumentet for \($0), også dere som ikke valgte det." },
        bestArgumentAny: "Nå leter alle etter det beste argumentet for det dere ikke valgte.",
        leadersSpeakLast: "Møtelederen snakker sist.",
        authorsArguments: "Forfatternes argumenter",
        soothing: "Hvilken av disse har vi hørt før?",
        soothingHint: "Setningene er forfatternes. De gjelder ikke noe som er sagt her i dag.",
        whatIfHands: "Hva bør dere gjøre da? Rekk opp hånda.",
        whichChoice: "Hvilket alternativ vil dere se på?",
        looksAt: "Slik forfatterne ser det. Dere kan være uenige.",
        firstAnswers: "Slik svarte dere først",
        newAnswers: "Slik svarer dere nå",
        answers: "Slik svarte dere",
        count: { before, count in
            func padded(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }
            return before.map { "\(padded($0)) → \(padded(count))" } ?? padded(count)
        },
        everybody: { "Alle valgte \($0)." },
        most: { "De fleste valgte \($0). Noen valgte noe annet." },
        divided: "Svarene var delt. Ingen av svarene fikk flertall.",
        whyWords: "Tall som kan peke på enkeltpersoner, vises ikke.",
        whyArgued: "Det ligner minst på det de fleste svarte.",
        othersValues: "Et eksempel fra en annen kommune.",
        suppressed: "For få svarte til at vi viser hvordan svarene fordelte seg.",
        lawStop: { letter in
            "Slik forfatterne leser loven, kan dere ikke bestemme \(letter) selv. Ta saken videre før noen handler."
        },
        lawLimits: "Loven setter grenser i denne saken. Finn ut hva som gjelder før noen handler.",
        lawClarify: { "Loven kan sette grenser for \($0). Finn ut hva som gjelder før noen handler." },

        goodbye: "Samtalen er lagret. Ingen enkeltsvar er lagret.",
        sentence: "Hva vil dere si, og til hvem?",
        sentenceHint:
            "To frivillige sier hver sin setning høyt, for eksempel «Vi spør før vi bestemmer oss». Vil dere ha en av dem i referatet, skriver dere den her.",
        whatIsAgreed: "Hva avtaler dere?",
        agreedHint: "Avtal én til tre ting: hva, hvilken rolle, innen når. «Ikke noe nå» er også et svar.",
        agree: "Avtal noe",
        agreeMore: "Avtal én ting til",
        mendAgreement: { index, count in
            guard count > 1 else { return "Endre avtalen" }
            let ordinals = ["første", "andre", "tredje"]
            return "Endre den \(ordinals.indices.contains(index) ? ordinals[index] : "\(index + 1).") avtalen"
        },
        mend: "Hva vil dere endre?",
        agreedWhat: { "Hva: \($0)" },
        agreedRole: { "Hvem: \($0)" },
        agreedDue: { "Innen: \($0)" },
        takeAway: "Ta den bort",
        nothingNow: "Ikke noe nå",
        endMeeting: "Avslutt samtalen",
        enough: "Tre avtaler er nok for ett møte. Ta bort en hvis dere vil bytte.",
        agreedSoFar: { what, role in "\(what) (\(role))" },
        agreeWhat: "Hva skal gjøres?",
        agreeWhatHint: "For eksempel: Spørre hva som gjelder hos oss.",
        agreeRole: "Hvem gjør det? Velg en rolle",
        meetingLeader: "møtelederen",
        everyoneHere: "alle som er her",
        otherRole: "En annen rolle",
        writeRole: "Hvilken rolle?",
        writeRoleHint: "Skriv rollen, ikke navnet: «fagansvarlig», «vakta på fredag».",
        agreeDue: "Innen når?",
        due: { due in
            switch due {
            case .week: "Innen en uke"
            case .month: "Innen en måned"
            case .nextTime: "Til neste gang vi møtes"
            }
        },
        nextTime: "neste gang vi møtes",
        otherDue: "En annen dato",
        writeDue: "Hvilken dato?",
        dateUnclear: "Den datoen finnes ikke. Skriv den slik: 12.12.2026.",
        datePassed: "Den datoen er passert.",
        writeDueHint: "For eksempel 12.12.2026.",
        extended: "Denne delen fikk to minutter til. Da må noe annet bli kortere: h hopper over.",

        pause: "Pause",
        pauseHint: "Vi stopper litt. Det er lov å ikke si noe.",
        pauseOn: "Gå videre",
        pauseOther: "Ta en annen sak",
        anotherQuestion: "Vil dere avslutte denne saken? Det dere har, blir tatt vare på.",
        anotherYes: "Ja, ta en annen sak",
        pauseEnd: "Avslutt samtalen for i dag",
        warning: "Rommet ser det du åpner nå.",
        warningHint: "Her står replikker til møtelederen. De samme står på møtelederarket.",
        showLines: "Vis dem likevel",
        linesTitle: "Til møtelederen",
        seriousTitle: "Når det ikke lenger er en øvelse",
        serious: [
            "Si: «Takk for at du sier det. Dette tar vi ikke her. Du og jeg snakker sammen etter møtet, og jeg følger det opp.»",
            "Spør ikke om navn. Skriv det ikke i referatet. La ikke gruppa vurdere det.",
            "Gjelder det deg som leder: «Du kan også gå til verneombudet, tillitsvalgt eller varslingskanalen.»",
        ],
        feelings: "Blir det sterkt: «Vi stopper litt. Det er lov å ikke si noe.» Trykk p.",
        hardMoments: [
            Line(
                when: "«Hva er fasiten?»",
                say: "«Noe er regler, og dem skal vi kunne. Resten er skjønn, og der må vi kunne begrunne.»"),
            Line(when: "En spøk", say: "«Det er noe i den spøken. Hva er det?»"),
            Line(when: "«Hvem har bestemt det?»", say: "«Forfatterne. Hva har de glemt?»"),
            Line(
                when: "Om loven",
                say:
                    "«Dette kan vi ikke bestemme her. Loven har svart på en del. Vårt spørsmål er hvordan vi gjør det godt.»"
            ),
            Line(when: "Runden går i ring", say: "«Når du sier det, tenker jeg …»"),
        ],
        questionsTitle: "Spørsmål til denne saken",
        watchTitle: "Se etter",
        stopOpenRound: "Runden er åpen. Svarene i den blir ikke tatt med.",
        stopQuestion: "Vil dere avslutte samtalen?",
        stopToOutcome: "Gå til setningen og det dere avtaler",
        stopNow: "Avslutt nå. Det dere har, blir tatt vare på",
        stopNot: "Fortsett samtalen",
        closeKept: "Slutt. Samtalen kan fortsette senere",
        closeForgotten: "Slutt. Samtalen blir glemt",
        clockSetBack: "Klokka på maskinen ble stilt tilbake. Møtetida går videre fra der den var.",
        clockJumped: { minutes in
            "Klokka på maskinen hoppet \(minutes) minutter fram, eller maskinen sov. De minuttene er ikke regnet med."
        },
        conflict: "Samtalen er endret et annet sted, for eksempel i et annet vindu. Her er den slik den er lagret.",
        storedContent: "Saken er endret siden dere begynte. Dere ser den slik den var.",

        forgottenAfterwards: "Dette blir glemt når programmet lukkes, hvis dere ikke skriver referatet til fil.",

        over: "Samtalen er ferdig. Takk for praten.",
        archive: { isConsidered in
            switch isConsidered {
            case true?: "Vurdert arkivert/journalført: ja"
            case false?: "Vurdert arkivert/journalført: nei"
            case nil: "Vurdert arkivert/journalført: ikke svart"
            }
        },
        writeMinutes: "Skriv referatet til fil",
        filesWritten: { "Skrevet i mappa \($0):" },
        filesShared: "Andre på denne påloggingen kan lese dem.",
        reopen: { isAtOutcome in isAtOutcome ? "Rett det dere avtalte" : "Fortsett samtalen likevel" },
        toMenu: "Til menyen",
        forget: "Slett denne samtalen",
        forgetQuestion: "Vil du slette denne samtalen?",
        forgetWhat:
            "Det dere kom fram til og avtalte, blir slettet her. Filer som er skrevet, blir liggende. Det kan ikke angres.",
        forgotten: "Samtalen er slettet.",
        paper: Shared(.bokmal)
    )

    /// Small numbers as they are read in a sentence.
    package static func inWords(_ number: Int) -> String {
        let words = ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"]
        return words.indices.contains(number) ? words[number] : String(number)
    }
}
