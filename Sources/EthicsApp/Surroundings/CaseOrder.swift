// Which case is nearer to those who are to think about it: one's own workplace, then the sector, then whom it is written for.

import EthicsEngine

/// The order of cases for somebody, alone or in a group.
struct CaseOrder {
    /// The ids of the kinds of workplace that one has; empty for all.
    let workplaces: Set<String>
    /// The sectors of those.
    let sectors: Set<String>
    /// Who one is.
    let audience: Dilemma.Audience
    /// Where the cases of the track for new employees stand in it: they were chosen to be met first.
    private let track: [String: Int]

    /// How many cases there are from one with limits of law to the next at the most.
    static let lawEvery = 3

    /// The order for somebody.
    ///
    /// - Parameter workplaces: The kinds of workplace, by id; empty for all.
    init(workplaces: some Sequence<String>, audience: Dilemma.Audience, in library: Catalogue) {
        self.workplaces = Set(workplaces)
        let chosen = self.workplaces
        sectors = Set(library.workplaces.filter { chosen.contains($0.id) }.flatMap(\.sectors))
        self.audience = audience
        let first = library.tracks.first { $0.audience.contains(.newEmployee) && !$0.dilemmas.isEmpty }?.dilemmas ?? []
        track = Dictionary(zip(first, first.indices), uniquingKeysWith: { first, _ in first })
    }

    /// How far a case is from those who are to think about it: less is nearer. Where nothing else parts them, the track's own order does.
    func distance(of dilemma: DilemmaSummary) -> (workplace: Int, sector: Int, audience: Int, track: Int) {
        (
            workplaces.isEmpty || !workplaces.isDisjoint(with: dilemma.workplaces) ? 0 : 1,
            workplaces.isEmpty || sectors.contains(dilemma.sector) ? 0 : 1,
            dilemma.audience.contains(audience) ? 0 : 1, track[dilemma.id] ?? track.count
        )
    }

    /// Whether a case is for somebody who is there.
    func suits(_ dilemma: DilemmaSummary) -> Bool { !audience.suited.isDisjoint(with: dilemma.audience) }

    /// Cases in the order of ranks, each taken once, and by id where those are the same: the lowest first.
    static func sorted(_ cases: [DilemmaSummary], by rank: (DilemmaSummary) -> [Int]) -> [DilemmaSummary] {
        cases.map { (rank: rank($0), dilemma: $0) }
            .sorted { one, other in
                one.rank == other.rank
                    ? one.dilemma.id < other.dilemma.id : one.rank.lexicographicallyPrecedes(other.rank)
            }
            .map(\.dilemma)
    }

    /// Whether it is time for a case that the law sets limits in.
    ///
    /// - Parameter past: The cases that were taken, the newest first; nil for one that is gone.
    static func isLawDue(after past: some Sequence<DilemmaSummary?>) -> Bool {
        let latest = past.prefix(lawEvery - 1)
        var count = 0
        for dilemma in latest {
            if dilemma?.kind == .lawLimited { return false }
            count += 1
        }
        return count == lawEvery - 1
    }
}
