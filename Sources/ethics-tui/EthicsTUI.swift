// The command line. Commands parse, load and run; what they run lives in the libraries.

import ArgumentParser
import EthicsApp

@main
struct EthicsTUI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ethics-tui",
        abstract: "Veivalg: practise hard choices at work, against your own municipality's values.",
        discussion: "Without a command the program starts. Nothing is sent over any network.",
        subcommands: [
            ReflectCommand.self, ListCommand.self, ShowCommand.self, ScoreCommand.self, LintCommand.self,
            ForgetCommand.self,
        ])

    @OptionGroup var options: GlobalOptions

    func run() throws { try Program(options: options, dilemma: nil).run() }
}
