// A settings file to begin with: every key with what it is for, as a comment.

import EthicsEngine
import EthicsWords

/// The template that `config --template` prints.
package enum SettingsTemplate {
    /// The template.
    ///
    /// - Parameter path: Where the file is looked for.
    package static func text(path: String) -> String {
        let examples: [Setting: String] = [
            .municipality: Municipality.common, .workplace: "sykehjem", .sharedLogon: "ja",
        ]
        let words = Language.printed.settings
        return words.template(
            path, SettingsFile.version,
            Setting.allCases.map { words.templateKey($0, examples[$0] ?? $0.usual ?? "") })
    }
}
