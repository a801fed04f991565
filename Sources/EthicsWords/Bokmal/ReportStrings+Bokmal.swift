// The sentences of the reports in bokmål.

import EthicsEngine

extension ReportStrings {
    package static let bokmal = ReportStrings(
        minutes: { "\($0) min" },
        simple: "enkel",
        situations: { count in count == 1 ? "1 situasjon" : "\(count) situasjoner" },
        ruleSituation: { id, workplaces in
            "\(id), \(workplaces.isEmpty ? "alle arbeidssteder" : workplaces.joined(separator: " · "))"
        },
        verdict: { verdict in
            switch verdict {
            case .yes: "ja"
            case .no: "nei"
            case .depends: "?"
            }
        },
        framework: { publisher, statements in "\(publisher), \(statements) punkter" },

        published: { publisher, document in "\(publisher): \(document)" },
        statement: { name, kind, audience in
            let kind =
                switch kind {
                case .rule: "regel"
                case .attitude: "holdning"
                case .practice: "praksis"
                }
            return switch audience {
            case .everyone: "\(name) (\(kind))"
            case .employee: "\(name) (\(kind), for ansatte)"
            case .leader: "\(name) (\(kind), for ledere)"
            case .elected: "\(name) (\(kind), for folkevalgte)"
            case .unionRepresentative: "\(name) (\(kind), for tillitsvalgte)"
            case .employer: "\(name) (\(kind), for arbeidsgiveren)"
            }
        },
        restsOn: "Hviler på:",
        buildsOn: "Bygger på:",
        floor: "Gjelder i alle kommuner",
        otherLaw: "loven",
        floorMark: { name, answer, reason in
            let answer =
                switch answer {
                case .kept: "holdt"
                case .doubt: "i tvil"
                case .broken: "brutt"
                }
            return "\(name), \(answer): \(reason)"
        },

        frameworks: "Verdigrunnlag",
        contacts: "De man kan spørre",
        inDoubt: "Når man er i tvil",
        track: "Løpet nye ansatte begynner på",

        original: { "Opprinnelig: \($0)" },
        adapted: { "Her: \($0)" },

        situation: "Hele situasjonen",
        parties: "De det gjelder",
        whatIfs: "Én ting er annerledes",
        rationalisations: "Det folk sier for å roe seg selv",
        law: "Loven",
        leaderQuestions: "Møtelederen kan spørre",
        leaderWatch: "Møtelederen ser etter",
        sister: "En sak om det samme",
        kind: { format, kind in
            switch (format, kind) {
            case (.simple, _): "enkel"
            case (.full, .lawLimited): "loven setter grenser"
            case (.full, .judgement): "skjønn"
            }
        },
        writtenFor: { "for \($0.map(\.bokmal).joined(separator: ", "))" },
        warnings: { "varsel: \($0.joined(separator: ", "))" },
        judged: { answer, reason in
            switch answer {
            case .yes: "ja. \(reason)"
            case .doubt: "tvil. \(reason)"
            case .no: "nei. \(reason)"
            }
        },
        argument: "For",
        counterargument: "Mot",
        sayIt: "Si det",
        saying: { to, sentence in "Til \(to): «\(sentence)»" },
        next: "Videre",
        scene: { "Følge: \($0)" },

        simpleHasNoNumbers:
            "En enkel sak har ingen virkninger å regne med. Verdiene er et spørsmål til den som velger.",
        lawSays: { status in
            switch status {
            case .stop: "Loven: Ta saken videre før du handler"
            case .clarify: "Loven: Avklar før du handler"
            case .none: nil
            }
        },
        tensions: "Trekker hver sin vei",
        tension: { up, down in "\(up) ↔ \(down)" },
        tensionWithin: { "\($0), i seg selv" },
        offPoster: { "Andre grunner i saken, uten eget punkt: \($0.joined(separator: " · "))" },
        sums: { statement, plus, minus, range in
            let (lowest, highest) = (range.lowerBound.signed, range.upperBound.signed)
            return "\(statement): +\(plus) −\(-minus) (fra \(lowest) til \(highest))"
        },
        untouchedHere: { "\($0): ikke berørt her" },
        untouched: { "\($0): ikke berørt" },

        ways: "Veier",
        moreWays: { "«\($0)» har flere veier enn de \($1) første, som er de eneste som står her." },
        way: { way, ending in ending.map { "\(way), slutter i «\($0)»" } ?? way },
        whatIf: "Hva om",
        shift: { consideration, before, after in
            // The same size with another reason has moved nothing.
            before == after
                ? "\(consideration) \(before.signed), ny grunn"
                : "\(consideration) \(before.signed) → \(after.signed)"
        },
        atStake: { framework, atStake, all in "\(framework): \(atStake) av \(all) punkter på spill" },
        range: { statement, range in "\(statement): fra \(range.lowerBound.signed) til \(range.upperBound.signed)" }
    )
}
