// Looking around, in bokmål.

import EthicsEngine

extension BrowseStrings {
    package static let bokmal = BrowseStrings(
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
        noneAdmitted: "Ingen dilemmaer passer. Avgrens mindre.",
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
            case .unionRepresentative: "tillitsvalgte"
            case .safetyRepresentative: "verneombud"
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
        goOn: "Fortsett der du slapp",

        values: "Verdiene våre",
        valuesElsewhere: "Verdiene der du jobber, er ikke lagt inn. Dette er eksempler fra andre kommuner.",
        valuesUnknown: "Dette er eksempler fra andre kommuner. Du velger kommunen din i innstillingene.",
        source: sourceLine,
        silence: silence,
        sourceAndSilence: { "\(sourceLine($0, withPublisher: false)). \(silence($0.kind))" },
        statement: { value, number, name in "\(value) \(number), \(name)" },
        rule: "regel",
        appliesTo: { audience in
            switch audience {
            case .everyone: nil
            case .employee: "gjelder ansatte"
            case .leader: "gjelder ledere"
            case .elected: "gjelder folkevalgte"
            case .unionRepresentative: "gjelder tillitsvalgte"
            case .employer: "gjelder kommunen som arbeidsgiver"
            }
        },
        appliesOnlyTo: { audience in
            switch audience {
            case .everyone: nil
            case .employee: "Gjelder ansatte."
            case .leader: "Gjelder ledere."
            case .elected: "Gjelder folkevalgte."
            case .unionRepresentative: "Gjelder tillitsvalgte."
            case .employer: "Gjelder kommunen som arbeidsgiver."
            }
        },
        numbered: { value, number in "\(value) \(number)" },
        meaning: { kind in
            switch kind {
            case .rule: "Dette er en regel. Den følges eller følges ikke."
            case .attitude: "Dette er en holdning. Et valg kan styrke den, koste noe, eller begge deler."
            case .practice: "Dette er en praksis, noe vi gjør. Et valg kan styrke den."
            }
        },
        place: { document, place in "Kilde: \(document). \(place)." },
        cases: "Dilemmaer der dette er i spill",
        noCases: "Ingen dilemmaer handler om dette ennå.",
        wheel: "Navigasjonshjulet",
        wheelRemark: "seks spørsmål til et valg",
        wheelCredit: "Hvem har laget hjulet",
        original: { "I originalen: \($0)" },
        inDoubt: "Når du er i tvil",
        inDoubtRemark: "hvem du kan spørre"
    )

    /// What a document is, with its date.
    @Sendable private static func sourceLine(_ source: Framework.Source, withPublisher: Bool) -> String {
        let kind =
            switch source.kind {
            case .guidelines: "Etiske retningslinjer"
            case .poster: "Etikkplakat"
            case .employerPolicy: "Arbeidsgiverpolitikk"
            case .values: "Verdier"
            }
        let date = source.date.map { "datert \(CalendarDate.shown($0))" } ?? "uten dato"
        return withPublisher ? "\(kind), \(source.publisher), \(date)" : "\(kind), \(date)"
    }

    /// What it means that a document does not say something.
    @Sendable private static func silence(_ kind: Framework.Source.Kind) -> String {
        switch kind {
        case .guidelines: "Her står det med våre ord. Det er dokumentet i kommunen som gjelder."
        case .poster: "En plakat er kort. At noe ikke står her, betyr ikke at det er lov."
        case .employerPolicy:
            "Dette er ikke kommunens etiske retningslinjer. At noe ikke står her, betyr ikke at det er lov."
        case .values: "Verdier er ikke regler. At noe ikke står her, betyr ikke at det er lov."
        }
    }
}
