// Looking around, in bokmål.

import EthicsEngine

extension BrowseStrings {
    static let bokmal = BrowseStrings(
        footerList: "↑↓ og Enter",
        footerFilter: "Avgrens",
        helpFilter: "I lista over dilemmaer: avgrens den",
        plainSearch: "Skriv et ord, eller tallet på et dilemma. En tom linje viser alle.",
        listPart: { first, last, count, isWriting in
            "\(first)–\(last) av \(count). Skriv \(isWriting ? ":n" : "n") for de neste, \(isWriting ? ":p" : "p") for de forrige."
        },

        search: "Søk:",
        hits: { "\($0) av \($1)" },
        noHits: "Ingen dilemmaer passer. Prøv et kortere ord, eller avgrens mindre.",
        only: { "Bare: \($0)" },
        theme: { "tema: \($0)" },
        done: "gjort før",
        begun: "påbegynt",

        filterTitle: "Avgrens dilemmaene",
        filterAll: "Vis alle igjen",
        filterField: { field, value in
            switch field {
            case .sector: "Sektor: \(value ?? "alle")"
            case .audience: "Skrevet for: \(value ?? "alle")"
            case .minutes: "Tid: \(value ?? "alle")"
            case .kind: "Lov eller skjønn: \(value ?? "begge deler")"
            case .done: "Gjort eller ikke: \(value ?? "begge deler")"
            }
        },
        filterNone: { field in
            switch field {
            case .sector: "alle sektorer"
            case .audience: "alle"
            case .minutes: "så lang tid som det tar"
            case .kind, .done: "begge deler"
            }
        },
        filterQuestion: { field in
            switch field {
            case .sector: "Hvilken sektor?"
            case .audience: "Skrevet for hvem?"
            case .minutes: "Hvor lang tid har du?"
            case .kind: "Setter loven grenser, eller er det skjønn?"
            case .done: "Gjort før, eller ikke?"
            }
        },
        audience: { audience in
            switch audience {
            case .employee: "ansatte"
            case .leader: "ledere"
            case .newEmployee: "nyansatte"
            case .elected: "folkevalgte"
            }
        },
        atMost: { "opptil \($0) minutter" },
        kind: { kind in
            switch kind {
            case .lawLimited: "loven setter grenser"
            case .judgement: "skjønn"
            }
        },
        isDone: { $0 ? "gjort før" : "ikke gjort" },

        minutes: { "Omtrent \($0) minutter" },
        writtenFor: { "for \($0)" },
        doneBefore: "Du har gjort denne før.",
        begunBefore: "Du har begynt på denne. Svarene dine står.",
        begin: "Begynn",
        goOn: "Fortsett der du slapp"
    )
}
