// The exact smallest and largest score of a principle over all complete paths, without walking them: one pass over the
// scene graph, from the endings to the opening.

/// What a principle can come to over all complete paths.
struct ScoreRange: Equatable {
    /// The smallest and the largest sum of effects that touch it; an untouched path scores 0.
    var scores: ClosedRange<Int>
    /// Whether some path touches it.
    var isTouched: Bool

    /// An ending: nothing more is added.
    static let ending = ScoreRange(scores: 0...0, isTouched: false)

    /// The range of a principle in a dilemma.
    init(_ principle: Principle, in dilemma: Dilemma) {
        var known: [String: ScoreRange] = [:]
        for scene in dilemma.scenesFromEndings {
            known[scene.id] =
                scene.choices.isEmpty
                ? scene.next.flatMap { known[$0] } ?? .ending
                : Self.hull(of: scene.choices, principle, known)
        }
        self = Self.hull(of: dilemma.choices, principle, known)
    }

    private init(scores: ClosedRange<Int>, isTouched: Bool) {
        self.scores = scores
        self.isTouched = isTouched
    }

    private static func hull(of choices: [Choice], _ principle: Principle, _ known: [String: ScoreRange]) -> ScoreRange
    {
        let ranges = choices.map { choice in
            let own = choice.effects.reduce(0) { $0 + principle.contribution(of: $1) }
            let rest = choice.next.flatMap { known[$0] } ?? .ending
            return ScoreRange(
                scores: (rest.scores.lowerBound + own)...(rest.scores.upperBound + own),
                isTouched: rest.isTouched || principle.isTouched(by: choice))
        }
        let least = ranges.map(\.scores.lowerBound).min() ?? 0
        return ScoreRange(
            scores: least...max(least, ranges.map(\.scores.upperBound).max() ?? 0),
            isTouched: ranges.contains(where: \.isTouched))
    }
}

extension Dilemma {
    /// The scenes in an order in which everything that a scene leads to stands before it. Depth-first, without
    /// recursion; a circle, which the loader refuses, would be cut where it closes.
    var scenesFromEndings: [Scene] {
        let byID = Dictionary(scenes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var order: [Scene] = []
        var seen: Set<String> = []
        for start in scenes where seen.insert(start.id).inserted {
            var pending = [(scene: start, targets: start.targets[...])]
            while let (scene, left) = pending.popLast() {
                var targets = left
                guard let target = targets.popFirst() else {
                    order.append(scene)
                    continue
                }
                pending.append((scene, targets))
                if let next = byID[target], seen.insert(target).inserted {
                    pending.append((next, next.targets[...]))
                }
            }
        }
        return order
    }
}

extension Scene {
    /// The ids of the scenes that this one leads to.
    fileprivate var targets: [String] {
        choices.isEmpty ? [next].compactMap { $0 } : choices.compactMap(\.next)
    }
}
