// The pictures of a document, drawn in its HTML. What they show by colour they also say by shape and in words, and each has
// its title and description for those who can't see it. Colours are in `HTMLStyle`.

import EthicsWords
import Foundation
import TerminalKit

/// Pictures as SVG, line by line.
package enum SVGText {
    // MARK: Bars

    /// Bars under the name of what they count; nothing when nothing is counted.
    ///
    /// - Parameter id: What the picture's own ids begin with; no other picture in the file may have it.
    package static func bars(_ bars: Document.Bars, id: String, _ words: Shared<PaperStrings>) -> [String] {
        guard !bars.rows.isEmpty, !bars.series.isEmpty else { return [] }
        let longest = bars.series.map { Columns.width(of: $0.name) }.max() ?? 0
        let left = Double(min(longest * 8 + 8, barsWidth / 2))
        let most = bars.rows.flatMap { row in bars.series.compactMap { $0.count(row) } }.max() ?? 0
        let scale = (Double(barsWidth - countWidth) - left) / Double(max(1, most))
        var shapes: [String] = []
        var y = 0.0
        for row in bars.rows {
            for line in lines(Document.line(row.label)) {
                shapes.append(text(line, "name", x: 0, y: y + 13))
                y += 18
            }
            // The line that the bars stand on, so that none at all is seen too.
            let height = Double(bars.series.count) * 19 - 2
            shapes.append(path("base", "M\(number(left)) \(number(y))v\(number(height))"))
            for series in bars.series {
                let length = Double(max(0, series.count(row) ?? 0)) * scale
                shapes.append(text(series.name, "series", x: 0, y: y + 13))
                if length > 0 { shapes.append(bar(series, x: left, y: y, length: length)) }
                shapes.append(text(series.shown(row), "count", x: left + length + 7, y: y + 13))
                y += 19
            }
            y += 9
        }
        let described = bars.rows.map { row in
            words.countsDescribed(row.label, bars.series.map { ($0.name, $0.shown(row)) })
        }
        return picture(
            id, title: bars.title, description: described.asParagraph,
            box: "0 0 \(barsWidth) \(number(y - 8))", shapes)
    }

    /// A name in as few lines as it takes, about as long as each other.
    private static func lines(_ name: String) -> [String] {
        let lines = Columns.wrap(name, columns: labelColumns)
        let even = Columns.wrap(name, columns: Columns.width(of: name) / max(lines.count, 1) + 6)
        return even.count == lines.count ? even : lines
    }

    /// How high bars are at a width, when their names take a line each.
    package static func height(of bars: Document.Bars, width: Double) -> Double {
        Double(bars.rows.count * (bars.series.count * 19 + 27)) * width / Double(barsWidth)
    }

    private static func bar(_ series: Document.Bars.Series, x: Double, y: Double, length: Double) -> String {
        HTMLText.tag(
            "rect",
            [
                "class": series.isAfter ? "after" : "before", "x": number(x), "y": number(y + 2),
                "width": number(max(length - 1, 1)), "height": "13",
            ]) + "</rect>"
    }

    private static let barsWidth = 560
    /// The room for a number behind the longest bar.
    private static let countWidth = 40
    /// How many characters of a name have room above the bars, however wide the font.
    private static let labelColumns = 75

    // MARK: Wheel

    /// The wheel with the names of its fields, those that are marked with a tint and a tick; nothing when there are none.
    ///
    /// - Parameter id: What the picture's own ids begin with; no other picture in the file may have it.
    package static func wheel(_ wheel: Document.Wheel, id: String, _ words: Shared<PaperStrings>) -> [String] {
        guard wheel.fields.count > 1 else { return [] }
        let step = 2 * Double.pi / Double(wheel.fields.count)
        // Marked fields last, so that their thicker edges lie on top.
        let fields = wheel.fields.enumerated().sorted { !$0.element.isMarked && $1.element.isMarked }
        let sectors = fields.map { index, field in
            sector(from: Double(index) * step, to: Double(index + 1) * step, isMarked: field.isMarked)
        }
        let names = wheel.fields.enumerated().flatMap { index, field in
            name(field, angle: (Double(index) + 0.5) * step)
        }
        let hub = HTMLText.tag("circle", ["class": "hub", "r": number(hubRadius)]) + "</circle>"
        return picture(
            id, title: words.wheel, description: words.wheelDescribed(wheel.fields.map { ($0.name, $0.isMarked) }),
            box: "-112 -112 224 224", sectors + [hub] + names)
    }

    private static func sector(from start: Double, to end: Double, isMarked: Bool) -> String {
        let (first, last) = (place(start, radius), place(end, radius))
        let arc = number(radius)
        return path(isMarked ? "marked" : "field", "M0 0L\(first)A\(arc) \(arc) 0 0 1 \(last)Z")
    }

    private static func name(_ field: Document.Wheel.Field, angle: Double) -> [String] {
        // A sector has more room for words further out, except where it points sideways.
        let distance = radius * (0.61 + 0.17 * abs(cos(angle)))
        let (x, y) = (distance * sin(angle), -distance * cos(angle))
        guard field.isMarked else { return [text(Document.line(field.name), "middle", x: x, y: y + 4)] }
        // Below the middle the circle gets narrower downwards, so that the name stays where it is widest.
        let top = y > 0 ? y - 8 : y
        return [
            path("tick", "M\(number(x - 7)) \(number(top - 11))l5 5l9 -10"),
            text(Document.line(field.name), "middle strong", x: x, y: top + 12),
        ]
    }

    /// A place on a circle, from the top and clockwise.
    private static func place(_ angle: Double, _ radius: Double) -> String {
        "\(number(radius * sin(angle))) \(number(-radius * cos(angle)))"
    }

    private static let radius = 108.0
    private static let hubRadius = 14.0

    // MARK: Pieces

    private static func picture(
        _ id: String, title: String, description: String, box: String, _ lines: [String]
    ) -> [String] {
        [
            HTMLText.tag(
                "svg", ["role": "img", "viewBox": box, "aria-labelledby": "\(id)-tittel \(id)-beskrivelse"]),
            HTMLText.element("title", title, ["id": "\(id)-tittel"]),
            HTMLText.element("desc", description, ["id": "\(id)-beskrivelse"]),
        ] + lines + ["</svg>"]
    }

    private static func path(_ name: String, _ data: String) -> String {
        HTMLText.tag("path", ["class": name, "d": data]) + "</path>"
    }

    private static func text(_ text: String, _ name: String, x: Double, y: Double) -> String {
        HTMLText.element("text", text, ["class": name, "x": number(x), "y": number(y)])
    }

    /// A number with at most one decimal.
    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }
}
