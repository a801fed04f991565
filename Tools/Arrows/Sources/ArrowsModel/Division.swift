// The two ways to divide the sources into nodes.

/// What counts as one node.
public enum Division: Hashable, Sendable {
    /// Every target.
    case targets
    /// The folders right below a target; what stands in none of them is a node of its own.
    case folders(of: String)

    /// Ends the name of the node that files without a folder belong to.
    private static let loose = "/."

    /// The node that a file belongs to, by its path below `Sources`; nil when it belongs to none.
    public func node(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count > 1 else { return nil }
        switch self {
        case .targets: return String(parts[0])
        case .folders(let target):
            guard parts[0] == target else { return nil }
            return parts.count > 2 ? String(parts[1]) : target + Self.loose
        }
    }

    /// Whether a node is made of files that stand in no folder.
    static func isLoose(_ node: String) -> Bool {
        node.hasSuffix(loose)
    }
}
