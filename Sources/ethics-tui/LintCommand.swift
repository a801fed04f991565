// Checks content.

import ArgumentParser
import EthicsApp
import EthicsEngine
import Foundation

struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Check content and say what to mend.",
        discussion: "Status 0 without errors, 1 with.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Files or folders; all content when left out. What they link to is found as usual.")
    var paths: [String] = []

    @Option(help: "The form of the output: text, json or github.")
    var format: LintFormat = .text

    enum LintFormat: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case github
    }

    func run() throws {
        let result: (problems: [Problem], files: Int)
        do throws(ContentFinder.Failure) {
            result = try ContentLint.problems(paths: paths, finder: options.values.finder)
        } catch {
            throw Failure.file(error.message)
        }
        switch format {
        case .text: Output.print(ContentLint.text(result.problems, files: result.files))
        case .json: Output.print(ProblemList.json(result.problems))
        case .github: Output.print(ProblemList.github(result.problems))
        }
        if result.problems.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}
