// Deletes what is stored, after showing what.

import ArgumentParser
import EthicsApp
import EthicsJournal
import EthicsPapers
import EthicsWords
import Foundation

struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Delete stored reflections, after showing what.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The id of a stored reflection.")
    var id: String?

    @Flag(help: "Delete everything.")
    var all = false

    @Flag(name: .shortAndLong, help: "Don't ask.")
    var yes = false

    func run() throws {
        guard all != (id != nil) else { throw Failure.usage(words.forgetWhich) }
        let folder = URL(fileURLWithPath: options.values.places.data, isDirectory: true)
        do throws(JournalError) {
            guard SQLiteJournal.exists(in: folder) else {
                // A copy may be left of a journal that somebody deleted by hand.
                let isSomethingLeft = all ? try SQLiteJournal.discardRemains(in: folder) : false
                let nothing = words.nothingStored(options.values.places.data)
                return Output.print("\(isSomethingLeft ? words.forgotten : nothing)\n")
            }
            let journal = try SQLiteJournal(folder: folder)
            let sessions = try journal.sessions()
            let chosen = all ? sessions : sessions.filter { $0.id == id }
            if let message = ForgetText.unknown(id, chosen, sessions) {
                Output.error(message)
                Output.leave(64)
            }
            let papers = try all ? journal.allPapers() : journal.papers(of: id)
            Output.print(ForgetText.list(chosen, papers: papers, isThere: FileManager.default.fileExists(atPath:)))
            guard !chosen.isEmpty || all, yes || confirms() else { return }
            if all { try journal.forgetAll() } else if let id { try journal.forget(id) }
            Output.print("\(words.forgotten)\n")
        } catch {
            throw Failure.file(ForgetText.trouble(error))
        }
    }

    private var words: Shared<CommandStrings> { Failure.words }

    private func confirms() -> Bool {
        Output.print("\(words.forgetQuestion) ")
        return readLine()?.lowercased() == words.forgetYes
    }
}
