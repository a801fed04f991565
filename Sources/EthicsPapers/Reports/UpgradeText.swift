// What `upgrade` says is left for the author.

import EthicsEngine
import EthicsWords

/// What is left of an upgrade.
package enum UpgradeText {
    /// What is left, each with its place, and how much it is.
    ///
    /// - Parameter path: The file, as the user would write it.
    package static func left(_ upgrade: Upgrade, path: String) -> String {
        let words = Language.printed.upgrades
        let notes = upgrade.notes.map { note in
            let line = "\(words.note(path, note.mark.line, note.matter))\n"
            return switch note.matter {
            case .statute(_, let entry): line + entry
            case .side, .mark, .lifted, .parents: line
            }
        }
        return notes.joined() + "\(words.left(path, notes.count))\n"
    }
}
