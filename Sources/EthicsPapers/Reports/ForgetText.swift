// What `forget` says.

import EthicsJournal
import EthicsWords
import Foundation

/// What `forget` says before and after.
package enum ForgetText {
    /// The reflections that would be deleted.
    package static func list(_ sessions: [JournalSession]) -> String {
        guard !sessions.isEmpty else { return "Det er ingen refleksjoner.\n" }
        return sessions.map {
            "\($0.id)  \(DateText.day($0.startedAt, in: .current))  \($0.title)\($0.isFinished ? "" : ", ikke ferdig")\n"
        }
        .joined()
    }

    /// That there is no such reflection, and which there are; nil when there is.
    package static func unknown(_ id: String?, _ chosen: [JournalSession], _ all: [JournalSession]) -> String? {
        guard let id, chosen.isEmpty else { return nil }
        return "Refleksjonen «\(id)» finnes ikke. Det finnes: \(all.map(\.id).joined(separator: ", ")).\n"
    }

    /// Why nothing could be deleted.
    package static func trouble(_ error: JournalError) -> String {
        Trouble(error).map(Strings.bokmal.trouble) ?? Strings.bokmal.conflict
    }
}
