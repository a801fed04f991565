// What the parser of the command line says, in the language of the program.

import EthicsEngine
import EthicsWords
import Foundation

/// What the parser says of a command line that it can't use.
struct ParserMessage {
    /// What it says, in English, with whatever somebody has written in it.
    let english: String
    /// The commands that there are, where one was expected.
    let commands: [String]

    private var words: Shared<UsageStrings> { Language.printed.usage }

    /// The same in the language of the program. A sentence that is not known stands as it is, in a frame that is.
    var text: String {
        for (pattern, say) in sentences {
            if let values = ParserPattern(pattern).values(in: english) { return say(values) }
        }
        return words.notUnderstood(english)
    }

    /// The parser's sentences, those that say more before those that say less.
    private var sentences: [(pattern: String, say: ([String]) -> String)] {
        [
            ("Unknown option '*'. Did you mean '*'?", { words.unknownOption($0[0], $0[1]) }),
            ("Unknown option '*' or: *", { words.unknownOption($0[0], nil) }),
            ("Unknown option '*'", { words.unknownOption($0[0], nil) }),
            ("Missing value for '*'", { words.missingValue($0[0]) }),
            ("Missing expected argument '*'", { words.missingArgument($0[0]) }),
            ("Missing one of: '*'", { words.missingOneOf($0[0].components(separatedBy: "', '")) }),
            (
                "The value '*' is invalid for '*'. Please provide one of *",
                { badValue($0[0], $0[1], Self.known($0[2])) }
            ),
            ("The value '*' is invalid for '*': *", { badValue($0[0], $0[1], []) }),
            ("The value '*' is invalid for '*'", { badValue($0[0], $0[1], []) }),
            ("Unexpected argument '*'", { unexpected($0) }),
            ("* unexpected arguments: '*'", { unexpected($0[1].components(separatedBy: "', '")) }),
            ("The option '*' does not take any value, but '*' was specified.", { words.takesNoValue($0[0], $0[1]) }),
            (
                "Value to be set with flag '*' had already been set with flag '*'",
                { words.saidTwice($0[1], $0[0]) }
            ),
            ("Invalid option: *", { words.unknownOption($0[0], nil) }),
            (
                "Can't *Please use --generate-completion-script=<shell> with one of: *",
                { words.noShell($0[1].split(separator: " ").map(String.init)) }
            ),
        ]
    }

    private func badValue(_ value: String, _ option: String, _ known: [String]) -> String {
        words.badValue(value, option, known)
    }

    private func unexpected(_ arguments: [String]) -> String {
        guard let name = arguments.first, !commands.isEmpty else { return words.tooMuch(arguments) }
        return words.unknownCommand(name, commands, NearestWord.find(name, among: commands))
    }

    /// The values in «'text', 'json' or 'github'.», or in a list with a dash before each.
    private static func known(_ list: String) -> [String] {
        list.contains("'")
            ? list.split(separator: "'", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.map { String($0.element) }
            : list.components(separatedBy: " - ").dropFirst().map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
