// What is said when a command line can't be understood, in bokmål.

extension UsageStrings {
    package static let bokmal = UsageStrings(
        unknownCommand: { name, known, meant in
            let missing = "Kommandoen «\(name)» finnes ikke."
            return meant.map { "\(missing) Mente du «\($0)»?" }
                ?? "\(missing) Det finnes: \(known.joined(separator: ", "))."
        },
        unknownOption: { name, meant in
            let missing = "Her finnes det ikke noe som heter «\(name)»."
            return meant.map { "\(missing) Mente du «\($0)»?" } ?? missing
        },
        missingValue: { "Det mangler en verdi etter «\($0)»." },
        missingArgument: { "Det mangler noe: «\($0)»." },
        missingOneOf: { "Det mangler noe. Skriv én av disse: \($0.map { "«\($0)»" }.joined(separator: ", "))." },
        badValue: { value, option, known in
            let bad = "«\(value)» kan ikke brukes som «\(option)»."
            return known.isEmpty ? bad : "\(bad) Det finnes: \(known.joined(separator: ", "))."
        },
        tooMuch: { $0.count == 1 ? "«\($0[0])» hører ikke til her." : "Dette hører ikke til her: \(quoted($0))." },
        takesNoValue: { option, value in "«\(option)» står alene, uten «\(value)»." },
        saidTwice: { first, second in "Bruk enten \(first) eller \(second), ikke begge." },
        noShell: {
            "Skriv hvilket skall det gjelder: --generate-completion-script=\($0.joined(separator: " eller "))."
        },
        notUnderstood: { "Det du skrev, kan ikke brukes. \($0)" },
        usage: { "Slik skrives det: \($0)" },
        more: { "Mer hjelp, på engelsk: \($0)" }
    )

    private static func quoted(_ words: [String]) -> String { words.map { "«\($0)»" }.joined(separator: ", ") }
}
