// A case as a graph.

import Testing

@testable import EthicsEngine

@Suite("The graph of a case")
struct SceneGraphTests {
    @Test("Choices lead to scenes, and scenes to choices or on; a scene that is reached twice is there once")
    func edges() {
        let graph = SceneGraph(
            Dilemma(
                [Choice("a", next: "s"), Choice("b", next: "t"), Choice("c", next: "borte")],
                scenes: [Scene("s", [Choice("x", next: "t"), Choice("y")]), Scene("t", next: "u"), Scene("u")]))
        let names = graph.nodes.map { node in
            switch node.part {
            case .opening: "start"
            case .choice(let choice): choice.id
            case .scene(let scene): scene.id
            }
        }
        #expect(names == ["start", "a", "b", "c", "s", "x", "y", "t", "u"])
        let ways = graph.edges.map { "\(names[$0.from])>\(names[$0.to])" }
        #expect(
            Set(ways) == ["start>a", "start>b", "start>c", "a>s", "b>t", "s>x", "s>y", "x>t", "t>u"])
        #expect(ways.count == 9 && graph.unreached.isEmpty)
    }

    @Test("What no way leads to is told, and content built in memory may go round in circles")
    func odd() {
        let graph = SceneGraph(Dilemma([Choice("a")], scenes: [Scene("s", next: "t"), Scene("t", next: "s")]))
        #expect(graph.unreached.map(\.id) == [2, 3])
    }

    @Test("In random content everything that a path visits is reached", arguments: 0..<100)
    func random(_ seed: Int) {
        let dilemma = RandomLibrary(seed: UInt64(seed)).dilemma
        let graph = SceneGraph(dilemma)
        #expect(graph.nodes.map(\.id) == Array(0..<graph.nodes.count))
        let unreached = Set(
            graph.unreached.compactMap { node -> String? in
                if case .choice(let choice) = node.part { choice.id } else { nil }
            })
        let visited = Set(dilemma.paths.prefix(500).flatMap(\.ids))
        #expect(visited.isDisjoint(with: unreached))
    }
}
