// The graph of a case as a tree for people. What is reached again is only named.

import EthicsEngine
import EthicsWords
import SafeText

/// Prints a case as an indented tree.
enum GraphTree {
    private static var words: Shared<AuthorStrings> { Language.printed.authors }
    /// Deeper places stand no further in: a line needs room for words.
    private static let deepest = 40

    static func text(_ dilemma: Dilemma) -> String {
        let graph = SceneGraph(dilemma)
        var seen: Set<Int> = []
        var lines = ReportText.item(SafeText.cleaned("\(dilemma.title) (\(dilemma.id))")) + "\n"
        if let opening = graph.nodes.first { lines += tree(from: opening, in: graph, &seen) }
        // Each of them once: what an unreached scene leads to stands under it.
        let unreached = graph.unreached
        var rest = ""
        for node in unreached where !seen.contains(node.id) { rest += tree(from: node, in: graph, &seen) }
        return lines + ReportText.section(words.unreached, rest)
    }

    /// A place and all that follows, first things first. A stack of its own: what is deep in content is not deep in calls.
    private static func tree(from node: SceneGraph.Node, in graph: SceneGraph, _ seen: inout Set<Int>) -> String {
        var pending = [(node: node, depth: 0)]
        var result = ""
        while let (node, depth) = pending.popLast() {
            let margin = min(depth * 2, deepest)
            guard seen.insert(node.id).inserted else {
                result += item(again(node.part), mark(node.part), margin)
                continue
            }
            let lines = text(node.part)
            result += item(lines.first ?? "", mark(node.part), margin)
            result += lines.dropFirst().map { item($0, "", margin) }.joined()
            pending += graph.next(after: node).reversed().map { ($0, depth + 1) }
        }
        return result
    }

    private static func item(_ text: String, _ mark: String, _ margin: Int) -> String {
        ReportText.item(SafeText.cleaned(text), mark: mark, margin: margin, indent: margin + 2)
    }

    private static func mark(_ part: SceneGraph.Part) -> String {
        switch part {
        case .opening: "?"
        case .choice: "·"
        case .scene: "→"
        }
    }

    /// What stands there, line by line; what a choice leads to stands under it.
    private static func text(_ part: SceneGraph.Part) -> [String] {
        switch part {
        case .opening(_, let question): [question]
        case .choice(let choice): [GraphLabel.text(choice)]
        case .scene(let scene):
            [GraphLabel.text(scene), scene.question, GraphLabel.ending(scene) ?? ""].filter { !$0.isEmpty }
        }
    }

    private static func again(_ part: SceneGraph.Part) -> String {
        switch part {
        case .opening(let title, _): words.above(title)
        case .choice(let choice): words.above(choice.id)
        case .scene(let scene): words.above(scene.id)
        }
    }
}
