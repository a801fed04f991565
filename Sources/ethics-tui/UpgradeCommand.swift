// Brings a content file to the newest format.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation

struct UpgradeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upgrade", abstract: "Bring a content file to the newest format, as far as a rule can.",
        discussion: "Prints the file, and on standard error what is left for its author.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The file.")
    var file: String

    @Flag(help: "Replace the file, and keep it as it was beside, as FILE.format1.")
    var write = false

    func run() throws {
        guard ContentName.isContent(file) else { throw Failure.file(words.noContent(file)) }
        let library = try options.values.content()
        let source: ContentSource
        let problems: [Problem]
        do throws(ContentFinder.Failure) {
            problems = try ContentLint.problems(paths: [file], finder: options.values.finder).problems
            source = try ContentFinder.source(ContentPlace(path: file, layer: 0))
        } catch {
            throw Failure.file(error.message)
        }
        let mistakes = problems.filter { $0.code.isMechanical && $0.severity == .error }
        guard mistakes.isEmpty else { throw refused(mistakes) }
        switch Result(catching: { () throws(Upgrade.Refusal) in
            try Upgrade(source, considerations: library.considerations, register: library.statutes)
        }) {
        case .success(let upgrade): try print(upgrade)
        case .failure(.current):
            if !write { Output.print(String(decoding: source.bytes, as: UTF8.self)) }
            Output.error("\(words.current(file, ContentFormat.version))\n")
        case .failure(.mistakes(let problems)): throw refused(problems)
        case .failure(.unusual): throw Failure.file(words.unusual(file))
        }
    }

    private var words: Shared<UpgradeStrings> { Language.printed.upgrades }

    private func refused(_ problems: [Problem]) -> ExitCode {
        Output.error(ProblemList.text(problems))
        return ExitCode(1)
    }

    private func print(_ upgrade: Upgrade) throws {
        if write {
            do throws(UpgradedFile.Failure) {
                try UpgradedFile.write(upgrade.text, to: file)
                Output.print("\(words.written(file, UpgradedFile.copy(of: file)))\n")
            } catch .copyExists(let path) {
                throw Failure.file(words.copyExists(path))
            } catch .unwritable(let path) {
                throw Failure.file(words.unwritable(path))
            }
        } else {
            Output.print(upgrade.text)
        }
        Output.error(UpgradeText.left(upgrade, path: file))
    }
}
