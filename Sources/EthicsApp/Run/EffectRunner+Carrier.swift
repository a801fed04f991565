// Effects carried out at once, by whoever hands them over.

import EthicsJournal
import Foundation

extension EffectRunner: Carrier {
    mutating func carryOut(_ effect: Effect, now: Date) -> [Message]? { run(effect, now: now) }

    func hurry() { interruption.interrupt() }

    func answers(until deadline: ContinuousClock.Instant) -> [[Message]]? { nil }

    mutating func finish(isClean: Bool) -> [Message] {
        let standing = standing
        close(isClean: isClean)
        return standing
    }

    /// Lets go of the journal, so that its log is moved into it. A copy to fall back on is made first; where it can't be,
    /// the program ends all the same.
    mutating func close(isClean: Bool) {
        if isClean { _ = try? (journal as? SQLiteJournal)?.makeCopy() }
        journal = nil
    }

    /// Where the journal stands: that it is not where it was, if that is so.
    var standing: [Message] {
        guard let journal else { return [] }
        do throws(JournalError) {
            _ = try journal.content("")
            return []
        } catch {
            return [.journalFailed(error)]
        }
    }
}
