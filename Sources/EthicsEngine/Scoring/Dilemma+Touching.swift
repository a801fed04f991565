// Which statements a case touches at all, whatever one chooses.

extension Dilemma {
    /// The choices of the opening scene and of everything that may follow.
    public var everyChoice: [Choice] { choices + scenes.flatMap(\.choices) }
}

extension DilemmaSummary {
    /// Whether some choice has an effect on a core consideration of a statement.
    public func touches(_ principle: Principle) -> Bool {
        inPlay.contains { pull in
            principle.isTouched(by: pull.consideration, size: pull.sizes.lowerBound)
                || principle.isTouched(by: pull.consideration, size: pull.sizes.upperBound)
        }
    }
}
