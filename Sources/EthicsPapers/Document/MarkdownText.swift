// A document as Markdown: CommonMark, with tables as GitHub writes them. For those who paste it into something else.

import EthicsWords

/// A document's Markdown.
package enum MarkdownText {
    /// The whole file.
    package static func text(_ document: Document) -> String {
        let blocks =
            heading(document.title, level: 1) + paragraphs(document.lead)
            + list(document.facts.map(fact))
            + document.sections.flatMap {
                heading($0.heading, level: 2) + $0.blocks.flatMap { block($0, document.words) }
            }
            + (Document.line(document.foot).isEmpty ? [] : ["---"] + paragraphs(document.foot))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    // MARK: Blocks

    private static func block(_ block: Document.Block, _ words: Shared<PaperStrings>) -> [String] {
        switch block {
        case .text(let text): paragraphs(text)
        case .quote(let text): quote(text)
        case .list(let items): list(items.map { atStart(inline($0)) })
        case .steps(let steps): table(words.planColumns, steps.map { [$0.minutes, $0.what, $0.say] })
        case .table(let header, let rows): table(header, rows)
        case .bars(let bars): self.bars(bars)
        case .wheel(let wheel):
            list(wheel.told(words).map { atStart(inline($0)) }) + paragraphs(wheel.summary)
        }
    }

    private static func heading(_ text: String, level: Int) -> [String] {
        let text = inline(text)
        return text.isEmpty ? [] : [String(repeating: "#", count: level) + " " + text]
    }

    private static func paragraphs(_ text: String) -> [String] {
        Document.paragraphs(text).map { atStart(escaped($0)) }
    }

    private static func fact(_ fact: Document.Fact) -> String {
        let (label, value) = (inline(fact.label), inline(fact.value))
        if label.isEmpty { return atStart(value) }
        return value.isEmpty ? "**\(label)**" : "**\(label):** \(value)"
    }

    private static func quote(_ text: String) -> [String] {
        let lines = paragraphs(text).map { "> " + $0 }
        return lines.isEmpty ? [] : [lines.joined(separator: "\n>\n")]
    }

    /// A list of items that are Markdown already.
    private static func list(_ items: [String]) -> [String] {
        let items = items.filter { !$0.isEmpty }
        return items.isEmpty ? [] : [items.map { "- " + $0 }.joined(separator: "\n")]
    }

    private static func table(_ header: [String], _ rows: [[String]]) -> [String] {
        let width = ([header] + rows).map(\.count).max() ?? 0
        guard width > 0 else { return [] }
        let rule = "|" + String(repeating: " --- |", count: width)
        return [([line(header, width), rule] + rows.map { line($0, width) }).joined(separator: "\n")]
    }

    private static func line(_ cells: [String], _ width: Int) -> String {
        let cells = cells + Array(repeating: "", count: width - cells.count)
        return "|" + cells.map { " " + inline($0) + " |" }.joined()
    }

    private static func bars(_ bars: Document.Bars) -> [String] {
        let title = inline(bars.title)
        let rows = bars.rows.map { row in [row.label] + bars.series.map { $0.shown(row) } }
        return (title.isEmpty ? [] : ["**\(title)**"])
            + (rows.isEmpty ? [] : table([""] + bars.series.map(\.name), rows)) + paragraphs(bars.summary)
    }

    // MARK: Escaping

    /// A text on one line in which nothing is markup.
    private static func inline(_ text: String) -> String { escaped(Document.line(text)) }

    /// The text with nothing in it that is markup: addresses as code, in which nothing is a link and nothing needs a backslash.
    private static func escaped(_ text: String) -> String {
        BareAddress.parts(of: text).map { $0.isAddress ? "`\($0.text)`" : slashed($0.text) }.joined()
    }

    /// The text with a backslash before every character that may be markup anywhere.
    private static func slashed(_ text: String) -> String {
        // By scalars: a mark that stands on a character doesn't keep it from being markup.
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "\\`*_~#|<>[]&".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// Escaped text that does not begin a list: neither a dash or plus nor a number with a dot or parenthesis.
    private static func atStart(_ text: String) -> String {
        let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
        let rest = text.unicodeScalars[digits.endIndex...]
        let isMarkup = digits.isEmpty ? rest.first == "-" || rest.first == "+" : rest.first == "." || rest.first == ")"
        return isMarkup ? String(digits) + "\\" + String(rest) : text
    }
}
