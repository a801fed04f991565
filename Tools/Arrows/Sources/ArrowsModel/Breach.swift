// Something that the layers do not allow.

/// A breach, with places to look at.
public struct Breach: Equatable, Sendable {
    /// What is wrong, and what would be right.
    public let sentence: String
    /// Where; one a line.
    public let places: [String]
    /// The arrow that all places belong to, when they belong to one.
    public let arrow: Arrow?

    /// How many places are printed.
    static let most = 10

    init(_ sentence: String, places: [String], arrow: Arrow? = nil) {
        self.sentence = sentence
        self.places = places
        self.arrow = arrow
    }

    /// The sentence and the first of its places.
    public var text: String {
        var lines = [sentence] + places.prefix(Self.most).map { "    " + $0 }
        if places.count > Self.most {
            let rest = "    and \((places.count - Self.most).grouped) more"
            lines.append(arrow.map { "\(rest); all of them: --list \($0.from) \($0.to)" } ?? rest)
        }
        return lines.joined(separator: "\n")
    }
}
