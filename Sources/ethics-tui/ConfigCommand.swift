// Shows what is set.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords
import TerminalKit

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show what holds of the settings, and from where.",
        discussion: "Status 0 when nothing is wrong in the settings file, 1 otherwise. The file is never changed.")

    @OptionGroup var options: GlobalOptions

    @Flag(help: "Print a settings file to begin with, with everything as comments.")
    var template = false

    func run() throws {
        let values = options.values
        if template { return Output.print(SettingsTemplate.text(path: values.places.settings)) }
        var file = values.settingsFile
        // Which municipalities there are is known only where there is content.
        if let library = try? ProgramContent(values.finder, cache: values.cache).found.library {
            file = file.checked(in: library)
        }
        let color: Bool? =
            switch values.color {
            case .auto: nil
            case .always, .dark, .light: true
            case .never: false
            }
        let held = HeldSettings(
            file, places: values.places, environment: values.environment, finder: values.finder,
            cache: values.cache,
            arguments: .init(
                municipality: values.municipality, isDataNamed: values.data != nil, isEphemeral: values.ephemeral,
                color: color))
        Output.print(held.text.text)
        if !file.problems.isEmpty { throw ExitCode(1) }
    }
}
