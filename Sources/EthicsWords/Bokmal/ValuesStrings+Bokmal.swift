// The sentences about the values in bokmål.

import EthicsEngine

extension ValuesStrings {
    /// Said to a group, which looks at a choice that need not be anybody's.
    package static let bokmalOfGroup: ValuesStrings = {
        var words = bokmal
        words.title = "Sett opp mot verdiene"
        words.judged = { "Oppdiktet sak. \($0), slik forfatterne ser det. Dere kan være uenige." }
        words.proposed = { "\(proposal($0, isApproved: $1)) Dere kan være uenige." }
        words.placeUnknown =
            "Her står bare det som gjelder i alle kommuner, for kommunen er ikke valgt."
        words.nothingTouched =
            "Alternativet berører ingen av punktene her. Verdiene sier altså ikke noe om det, verken for eller imot."
        words.broken = { which in
            "\(unlawful(which)) Etterpå kommer det gode dere ville oppnå. Hvilken lovlig vei kommer nærmest? Synes dere "
                + "regelen er gal: Hvem kan endre den?"
        }
        words.brokenAlone = { which in
            "\(unlawful(which)) Hvilken lovlig vei kommer nærmest det dere ville oppnå? Synes dere regelen er gal: Hvem "
                + "kan endre den?"
        }
        words.placeElsewhere =
            "Verdiene der dere jobber, er ikke lagt inn. Derfor står bare det som gjelder i alle kommuner, her."
        words.doubtful = "Avklar dette før dere handler. Hvem kan svare?"
        words.wanted = "DET DERE VILLE OPPNÅ"
        words.mostDisagreed = "Hvilken av grunnene er dere mest uenige i?"
        words.disagreeWithThis = "Er dere uenige i denne grunnen? Trykk u."
        words.whatInstead = "Hva ville dere ha skrevet?"
        words.emptyIsAnswer = "Det dere skriver, kommer med i referatet. Det kan være tomt."
        return words
    }()

    /// Whose proposal it is what a reason says about a statement, about a case that is made up.
    private static func proposal(_ title: String, isApproved: Bool) -> String {
        let approval = isApproved ? "" : ", ikke godkjent av kommunen"
        return "Oppdiktet sak. Veivalgs forslag til sammenheng med «\(title)»\(approval)."
    }

    /// That a choice is not lawful, and of several which one: whoever tells the truth afterwards has broken nothing by that.
    private static func unlawful(_ which: Int?) -> String {
        let names = ["første", "andre", "tredje", "fjerde"]
        let choice = which.flatMap { names.indices.contains($0) ? "det \(names[$0]) valget" : nil }
        return "Slik vi i Veivalg leser loven, er ikke \(choice ?? "dette") lov."
    }

    package static let bokmal = ValuesStrings(
        footerTargets: "↑↓ Velg",
        footerDisagree: "Uenig",
        footerAgree: "Ta tilbake",
        footerSums: "Regnestykket",
        footerFramework: "Andre verdier",
        footerCompare: "Først og nå",
        footerReasons: "Grunnene",
        footerNext: "Neste grunn",
        footerTurn: "↑↓ Bla",
        helpDisagree: "Si at du er uenig i grunnen som er merket, eller ta det tilbake",
        helpSums: "Vis eller skjul regnestykket bak verdiene",
        helpFramework: "Bytt mellom verdiene kommunen har",
        helpCompare: "Vis det første valget ved siden av det du velger nå",

        title: "Valget ditt sett opp mot verdiene",
        likeTitle: "Det som ligner mest, opp mot verdiene",
        mostLike: "Forfatterne har vurdert det som ligner mest:",
        against: { "Sett opp mot: \($0)." },
        judged: { "Oppdiktet sak. \($0), slik forfatterne ser det. Du kan være uenig." },
        proposed: { "\(proposal($0, isApproved: $1)) Du kan være uenig." },
        reasonOf: { number, count, title, isStrong in
            "Grunn \(number) av \(count) · \(title)\(isStrong ? " MYE" : "")"
        },
        speaksTo: { "\($0): \($1)" },
        alsoSpeaksTo: { "Også: \($0.joined(separator: " · "))" },
        approved: { approval in
            guard let approval else {
                return "Laget av Veivalg etter kommunens dokument. Kommunen har ikke godkjent teksten."
            }
            return
                "Laget av Veivalg etter kommunens dokument. Godkjent \(CalendarDate.shown(approval.date)), \(approval.role)."
        },
        placeUnknown:
            "Her står bare det som gjelder i alle kommuner, for kommunen din er ikke valgt. Velger du den, er verdiene "
            + "der med fra neste sak.",
        placeFromNext: { "Her står bare det som gjelder i alle kommuner. Fra neste sak er verdiene i \($0) med." },
        choosePlace: "Velg kommune",
        twoSigns: "++ styrker mye, −− koster mye.",
        guessed: { guess, paying in
            let judged =
                paying.isEmpty
                ? "Forfatterne har ingen grunner som koster noe."
                : "Forfatterne har grunner som koster for \(listed(paying))."
            // What one thought of is never held against what the authors have: there is no answer to be wrong about.
            return guess.map { "Du tenkte på \($0). Her er det ingen fasit. \(judged)" } ?? judged
        },
        nothingTouched:
            "Valget ditt berører ingen av punktene her. Verdiene sier altså ikke noe om det, verken for eller "
            + "imot.",
        floor: "GJELDER I ALLE KOMMUNER",
        otherLaw: "loven",
        floorMark: { rule, answer in
            switch answer {
            case .kept: "\(rule.capitalizedFirst): holdt"
            case .doubt: "\(rule.capitalizedFirst): i tvil"
            case .broken: "\(rule.capitalizedFirst): brutt"
            }
        },
        floorAtAGlance: { rule, answer in
            switch answer {
            case .kept: "Gjelder i alle kommuner, og er holdt: \(rule)"
            case .doubt: "Gjelder i alle kommuner, og er i tvil: \(rule)"
            case .broken: "Gjelder i alle kommuner, og er brutt: \(rule)"
            }
        },
        ofChoice: { "Valget: \($0)" },
        broken: { which in
            "\(unlawful(which)) Etterpå kommer det gode du ville oppnå. Hvilken lovlig vei kommer nærmest? Synes du regelen "
                + "er gal: Hvem kan endre den?"
        },
        brokenAlone: { which in
            "\(unlawful(which)) Hvilken lovlig vei kommer nærmest det du ville oppnå? Synes du regelen er gal: Hvem kan "
                + "endre den?"
        },
        nothingInDoubt:
            "Forfatterne har ikke merket noe her som bryter det som gjelder i alle kommuner, eller setter det i tvil.",
        placeElsewhere:
            "Verdiene der du jobber, er ikke lagt inn. Derfor står bare det som gjelder i alle kommuner, her.",
        doubtful: "Avklar dette før du handler. Hvem kan svare?",
        notNamed: { source, rules in
            let date = source.date.map { " " + CalendarDate.shown($0) } ?? ""
            return "Punktene som er laget etter dokumentet (\(kind(source.kind))\(date)), har ingen regel om "
                + "\(listed(rules.map { "«\($0)»" })). Andre regler i kommunen kan ha det. Loven gjelder uansett."
        },
        wanted: "DET DU VILLE OPPNÅ",
        lawOfRule: { "Lov: \($0)." },
        seeAbove: { "Se hvorfor under \(listed($0.map { "«\($0.capitalizedFirst)»" }))." },
        rules: "REGLER",
        status: { status in
            switch status {
            case .inLine: "i tråd"
            case .inDoubt: "i tvil"
            case .inBreach: "i strid"
            }
        },
        ruled: { "\($0): \($1)" },
        tension: { "Valget styrker \($0) (\($1)), men koster for \($2) (\($3))" },
        tensionWithin: { "\($0) (\($1)): Valget både styrker det og koster noe" },
        offPoster: "ANDRE GRUNNER I SAKEN",
        source: { source in
            let kind = kind(source.kind)
            let document = source.document.lowercased() == kind ? source.document : "\(source.document) (\(kind))"
            let date = source.date.map { CalendarDate.shown($0) } ?? "uten dato"
            let line = "Kilde: \(document), \(source.publisher), \(date)."
            return switch source.kind {
            case .guidelines, .poster: line
            // Silence on gifts does not mean that there is no rule on gifts.
            case .employerPolicy, .values:
                "\(line) Det den ikke nevner, kan det finnes regler om et annet sted."
            }
        },

        left: "koster",
        right: "styrker",
        rightIfBroken: "ville oppnå",
        legend: { $0 ? "Én rute er ett punkt. ▫ trekker begge veier." : "Én rute er ett punkt." },
        rulesInSquares: "Regler i tråd står til høyre, regler i tvil eller i strid til venstre.",
        untouched: { "· \($0) ikke berørt" },
        spoken: { "\($0): styrker \($1), koster \($2), trekker begge veier \($3), ikke berørt \($4)" },
        tagged: { "\($0), \($1)" },

        mostDisagreed: "Hvilken av grunnene er du mest uenig i?",
        disagreeWithThis: "Er du uenig i denne grunnen? Trykk u.",
        chooseReason: "Flytt merket til en grunn med ↑↓ først.",
        plainTarget: "Uenig i en grunn? Skriv u og tallet foran den, som u 2.",
        authorsSay: "Forfatterne skriver",
        whatInstead: "Hva ville du ha skrevet?",
        emptyIsAnswer: "Enter uten tekst er også et svar.",
        disagreed: { $0.isEmpty ? "Uenig" : "Uenig: «\($0)»" },

        sumsExplained: [
            "Hver grunn teller fra −2 til +2, og tallet for et punkt er det grunnene blir til sammen. Spennet viser det "
                + "laveste og det høyeste som er mulig i saken."
        ],
        sum: { "\(signed($0, zero: "+")) \(signed($1, zero: "−")) = \(signed($2, zero: ""))" },
        range: {
            $0 == $1
                ? "Likt uansett valg: \(signed($0, zero: ""))"
                : "Spenn: \(signed($0, zero: "")) til \(signed($1, zero: ""))"
        },
        sumLine: { sum, range, isTouched in isTouched ? "\(sum) · \(range)" : "\(sum) · \(range) · Ikke berørt her" },
        size: { signed($0, zero: "") },
        reason: { "\($0): \($1)" },
        statements: { value, statements in "\(value): \(statements.joined(separator: " · "))" },
        notAtStake: { "Ikke berørt i denne saken: \($0.joined(separator: " · "))" },

        comparisonTitle: "Først og nå",
        first: "først",
        now: "nå",
        moved: { first, sure, now, sureNow in
            let before = sure.map { " og var \(sureness($0))" } ?? ""
            let after = sureNow.map { " og er \(sureness($0))" } ?? ""
            return "Først valgte du «\(first)»\(before). Nå velger du «\(now)»\(after). Hva flyttet deg?"
        },
        stood: { "Du står på «\($0)». Hvilket motargument lever du fortsatt med?" },
        undecided: { now, sureNow in
            let after = sureNow.map { " og er \(sureness($0))" } ?? ""
            return "Først visste du ikke. Nå velger du «\(now)»\(after). Hva avgjorde det?"
        },
        ownIsLike: { "Rutene gjelder det som ligner mest: «\($0)»." },
        openingOnly: "Her er bare valget i selve saken med, ikke det som skjedde etterpå."
    )

    /// How sure, after «var» and «er».
    private static func sureness(_ confidence: Confidence) -> String {
        switch confidence {
        case .veryDoubtful: "svært i tvil"
        case .doubtful: "litt i tvil"
        case .between: "både sikker og i tvil"
        case .fairlySure: "ganske sikker"
        case .sure: "helt sikker"
        }
    }

    private static func kind(_ kind: Framework.Source.Kind) -> String {
        switch kind {
        case .guidelines: "etiske retningslinjer"
        case .poster: "etikkplakat"
        case .employerPolicy: "arbeidsgiverpolitikk"
        case .values: "verdier"
        }
    }

    /// «A», «A og B», «A, B og C».
    package static func listed(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) og \(last)"
    }

    /// A number with its sign and a real minus.
    private static func signed(_ number: Int, zero: String) -> String {
        number == 0 ? zero + "0" : number > 0 ? "+\(number)" : "−\(-number)"
    }
}
