// What holds of everything that can be set, and from where: the command line before the environment, that before the file.

import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation

/// What holds in a run that is started so.
package struct HeldSettings {
    private let file: SettingsFile
    private let places: Places
    private let folders: BaseFolders
    private let environment: [String: String]
    private let finder: ContentFinder
    private let cache: ContentCache?
    private let arguments: Arguments

    /// What the command line says.
    package struct Arguments: Sendable {
        /// The municipality.
        package let municipality: String?
        /// Whether the journal's folder was given.
        package let isDataNamed: Bool
        /// Whether nothing is kept.
        package let isEphemeral: Bool
        /// Whether colours are wanted; nil when it says nothing.
        package let color: Bool?

        /// What the command line says.
        package init(municipality: String?, isDataNamed: Bool, isEphemeral: Bool, color: Bool?) {
            self.municipality = municipality
            self.isDataNamed = isDataNamed
            self.isEphemeral = isEphemeral
            self.color = color
        }
    }

    /// What holds.
    ///
    /// - Parameters:
    ///   - file: The settings file, held up against the municipalities that there are.
    ///   - environment: The environment.
    ///   - finder: Finds content.
    ///   - cache: Where content is kept from one start to the next; nil for nowhere.
    ///   - arguments: What the command line says.
    package init(
        _ file: SettingsFile, places: Places, environment: [String: String], finder: ContentFinder,
        cache: ContentCache?, arguments: Arguments
    ) {
        self.file = file
        self.places = places
        folders = BaseFolders(environment)
        self.environment = environment
        self.finder = finder
        self.cache = cache
        self.arguments = arguments
    }

    private var words: Shared<SettingsStrings> { Language.printed.settings }

    /// The report.
    package var text: HoldingText {
        HoldingText(
            rows: Setting.allCases.map(row) + [settingsRow, journalRow] + contentRows + [copyRow],
            ignored: ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"].filter(folders.isIgnored),
            problems: file.problems)
    }

    private func row(_ setting: Setting) -> HoldingText.Row {
        let value = file.values[setting].map { value in
            file.flag(setting).map(words.flag) ?? value.text
        }
        let stored = HoldingText.Row(
            setting.rawValue, words.held(setting, value ?? setting.usual),
            file.values[setting].map { .file(line: $0.mark.line) } ?? .usual)
        switch setting {
        case .municipality:
            return arguments.municipality.map { .init(setting.rawValue, $0, .argument("--municipality")) } ?? stored
        case .color:
            if let color = arguments.color { return .init(setting.rawValue, words.flag(color), .argument("--color")) }
            let isOff = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
            return isOff ? .init(setting.rawValue, words.flag(false), .environment("NO_COLOR")) : stored
        case .sharedLogon:
            return file.storingFault == nil ? stored : .init(setting.rawValue, words.nothingKeptValue, .fault)
        case .workplace, .contrast, .mouse, .smallestGroup: return stored
        }
    }

    private var settingsRow: HoldingText.Row {
        .init(words.settingsFile, words.file(file.path, file.exists), origin(of: "XDG_CONFIG_HOME"))
    }

    private var journalRow: HoldingText.Row {
        if arguments.isEphemeral { return .init(words.journal, words.noJournal, .argument("--ephemeral")) }
        if file.storingFault != nil { return .init(words.journal, words.noJournal, .fault) }
        if file.flag(.sharedLogon) == true, let value = file.values[.sharedLogon] {
            return .init(words.journal, words.noJournal, .file(line: value.mark.line))
        }
        return .init(
            words.journal, places.data, arguments.isDataNamed ? .argument("--data") : origin(of: "XDG_DATA_HOME"))
    }

    private var contentRows: [HoldingText.Row] {
        let base = (try? finder.base()).map { [HoldingText.Row(words.content, $0, .usual)] } ?? []
        let added = finder.addedFolders
        return base
            + added.enumerated().map { index, folder in
                let origin: SettingOrigin =
                    index == 0
                    ? origin(of: "XDG_DATA_HOME")
                    : index < added.count - finder.added.count
                        ? .environment("ETHICS_TUI_DILEMMAS") : .argument("--dilemmas")
                return .init(words.content, folder.path, origin)
            }
    }

    private var copyRow: HoldingText.Row {
        guard let cache else {
            return .init(
                words.contentCopy, words.noContentCopy, arguments.isEphemeral ? .argument("--ephemeral") : .usual)
        }
        let exists = FileManager.default.fileExists(atPath: cache.path)
        return .init(words.contentCopy, words.file(cache.path, exists), origin(of: "XDG_CACHE_HOME"))
    }

    private func origin(of variable: String) -> SettingOrigin {
        if folders.named(variable) != nil { return .environment(variable) }
        return folders.isHomeFromSystem ? .system : .usual
    }
}
