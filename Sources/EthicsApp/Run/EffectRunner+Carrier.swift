// Effects carried out at once, by whoever hands them over.

import EthicsJournal
import Foundation

extension EffectRunner: Carrier {
    mutating func carryOut(_ effect: Effect, now: Date) -> [Message]? { run(effect, now: now) }

    func hurry() { interruption.interrupt() }

    func answers(until deadline: ContinuousClock.Instant) -> [[Message]]? { nil }

    mutating func finish(isClean: Bool) -> [Message] {
        defer { if isClean { makeCopy() } }
        return standing
    }

    /// Makes a copy of the journal to fall back on. The program ends all the same where it can't be made.
    func makeCopy() { _ = try? (journal as? SQLiteJournal)?.makeCopy() }

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
