// Which statements of a framework a case is about, before anybody has chosen.

extension Dilemma {
    /// Whose statements are shown, by those the case is written for together. Nobody is shown statements meant for others.
    public var principleAudience: Set<Principle.Audience> { audience.principles }
}

extension DilemmaSummary {
    /// Whose statements are shown, by those the case is written for together.
    public var principleAudience: Set<Principle.Audience> { audience.principles }
}

extension [Dilemma.Audience] {
    /// Whose statements are shown to these together.
    public var principles: Set<Principle.Audience> {
        reduce(into: [.everyone]) { shown, one in
            switch one {
            case .employee, .newEmployee: shown.insert(.employee)
            case .leader: shown.formUnion([.employee, .leader])
            case .elected: shown.insert(.elected)
            case .unionRepresentative, .safetyRepresentative: shown.formUnion([.employee, .unionRepresentative])
            }
        }
    }
}

extension Framework {
    /// The statements that some choices are most about, at most five, in the order of the framework: by the sizes of the effects that
    /// touch them, and a rule by how its marks stand.
    ///
    /// - Parameter audience: Whose statements count; statements meant for others are left out.
    public func statements(mostTouchedBy choices: [Choice], for audience: Set<Principle.Audience>) -> [Principle] {
        let own = principles.filter { audience.contains($0.appliesTo) }
        let effects = choices.flatMap(\.effects)
        let marks = choices.flatMap(\.marks)
        let touched = own.compactMap { principle -> (String, Int)? in
            let sizes =
                effects.filter(principle.isTouched(by:)).map { abs($0.size) }
                + marks.filter(principle.isMet(by:)).map { $0.answer == .broken ? 2 : 1 }
            return sizes.isEmpty ? nil : (principle.id, sizes.reduce(0, +))
        }
        // Swift's sort is stable: ties stay in the order of the framework.
        let most = Set(touched.sorted { $0.1 > $1.1 }.prefix(5).map(\.0))
        return own.filter { most.contains($0.id) }
    }
}
