// Acts as Lovdata keeps them in its open data, XML with the elements of HTML, and as other pages have them: headings and paragraphs.

extension Act {
    /// An act from a page.
    ///
    /// - Parameter fileName: The file's name, which may be all that tells which act it is.
    init(page: String, fileName: String) throws(Markup.Failure) {
        let markup = try Markup(page)
        let main = markup.first { $0.name == "main" || $0.name == "body" && $0.first { $0.name == "main" } == nil }
        var writer = ActBlockWriter()
        writer.write(main ?? markup)
        self = ActHead(markup, fileName: fileName).act(writer.finished)
    }
}

extension ActHead {
    fileprivate init(_ markup: Markup, fileName: String) {
        func field(_ name: String) -> String? {
            markup.first { $0.name == "dd" && $0.classes.first == name[...] }.map { LegalText.plain($0.text) }
        }
        let heading = markup.first { $0.name == "title" } ?? markup.first { $0.name == "h1" }
        title = field("title") ?? LegalText.plain(heading?.text ?? "")
        shortTitle = field("titleShort") ?? ""
        number =
            [field("legacyID"), field("refid"), field("dokid"), fileName, title].lazy
            .compactMap { $0.flatMap { ActNumber.find(in: $0) } }.first
        language = markup.first { $0.name == "html" }?.attributes["lang"]
        changed = Self.lastDate(in: field("lastChangeInForce"))
    }
}

/// Makes headings and paragraphs of a page.
private struct ActBlockWriter {
    private var blocks: [ActBlock] = []
    private var line = ""

    /// What is no part of the act as it is in force: notes, their marks in the text, and what is not in force yet.
    private static let skippedClasses: Set<Substring> = [
        "changesToParent", "footnotes", "footnote", "footnotereference", "futureLegalArticle",
        "futureLegalArticleHeader",
        "futuretitle", "document-change",
    ]
    private static let skippedNames: Set<String> = ["head", "header", "nav", "script", "style", "blockquote"]
    private static let inline: Set<String> = [
        "a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
        "u",
    ]
    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    /// The blocks, with what was written last.
    var finished: [ActBlock] {
        var copy = self
        copy.flush()
        return copy.blocks
    }

    mutating func write(_ element: Markup, isRepealed: Bool = false) {
        for child in element.children {
            switch child {
            case .text(let text): line += text
            case .element(let child):
                guard !Self.isSkipped(child) else { continue }
                if Self.headings.contains(child.name) {
                    flush()
                    blocks.append(.heading(Self.heading(child), isRepealed: isRepealed))
                } else if child.classes.contains("legalArticle") {
                    section(child)
                } else if Self.inline.contains(child.name) {
                    write(child)
                } else {
                    flush()
                    write(child, isRepealed: isRepealed)
                    flush()
                }
            }
        }
    }

    /// A section of Lovdata's, which ends where its element ends.
    private mutating func section(_ element: Markup) {
        flush()
        if !element.elements.contains(where: { Self.headings.contains($0.name) }) {
            blocks.append(.heading(element.attributes["data-name", default: ""]))
        }
        write(element, isRepealed: element.attributes["data-repealeddate"] != nil)
        flush()
        blocks.append(.heading(""))
    }

    private mutating func flush() {
        if line.contains(where: { !$0.isWhitespace }) { blocks.append(.text(line)) }
        line = ""
    }

    private static func isSkipped(_ element: Markup) -> Bool {
        skippedNames.contains(element.name) || element.classes.contains { skippedClasses.contains($0) }
    }

    private static func heading(_ element: Markup) -> String {
        element.children.map { node in
            switch node {
            case .text(let text): text
            case .element(let child): isSkipped(child) ? "" : heading(child)
            }
        }.joined()
    }
}
