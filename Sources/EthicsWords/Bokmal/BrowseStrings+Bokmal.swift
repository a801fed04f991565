// Looking around, in bokmål.

import EthicsEngine

extension BrowseStrings {
    package static let bokmal = BrowseStrings(
        footerList: "↑↓ og Enter",
        footerFilter: "Filter",
        helpFilter: "Vis bare noen av sakene",
        footerSearch: "Søk",
        helpSearch: "Søk i sakene. Esc viser alle igjen",
        plainSearch: "og et ord: søk",
        listPart: { first, last, count in
            "\(first)–\(last) av \(count). Skriv n for de neste, p for de forrige."
        },

        search: "Søk:",
        hits: { hits, all in hits == all ? cases(all) : "\(hits) av \(cases(all))" },
        more: { "og \($0) til" },
        counted: { all, done in done == 0 ? cases(all) : "\(cases(all)), \(done) gjort" },
        searched: { "Du søkte etter «\($0)». Skriv / alene for å vise alle sakene." },
        noHits: "Fant ingen saker. Prøv et kortere ord.",
        noneAdmitted: "Ingen saker passer med filteret.",
        hidden: { "Filteret skjuler \(cases($0)) med det du søker etter." },
        foundWord: { "her står «\($0)»" },
        foundConsideration: { "handler om \($0)" },
        foundStatement: { "verdi: \($0)" },
        only: { "Filter: \($0)" },
        theme: { "tema: \($0)" },
        done: "gjort før",
        begun: "påbegynt",

        filterTitle: "Filter",
        filterAll: "Fjern filteret",
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
        goesOn: { "\($0) …" },
        writtenFor: { "for \($0)" },
        doneBefore: "Du har gjort denne før.",
        begunBefore: "Du har begynt på denne. Svarene dine står.",
        begin: "Begynn",
        goOn: "Fortsett der du slapp",

        values: "Verdiene våre",
        documents: { $0.count == 1 ? $0[0] : "\($0.count) dokumenter" },
        valuesElsewhere: "Verdiene der du jobber, er ikke lagt inn. Dette er eksempler fra andre kommuner.",
        valuesUnknown: "Dette er eksempler fra andre kommuner. Du velger kommunen din i innstillingene.",
        source: sourceLine,
        listedSource: { source, title, withPublisher in
            // What the title says is not said again, and in a list nobody misses a date that is not there.
            let kind = title.lowercased().contains(kind(source.kind).lowercased()) ? nil : kind(source.kind)
            let date = source.date.map { "datert \(CalendarDate.shown($0))" }
            return [kind, withPublisher ? source.publisher : nil, date].compactMap { $0 }.joined(separator: ", ")
                .capitalizedFirst
        },
        silence: silence,
        sourceAndSilence: { "\(sourceLine($0)). \(silence($0.kind))" },
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
        cases: "Saker som handler om dette",
        noCases: "Ingen saker handler om dette ennå.",
        wheel: "Navigasjonshjulet",
        wheelRemark: "seks spørsmål til et valg",
        wheelCredit: "Hvem har laget hjulet",
        original: { "I originalen: \($0)" },
        inDoubt: "Når du er i tvil",
        inDoubtRemark: "hvem du kan spørre"
    )

    private static func cases(_ count: Int) -> String { count == 1 ? "1 sak" : "\(count) saker" }

    /// What a document is, with its date.
    @Sendable private static func sourceLine(_ source: Framework.Source) -> String {
        let date = source.date.map { ", datert \(CalendarDate.shown($0))" } ?? " uten dato"
        return kind(source.kind) + date
    }

    /// What a document is.
    private static func kind(_ kind: Framework.Source.Kind) -> String {
        switch kind {
        case .guidelines: "Etiske retningslinjer"
        case .poster: "Etikkplakat"
        case .employerPolicy: "Arbeidsgiverpolitikk"
        case .values: "Verdier"
        }
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
