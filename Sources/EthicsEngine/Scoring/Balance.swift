// The short look at a choice: what it strengthens and what it costs, in considerations, before any municipality's values
// come into it.

/// What a path strengthens, costs, and pulls both ways, in considerations.
public struct Balance: Sendable, Equatable {
    /// Considerations that are only strengthened.
    public let strengthens: [Line]
    /// Considerations that only pay.
    public let costs: [Line]
    /// Considerations that are strengthened by one choice on the path and pay by another.
    public let both: [Line]

    /// One consideration with the reasons.
    public struct Line: Sendable, Equatable {
        /// The consideration's id.
        public let consideration: String
        /// The strongest effect, by size.
        public let size: Int
        /// The authors' reasons, in the order of the path.
        public let reasons: [String]
    }

    /// The balance of some choices. Strongest first, otherwise in the order of the file.
    public init(_ choices: [Choice]) {
        let effects = choices.flatMap(\.effects)
        var order: [String] = []
        for effect in effects where !order.contains(effect.consideration) { order.append(effect.consideration) }
        func lines(_ isWanted: (Bool, Bool) -> Bool) -> [Line] {
            order.compactMap { id -> Line? in
                let own = effects.filter { $0.consideration == id }
                guard isWanted(own.contains { $0.size > 0 }, own.contains { $0.size < 0 }) else { return nil }
                let strongest = own.map(\.size).max { abs($0) < abs($1) } ?? 0
                return Line(consideration: id, size: strongest, reasons: own.map(\.reason))
            }.sorted { abs($0.size) > abs($1.size) }
        }
        strengthens = lines { up, down in up && !down }
        costs = lines { up, down in down && !up }
        both = lines { up, down in up && down }
    }
}
