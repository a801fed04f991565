// What `law-check` says, in bokmål.

import EthicsEngine

extension LawCheckStrings {
    package static let bokmal = LawCheckStrings(
        again: "Må leses på nytt",
        notCompared: "Kan ikke sammenlignes",
        unusable: "Filer som ikke kan brukes",
        place: { $0.isNew ? "ny lov: \($0.act) \($0.section)" : "\($0.act) \($0.section)" },
        outcome: { reading in
            switch reading.outcome {
            case .same: "Teksten er den som ble lest."
            case .changed(let sections):
                sections.count == 1
                    ? "\(list(sections)) er ikke lenger den som ble lest\(date(reading))."
                    : "\(list(sections)) er ikke lenger de som ble lest\(date(reading))."
            case .gone(let sections):
                "\(list(sections)) er opphevet eller finnes ikke i «\(reading.path ?? "")»."
            case .severalCopies(let paths):
                "Loven står i flere filer med ulik tekst, og ingenting sier hvilken som er nyest: \(paths.joined(separator: ", "))"
            case .noAct: "Loven er ikke i mappa."
            case .noPrint: "Det som ble lest, har ikke noe avtrykk ennå."
            case .unreadable: "«\(reading.section)» begynner ikke med en paragraf som kan slås opp."
            }
        },
        rest: { "Ikke sett på: «\($0)»." },
        missingActs: { "Ikke i mappa: \($0.joined(separator: ", "))." },
        noPrints: {
            $0 == 1
                ? "1 setning har ikke noe avtrykk ennå. «--write» på mappa den ble lest i, skriver det:"
                : "\($0) setninger har ikke noe avtrykk ennå. «--write» på mappa de ble lest i, skriver dem:"
        },
        name: { $0.isNew ? "\($0.id) (ny lov)" : $0.id },
        older: { newest, older in "«\(newest)» er den nyeste. Ikke brukt: \(older.joined(separator: ", "))" },
        file: { path, failure in
            switch failure {
            case .encoding: "\(path): Teksten er ikke i UTF-8, eller bokstavene er ødelagt. Hent fila på nytt."
            case .tooLarge: "\(path): Fila er over 20 MB. Så lang er ingen lov. Hent loven på nytt."
            case .cutOff: "\(path): Slutten av fila mangler. Hent den på nytt."
            case .damaged: "\(path): Taggene i fila passer ikke sammen. Hent den på nytt."
            case .noAct: "\(path): Fila sier ikke hvilken lov den er, eller har ingen paragrafer."
            }
        },
        moreFiles: { "Og \($0) til." },
        sum: { all, same, again in
            "\(all) setninger i lovregisteret: \(same) som da de ble lest, \(again) må leses på nytt, \(all - same - again) kan ikke sammenlignes."
        },
        written: { prints, paths in
            let what = prints == 1 ? "1 avtrykk er skrevet" : "\(prints) avtrykk er skrevet"
            return "\(what) i \(paths.joined(separator: ", ")). Datoen under «sjekket» retter du selv."
        },
        nothingWritten: "Ingen avtrykk er skrevet.",
        newer: {
            "\($0.id): Loven i mappa er endret etter \(CalendarDate.shown($0.checked ?? "")), da teksten ble lest, så avtrykket er ikke skrevet. Les den på nytt, og bruk «--read \($0.id)»."
        },
        incomplete: {
            "\($0.id): «\($0.act) \($0.section)» står ikke i mappa som den skal, så avtrykket er ikke skrevet."
        },
        unwritable: { "«\($0)» kan ikke skrives. Er det plass på disken, og har du tilgang til mappa?" }
    )

    private static func list(_ sections: [SectionNumber]) -> String {
        // The first one begins the sentence.
        let names = sections.enumerated().map { $0 == 0 && $1.isArticle ? "Artikkel \($1.id)" : $1.text }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) og \(last)"
    }

    private static func date(_ reading: LawReading) -> String {
        reading.checked.map { " \(CalendarDate.shown($0))" } ?? ""
    }
}
