// The pictures of a document, drawn in its HTML. What they show by colour they also say by shape and in words, and each has
// its title and description for those who can't see it. Colours are in `HTMLStyle`.

import EthicsWords
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

    // MARK: Pieces

    static func picture(
        _ id: String, title: String, description: String, box: String, _ lines: [String]
    ) -> [String] {
        [
            HTMLText.tag(
                "svg", ["role": "img", "viewBox": box, "aria-labelledby": "\(id)-tittel \(id)-beskrivelse"]),
            HTMLText.element("title", title, ["id": "\(id)-tittel"]),
            HTMLText.element("desc", description, ["id": "\(id)-beskrivelse"]),
        ] + lines + ["</svg>"]
    }

    static func path(_ name: String, _ data: String) -> String {
        HTMLText.tag("path", ["class": name, "d": data]) + "</path>"
    }

    static func text(_ text: String, _ name: String, x: Double, y: Double) -> String {
        HTMLText.element("text", text, ["class": name, "x": number(x), "y": number(y)])
    }

    /// A number with at most one decimal.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }
}
