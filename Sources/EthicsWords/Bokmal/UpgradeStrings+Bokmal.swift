// What `upgrade` says, in bokmål.

import EthicsEngine

extension UpgradeStrings {
    package static let bokmal = UpgradeStrings(
        current: { path, format in "«\(path)» er alt i format \(format). Ingenting er endret." },
        noContent: { "«\($0)» er ikke en innholdsfil. Innhold har endelsen .yaml." },
        unusual: {
            "«\($0)» er skrevet på en måte som ikke kan skrives om av programmet. Skriv listene med ett punkt på hver linje, som i sakene som følger med, og prøv igjen."
        },
        note: { path, line, matter in "\(path):\(line): \(note(matter))" },
        left: { path, notes in
            switch notes {
            case 0: "\(path): Ingenting står igjen. Sjekk med «ethics-tui lint»."
            case 1: "\(path): 1 ting står igjen til deg."
            default: "\(path): \(notes) ting står igjen til deg."
            }
        },
        written: { path, copy in "Skrevet: \(path). Fila slik den var, ligger i \(copy)" },
        unwritable: { "«\($0)» kan ikke skrives. Er det plass på disken, og har du tilgang til mappa?" },
        copyExists: { "«\($0)» finnes fra før og blir ikke skrevet over. Flytt den, og prøv igjen." }
    )

    private static func note(_ matter: UpgradeNote.Matter) -> String {
        switch matter {
        case .side(let consideration, let sides):
            "hensynet «\(consideration)» har flere sider. Velg den grunnen handler om: \(sides.joined(separator: ", "))."
        case .mark(let choice, .no):
            "Jus svarer «nei» for «\(choice)». Merk under «gulv» regelen som blir brutt («ethics-tui list floor» viser dem, og «loven» er det når ingen passer), og skriv under «hjemmel» lovene svaret hviler på."
        case .mark(let choice, .doubt), .mark(let choice, .yes):
            "Jus svarer «tvil» for «\(choice)». Merk under «gulv» regelen som er i tvil («ethics-tui list floor» viser dem, og «loven» er det når ingen passer), og skriv under «hjemmel» lovene svaret hviler på."
        case .lifted(let choice):
            "Jus svarer «ja» for «\(choice)» her, men ikke i saken selv. Når regelen er merket der, skriver du under «bortfaller» at den ikke lenger gjelder."
        case .parents(let rule, let rested) where rested.isEmpty:
            "regelen «\(rule)» bygger ikke på noen regel i gulvet. Skriv under «bygger-pa» hvilke den bygger på («ethics-tui list floor» viser reglene)."
        case .parents(let rule, let rested):
            "regelen «\(rule)» bygger ikke på noen regel i gulvet. Skriv under «bygger-pa» hvilke den bygger på («ethics-tui list floor» viser reglene). Før hvilte den på: \(rested.joined(separator: ", "))."
        case .statute(let id, _):
            "loven «\(id)» står ikke i registeret. Lim dette inn under «lover» i lover.yaml i din egen mappe, og les gjennom det:"
        }
    }
}
