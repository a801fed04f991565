// A path set against the floor: what it does to the rules that law gives every municipality.

/// What a path does to one rule of the floor.
public struct FloorScore: Sendable, Equatable {
    /// The worst mark on the rule, the first on the path among equals.
    public let mark: FloorMark
    /// The id of the choice that has it.
    public let choice: String
}

extension DilemmaPath {
    /// The worst mark of the path on each rule that is marked: what is broken, then what is in doubt, then what is kept, and in
    /// each the order of the rules' file. What is against another law stands first among equals.
    ///
    /// - Parameter rules: The rules of the floor, for their order.
    public func floor(_ rules: [FloorRule]) -> [FloorScore] {
        var worst: [String: FloorScore] = [:]
        for choice in choices {
            for mark in choice.marks where worst[mark.rule].map({ $0.mark.answer < mark.answer }) ?? true {
                worst[mark.rule] = FloorScore(mark: mark, choice: choice.id)
            }
        }
        let order = [FloorRule.law] + rules.map(\.id)
        func place(_ score: FloorScore) -> Int { order.firstIndex(of: score.mark.rule) ?? order.count }
        return worst.values.sorted { one, other in
            one.mark.answer != other.mark.answer
                ? other.mark.answer < one.mark.answer
                : (place(one), one.mark.rule) < (place(other), other.mark.rule)
        }
    }
}
