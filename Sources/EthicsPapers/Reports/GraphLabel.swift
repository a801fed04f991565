// What stands in the places of a case's graph, short enough to be drawn.

import EthicsEngine
import EthicsWords
import SafeText
import TerminalKit

/// The forms that a graph can be printed in.
package enum GraphFormat: String, Sendable, CaseIterable {
    /// A tree for people.
    case text
    /// A flowchart of Mermaid.
    case mermaid
    /// A graph of Graphviz.
    case dot

    /// The graph of a case.
    package func text(_ dilemma: Dilemma) -> String {
        switch self {
        case .text: GraphTree.text(dilemma)
        case .mermaid: MermaidText.text(SceneGraph(dilemma))
        case .dot: DotText.text(SceneGraph(dilemma))
        }
    }
}

/// The lines of a place.
package enum GraphLabel {
    /// The columns of a label, and its most lines.
    private static let columns = 36
    private static let most = 4

    private static var words: Shared<AuthorStrings> { Language.printed.authors }

    /// The lines of a label: what stands there, shortened, then how it ends. No line feeds, no control characters.
    package static func lines(_ part: SceneGraph.Part) -> [String] {
        switch part {
        case .opening(let title, let question): shortened(title) + shortened(question)
        case .choice(let choice): shortened(text(choice))
        case .scene(let scene): shortened(text(scene)) + (ending(scene).map { [$0] } ?? shortened(scene.question))
        }
    }

    /// A choice with its id, and its kind where one is said.
    static func text(_ choice: Choice) -> String {
        choice.manner.map { words.graphedManner(choice.id, choice.text, $0) } ?? words.graphed(choice.id, choice.text)
    }

    /// A scene with its id.
    static func text(_ scene: Scene) -> String { words.graphed(scene.id, scene.text) }

    /// How a scene ends; nil for one that leads on.
    static func ending(_ scene: Scene) -> String? { scene.isEnding ? words.endingText(scene.ending) : nil }

    private static func shortened(_ text: String) -> [String] {
        let lines = Columns.wrap(SafeText.cleaned(text), columns: columns).filter { $0.contains { $0 != " " } }
        guard lines.count > most, let last = lines[..<most].last else { return lines }
        return lines.prefix(most - 1) + [Columns.prefix(last, columns: columns - 1) + "…"]
    }
}
