// What a path does to one principle. Plus and minus stay apart: silence out of loyalty is not neutral on a statement
// that asks for loyalty and for speaking up; it pulls both ways.

/// What a path does to one principle, with the reasons that make up every number.
public struct PrincipleScore: Sendable, Equatable {
    /// The principle.
    public let principle: Principle
    /// Whether some effect of the path is on a core consideration of the principle.
    public let isTouched: Bool
    /// Whether some complete path of the dilemma touches it.
    public let isAtStake: Bool
    /// The sum of the positive contributions; 0 when not touched.
    public let plus: Int
    /// The sum of the negative contributions, 0 or less.
    public let minus: Int
    /// The smallest and largest score over all complete paths.
    public let range: ClosedRange<Int>
    /// The contributions, in the order of the path; empty when not touched.
    public let reasons: [Reason]

    /// plus + minus.
    public var score: Int { plus + minus }

    /// Which way it is pulled.
    public var mark: Mark {
        switch (isTouched, plus > 0, minus < 0) {
        case (false, _, _), (true, false, false): .untouched
        case (true, true, false): .strengthens
        case (true, false, true): .costs
        case (true, true, true): .both
        }
    }

    /// For a rule: whether it is kept. The worst core effect decides. nil for other kinds, and when not touched.
    public var status: Status? {
        guard principle.kind == .rule, isTouched else { return nil }
        let worst = reasons.filter { $0.weight >= 2 }.map(\.effect).min() ?? 0
        return worst <= -2 ? .inBreach : worst == -1 ? .inDoubt : .inLine
    }

    /// Which way a principle is pulled.
    public enum Mark: String, Sendable, CaseIterable {
        /// No effect on its core.
        case untouched
        /// Only strengthened.
        case strengthens
        /// Only paid for.
        case costs
        /// Both at once, never netted.
        case both
    }

    /// Whether a rule is kept.
    public enum Status: String, Sendable {
        /// Kept.
        case inLine = "in_line"
        /// In doubt.
        case inDoubt = "in_doubt"
        /// Broken.
        case inBreach = "in_breach"
    }

    /// One contribution: weight · effect.
    public struct Reason: Sendable, Equatable {
        /// The consideration's id.
        public let consideration: String
        /// The weight of the consideration in the principle, 1–3.
        public let weight: Int
        /// The size of the effect, −2…+2.
        public let effect: Int
        /// The id of the choice that has the effect.
        public let choice: String
        /// The authors' reason.
        public let text: String

        /// weight · effect.
        public var contribution: Int { weight * effect }
    }
}

extension Principle {
    /// What an effect contributes to this principle: weight · size. A practice (`praksis`) is met by reflecting at all
    /// and is never a cost, so that only what strengthens it counts.
    func contribution(of effect: Effect) -> Int { contribution(of: effect.consideration, size: effect.size) }

    private func contribution(of consideration: String, size: Int) -> Int {
        let value = weight(of: consideration) * size
        return kind == .practice ? max(0, value) : value
    }

    /// Whether an effect touches this principle: it is on a core consideration and counts.
    func isTouched(by effect: Effect) -> Bool { isTouched(by: effect.consideration, size: effect.size) }

    /// Whether an effect of this size on a consideration touches this principle.
    func isTouched(by consideration: String, size: Int) -> Bool {
        weight(of: consideration) >= 2 && contribution(of: consideration, size: size) != 0
    }

    /// The score of one choice by itself, without its reasons.
    func score(of choice: Choice) -> Int {
        var score = 0
        var isTouched = false
        for effect in choice.effects {
            score += contribution(of: effect)
            isTouched = isTouched || self.isTouched(by: effect)
        }
        return isTouched ? score : 0
    }

    /// The plus, the minus and the reasons of a path.
    func score(of choices: [Choice], isAtStake: Bool, range: ClosedRange<Int>) -> PrincipleScore {
        let isTouched = choices.contains { $0.effects.contains(where: isTouched(by:)) }
        var reasons: [PrincipleScore.Reason] = []
        if isTouched {
            for choice in choices {
                for effect in choice.effects where contribution(of: effect) != 0 {
                    reasons.append(
                        .init(
                            consideration: effect.consideration, weight: weight(of: effect.consideration),
                            effect: effect.size, choice: choice.id, text: effect.reason))
                }
            }
        }
        let contributions = reasons.map(\.contribution)
        return PrincipleScore(
            principle: self, isTouched: isTouched, isAtStake: isAtStake,
            plus: contributions.filter { $0 > 0 }.reduce(0, +), minus: contributions.filter { $0 < 0 }.reduce(0, +),
            range: range, reasons: reasons)
    }
}
