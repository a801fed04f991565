// What is said only where the program goes line by line, in bokmål.

import Foundation

extension PlainStrings {
    package static let bokmal = PlainStrings(
        marked: { mark, text in
            let parts = mark.split(separator: " ").map(String.init)
            switch (parts.first ?? "", parts.count) {
            case ("", _), ("·", 1): return text
            case ("+", 1): return "Styrker: \(text)"
            case ("++", 1): return "Styrker mye: \(text)"
            case ("−", 1): return "Koster: \(text)"
            case ("−−", 1): return "Koster mye: \(text)"
            case ("±", 1), ("±±", 1): return "Trekker begge veier: \(text)"
            // A letter with how many answered so, and with how many did before.
            case (let letter, 2) where Int(parts[1]) != nil: return "\(letter), \(parts[1]) svar: \(text)"
            case (let letter, 4) where parts[2] == "→":
                return "\(letter), først \(parts[1]) svar, nå \(parts[3]): \(text)"
            case (let sum, 1) where sum.hasPrefix("+") && Int(sum) != nil: return "Pluss \(sum.dropFirst()): \(text)"
            case (let sum, 1) where sum.hasPrefix("−") && Int(sum.dropFirst()) != nil:
                return "Minus \(sum.dropFirst()): \(text)"
            default: return "\(parts.joined(separator: " ")) \(text)"
            }
        },
        numbered: { "\($0) \($1)" },
        option: { key, label in key.isEmpty ? label : "\(key) \(label)" },
        remarked: { text, remark in remark.isEmpty ? text : "\(text) (\(remark))" },
        answered: { "\($0) (dette svarte du)" },
        written: { "Du har skrevet: \($0)" },
        keys: { keys in
            // A whole sentence ends as one, and what only has a name stands in a row.
            keys.reduce("") { $0.isEmpty ? $1 : $0.hasSuffix(".") ? "\($0) \($1)" : "\($0), \($1)" }
        },
        spoken: { $0.replacingOccurrences(of: " · ", with: ", ") },
        lineCut: {
            "Linja var for lang, og slutten er borte. Det siste som kom fram, var «\($0)». Trykk Enter for å bruke det som "
                + "kom fram, eller skriv ei kortere linje."
        }
    )
}
