// The command line. Commands parse, load and run; what they run lives in the libraries.

import ArgumentParser
import EthicsApp

@main
enum Main {
    static func main() {
        StandardStreams.secure()
        do {
            // Without arguments there is nothing to parse, and setting the parser up would take a quarter of the start.
            if CommandLine.arguments.count == 1 {
                try Program(options: OptionValues(), dilemma: nil).run()
            } else {
                var command = try EthicsTUI.parseAsRoot()
                try command.run()
            }
        } catch {
            UsageText.end(error)
        }
        Output.leave(0)
    }
}

struct EthicsTUI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ethics-tui",
        abstract: "Veivalg: practise hard choices at work, against your own municipality's values.",
        discussion: """
            Without a command the program starts. Nothing is sent over any network. No professional, lawyer or \
            municipality has approved the texts that come with it.
            """,
        version: Version.text,
        subcommands: [
            ReflectCommand.self, MeetingCommand.self, TrackCommand.self, ListCommand.self, ShowCommand.self,
            ScoreCommand.self,
            WalkCommand.self, ReplayCommand.self, TranslateCommand.self, LintCommand.self, PreviewCommand.self,
            SchemaCommand.self, ForgetCommand.self, CoverageCommand.self, StatsCommand.self, GraphCommand.self,
            PairsCommand.self, NewCommand.self, UpgradeCommand.self, LawCheckCommand.self, ConfigCommand.self,
        ])

    @OptionGroup var options: GlobalOptions

    func run() throws { try Program(options: options.values, dilemma: nil).run() }
}
