// The graph of a case for Mermaid (https://mermaid.js.org, flowcharts).

import EthicsEngine

/// Prints a case as a Mermaid flowchart.
enum MermaidText {
    static func text(_ graph: SceneGraph) -> String {
        let nodes = graph.nodes.map { node in
            let (open, close) = brackets(node.part)
            let label = GraphLabel.lines(node.part).map(escaped).joined(separator: "<br/>")
            return "    n\(node.id)\(open)\"\(label)\"\(close)\n"
        }
        let edges = graph.edges.map { "    n\($0.from) --> n\($0.to)\n" }
        return "flowchart TD\n" + nodes.joined() + edges.joined()
    }

    /// What a place looks like: the opening a stadium, a choice a box, a scene round, an ending a box with double sides.
    private static func brackets(_ part: SceneGraph.Part) -> (open: String, close: String) {
        switch part {
        case .opening: ("([", "])")
        case .choice: ("[", "]")
        case .scene(let scene): scene.isEnding ? ("[[", "]]") : ("(", ")")
        }
    }

    /// A text without signs that mean something to Mermaid, in or out of quotation marks: letters, numbers and the commonest signs
    /// stay, every other sign of ASCII is a character reference. (`%%{` would begin a directive, a backtick Markdown, `$$` a formula.)
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            let isPlain =
                scalar.value > 0x7F || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || " .,:!?'-/".unicodeScalars.contains(scalar)
            return isPlain ? String(scalar) : "#\(scalar.value);"
        }.joined()
    }
}
