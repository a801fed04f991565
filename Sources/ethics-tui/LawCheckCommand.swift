// Holds the register of statutes against acts that somebody has fetched.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords

struct LawCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "law-check", abstract: "Say which sentences about the law must be read again.",
        discussion: """
            The folder holds acts as Lovdata's open data has them, as other HTML with a heading for each section, or as \
            Markdown. Status 0 when nothing must be read again, 1 when something must, or when half a file or several \
            copies of an act may hide that. Nothing is fetched.
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The folder with the acts.")
    var folder: String

    @Flag(help: "Note the text in the folder as what was read, where nothing is noted yet.")
    var write = false

    @Option(
        name: .customLong("read"), parsing: .upToNextOption,
        help: ArgumentHelp("Note the same for these, which you have read again.", valueName: "id"))
    var again: [String] = []

    @Option(help: "The form of the output.")
    var format: Format = .text

    func run() throws {
        var library = try options.values.content()
        let acts: LawFolder
        do throws(ContentFinder.Failure) { acts = try LawFolder(folder) } catch { throw Failure.file(error.message) }
        let known = library.statutes.map(\.id)
        for id in again where !known.contains(id) { throw Failure.unknown(.content, id, known: known) }
        if write { try note(LawPrints(firstOf: acts.check(library).readings), &library, acts) }
        if !again.isEmpty { try note(LawPrints(again: again, of: acts.check(library).readings), &library, acts) }
        let check = acts.check(library)
        Output.print(format == .json ? LawCheckText(check).json : LawCheckText(check).text)
        guard check.isClear else { throw ExitCode(1) }
    }

    /// Writes prints, and reads the register again.
    private func note(_ prints: LawPrints, _ library: inout Library, _ acts: LawFolder) throws {
        do throws(LawRegister.Failure) {
            let paths = try LawRegister.write(prints, in: library)
            let told = LawCheckText(acts.check(library)).written(prints, in: paths)
            if format == .json { Output.error(told) } else { Output.print(told) }
        } catch .mistakes(let problems) {
            Output.error(ProblemList.text(problems))
            throw ExitCode(1)
        } catch .unwritable(let path) {
            throw Failure.file(Language.printed.lawChecks.unwritable(path))
        }
        library = try options.values.content()
    }
}
