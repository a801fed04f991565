// Who stands above whom, among targets or among folders.

/// Layers from the lowest to the highest.
public struct LayerOrder: Equatable, Sendable {
    /// Stands for every name that is not listed.
    static let others = "*"

    /// The names of each layer, lowest first.
    public let layers: [[String]]

    /// An order of these layers, lowest first.
    public init(_ layers: [[String]]) {
        self.layers = layers
    }

    /// The layer that a node stands in, 0 being the lowest; nil when it has no place.
    public func layer(of node: String) -> Int? {
        if Division.isLoose(node) { return nil }
        return layers.firstIndex { $0.contains(node) } ?? layers.firstIndex { $0.contains(Self.others) }
    }

    /// Whether a node is one of those that are not listed, but have a place all the same.
    public func isFlow(_ node: String) -> Bool {
        layer(of: node) != nil && !layers.contains { $0.contains(node) }
    }
}
