// The sentences about pairs in bokmål.

import EthicsEngine

extension PairStrings {
    package static let bokmal = PairStrings(
        heading: { framework, title in
            "Det som er lest av «\(title)»: svaret nei stryker paret. Les videre med «ethics-tui pairs \(framework)»."
        },
        read: { reading in
            guard reading.isBegun else { return "Ingen i kommunen har lest hva punktene blir satt opp mot." }
            return [count(reading), struck(reading)].joined(separator: " ")
        },
        ended: { reading in
            let (kept, struck, left) = (reading.count(.kept), reading.count(.struck), reading.count(.left))
            let all = "\(kept) hører sammen, \(struck) er strøket, \(left) står igjen."
            guard struck > 0 else { return all }
            let signs = [
                "\(reading.struck(.strengthens)) bare der noe styrkes", "\(reading.struck(.costs)) bare der noe koster",
                "\(reading.struck(.both)) der det er begge deler",
            ]
            let none = reading.struck(nil)
            let parts = signs + (none > 0 ? ["\(none) der ingen sak har noen grunn"] : [])
            let first = parts.dropLast().joined(separator: ", ")
            return "\(all) Av dem som er strøket, var \(first) og \(parts.last ?? "")."
        },
        taken: { links in
            switch (links.plus, links.minus) {
            case (0, 0): "Ingen grunner i sakene er tatt bort."
            case (1, 0): "1 grunn som styrker, er tatt bort."
            case (let plus, 0): "\(plus) grunner som styrker, er tatt bort."
            case (0, 1): "1 grunn som koster, er tatt bort."
            case (0, let minus): "\(minus) grunner som koster, er tatt bort."
            case (let plus, let minus): "Grunner som er tatt bort: \(plus) styrker, \(minus) koster."
            }
        },
        written: { "Svarene står i \($0)" },
        unwritable: { "«\($0)» kan ikke skrives. Er det plass på disken, og har du tilgang til mappa?" },

        introduction: { title, left in
            left == 1
                ? "«\(title)»: Det er ett par igjen å lese. Handler punktet om det siden sier?"
                : "«\(title)»: Det er \(left) par igjen å lese. Handler punktet om det siden sier?"
        },
        keys: "j hører sammen · n stryk · Enter alene lar det stå til senere · a avslutt",
        place: { number, left in "\(number) av \(left)" },
        question: "Punktet:",
        prompt: "j, n, Enter eller a:",
        notUnderstood: "Skriv j, n eller a, eller trykk bare Enter.",
        nothingLeft: "Alle parene er lest.",
        nothingToRead: "Ingen av punktene hviler på noe hensyn, så det er ingen par å lese.",
        keep: "j",
        strike: "n",
        stop: "a",

        concern: { name, gist in "\(name): \(gist)" },
        reason: { "\($0.text) («\($0.choice)», \($0.title))" },
        noReason: "Ingen sak har noen grunn om dette ennå.",
        answer: { entry in
            switch (entry.answer, entry.taken.plus, entry.taken.minus) {
            case (.kept, _, _): "hører sammen"
            case (.left, _, _): "ikke lest"
            case (.struck, 0, 0): "strøket"
            case (.struck, let plus, let minus):
                "strøket, og med det grunner i sakene: \(plus) styrker, \(minus) koster"
            }
        },

        notAPair: { text, example in "«\(text)» er ikke et par. Skriv punktet, kolon og hensynet, som «\(example)»." },
        unknownStatement: { id, known in
            "Punktet «\(id)» hviler ikke på noe hensyn, eller finnes ikke. Det finnes: \(known.joined(separator: ", "))."
        },
        unknownConcern: { statement, concern, known in
            "Punktet «\(statement)» hviler ikke på «\(concern)». Det hviler på: \(known.joined(separator: ", "))."
        },
        bothWays: { "«\($0)» kan ikke både strykes og beholdes." }
    )

    private static func count(_ reading: PairReading) -> String {
        reading.entries.count == 1
            ? "Lest: \(reading.answered) av 1 par." : "Lest: \(reading.answered) av \(reading.entries.count) par."
    }

    private static func struck(_ reading: PairReading) -> String {
        let all = reading.count(.struck)
        guard all > 0 else { return "Ingen er strøket." }
        let signs: [(Int, String)] = [
            (reading.struck(.strengthens), "bare styrket"), (reading.struck(.costs), "bare kostet"),
            (reading.struck(.both), "begge deler"), (reading.struck(nil), "uten grunner i sakene"),
        ]
        let parts = signs.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "Strøket: \(all) (\(parts.joined(separator: ", ")))."
    }
}
