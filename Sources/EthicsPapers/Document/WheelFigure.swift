// The wheel on paper: the figure of the screens, six boxes with names round a seventh. What stands out has a square before its
// name and a thick edge, so that it does on black and white paper too.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension SVGText {
    /// The wheel: each field's name, and what it says of each choice; nothing when there are no fields.
    ///
    /// - Parameter id: What the picture's own ids begin with; no other picture in the file may have it.
    package static func wheel(_ wheel: Document.Wheel, id: String, _ words: Shared<PaperStrings>) -> [String] {
        guard !wheel.fields.isEmpty else { return [] }
        let figure = WheelFigure(wheel: wheel)
        let fields = wheel.fields.map { field in
            words.wheelSaid(field.isMarked ? words.wheelMarked(field.name) : field.name, wheel.said(field))
        }
        let middle = Document.line(wheel.middle)
        let described = (middle.isEmpty ? [] : [words.wheelMiddle(middle)]) + fields
        // A unit all round for the edges.
        return picture(
            id, title: words.wheel, description: described.asParagraph,
            box: "-1 -1 \(number(figure.width + 2)) \(number(figure.height + 2))", figure.shapes)
    }

    /// How high a wheel is at a width.
    package static func height(of wheel: Document.Wheel, width: Double) -> Double {
        let figure = WheelFigure(wheel: wheel)
        return wheel.fields.isEmpty ? 0 : (figure.height + 2) * width / (figure.width + 2)
    }
}

/// Where everything in the figure stands, in units that fourteen of make a line of text.
private struct WheelFigure {
    let wheel: Document.Wheel

    // MARK: Sizes

    /// Between the edge of a box and what is in it; between boxes; the room for a mark; how high a row of text is.
    private static let margin = 10.0, gap = 8.0, mark = 16.0, line = 18.0
    /// How far the boxes over and under the middle are set in, and how far the box in the middle is from those beside it.
    private static let inset = 10.0, spoke = 14.0
    /// As wide as most letters are, in heavy type and in plain; names have letters enough to even it out.
    private static let heavy = 10.0, plain = 7.0
    /// Between the letters of choices and the answer that they get.
    private static let pause = 7.0

    /// How wide a box is at least, so that most figures are as wide as each other, and their type as large.
    private static let leastWidth = 145.0

    private var boxWidth: Double {
        let widest = wheel.fields.flatMap { field in
            [Self.width(Document.line(field.name), Self.heavy)]
                + wheel.said(field).map { said in
                    // A blank between letters is half as wide as they are.
                    Self.width(said.letters.joined(), Self.heavy + Self.heavy / 2) + Self.pause
                        + Self.width(said.answer, Self.plain)
                }
        }.max()
        return max(2 * Self.margin + Self.mark + (widest ?? 0), Self.leastWidth)
    }

    private var boxHeight: Double {
        let rows = wheel.fields.map { wheel.said($0).count }.max() ?? 0
        return 33 + Double(rows) * Self.line
    }

    private var middleWidth: Double { 2 * Self.margin + Self.width(Document.line(wheel.middle), Self.heavy) }
    private var middleX: Double { boxWidth + Self.spoke }

    var width: Double { 2 * (boxWidth + Self.spoke) + middleWidth }
    var height: Double { 3 * boxHeight + 2 * Self.gap }

    private static func width(_ text: String, _ letter: Double) -> Double { Double(Columns.width(of: text)) * letter }

    private func top(_ row: Int) -> Double { Double(row) * (boxHeight + Self.gap) }

    private func left(_ lens: Lens) -> Double {
        let inset = WheelPlace.row(of: lens) == WheelPlace.middle ? 0 : Self.inset
        return WheelPlace.isRight(lens) ? width - boxWidth - inset : inset
    }

    // MARK: Shapes

    /// The lines first, then the boxes, the one in the middle last.
    var shapes: [String] {
        let top = top(WheelPlace.middle)
        let name = SVGText.text(
            Document.line(wheel.middle), "centred strong", x: width / 2, y: top + boxHeight / 2 + 5)
        return wheel.fields.map { spoke($0.lens) } + wheel.fields.flatMap(box)
            + [rectangle("field", x: middleX, y: top, width: middleWidth, height: boxHeight), name]
    }

    /// From a box to the middle: straight where it stands beside it, else round a corner.
    private func spoke(_ lens: Lens) -> String {
        let isRight = WheelPlace.isRight(lens)
        let row = WheelPlace.row(of: lens)
        let start = isRight ? left(lens) : left(lens) + boxWidth
        let side = isRight ? middleX + middleWidth : middleX
        let from = "M\(SVGText.number(start)) \(SVGText.number(top(row) + boxHeight / 2))"
        guard row != WheelPlace.middle else { return SVGText.path("spoke", "\(from)H\(SVGText.number(side))") }
        let corner = isRight ? side - middleWidth / 4 : side + middleWidth / 4
        let end = row < WheelPlace.middle ? top(WheelPlace.middle) : top(WheelPlace.middle) + boxHeight
        return SVGText.path("spoke", "\(from)H\(SVGText.number(corner))V\(SVGText.number(end))")
    }

    private func box(_ field: Document.Wheel.Field) -> [String] {
        let (x, y) = (left(field.lens), top(WheelPlace.row(of: field.lens)))
        let text = x + Self.margin + Self.mark
        var shapes = [
            rectangle(field.isMarked ? "marked" : "field", x: x, y: y, width: boxWidth, height: boxHeight)
        ]
        if field.isMarked { shapes.append(rectangle("mark", x: x + Self.margin, y: y + 12, width: 10, height: 10)) }
        shapes.append(SVGText.text(Document.line(field.name), field.isMarked ? "strong" : "", x: text, y: y + 22))
        for (row, said) in wheel.said(field).enumerated() {
            let place = KeyValuePairs(
                dictionaryLiteral: ("x", SVGText.number(text)),
                ("y", SVGText.number(y + 22 + Double(row + 1) * Self.line)))
            let letters = HTMLText.element("tspan", said.letters.joined(separator: " "), ["class": "strong"])
            let answer = HTMLText.element("tspan", said.answer, ["dx": SVGText.number(Self.pause - 4)])
            shapes.append("\(HTMLText.tag("text", place))\(letters) \(answer)</text>")
        }
        return shapes
    }

    private func rectangle(_ name: String, x: Double, y: Double, width: Double, height: Double) -> String {
        let numbers = [x, y, width, height].map(SVGText.number)
        return HTMLText.tag(
            "rect", ["class": name, "x": numbers[0], "y": numbers[1], "width": numbers[2], "height": numbers[3]])
            + "</rect>"
    }
}
