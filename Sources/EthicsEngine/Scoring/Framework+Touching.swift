// Which statements of a framework a case is about, before anybody has chosen.

extension Dilemma {
    /// Whose statements are shown: everybody's, and leaders' where the case is written for leaders. Nobody is shown
    /// statements meant for others.
    public var principleAudience: Set<Principle.Audience> {
        audience.contains(.leader) ? [.everyone, .leader] : [.everyone]
    }
}

extension Framework {
    /// The statements that some effects are most about, at most five, in the order of the framework.
    ///
    /// - Parameter audience: Whose statements count; statements meant for others are left out.
    public func statements(mostTouchedBy effects: [Effect], for audience: Set<Principle.Audience>) -> [Principle] {
        let own = principles.filter { audience.contains($0.appliesTo) }
        let weighed = own.map { principle in
            (principle, effects.map { principle.weight(of: $0.consideration) * abs($0.size) }.max() ?? 0)
        }
        let touched = weighed.filter { principle, _ in effects.contains { principle.core.contains($0.consideration) } }
        let most = Set(touched.sorted { $0.1 > $1.1 }.prefix(5).map(\.0.id))
        return own.filter { most.contains($0.id) }
    }
}
