// The reasons that somebody who reads pairs is shown: few, of both signs, and from different cases.

/// A reason of some case that is on a pair.
public struct PairReason: Sendable, Equatable {
    /// The id of the case.
    public let dilemma: String
    /// The title of the case.
    public let title: String
    /// What one does.
    public let choice: String
    /// −2, −1, +1 or +2.
    public let size: Int
    /// Why, as the authors have it.
    public let text: String

    /// At most so many reasons are shown of a pair.
    public static let most = 3

    /// The reasons on a pair that say most about it: one of each sign where there are both, and no two of one case where there are
    /// others. Those that strengthen stand first.
    public static func shown(on pair: Framework.Pair, of framework: Framework, in library: Library) -> [PairReason] {
        let all = all(on: pair, of: framework, in: library)
        var shown: [PairReason] = []
        func take(_ isWanted: (PairReason) -> Bool) {
            guard shown.count < most else { return }
            let left = all.filter { isWanted($0) && !shown.contains($0) }
            let cases = Set(shown.map(\.dilemma))
            if let next = left.first(where: { !cases.contains($0.dilemma) }) ?? left.first { shown.append(next) }
        }
        take { $0.size > 0 }
        take { $0.size < 0 }
        for _ in 0..<most { take { _ in true } }
        return shown.filter { $0.size > 0 } + shown.filter { $0.size < 0 }
    }

    /// Every reason on a pair, in the order of the library.
    static func all(on pair: Framework.Pair, of framework: Framework, in library: Library) -> [PairReason] {
        let principle = framework.principles.first { $0.id == pair.principle }
        guard let only = principle?.resting(on: pair.concern) else { return [] }
        return library.dilemmas.flatMap { dilemma in
            dilemma.everyChoice.flatMap { choice in
                choice.effects.filter(only.isTouched(by:)).map {
                    PairReason(
                        dilemma: dilemma.id, title: dilemma.title, choice: choice.text, size: $0.size, text: $0.reason)
                }
            }
        }
    }
}
