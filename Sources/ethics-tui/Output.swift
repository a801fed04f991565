// Standard output and error, and the failures that commands end with.

import ArgumentParser
import EthicsWords
import Foundation
import SafeText

enum Output {
    static func print(_ text: String) {
        FileHandle.standardOutput.write(Data(SafeText.cleaned(text, keepingNewlines: true).utf8))
    }

    static func error(_ text: String) {
        FileHandle.standardError.write(Data(SafeText.cleaned(text, keepingNewlines: true).utf8))
    }
}

enum Failure {
    /// What the commands say.
    static var words: Shared<CommandStrings> { Language.printed.commands }

    /// Content or a file can't be used: status 1.
    static func file(_ message: String) -> ExitCode {
        Output.error(message + "\n")
        return ExitCode(1)
    }

    /// An id that does not exist: status 64, naming those that do.
    static func unknown(_ sought: CommandStrings.Sought, _ id: String, known: [String]) -> ExitCode {
        usage(words.unknown(sought, id, known))
    }

    /// Other wrong usage: status 64.
    static func usage(_ message: String) -> ExitCode {
        Output.error(message + "\n")
        return ExitCode(64)
    }
}

enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
