// The graph of a case for Graphviz (https://graphviz.org/doc/info/lang.html).

import EthicsEngine

/// Prints a case as a graph in the language of Graphviz.
enum DotText {
    static func text(_ graph: SceneGraph) -> String {
        let nodes = graph.nodes.map { node in
            let label = GraphLabel.lines(node.part).map(escaped).joined(separator: "\\n")
            return "    n\(node.id) [\(look(node.part)), label=\"\(label)\"];\n"
        }
        let edges = graph.edges.map { "    n\($0.from) -> n\($0.to);\n" }
        return "digraph {\n    node [fontname=\"sans-serif\"];\n" + nodes.joined() + edges.joined() + "}\n"
    }

    private static func look(_ part: SceneGraph.Part) -> String {
        switch part {
        case .opening: "shape=oval"
        case .choice: "shape=box"
        case .scene(let scene): scene.isEnding ? "shape=box, peripheries=2" : "shape=box, style=rounded"
        }
    }

    /// A text inside quotation marks. A backslash begins an escape there, and an ampersand a character of HTML.
    private static func escaped(_ text: String) -> String {
        // Scalar by scalar: to a character, a quotation mark under an accent is no quotation mark.
        text.unicodeScalars.map { sign in
            switch sign {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "&": "&amp;"
            default: String(sign)
            }
        }.joined()
    }
}
