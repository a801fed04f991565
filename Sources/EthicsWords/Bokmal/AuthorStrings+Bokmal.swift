// The sentences of the authors' reports in bokmål.

import EthicsEngine

extension AuthorStrings {
    package static let bokmal = AuthorStrings(
        covered: { framework, covered, all in "\(framework): \(covered) av \(all) punkter har en sak" },
        touched: { dilemma, touch, kind in
            switch kind {
            case .rule: "\(dilemma): holdt \(touch.kept), i tvil \(touch.doubt), brutt \(touch.broken)"
            case .attitude, .practice: "\(dilemma): styrker \(touch.strengthens), koster \(touch.costs)"
            }
        },
        silence: { silence in
            switch silence {
            case .namesNothing: "Ingen sak handler om dette ennå. Punktet peker ikke på noe hensyn eller noen regel."
            case .forNobody: "Ingen sak handler om dette ennå. Ingen sak er skrevet for dem punktet gjelder."
            case .noCase: "Ingen sak handler om dette ennå."
            }
        },
        onlyWhatIf: { "Bare i et «Hva om»: \($0.joined(separator: ", "))" },
        silentStatements: "Punkter ingen sak handler om ennå",
        silentStatement: { statement, silence in
            switch silence {
            case .namesNothing: "\(statement) (peker ikke på noe hensyn eller noen regel)"
            case .forNobody: "\(statement) (ingen sak er skrevet for dem punktet gjelder)"
            case .noCase: statement
            }
        },
        cases: "Sakene",
        touches: { framework, statements in "\(framework): \(statements.joined(separator: ", "))" },
        strangers: "Saker som ikke handler om noe punkt",
        strangersTo: { framework, dilemmas in "\(framework): \(dilemmas.joined(separator: ", "))" },
        floor: "Gjelder i alle kommuner",
        rule: { name, marks, dilemmas in
            switch dilemmas {
            case 0: "\(name): ingen sak er merket med regelen"
            case 1: "\(name): 1 sak, holdt \(marks.kept), i tvil \(marks.doubt), brutt \(marks.broken)"
            default: "\(name): \(dilemmas) saker, holdt \(marks.kept), i tvil \(marks.doubt), brutt \(marks.broken)"
            }
        },
        silentParts: { "Sider ingen sak er merket med: \($0.joined(separator: ", "))" },
        silentSides: "Hensyn og sider ingen sak har en virkning på",
        audiences: "Hvem sakene er skrevet for",
        workplaces: "Arbeidssteder",
        sectors: "Sektorer",
        casesWithoutWorkplace: { "Uten arbeidssted: \($0.joined(separator: ", "))" },
        groupHeads: ["saker", "fulle", "enkle", "lovlast"],
        groupsWithoutCase: { "Ingen sak ennå: \($0.joined(separator: ", "))" },
        audience: { $0.bokmal },
        none: "Ingen.",
        whatIfsApart:
            "Tallene er alternativer og merker i åpningen og i det som følger. «Hva om» er ikke med i tallene. En sak teller bare for punkter som gjelder dem saken er skrevet for.",

        counted: { full, simple in
            switch (full, simple) {
            case (1, 1): "1 full sak og 1 enkel."
            case (1, _): "1 full sak og \(simple) enkle."
            case (_, 1): "\(full) fulle saker og 1 enkel."
            default: "\(full) fulle saker og \(simple) enkle."
            }
        },
        whatIfsLeftOut: "«Hva om» er bare med i LIX.",
        effects: "Virkninger",
        effectsHeads: ["alternativer", "−2", "−1", "+1", "+2"],
        scope: { scope in
            switch scope {
            case .opening: "åpningen"
            case .sequel: "det som følger"
            case .simple: "enkle saker"
            }
        },
        spread: { scope in
            switch scope {
            case .opening: "Alternativer i åpningen med så mange virkninger"
            case .sequel: "Alternativer i det som følger med så mange virkninger"
            case .simple: "Alternativer i enkle saker med så mange virkninger"
            }
        },
        spreadHeads: ["alle", "pluss", "minus"],
        perConsideration: "Virkninger på hvert hensyn",
        signHeads: ["pluss", "minus"],
        places: "Plassen i lista",
        placesLast: "sist",
        placesAll: "alle",
        manner: { manner in
            switch manner {
            case .follows: "følger"
            case .asks: "spør"
            case .reports: "melder"
            case .bends: "bøyer"
            case .withdraws: "trekker seg"
            case .other: "annet"
            case nil: "ikke oppgitt"
            }
        },
        mannerHead: "art",
        onTheWheel: { lens in
            switch lens {
            case .law: "Hjulet: Jus"
            case .identity: "Hjulet: Identitet"
            case .morality: "Hjulet: Moral"
            case .reputation: "Hjulet: Omdømme"
            case .economy: "Hjulet: Økonomi"
            case .ethics: "Hjulet: Etikk"
            }
        },
        answerHeads: ["ja", "tvil", "nei"],
        onTheFloor: "Merker på regler som gjelder i alle kommuner",
        floorHeads: ["holdt", "tvil", "brutt"],
        means: "Pluss og minus, snitt for hvert alternativ med virkninger",
        meanHeads: ["pluss", "minus", "alternativer"],
        meanNote: "Pluss og minus blir aldri lagt sammen.",
        endings: "Slutter i fulle saker",
        endingHeads: ["god", "blandet", "dyr", "ikke oppgitt"],
        endingsByManner: "Der alternativene fører hen",
        sequelHeads: ["god", "blandet", "dyr", "ikke oppgitt", "nye valg", "ingenting"],
        all: "alle",
        phrases: "Fem ord på rad som står i mer enn én sak",
        noPhrases: "Ingen.",
        phraseHeads: ["ganger", "saker"],
        readability: "LIX",
        readabilityHeads: ["LIX", "ord"],
        heaviest: "De tyngste tekstene på minst 40 ord",
        heaviestHeads: ["LIX", "ord"],
        decimal: { number in
            let tenths = Int((abs(number) * 10).rounded())
            return number < 0 && tenths > 0 ? "−\(tenths / 10),\(tenths % 10)" : "\(tenths / 10),\(tenths % 10)"
        },

        graphed: { id, text in "\(id): \(text)" },
        graphedManner: { id, text, manner in
            switch manner {
            case .follows: "\(id) (følger): \(text)"
            case .asks: "\(id) (spør): \(text)"
            case .reports: "\(id) (melder): \(text)"
            case .bends: "\(id) (bøyer): \(text)"
            case .withdraws: "\(id) (trekker seg): \(text)"
            case .other: "\(id) (annet): \(text)"
            }
        },
        endingText: { ending in
            switch ending {
            case .good: "Ender godt"
            case .mixed: "Ender blandet"
            case .costly: "Ender dyrt"
            case nil: "Slutten er ikke oppgitt"
            }
        },
        above: { "\($0), se over" },
        unreached: "Ingen vei fører hit"
    )
}
