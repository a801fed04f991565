// Holds a drawing up to the layers.

/// Looks for breaches.
public struct Check {
    private let drawing: Drawing
    private let order: LayerOrder
    /// What a node is called in a sentence.
    private let noun: String

    /// A check of targets or folders.
    public init(_ drawing: Drawing, order: LayerOrder, noun: String) {
        self.drawing = drawing
        self.order = order
        self.noun = noun
    }

    /// All that is wrong: what has no place, then what goes the wrong way, then circles.
    public var breaches: [Breach] {
        misplaced + drawing.arrows.keys.sorted().compactMap(breach) + drawing.circles.map(breach)
    }

    private var misplaced: [Breach] {
        drawing.nodes.filter { order.layer(of: $0) == nil }.map { node in
            let files = (drawing.files[node] ?? []).map { "Sources/\($0.path)" }
            if Division.isLoose(node) {
                return Breach(
                    "\(node): files that stand in no folder. Move each to the folder it belongs to.", places: files)
            }
            return Breach("\(node): a \(noun) without a layer. Give it a line in the file of layers.", places: [])
        }
    }

    private func breach(_ arrow: Arrow) -> Breach? {
        // What has no place has been told of.
        guard let from = order.layer(of: arrow.from), let to = order.layer(of: arrow.to), from <= to,
            let references = drawing.arrows[arrow]
        else { return nil }
        let sentence =
            if from < to {
                "against the order of layers, in which \(arrow.to) stands above \(arrow.from)."
            } else if order.isFlow(arrow.from), order.isFlow(arrow.to) {
                "a flow names another flow. What two flows share belongs in a layer below them."
            } else {
                "both stand in one layer. Neither may name the other, unless one of them moves to another layer."
            }
        return Breach("\(title(arrow, references)): \(sentence)", places: references.places, arrow: arrow)
    }

    /// Arrows that go down never close a circle, so that there are others in it: those are the ones to cut, and the
    /// thinnest is cut with least work.
    private func breach(_ circle: [String]) -> Breach {
        let members = Set(circle)
        let inside = drawing.arrows.filter { arrow, _ in
            members.contains(arrow.from) && members.contains(arrow.to) && !goesDown(arrow)
        }.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
        let places = inside.compactMap { arrow, references in
            references.places.first.map { "\(title(arrow, references)), as \($0)" }
        }
        let names = circle.dropLast().joined(separator: ", ") + " and " + (circle.last ?? "")
        return Breach(
            "\(names): a circle, in which each \(noun) reaches every other. Cut the arrows that do not go down:",
            places: places)
    }

    private func goesDown(_ arrow: Arrow) -> Bool {
        guard let from = order.layer(of: arrow.from), let to = order.layer(of: arrow.to) else { return false }
        return from > to
    }

    private func title(_ arrow: Arrow, _ references: [Reference]) -> String {
        "\(arrow.from) → \(arrow.to), \(references.count.counting("reference", "references"))"
    }
}
