// What is printed when the parser ends the program: help, the version, or what was wrong with the command line.

import ArgumentParser
import EthicsWords
import Foundation
import SafeText
import TerminalKit

/// What the parser ends the program with.
enum UsageText {
    /// Ends the program as the parser asks for.
    static func end(_ error: any Error) -> Never {
        let status = EthicsTUI.exitCode(for: error)
        let full = EthicsTUI.fullMessage(for: error, columns: columns)
        if status == .success {
            Output.print(help(full) + "\n")
        } else if !full.isEmpty {
            Output.error(mistake(error, full))
        }
        Output.leave(status.rawValue)
    }

    /// The columns that texts are set in: those that were asked for, else those of the terminal, as far as lines can be read.
    private static var columns: Int {
        var size = winsize()
        let asked = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 0
        let isTerminal = [STDOUT_FILENO, STDERR_FILENO].contains { ioctl($0, UInt(TIOCGWINSZ), &size) == 0 }
        let columns = asked > 0 ? asked : isTerminal && size.ws_col > 0 ? Int(size.ws_col) : 80
        return min(max(columns, 60), 400)
    }

    /// Help, with its line of usage broken as the rest is.
    private static func help(_ text: String) -> String {
        text.components(separatedBy: "\n").flatMap { line in
            line.hasPrefix("USAGE: ") ? indented(line, by: 7) : [line]
        }.joined(separator: "\n")
    }

    /// What was wrong, how it is written, and where more is said.
    private static func mistake(_ error: any Error, _ full: String) -> String {
        let words = Language.printed.usage
        let lines = full.components(separatedBy: "\n")
        let usage = lines.last { $0.hasPrefix("Usage: ") }.map { String($0.dropFirst(7)) }
        let more = lines.lazy.compactMap { ParserPattern("  See '*' for more information.").values(in: $0)?.first }
            .first
        let isRoot = more == "\(EthicsTUI.configuration.commandName ?? "") --help"
        let message = ParserMessage(
            // What somebody has written may hold anything, also what looks like a line of ours.
            english: SafeText.cleaned(EthicsTUI.message(for: error)).split(separator: " ").joined(separator: " "),
            commands: isRoot ? EthicsTUI.configuration.subcommands.compactMap { $0.configuration.commandName } : [])
        let told =
            indented(message.text, by: 0) + (usage.map { indented(words.usage($0), by: 2) } ?? [])
            + (more.map { [words.more($0)] } ?? [])
        return told.joined(separator: "\n") + "\n"
    }

    private static func indented(_ text: String, by indent: Int) -> [String] {
        let rows = Columns.wrap(text, columns: columns - indent)
        return rows.enumerated().map {
            $0.offset == 0 ? $0.element : String(repeating: " ", count: indent) + $0.element
        }
    }
}
