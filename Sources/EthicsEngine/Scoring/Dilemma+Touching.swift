// Which statements a case touches at all, whatever one chooses.

extension Dilemma {
    /// The choices of the opening scene and of everything that may follow.
    public var everyChoice: [Choice] { choices + scenes.flatMap(\.choices) }

    /// Whether its choices can be set against values: full cases are argued, simple ones where their arguments name what they are about.
    public var isSetAgainstValues: Bool { format == .full || everyChoice.contains { !$0.effects.isEmpty } }

    /// Whether the authors say what the law says to its choices.
    var saysLaw: Bool { everyChoice.contains { $0.answer(.law) != nil } }
}

extension DilemmaSummary {
    /// Whether some choice has an effect that counts for a statement, or a mark that meets a rule.
    public func touches(_ principle: Principle) -> Bool {
        inPlay.contains { pull in
            principle.isTouched(by: pull.concern, size: pull.sizes.lowerBound)
                || principle.isTouched(by: pull.concern, size: pull.sizes.upperBound)
        } || marks.contains(where: principle.isMet(by:))
    }
}
