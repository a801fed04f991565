// Nodes and the arrows between them.

/// From one node to another that it names.
public struct Arrow: Hashable, Sendable {
    /// The node that names.
    public let from: String
    /// The node that is named.
    public let to: String

    /// An arrow between two nodes.
    public init(_ from: String, _ to: String) {
        self.from = from
        self.to = to
    }

    /// The other way.
    public var back: Arrow { Arrow(to, from) }
}

extension Arrow: Comparable {
    /// By the name of the first node, then of the second.
    public static func < (one: Self, other: Self) -> Bool {
        (one.from, one.to) < (other.from, other.to)
    }
}

/// The sources divided into nodes. What a node names of itself is no arrow.
public struct Drawing: Sendable {
    /// The files of each node.
    public let files: [String: [SourceFile]]
    /// The references behind each arrow, sorted.
    public let arrows: [Arrow: [Reference]]

    /// Divides a picture.
    public init(_ picture: Picture, by division: Division) {
        var files: [String: [SourceFile]] = [:]
        for file in picture.files {
            if let node = division.node(of: file.path) { files[node, default: []].append(file) }
        }
        var arrows: [Arrow: [Reference]] = [:]
        for reference in picture.references {
            guard let from = division.node(of: reference.path), let to = division.node(of: reference.definition),
                from != to
            else { continue }
            arrows[Arrow(from, to), default: []].append(reference)
        }
        self.files = files
        self.arrows = arrows
    }

    /// The names of all nodes, sorted.
    public var nodes: [String] { files.keys.sorted() }

    /// How many references an arrow stands for.
    public func count(_ arrow: Arrow) -> Int {
        arrows[arrow]?.count ?? 0
    }

    /// The circles that its arrows make.
    public var circles: [[String]] { Circles.all(of: Array(arrows.keys)) }
}
