// The case to suggest.

import EthicsEngine
import EthicsJournal

/// Which case comes next.
enum Suggestion {
    /// The case to suggest: of those never begun, one from one's own kind of workplace first, then from its sector, then one for
    /// employees; then in the order of the track for new employees, the ones for new employees, full ones, judgement before law, and the shortest. At least
    /// every third is one that the law sets limits in. When all are done, the one that was done longest ago. One that can be continued is not
    /// suggested.
    ///
    /// - Parameters:
    ///   - sessions: The newest first.
    ///   - workplace: The kind of workplace; nil when nobody said.
    static func next(in library: Catalogue, sessions: [JournalSession], workplace: String? = nil) -> DilemmaSummary? {
        let begun = Set(sessions.map(\.subject))
        let fresh = library.dilemmas.filter { !begun.contains($0.id) }
        let order = CaseOrder(workplaces: workplace.map { [$0] } ?? [], audience: .employee, in: library)
        // Newest first, each case once.
        var seen: Set<String> = []
        let latest = sessions.filter { seen.insert($0.subject).inserted }
        let isLawDue = CaseOrder.isLawDue(after: latest.map { library.dilemma($0.subject) })
        let next = CaseOrder.sorted(fresh) { dilemma in
            let distance = order.distance(of: dilemma)
            return [
                order.suits(dilemma) ? 0 : 1, isLawDue && dilemma.kind != .lawLimited ? 1 : 0, distance.workplace,
                distance.sector, distance.track, dilemma.audience.contains(.newEmployee) ? 0 : 1,
                // The first cases show what the program can do.
                dilemma.format == .full ? 0 : 1, dilemma.kind == .judgement ? 0 : 1, dilemma.minutes,
            ]
        }.first
        if let next { return next }
        let unfinished = Set(sessions.filter { !$0.isFinished }.map(\.subject))
        // The last of them was done longest ago.
        return latest.filter { !unfinished.contains($0.subject) }.reversed().lazy
            .compactMap { library.dilemma($0.subject) }.first
    }
}
