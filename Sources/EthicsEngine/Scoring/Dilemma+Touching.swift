// Which statements a case touches at all, whatever one chooses.

extension Dilemma {
    /// The choices of the opening scene and of everything that may follow.
    public var everyChoice: [Choice] { choices + scenes.flatMap(\.choices) }

    /// Whether some choice has an effect on a core consideration of a statement.
    public func touches(_ principle: Principle) -> Bool {
        everyChoice.contains { $0.effects.contains(where: principle.isTouched(by:)) }
    }
}
