// What `forget` says.

import EthicsJournal
import EthicsWords
import Foundation

/// What `forget` says before and after.
package enum ForgetText {
    /// The most ids that are named when one is unknown.
    private static let most = 10

    private static var language: Language { .printed }

    /// What would be deleted, and what would not: the papers that were written, and what IT has.
    ///
    /// - Parameter isThere: Whether there is a file at a path.
    package static func list(
        _ sessions: [JournalSession], papers: [String], isThere: (String) -> Bool
    ) -> String {
        let words = language.commands
        let kept = sessions.map { session in
            let day = DateText.day(session.startedAt, in: .current)
            return "\(session.id)  \(language.mine.entry(day, session.title, session.isFinished))"
        }
        let stays = papers.map { isThere($0) ? $0 : words.paperGone($0) }
        let lines =
            (kept.isEmpty ? [words.noReflections] : kept) + (stays.isEmpty ? [] : [words.papersStay] + stays)
            + (kept.isEmpty ? [] : [words.backups])
        return lines.map { "\($0)\n" }.joined()
    }

    /// That there is no such reflection, and which are the newest; nil when there is.
    package static func unknown(_ id: String?, _ chosen: [JournalSession], _ all: [JournalSession]) -> String? {
        guard let id, chosen.isEmpty else { return nil }
        guard !all.isEmpty else { return "\(language.commands.noReflections)\n" }
        let newest = all.prefix(most).map(\.id)
        return "\(language.commands.unknownStored(id, newest, all.count - newest.count))\n"
    }

    /// Why it was not deleted, and whether nothing was or something may be left.
    package static func trouble(_ error: JournalError) -> String {
        switch error {
        // Without room nobody was writing anything; what is to be told is that it is still there.
        case .full(let path): trouble(.notForgotten(path: path, cause: error))
        case .notForgotten: reason(error)
        default: language.commands.nothingForgotten(reason(error))
        }
    }

    private static func reason(_ error: JournalError) -> String {
        Trouble(error).map(language.strings.trouble) ?? language.strings.conflict
    }
}
