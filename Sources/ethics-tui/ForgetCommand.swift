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

    func validate() throws {
        guard all != (id != nil) else { throw ValidationError("Name one reflection, or use --all.") }
    }

    func run() throws {
        let folder = URL(fileURLWithPath: options.values.places.data, isDirectory: true)
        guard SQLiteJournal.exists(in: folder) else {
            return Output.print("\(words.nothingStored(options.values.places.data))\n")
        }
        do throws(JournalError) {
            let journal = try SQLiteJournal(folder: folder)
            let sessions = try journal.sessions()
            let chosen = all ? sessions : sessions.filter { $0.id == id }
            if let message = ForgetText.unknown(id, chosen, sessions) {
                Output.error(message)
                Foundation.exit(64)
            }
            Output.print(ForgetText.list(chosen))
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
