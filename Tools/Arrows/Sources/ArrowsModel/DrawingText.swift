// What is printed of a drawing: its nodes, and the arrows between them there and back.

/// A drawing as two tables.
public struct DrawingText {
    private let drawing: Drawing
    private let order: LayerOrder

    /// What is to be printed. Where the order says which of two nodes is the higher, arrows are read from there.
    public init(_ drawing: Drawing, order: LayerOrder) {
        self.drawing = drawing
        self.order = order
    }

    /// How many files and lines each node has.
    public func nodes(named noun: String) -> String {
        let rows = drawing.nodes.map { node in
            let extent = Extent(of: drawing.files[node] ?? [])
            return [node, extent.files.grouped, extent.lines.grouped]
        }
        return Columns([noun, "files", "lines"], isNumber: [false, true, true], rows: rows).text
    }

    /// How many references go from node to node, and how many back.
    public var arrows: String {
        let pairs = Set(drawing.arrows.keys.map(forward)).sorted()
        if pairs.isEmpty { return "There are none." }
        let rows = pairs.map { pair in
            [pair.from, pair.to, drawing.count(pair).grouped, drawing.count(pair.back).grouped]
        }
        return Columns(["from", "to", "there", "back"], isNumber: [false, false, true, true], rows: rows).text
    }

    /// Of an arrow and its opposite the one that goes down; where there is no down, the one with more references.
    private func forward(_ arrow: Arrow) -> Arrow {
        if let from = order.layer(of: arrow.from), let to = order.layer(of: arrow.to), from != to {
            return from > to ? arrow : arrow.back
        }
        let (there, back) = (drawing.count(arrow), drawing.count(arrow.back))
        if there != back { return there > back ? arrow : arrow.back }
        return min(arrow, arrow.back)
    }
}
