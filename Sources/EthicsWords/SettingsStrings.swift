// What is said of the settings file: on the first screen, and where `config` shows what holds. One field each, as in `Strings`.

import EthicsEngine

/// The sentences about the settings file in one language.
package struct SettingsStrings: Sendable {
    /// Why nothing is kept, where the file may want that and can't be understood.
    package let nothingKept: @Sendable (_ file: SettingsFile, _ fault: Problem) -> String
    /// Other mistakes in the file.
    package let mistakes: @Sendable (_ file: SettingsFile) -> String

    // What holds
    package let holds: String
    package let file: @Sendable (_ path: String, _ exists: Bool) -> String
    package let held: @Sendable (Setting, _ value: String?) -> String
    package let flag: @Sendable (Bool) -> String
    package let nothingKeptValue: String
    package let settingsFile: String
    package let journal: String
    package let content: String
    package let contentCopy: String
    package let noJournal: String
    package let noContentCopy: String
    package let origin: @Sendable (SettingOrigin) -> String
    package let ignored: @Sendable (_ variable: String) -> String

    // The template
    package let template: @Sendable (_ path: String, _ version: Int, _ keys: [String]) -> String
    package let templateKey: @Sendable (Setting, _ example: String) -> String
}

/// Where something that holds comes from.
package enum SettingOrigin: Sendable, Equatable {
    /// Nobody has said anything.
    case usual
    /// The settings file, on this line.
    case file(line: Int)
    /// A mistake in the settings file.
    case fault
    /// A variable of the environment.
    case environment(String)
    /// The home that the system knows: the environment names none.
    case system
    /// An option on the command line.
    case argument(String)
}
