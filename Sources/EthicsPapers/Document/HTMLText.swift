// A document as one HTML file that needs nothing else: read on a screen or printed on A4. Nothing in it can run or be
// fetched, whatever somebody has written into the texts.

import EthicsWords

/// A document's HTML.
package enum HTMLText {
    /// The whole file.
    ///
    /// - Parameter isSheet: Set closely, in two columns where it can be, so that it fits on one page.
    package static func text(_ document: Document, isSheet: Bool = false) -> String {
        let lines =
            [
                "<!DOCTYPE html>",
                "<html lang=\"\(document.language.rawValue)\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<meta name=\"color-scheme\" content=\"light\">",
                // Telephones make links of what looks like an address or a number.
                "<meta name=\"format-detection\" content=\"telephone=no, email=no, address=no, date=no, url=no\">",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
                element("title", document.title),
                "<style>",
            ] + style(document, isSheet: isSheet) + [
                "</style>",
                "</head>",
                "<body>",
                "<main>",
            ] + head(document) + sections(document, isSheet: isSheet) + foot(document.foot) + [
                "</main>",
                "</body>",
                "</html>",
            ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// Text that is shown as it is, safe between tags and in attributes.
    package static func escaped(_ text: String) -> String {
        // By scalars: a mark that stands on a character doesn't keep it from being markup.
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".unicodeScalars
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "\"": result += "&quot;".unicodeScalars
            case "'": result += "&#39;".unicodeScalars
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The tag that begins an element. Attributes without a value are left out.
    package static func tag(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
        let written = attributes.filter { !$0.value.isEmpty }.map { " \($0.key)=\"\(escaped($0.value))\"" }
        return "<\(name)\(written.joined())>"
    }

    /// An element with a text on one line.
    package static func element(_ name: String, _ text: String, _ attributes: KeyValuePairs<String, String> = [:])
        -> String
    {
        tag(name, attributes) + escaped(Document.line(text)) + "</\(name)>"
    }

    // MARK: Parts

    private static func style(_ document: Document, isSheet: Bool) -> [String] {
        isSheet
            ? [HTMLStyle.sheet(size: SheetFit.size(for: document))]
            : [HTMLStyle.minutes, HTMLStyle.numbers(document.words.page)]
    }

    private static func head(_ document: Document) -> [String] {
        let facts = document.facts.filter { !isEmpty($0.label + $0.value) }.map { fact in
            "<div>\(element("dt", fact.label))\(element("dd", fact.value))</div>"
        }
        return ["<header>", element("h1", document.title)] + paragraphs(document.lead, "lead") + ["</header>"]
            + enclosed("dl", "facts", facts)
    }

    private static func foot(_ text: String) -> [String] { enclosed("footer", "", paragraphs(text)) }

    private static func sections(_ document: Document, isSheet: Bool) -> [String] {
        document.runs.flatMap { run in
            let lines = run.sections.enumerated().flatMap { index, section in
                self.section(section, id: "figur-\(run.start + index + 1)", document.words)
            }
            return isSheet && run.isInColumns ? enclosed("div", "columns", lines) : lines
        }
    }

    private static func section(
        _ section: Document.Section, id: String, _ words: Shared<PaperStrings>
    ) -> [String] {
        let name = section.isSetApart ? "set-apart" : ""
        let blocks = section.blocks.enumerated().flatMap { block($1, id: "\(id)-\($0 + 1)", words) }
        // A section has a heading; what has none is only a part of the page.
        guard !isEmpty(section.heading) else { return enclosed("div", name, blocks) }
        return enclosed("section", name, [element("h2", section.heading)] + blocks)
    }

    private static func block(_ block: Document.Block, id: String, _ words: Shared<PaperStrings>) -> [String] {
        switch block {
        case .text(let text): paragraphs(text)
        case .quote(let text): enclosed("blockquote", "", paragraphs(text))
        case .list(let items): enclosed("ul", "", items.filter { !isEmpty($0) }.map { element("li", $0) })
        case .steps(let steps):
            table("steps", words.planColumns, steps.map { [$0.minutes, $0.what, $0.say] }, naming: 1)
        case .table(let header, let rows): table(header, rows)
        case .bars(let bars): figure("bars", bars.title, SVGText.bars(bars, id: id, words), bars.summary)
        case .wheel(let wheel): figure("wheel", "", SVGText.wheel(wheel, id: id, words), wheel.summary)
        }
    }

    private static func isEmpty(_ text: String) -> Bool { Document.line(text).isEmpty }

    private static func paragraphs(_ text: String, _ name: String = "") -> [String] {
        Document.paragraphs(text).map { element("p", $0, ["class": name]) }
    }

    private static func figure(_ name: String, _ title: String, _ picture: [String], _ summary: String) -> [String] {
        let caption = isEmpty(title) ? [] : [element("figcaption", title)]
        return enclosed("figure", name, caption + picture + paragraphs(summary))
    }

    // MARK: Tables

    private static func table(_ header: [String], _ rows: [[String]]) -> [String] {
        table("", header, rows, naming: 0)
    }

    /// A table whose rows are all as long as the longest.
    ///
    /// - Parameter naming: The column that names the rows.
    private static func table(
        _ name: String, _ header: [String], _ rows: [[String]], naming: Int
    ) -> [String] {
        let width = ([header] + rows).map(\.count).max() ?? 0
        guard width > 0 else { return [] }
        func row(_ cells: [String], _ scope: String, _ isHead: (Int) -> Bool) -> String {
            let cells = cells + Array(repeating: "", count: width - cells.count)
            return "<tr>"
                + cells.enumerated().map { index, cell in
                    // A header without a word would be a header of nothing.
                    let isHead = isHead(index) && !isEmpty(cell)
                    let name = width <= 4 && cell.count <= 16 && cell.contains(" ") ? "short" : ""
                    return isHead
                        ? element("th", cell, ["scope": scope, "class": name]) : element("td", cell, ["class": name])
                }.joined() + "</tr>"
        }
        let head = header.isEmpty ? [] : enclosed("thead", "", [row(header, "col") { _ in true }])
        let body = enclosed("tbody", "", rows.map { row($0, "row") { $0 == naming && width > 1 } })
        return enclosed("table", name, head + body)
    }

    /// The lines in an element of a class; nothing when there are none.
    private static func enclosed(_ element: String, _ name: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [tag(element, ["class": name])] + lines + ["</\(element)>"]
    }
}
