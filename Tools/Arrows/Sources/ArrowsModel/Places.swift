// References as they are printed.

extension [Reference] {
    /// A line for each line of the sources, with all that it names, in the order of the references.
    public var places: [String] {
        var places: [(lead: String, symbols: [String])] = []
        for reference in self {
            let lead = "Sources/\(reference.path):\(reference.line)"
            if places.last?.lead != lead { places.append((lead, [])) }
            let last = places.count - 1
            if !places[last].symbols.contains(reference.symbol) { places[last].symbols.append(reference.symbol) }
        }
        return places.map { "\($0.lead) → \($0.symbols.joined(separator: ", "))" }
    }
}
