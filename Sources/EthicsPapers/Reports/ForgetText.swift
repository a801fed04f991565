// What `forget` says.

import EthicsJournal
import EthicsWords
import Foundation

/// What `forget` says before and after.
package enum ForgetText {
    private static var language: Language { .printed }

    /// The reflections that would be deleted.
    package static func list(_ sessions: [JournalSession]) -> String {
        guard !sessions.isEmpty else { return "\(language.commands.noReflections)\n" }
        return sessions.map { session in
            let day = DateText.day(session.startedAt, in: .current)
            return "\(session.id)  \(language.mine.entry(day, session.title, session.isFinished))\n"
        }.joined()
    }

    /// That there is no such reflection, and which there are; nil when there is.
    package static func unknown(_ id: String?, _ chosen: [JournalSession], _ all: [JournalSession]) -> String? {
        guard let id, chosen.isEmpty else { return nil }
        return "\(language.commands.unknown(.reflection, id, all.map(\.id)))\n"
    }

    /// Why nothing could be deleted.
    package static func trouble(_ error: JournalError) -> String {
        Trouble(error).map(language.strings.trouble) ?? language.strings.conflict
    }
}
