// The case to suggest.

import EthicsEngine
import EthicsJournal

/// Which case comes next.
enum Suggestion {
    /// The case to suggest: those never begun first, in the order of the track for new employees, then the ones for new
    /// employees, judgement before law, the shortest first. When all are done, the one that was done longest ago. One that
    /// can be continued is not suggested.
    static func next(in library: Catalogue, sessions: [JournalSession]) -> DilemmaSummary? {
        let begun = Set(sessions.map(\.subject))
        let fresh = library.dilemmas.filter { !begun.contains($0.id) }
        let track = library.tracks.first { $0.audience.contains(.newEmployee) }?.dilemmas ?? []
        let begins = track.lazy.compactMap { id in fresh.first { $0.id == id } }.first
        if let next = begins ?? fresh.min(by: { rank($0) < rank($1) }) { return next }
        let unfinished = Set(sessions.filter { !$0.isFinished }.map(\.subject))
        // Newest first, each case once: the last of them was done longest ago.
        var seen: Set<String> = []
        let latest = sessions.filter { seen.insert($0.subject).inserted && !unfinished.contains($0.subject) }
        return latest.reversed().lazy.compactMap { library.dilemma($0.subject) }.first
    }

    /// Full cases before simple ones: the first cases show what the program can do.
    private static func rank(_ dilemma: DilemmaSummary) -> (Int, Int, Int, Int, String) {
        (
            dilemma.audience.contains(.newEmployee) ? 0 : 1, dilemma.format == .full ? 0 : 1,
            dilemma.kind == .judgement ? 0 : 1, dilemma.minutes, dilemma.id
        )
    }
}
