// A case as a graph: its opening, its choices, what follows, and how that ends.

/// The scenes and choices of a case, and which leads to which. There are no circles in content that was checked.
public struct SceneGraph: Sendable, Equatable {
    /// The places, the opening first.
    public let nodes: [Node]
    /// What leads where, in the order of the file.
    public let edges: [Edge]

    /// A place in a case.
    public struct Node: Sendable, Equatable, Identifiable {
        /// Its number, from 0. Content may have ids that mean something to a program that draws.
        public let id: Int
        /// What stands there.
        public let part: Part
    }

    /// What stands in a place.
    public enum Part: Sendable, Equatable {
        /// The case itself, with its question.
        case opening(title: String, question: String)
        /// An alternative.
        case choice(Choice)
        /// What follows.
        case scene(Scene)
    }

    /// One place leading to another.
    public struct Edge: Sendable, Hashable {
        /// Where it begins.
        public let from: Int
        /// Where it leads.
        public let to: Int
    }

    /// The graph of a case. What leads to a scene that is not there leads nowhere.
    public init(_ dilemma: Dilemma) {
        var nodes = [Node(id: 0, part: .opening(title: dilemma.title, question: dilemma.question))]
        var edges: [Edge] = []
        var scenes: [String: Int] = [:]
        var ways: [(from: Int, to: String?)] = []
        func add(_ part: Part) -> Int {
            nodes.append(Node(id: nodes.count, part: part))
            return nodes.count - 1
        }
        func add(_ choices: [Choice], to place: Int) {
            for choice in choices {
                let node = add(.choice(choice))
                edges.append(Edge(from: place, to: node))
                ways.append((node, choice.next))
            }
        }
        add(dilemma.choices, to: 0)
        for scene in dilemma.scenes where scenes[scene.id] == nil {
            let node = add(.scene(scene))
            scenes[scene.id] = node
            add(scene.choices, to: node)
            if scene.choices.isEmpty { ways.append((node, scene.next)) }
        }
        self.nodes = nodes
        self.edges =
            edges
            + ways.compactMap { way in
                way.to.flatMap { scenes[$0] }.map { Edge(from: way.from, to: $0) }
            }
    }

    /// Where a place leads, in order.
    public func next(after node: Node) -> [Node] { edges.filter { $0.from == node.id }.map { nodes[$0.to] } }

    /// The places that no way from the opening leads to.
    public var unreached: [Node] {
        var reached: Set<Int> = [0]
        var pending = [0]
        while let place = pending.popLast() {
            for edge in edges where edge.from == place && reached.insert(edge.to).inserted { pending.append(edge.to) }
        }
        return nodes.filter { !reached.contains($0.id) }
    }
}
