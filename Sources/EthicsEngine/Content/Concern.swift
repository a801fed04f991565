// What an effect is on and what a statement rests on: a consideration, or one side of it.

/// A consideration, or one side of it, as content names it: `ansvar` or `ansvar/sta-for`.
public struct Concern: Sendable, Hashable, Codable {
    /// The consideration's id.
    public let consideration: String
    /// The side's id; nil for all sides, and for a consideration that has one sense only.
    public let side: String?

    /// A consideration, or one side of it.
    public init(_ consideration: String, side: String? = nil) {
        self.consideration = consideration
        self.side = side
    }

    /// What a text of the form `ansvar` or `ansvar/sta-for` names.
    init(named text: String) {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        self.init(parts.first ?? "", side: parts.dropFirst().first)
    }

    /// As content names it.
    public var name: String { side.map { consideration + "/" + $0 } ?? consideration }

    /// Whether what is named here is, or takes in, what the other one names.
    public func includes(_ other: Concern) -> Bool {
        consideration == other.consideration && (side == nil || other.side == nil || side == other.side)
    }
}
