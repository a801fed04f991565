// What `config` tells of what holds, and the template.

import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation
import Testing

@testable import EthicsApp

@Suite struct HeldSettingsTests {
    private func held(
        _ text: String?, environment: [String: String] = [:], municipality: String? = nil, isEphemeral: Bool = false
    ) -> [String: String] {
        let environment = environment.merging(["HOME": "/home/kari"]) { first, _ in first }
        let file =
            text.map { SettingsFile(path: "/c/config.yaml", bytes: Array($0.utf8)) }
            ?? SettingsFile(absent: "/c/config.yaml")
        let finder = ContentFinder(added: ["/e"], executable: "/a/b", workingDirectory: "/", environment: environment)
        let rows = HeldSettings(
            file, places: Places(data: nil, environment: environment), environment: environment, finder: finder,
            cache: isEphemeral
                ? nil : ContentCache(folder: BaseFolders(environment).cache, program: "1", language: .bokmal),
            arguments: .init(municipality: municipality, isDataNamed: false, isEphemeral: isEphemeral, color: nil)
        ).text.rows
        return Dictionary(
            rows.map { ($0.name, "\($0.value) | \(Language.printed.settings.origin($0.origin))") },
            uniquingKeysWith: { _, last in last })
    }

    @Test("What holds is told with where it comes from")
    func origins() {
        let usual = held(nil)
        #expect(usual["kommune"] == "ikke valgt, brukeren velger | standard")
        #expect(usual["minste-gruppe"] == "5 | standard")
        #expect(usual["innstillinger"] == "/c/config.yaml (finnes ikke) | standard")
        #expect(usual["lagring"] == "/home/kari/.local/share/ethics-tui | standard")
        #expect(usual["innhold"] == "/e | argumentet --dilemmas")
        let set = held(
            "kommune: nordby\n\nminste-gruppe: 11\ndelt-palogging: true\n",
            environment: ["XDG_CONFIG_HOME": "/c", "NO_COLOR": "1"])
        #expect(set["kommune"] == "nordby | fila, linje 1")
        #expect(set["minste-gruppe"] == "10 | fila, linje 3")
        #expect(set["delt-palogging"] == "ja | fila, linje 4")
        #expect(set["lagring"] == "ingenting blir lagret | fila, linje 4")
        #expect(set["farger"] == "nei | miljøvariabelen NO_COLOR")
        #expect(set["innstillinger"] == "/c/config.yaml | miljøvariabelen XDG_CONFIG_HOME")
        #expect(held("kommune: nordby", municipality: "sorby")["kommune"] == "sorby | argumentet --municipality")
        #expect(held(nil, isEphemeral: true)["lagring"] == "ingenting blir lagret | argumentet --ephemeral")
        let fault = held("delt-pålogging: ja")
        #expect(fault["delt-palogging"] == "ingenting blir husket | feil i fila")
        #expect(fault["lagring"] == "ingenting blir lagret | feil i fila")
    }

    @Test("The template is a file without mistakes, also when every line of it is used")
    func template() {
        let text = SettingsTemplate.text(path: "/c/config.yaml")
        #expect(SettingsFile(path: "c", bytes: Array(text.utf8)).problems == [])
        let used = text.replacing(/# ([a-z-]+: [a-z0-9]+\n)/) { $0.1 }
        let file = SettingsFile(path: "c", bytes: Array(used.utf8))
        #expect(file.problems == [])
        #expect(Set(file.values.keys) == Set(Setting.allCases))
    }
}
