// The sentences of the ten steps in bokmål.

import EthicsEngine

extension StepStrings {
    package static let bokmal = StepStrings(
        mostToLose: "Hvem har mest å tape?",
        notInRoom: "Hvem er lettest å glemme?",
        saidMostToLose: "har mest å tape, svarte du",
        nobody: "Ingen av dem",
        stake: { "\($0): \($1)" },
        against: "Hva står mot hverandre her?",
        againstHint: "Skriv med dine egne ord, som «ro mot rettferd», eller gå videre.",
        passOver: "Hopp over",

        roundTheWheel: "Rundt hjulet",
        lens: { lens in
            switch lens {
            case .law: "Jus"
            case .identity: "Identitet"
            case .morality: "Moral"
            case .reputation: "Omdømme"
            case .economy: "Økonomi"
            case .ethics: "Etikk"
            }
        },
        wheelMiddle: "Valget",
        lensInText: { lens in
            switch lens {
            case .law: "jus"
            case .identity: "identitet"
            case .morality: "moral"
            case .reputation: "omdømme"
            case .economy: "økonomi"
            case .ethics: "etikk"
            }
        },
        wheelIntroduced: "Navigasjonshjulet har seks felt. Moral er fylt: Du sa hvor sikker du var.",
        twoChoices: "Her står valget ditt ved siden av et annet.",
        answer: { answer in
            switch answer {
            case .yes: "Ja"
            case .doubt: "I tvil"
            case .no: "Nei"
            }
        },
        answerInText: { answer in
            switch answer {
            case .yes: "ja"
            case .doubt: "i tvil"
            case .no: "nei"
            }
        },
        saidOfChoice: { number, answer in "valg \(number): \(answer.lowercased())" },
        saidOfLetters: { letters, answer in "\(letters.joined(separator: " ")): \(answer.lowercased())" },
        judged: { "\($0). \($1)" },
        identityQuestion: "Hvilke to er vanskelige å få til samtidig?",
        noStatements: "Ingen av verdiene sier noe om disse to valgene.",
        pickTwoQuestion: "Velg to som er vanskelige å få til samtidig her.",
        pickTwo: "Her er det ingen fasit.",
        pickOneMore: "Velg én til.",
        thinkOfIt: "Tenk etter. Her skal du ikke svare.",
        yourAnswer: { answer in
            switch answer {
            case .yes: "Du svarte: ja"
            case .doubt: "Du svarte: i tvil"
            case .no: "Du svarte: nei"
            }
        },
        authorsAnswer: "Slik forfatterne ser det",
        authorsAnswerOnChoice: "Slik forfatterne ser valget, uten å ha lest grunnen din",
        whoCanAnswer: "Disse kan svare hos dere",
        theseCanAnswer: { "Disse kan svare hos dere: \($0.joined(separator: ", "))." },
        frictionQuestion: "I hvilket felt er det vanskeligst?",
        yourReason: "Du skrev",

        otherArgument: "Hva er det beste argumentet for noe du ikke valgte?",
        writeOwn: "Et annet, med mine egne ord",
        writeArgument: "Skriv argumentet slik den som mener det, ville ha sagt det.",
        rationalisation: "Hvilken av disse kunne du selv ha sagt?",
        rationalisationHint: "Vi sier alle slikt iblant. Ingen av dem er riktig eller feil svar.",
        noneOfThese: "Ingen av disse",

        otherAlternative: "Et annet alternativ, mitt eget",
        writeAlternative: "Hva ville du ha gjort i stedet?",
        writeAlternativeHint: "Én linje er nok. Det må kunne gjøres med det du vet nå.",
        nearest: "Hvilket av alternativene ligner ditt mest?",
        nearestHint: "Forfatterne har bare vurdert disse. Det som ligner mest, blir satt opp mot verdiene.",
        none: "Ingen av dem",
        howSureNow: "Hvor sikker er du nå?",
        ownAlternative: "Ditt eget alternativ",

        guess: "Hva tror du valget ditt koster mest?",
        doNotKnow: "Vet ikke",
        noValues: "Kommunen har ingen verdier å sette valget opp mot her.",
        nothingToGuess: "Her er det ingen verdier å gjette om. Trykk Enter.",

        sayAloud: "Si det høyt",
        sayTo: { "Dette kunne du ha sagt til \($0):" },
        useProposal: "Bruk forslaget, eller endre på det",
        writeOwnSentence: "Skriv min egen setning",
        notNow: "Ikke nå",
        writeSentence: "Hva vil du si, og til hvem?",
        fourQuestions: "Spør deg selv før du sier det",
        questions: [
            "Respekt: Kunne jeg ha sagt dette til den det går ut over?",
            "Relasjoner: Kan vi fortsatt jobbe sammen i morgen?",
            "Redelighet: Er den sann, også det jeg lar være å si?",
            "Rollemodell: Ville jeg ha likt at en ny kollega lærte dette av meg?",
        ],

        takeAway: "Hva tar du med deg?",
        takeAwayHint: "Veivalg spør deg en annen dag hva det ble til.",
        ready: { ready in
            switch ready {
            case .askLeader: "Spørre lederen min hva som gjelder hos oss"
            case .readRoutine: "Lese rutinen"
            case .raiseAtMeeting: "Ta det opp i personalmøtet"
            }
        },
        somethingElse: "Noe annet, med mine egne ord",
        nothingNow: "Ikke noe nå",
        writeMeasure: "Hva vil du gjøre, og når?",
        writeMeasureHint: "Skriv det så du vet om det ble gjort."
    )
}
