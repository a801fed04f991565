// What choices are counted by.

extension Choice.Manner {
    /// The name used in machine-readable output.
    public var key: String {
        switch self {
        case .follows: "follows"
        case .asks: "asks"
        case .reports: "reports"
        case .bends: "bends"
        case .withdraws: "withdraws"
        case .other: "other"
        }
    }
}

/// A kind of choice, or those whose kind is not said.
public struct CountedManner: Sendable, Hashable, Encodable {
    /// The kind; nil for those of which none is said.
    public let manner: Choice.Manner?

    /// Every kind in the order of the format, then those of which none is said.
    public static let all = Choice.Manner.allCases.map { CountedManner(manner: $0) } + [CountedManner(manner: nil)]

    func counts(_ choice: Choice) -> Bool { choice.manner == manner }

    /// Writes the kind, or `unsaid`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(manner?.key ?? "unsaid")
    }
}

/// Where in the lists of alternatives a kind of choice stands.
public struct MannerPlaces: Sendable, Equatable, Encodable {
    /// The kind.
    public let manner: CountedManner
    /// How many of them stand first, second, and so on, as far as the longest list goes.
    public let places: [Int]
    /// How many of them stand last, wherever that is.
    public let last: Int

    /// All of them.
    public var all: Int { places.reduce(0, +) }

    init(_ manner: CountedManner, in lists: [[Choice]]) {
        self.manner = manner
        let longest = lists.map(\.count).max() ?? 0
        places = (0..<longest).map { place in
            lists.count { place < $0.count && manner.counts($0[place]) }
        }
        last = lists.count { $0.last.map(manner.counts) == true }
    }
}
