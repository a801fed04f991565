// Checks content.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check content and say what to mend.",
        discussion: """
            Status 0 without errors, 1 with. With --watch it goes on until it is ended by Ctrl-C or another signal, which is \
            what its status tells.
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Files or folders; all content when left out. What they link to is found as usual.")
    var paths: [String] = []

    @Option(help: "The form of the output: text, json or github.")
    var format: LintFormat = .text

    @Option(help: ArgumentHelp("Explain a rule instead of checking.", valueName: "code"))
    var explain: String?

    @Flag(help: "Check again whenever something was changed, until Ctrl-C.")
    var watch = false

    enum LintFormat: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case github
    }

    func run() throws {
        if let explain { return try Self.print(explanationOf: explain) }
        if watch { return try checkAgainAndAgain() }
        let result: ContentLint.Result
        do throws(ContentFinder.Failure) {
            result = try ContentLint.problems(paths: paths, finder: options.values.finder)
        } catch {
            throw Failure.file(error.message)
        }
        switch format {
        case .text: Output.print(result.text)
        case .json: Output.print(ProblemList.json(result.problems))
        case .github: Output.print(ProblemList.github(result.problems))
        }
        if result.problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }

    private func checkAgainAndAgain() throws {
        guard format == .text else { throw Failure.usage(Failure.words.watchIsText) }
        do throws(ContentFinder.Failure) {
            try LintWatch(paths: paths, finder: options.values.finder, write: Output.print).run()
        } catch {
            throw Failure.file(error.message)
        }
    }

    private static func print(explanationOf name: String) throws {
        guard let code = Problem.Code(rawValue: name.uppercased()) else {
            throw Failure.unknown(.rule, name, known: Problem.Code.allCases.map(\.rawValue))
        }
        Output.print(code.explanation.text)
    }
}
