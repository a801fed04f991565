// The exact smallest and largest score of a principle over all complete paths, without walking them: one pass over the
// scene graph, from the endings to the opening.

/// What a principle can come to over all complete paths.
struct ScoreRange: Equatable {
    /// The sums over paths that touch the principle; nil when none does.
    var touched: ClosedRange<Int>?
    /// The sums of side weights over paths that do not touch it; nil when all do. They only count if something earlier on
    /// the path touches the principle.
    var untouched: ClosedRange<Int>?

    /// The range of scores: an untouched path scores 0.
    var scores: ClosedRange<Int> {
        guard let touched else { return 0...0 }
        return untouched == nil ? touched : min(0, touched.lowerBound)...max(0, touched.upperBound)
    }

    /// An ending: nothing more is added.
    static let ending = ScoreRange(touched: nil, untouched: 0...0)

    /// The range of a principle in a dilemma.
    init(_ principle: Principle, in dilemma: Dilemma) {
        var known: [String: ScoreRange] = [:]
        for scene in dilemma.scenesFromEndings {
            known[scene.id] =
                scene.choices.isEmpty
                ? scene.next.flatMap { known[$0] } ?? .ending
                : Self.best(of: scene.choices, principle, known)
        }
        self = Self.best(of: dilemma.choices, principle, known)
    }

    private init(touched: ClosedRange<Int>?, untouched: ClosedRange<Int>?) {
        self.touched = touched
        self.untouched = untouched
    }

    private static func best(of choices: [Choice], _ principle: Principle, _ known: [String: ScoreRange]) -> ScoreRange
    {
        var result = ScoreRange(touched: nil, untouched: nil)
        for choice in choices {
            let own = choice.effects.reduce(0) { $0 + principle.contribution(of: $1) }
            let rest = choice.next.flatMap { known[$0] } ?? .ending
            if choice.effects.contains(where: principle.isTouched(by:)) {
                result.touched = hull(result.touched, shift(hull(rest.touched, rest.untouched), by: own))
            } else {
                result.touched = hull(result.touched, shift(rest.touched, by: own))
                result.untouched = hull(result.untouched, shift(rest.untouched, by: own))
            }
        }
        return result
    }

    private static func hull(_ left: ClosedRange<Int>?, _ right: ClosedRange<Int>?) -> ClosedRange<Int>? {
        guard let left, let right else { return left ?? right }
        return min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    }

    private static func shift(_ range: ClosedRange<Int>?, by value: Int) -> ClosedRange<Int>? {
        range.map { ($0.lowerBound + value)...($0.upperBound + value) }
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
