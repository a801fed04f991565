// Reads what the statements of a framework are set against.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation

struct PairsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pairs", abstract: "Read what a framework's statements are set against, and strike what is wrong.",
        discussion: """
            In a terminal it asks about one pair at a time; each answer is kept at once. Elsewhere, and with --format, \
            it prints every pair with reasons and answers. A pair is named as STATEMENT:CONSIDERATION, such as \
            respekt-1:likeverd/ulikhet.
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The framework's id.")
    var framework: String

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Strike these pairs.", valueName: "pair"))
    var strike: [String] = []

    @Option(parsing: .upToNextOption, help: ArgumentHelp("Keep these pairs.", valueName: "pair"))
    var keep: [String] = []

    @Option(help: "The form of the output: text or json.")
    var format: Format?

    func run() throws {
        let library = try options.values.content()
        guard let pairs = PairText(framework, in: library),
            let file = AnswersFile(about: framework, in: library, finder: options.values.finder)
        else { throw Failure.unknown(.framework, framework, known: library.frameworks.map(\.id)) }
        if !strike.isEmpty || !keep.isEmpty { return try answer(pairs, file) }
        guard format == nil, isatty(0) != 0, isatty(1) != 0 else { return Output.print(printed(pairs)) }
        guard !pairs.pairs.isEmpty else { return Output.print("\(words.nothingToRead)\n") }
        if pairs.left.isEmpty { Output.print("\(words.nothingLeft)\n") }
        let written = try writing { () throws(AnswersFile.Failure) in
            try PairDialogue(pairs, file).run(read: { readLine() }, write: Output.print)
        }
        try end(file, isWritten: written > 0)
    }

    private var words: Shared<PairStrings> { Language.printed.pairs }

    private func printed(_ pairs: PairText) -> String { format == .json ? pairs.json : pairs.text }

    /// Answers about the pairs that were named. Nothing is written before all of them are known.
    private func answer(_ pairs: PairText, _ file: AnswersFile) throws {
        let struck = try strike.flatMap { try named($0, in: pairs) }
        let kept = try keep.flatMap { try named($0, in: pairs) }
        if let both = struck.first(where: kept.contains) { throw Failure.usage(words.bothWays(both.name)) }
        try writing { () throws(AnswersFile.Failure) in
            for pair in struck { try file.write(pair, isKept: false) }
            for pair in kept { try file.write(pair, isKept: true) }
        }
        try end(file, isWritten: true)
    }

    /// The pairs that a name stands for: several when it names a consideration with all its sides.
    private func named(_ name: String, in pairs: PairText) throws -> [Framework.Pair] {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw Failure.usage(words.notAPair(name, pairs.pairs.first?.name ?? "")) }
        let own = pairs.pairs.filter { $0.principle == parts[0] }
        guard !own.isEmpty else {
            throw Failure.usage(words.unknownStatement(parts[0], pairs.statements))
        }
        let found = own.filter { $0.concern.name == parts[1] || $0.concern.consideration == parts[1] }
        guard !found.isEmpty else {
            throw Failure.usage(words.unknownConcern(parts[0], parts[1], own.map(\.concern.name)))
        }
        return found
    }

    private func writing<Result>(_ write: () throws(AnswersFile.Failure) -> Result) throws -> Result {
        do throws(AnswersFile.Failure) {
            return try write()
        } catch .mistakes(let problems) {
            Output.error(ProblemList.text(problems))
            throw ExitCode(1)
        } catch .unwritable(let path) {
            throw Failure.file(words.unwritable(path))
        }
    }

    /// Says what was answered, and where it is kept, after reading it again.
    private func end(_ file: AnswersFile, isWritten: Bool) throws {
        guard let pairs = PairText(framework, in: try options.values.content()) else { return }
        let text = format == nil ? "\n" + pairs.ended : printed(pairs)
        Output.print(isWritten && format != .json ? "\(text)\(words.written(file.path))\n" : text)
    }
}
