// Random content for properties that must hold for any content: dilemmas whose scenes are shared and lead on without
// circles, and frameworks of every kind of statement.

import TestSupport

@testable import EthicsEngine

/// A random dilemma and a random framework over the same six considerations.
struct RandomLibrary {
    static let considerations = Consideration.named("a", "b", "c", "d", "e", "f")
    let dilemma: Dilemma
    let framework: Framework

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let ids = Self.considerations.map(\.id)
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let sceneCount = pick(0...7)
        // Scenes lead only to later ones, so that there are no circles; several may lead to the same one.
        func next(after index: Int) -> String? {
            index + 1 < sceneCount && pick(0...3) > 0 ? "s\(pick(index + 1...sceneCount - 1))" : nil
        }
        func choice(_ id: String, after index: Int) -> Choice {
            let effects = (0..<pick(0...4)).map { number in
                Effect(
                    consideration: ids[pick(0...5)], size: [-2, -1, 1, 2][pick(0...3)], reason: "\(id) grunn \(number)",
                    side: [nil, "x", "y"][pick(0...2)],
                    bearing: [.values, .values, .values, .tooParticular, .outsideTheJob][pick(0...4)])
            }
            let marks = ["r", "s", FloorRule.law].filter { _ in pick(0...2) == 0 }.map {
                FloorMark(
                    rule: $0, side: [nil, "x", "y"][pick(0...2)], answer: FloorMark.Kept.allCases[pick(0...2)],
                    reason: "\(id) \($0)")
            }
            let law = [nil, nil, Answer.yes, .doubt, .no][pick(0...4)]
            return Choice(
                id: id, text: id, effects: effects,
                wheel: law.map { [WheelAnswer(lens: .law, answer: $0, text: id)] } ?? [],
                arguments: [], counterargument: "", saying: nil, next: next(after: index), marks: marks)
        }
        let scenes = (0..<sceneCount).map { index in
            pick(0...2) == 0
                ? Scene("s\(index)", next: next(after: index))
                : Scene("s\(index)", (0..<pick(2...3)).map { choice("s\(index)-\($0)", after: index) })
        }
        dilemma = Dilemma((0..<pick(2...4)).map { choice("o\($0)", after: -1) }, scenes: scenes)
        framework = Framework(
            (0..<pick(1...8)).map { number in
                let kind = Principle.Kind.allCases[pick(0...2)]
                let names = kind == .rule ? ["r", "s", FloorRule.everything] : ids
                let concerns = names.shuffled(using: &random).prefix(pick(1...4)).map {
                    Concern($0, side: [nil, nil, "x", "y"][pick(0...3)])
                }
                return Principle(
                    id: "p\(number)", name: "", text: "", place: "", kind: kind, appliesTo: .everyone,
                    rests: kind == .rule ? [] : concerns, buildsOn: kind == .rule ? concerns : [])
            })
    }
}
