// What a path does to one principle. Plus and minus stay apart: silence out of loyalty is not neutral on a statement
// that asks for loyalty and for speaking up; it pulls both ways.

/// What a path does to one principle, with the reasons that make up every number.
public struct PrincipleScore: Sendable, Equatable {
    /// The principle.
    public let principle: Principle
    /// Whether some complete path of the dilemma touches it.
    public let isAtStake: Bool
    /// The sum of the positive effects; 0 when not touched, and for a rule.
    public let plus: Int
    /// The sum of the negative effects, 0 or less.
    public let minus: Int
    /// The smallest and largest score over all complete paths; 0 for a rule.
    public let range: ClosedRange<Int>
    /// The effects, in the order of the path; none when not touched, and for a rule.
    public let reasons: [Reason]
    /// For a rule: the marks of the path that meet what it builds on, in the order of the path; empty for other kinds.
    public let marks: [FloorMark]

    /// plus + minus.
    public var score: Int { plus + minus }

    /// Whether some effect of the path is on a side that it names and counts; for a rule, whether it has a status.
    public var isTouched: Bool { !reasons.isEmpty || status != nil }

    /// Which way it is pulled; a rule is not.
    public var mark: Mark {
        switch (plus > 0, minus < 0) {
        case (false, false): .untouched
        case (true, false): .strengthens
        case (false, true): .costs
        case (true, true): .both
        }
    }

    /// For a rule: whether it is kept. The worst mark decides. nil for other kinds, and when no mark meets it.
    public var status: Status? { marks.map(\.answer).max().map(Status.init) }

    /// Which way a principle is pulled.
    public enum Mark: String, Sendable, CaseIterable {
        /// No effect on what it names.
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

        init(_ answer: FloorMark.Kept) {
            switch answer {
            case .kept: self = .inLine
            case .doubt: self = .inDoubt
            case .broken: self = .inBreach
            }
        }
    }

    /// One effect that counts.
    public struct Reason: Sendable, Equatable {
        /// The consideration's id.
        public let consideration: String
        /// The side's id; nil for a consideration that has none, and in format 1.
        public let side: String?
        /// The size of the effect, −2…+2, which is what it contributes: there are no weights.
        public let effect: Int
        /// The id of the choice that has the effect.
        public let choice: String
        /// The authors' reason.
        public let text: String
    }
}

extension Principle {
    /// Whether an effect touches this principle, which is whether it counts: it is set against values, on a side that is named
    /// here, and for a practice (`praksis`), which is met by reflecting at all and is never a cost, it is positive.
    public func isTouched(by effect: Effect) -> Bool {
        effect.bearing == .values && isTouched(by: effect.concern, size: effect.size)
    }

    /// Whether an effect of this size touches this principle.
    func isTouched(by concern: Concern, size: Int) -> Bool {
        kind != .rule && (kind != .practice || size > 0) && rests.contains { $0.includes(concern) }
    }

    /// Whether a mark meets what this rule builds on.
    public func isMet(by mark: FloorMark) -> Bool {
        kind == .rule
            && buildsOn.contains {
                $0.consideration == FloorRule.everything || $0.includes(Concern(mark.rule, side: mark.side))
            }
    }

    /// What an effect contributes to this principle: its size where it touches.
    func contribution(of effect: Effect) -> Int { isTouched(by: effect) ? effect.size : 0 }

    /// Whether a choice touches this principle.
    func isTouched(by choice: Choice) -> Bool {
        choice.effects.contains(where: isTouched(by:)) || choice.marks.contains(where: isMet(by:))
    }

    /// How one choice by itself stands to it, for holding choices up against each other: the sum of what touches it; for a rule
    /// 0 where it is kept or not met, −1 where it is in doubt, −2 where it is broken.
    func standing(of choice: Choice) -> Int {
        guard kind == .rule else { return choice.effects.reduce(0) { $0 + contribution(of: $1) } }
        switch choice.marks.filter(isMet(by:)).map(\.answer).max() {
        case .broken: return -2
        case .doubt: return -1
        case .kept, nil: return 0
        }
    }

    /// The plus, the minus and the reasons of a path.
    func score(of choices: [Choice], in range: ScoreRange) -> PrincipleScore {
        let reasons = choices.flatMap { choice in
            choice.effects.filter(isTouched(by:)).map {
                PrincipleScore.Reason(
                    consideration: $0.consideration, side: $0.side, effect: $0.size, choice: choice.id, text: $0.reason)
            }
        }
        return PrincipleScore(
            principle: self, isAtStake: range.isTouched, plus: reasons.reduce(0) { $0 + max(0, $1.effect) },
            minus: reasons.reduce(0) { $0 + min(0, $1.effect) }, range: range.scores, reasons: reasons,
            marks: choices.flatMap { $0.marks.filter(isMet(by:)) })
    }
}
