// What `upgrade` says, one field each, as in `Strings`.

import EthicsEngine

/// What is said of files that are upgraded, in one language.
package struct UpgradeStrings: Sendable {
    package let current: @Sendable (_ path: String, _ format: Int) -> String
    package let noContent: @Sendable (_ path: String) -> String
    package let unusual: @Sendable (_ path: String) -> String
    package let note: @Sendable (_ path: String, _ line: Int, UpgradeNote.Matter) -> String
    package let left: @Sendable (_ path: String, _ notes: Int) -> String
    package let written: @Sendable (_ path: String, _ copy: String) -> String
    package let unwritable: @Sendable (_ path: String) -> String
    package let copyExists: @Sendable (_ path: String) -> String
}

extension Language {
    private static let bokmalUpgrades = Shared(UpgradeStrings.bokmal)

    /// What is said of files that are upgraded, in this language.
    package var upgrades: Shared<UpgradeStrings> {
        switch self {
        case .bokmal: Self.bokmalUpgrades
        }
    }
}
