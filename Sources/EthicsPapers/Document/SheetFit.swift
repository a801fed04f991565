// How large the type of a sheet can be for all of it to stand on one page. A style sheet can't say that, so it is reckoned
// here from how long the texts are, with a little to spare: fonts differ from one machine to the next.

import EthicsWords

/// Whether a sheet fits on a page of A4.
package struct SheetFit {
    /// The size of the type, in tenths of a point.
    package let tenths: Int

    /// The size of the type, in points.
    package var size: Double { Double(tenths) / 10 }

    /// The size to set a sheet in: the largest with which it fits, or the smallest that can be read.
    package static func size(for document: Document) -> Double {
        var tenths = largest
        while tenths > smallest, SheetFit(tenths: tenths).height(of: document) > room { tenths -= 2 }
        return SheetFit(tenths: tenths).size
    }

    /// Whether a document fits with type that can be read.
    package static func isRoom(for document: Document) -> Bool {
        SheetFit(tenths: smallest).height(of: document) <= room
    }

    /// How high a document is, in millimetres.
    package func height(of document: Document) -> Double {
        let facts = lines(document.facts.map { "\($0.label) \($0.value)   " }.joined(), Self.width)
        let head = 1.75 * 1.2 * em + (document.lead.isEmpty ? 0 : line + 0.6) + (facts > 0 ? facts * line + 5.5 : 0)
        let foot = document.foot.isEmpty ? 0 : lines(document.foot, Self.width) * line + 4
        let words = document.words
        return document.runs.reduce(head + foot) { sum, run in
            sum
                + (run.isInColumns
                    ? columns(run.sections, words)
                    : run.sections.reduce(0) { $0 + height(of: $1, Self.width, words) })
        }
    }

    private static let largest = 106
    private static let smallest = 78
    /// The page without its margins, in millimetres.
    private static let width = 188.0
    private static let room = 275.0 * 0.965
    private static let gap = 7.0

    /// The size of the type, in millimetres.
    private var em: Double { size * 25.4 / 72 }
    /// The height of a line.
    private var line: Double { em * HTMLStyle.sheetLine }

    /// How many lines a text takes; none when it is empty.
    private func lines(_ text: String, _ width: Double) -> Double {
        var lines = 0.0
        var left = 0.0
        for word in Document.line(text).split(separator: " ") {
            let length = word.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) } * em
            if lines == 0 || length > left {
                lines += 1
                left = width
            }
            left -= length + Self.width(of: " ") * em
        }
        return lines
    }

    /// How wide a letter is, by the size of the type: about as wide as the widest of the fonts that are asked for has it.
    private static func width(of letter: Unicode.Scalar) -> Double {
        switch letter {
        case "i", "j", "l", "I", "'": 0.24
        case " ", ".", ",", ":", ";", "!": 0.28
        case "f", "t", "r", "(", ")", "-": 0.34
        case "m", "M", "W", "æ", "Æ", "…", "%", "@": 0.9
        case "w": 0.73
        case "A"..."Z", "Ø", "Å", "—": 0.69
        case "–", "‘", "’", "“", "”": 0.56
        // Letters of scripts that few write here are at most as wide as the type is high.
        default: letter.value < 0x370 ? 0.55 : 1
        }
    }

    private func columns(_ sections: [Document.Section], _ words: Shared<PaperStrings>) -> Double {
        let width = (Self.width - Self.gap) / 2
        let heights = sections.map { height(of: $0, width, words) }
        // Sections stay whole and in order, so the break is where the higher column is lowest.
        return heights.indices.map { index in
            max(heights[...index].reduce(0, +), heights[(index + 1)...].reduce(0, +))
        }.min() ?? 0
    }

    private func height(of section: Document.Section, _ width: Double, _ words: Shared<PaperStrings>) -> Double {
        let frame = section.isSetApart ? 4.8 : 0
        let heading = section.heading.isEmpty ? 0 : lines(section.heading, width * 0.85) * 1.4 * em + 1
        return section.blocks.reduce(3 + frame + heading) { $0 + height(of: $1, width - frame * 1.3, words) }
    }

    private func height(of block: Document.Block, _ width: Double, _ words: Shared<PaperStrings>) -> Double {
        switch block {
        case .text(let text), .quote(let text):
            Document.paragraphs(text).reduce(0) { $0 + lines($1, width - 3) * line + 1 }
        case .list(let items):
            items.reduce(0) { $0 + lines($1, width - 1.15 * em) * line + 0.5 }
        case .steps(let steps):
            table([words.planColumns] + steps.map { [$0.minutes, $0.what, $0.say] }, [0.09, 0.24, 0.67], width)
        case .table(let header, let rows):
            table((header.isEmpty ? [] : [header]) + rows, shares(rows), width)
        case .bars(let bars):
            SVGText.height(of: bars, width: min(width, 95)) + 3 * line
        case .wheel(let wheel):
            SVGText.height(of: wheel, width: min(width, 87)) + lines(wheel.summary, width) * line + 1
        }
    }

    private func table(_ rows: [[String]], _ shares: [Double], _ width: Double) -> Double {
        rows.reduce(0) { sum, row in
            let most = zip(row, shares).map { lines($0, $1 * width - 3) }.max() ?? 1
            return sum + max(most, 1) * line + 0.42 * em + 0.3
        }
    }

    /// How much of the width each column of a table gets: as much as its longest cell takes of all.
    private func shares(_ rows: [[String]]) -> [Double] {
        var longest: [Double] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                let length = Double(cell.count + 6)
                if column == longest.count { longest.append(length) }
                longest[column] = max(longest[column], length)
            }
        }
        let all = longest.reduce(0, +)
        return longest.map { $0 / max(all, 1) }
    }
}
