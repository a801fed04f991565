// Which statements a case touches at all, whatever one chooses.

extension Dilemma {
    /// The choices of the opening scene and of everything that may follow.
    public var everyChoice: [Choice] { choices + scenes.flatMap(\.choices) }
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
