// Documents as HTML and Markdown: all that is written comes out as it was written, and nothing of it as markup.

import Foundation
import SafeText
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct DocumentTests {
    /// Documents that differ in kind: as the program makes them, and with texts that would like to be markup.
    private static let all = [Document.minutes, .sheet] + hostile.map(Document.everywhere)

    private static let hostile = [
        "<script>alert(\"1\")</script> & 'en' &amp; \"to\"", "<\u{338}b onclick=x> a\u{202E}b\u{202C}\u{200B}c\u{7}",
        "# ikke en overskrift #", "12. desember", "3) ikke en liste", "- strek", "+ pluss", "-", "---", "> sitat",
        "a | b \\| c || d", "*stjerne* _strek_ `kode` ~~bort~~ [lenke](http://x) ![bilde](y) <http://z>", "\\* \\",
        "første linje\n- andre linje\r\n# tredje", "  blanke   her og   der  ", "|", "</svg></main><style>",
        "http://a.no/(b) og kari@a.no|www.b.no`c@d`", "et \"ord\" i ]]> og <!-- kommentar -->",
    ]

    @Test("The minutes of a meeting and the leader's sheet, both ways")
    func examples() throws {
        try Golden.expect(HTMLText.text(.minutes), is: "referat-eksempel-html")
        try Golden.expect(MarkdownText.text(.minutes), is: "referat-eksempel-md")
        try Golden.expect(HTMLText.text(.sheet, isSheet: true), is: "moteleder-ark-eksempel-html")
        try Golden.expect(MarkdownText.text(.sheet), is: "moteleder-ark-eksempel-md")
    }

    @Test("Every text is found in both outputs", arguments: all)
    func complete(document: Document) {
        let html = Self.shown(html: HTMLText.text(document))
        let sheet = Self.shown(html: HTMLText.text(document, isSheet: true))
        let markdown = Self.shown(markdown: MarkdownText.text(document))
        for text in document.texts.flatMap(Document.paragraphs) {
            #expect(html.contains(text), "HTML lacks «\(text)»")
            #expect(sheet.contains(text), "the sheet lacks «\(text)»")
            #expect(markdown.contains(text), "Markdown lacks «\(text)»")
        }
    }

    // MARK: HTML

    @Test("No text becomes markup in HTML", arguments: hostile)
    func escapedInHTML(text: String) {
        // As long as the text, with its words where they were, so that lines break alike.
        let markup = "<>&\"'".unicodeScalars
        let harmless = String(String.UnicodeScalarView(text.unicodeScalars.map { markup.contains($0) ? "x" : $0 }))
        let html = HTMLText.text(.everywhere(text))
        #expect(Self.tags(html) == Self.tags(HTMLText.text(.everywhere(harmless))))
        #expect(html.split(separator: "\n").allSatisfy { !$0.unicodeScalars.contains(where: SafeText.isForbidden) })
    }

    @Test("A page runs nothing and fetches nothing", arguments: [Document.minutes, .sheet])
    func selfContained(document: Document) {
        for html in [HTMLText.text(document), HTMLText.text(document, isSheet: true)] {
            for part in ["<script", "<link", "<img", "src=", "href=", "http://", "https://", "url(", "@import"] {
                #expect(!html.contains(part))
            }
            #expect(Self.tags(html).allSatisfy { !$0.contains(/\son[a-z]+=/) })
        }
    }

    @Test("Pictures have a title and a description of their own")
    func pictures() throws {
        var document = Document.minutes
        document.sections += document.sections
        let html = HTMLText.text(document)
        let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        let labels = html.matches(of: /<svg role="img"[^>]* aria-labelledby="([^"]*)">\n<title id/).map { $0.1 }
        #expect(labels.count == 4)
        #expect(labels.flatMap { $0.split(separator: " ").map(String.init) } == ids)
        let fields = """
            Jus (merket): Ja for A, B, C og D. Identitet (merket). Moral. Omdømme. \
            Økonomi (merket): Ja for B. I tvil for A og C. Nei for D. Etikk.
            """
        #expect(html.contains(">I midten: Valget. \(fields)</desc>"))
        #expect(html.contains("fra første dag: Først 2, Etter 8. La spørsmålet"))
    }

    @Test("Colours stand out from what is behind them")
    func contrast() throws {
        let colours = Dictionary(
            HTMLStyle.minutes.matches(of: /--([a-z]+): #([0-9a-f]{6});/).map { (String($0.1), String($0.2)) },
            uniquingKeysWith: { first, _ in first })
        for behind in ["ffffff", try #require(colours["wash"])] {
            for text in ["ink", "quiet", "accent"] {
                #expect(Self.contrast(try #require(colours[text]), behind) >= 4.5, "\(text) on \(behind)")
            }
            #expect(Self.contrast(try #require(colours["edge"]), behind) >= 3)
        }
        #expect(Self.contrast(try #require(colours["ink"]), try #require(colours["tint"])) >= 4.5)
        #expect(Self.contrast(try #require(colours["accent"]), try #require(colours["tint"])) >= 3)
    }

    @Test("The more a sheet says, the smaller its type, but never too small to read")
    func sizes() {
        var document = Document.sheet
        var sizes = [SheetFit.size(for: Document(title: "Ark"))]
        for _ in 1...12 {
            sizes.append(SheetFit.size(for: document))
            document.sections[1].blocks += document.sections[2].blocks
        }
        #expect(sizes == sizes.sorted(by: >))
        #expect(sizes.first == 10.6 && sizes.last == 7.8)
    }

    // MARK: Markdown

    @Test(
        "What would begin a heading, a list or a quote in Markdown is escaped",
        arguments: [
            ("# nei", "\\# nei"), ("1. nei", "1\\. nei"), ("12) nei", "12\\) nei"), ("- nei", "\\- nei"),
            ("+ nei", "\\+ nei"), ("> nei", "\\> nei"), ("---", "\\---"), ("12 kommuner", "12 kommuner"),
            ("2026", "2026"),
            (
                "a*b_c`d|e<f>g[h]i&j~k\\l", "a\\*b\\_c\\`d\\|e\\<f\\>g\\[h\\]i\\&j\\~k\\\\l"
            ),
            ("*\u{338}ja*", "\\*\u{338}ja\\*"), (" blank \n\n to ", "blank\n\nto"),
        ])
    func escapedInMarkdown(text: String, expected: String) {
        let document = Document(title: "T", sections: [.init(heading: "", blocks: [.text(text)])])
        #expect(MarkdownText.text(document) == "# T\n\n\(expected)\n")
    }

    @Test(
        "An address is no link in Markdown, and nothing of it is lost",
        arguments: [
            ("Se http://a.no/b_c*d.", "Se `http://a.no/b_c*d`."), ("www.a.no, så", "`www.a.no`, så"),
            ("WWW.A.NO", "`WWW.A.NO`"), ("(ftp://a.no/x)", "(`ftp://a.no/x`)"), ("kari@a.no!", "`kari@a.no`!"),
            ("mailto:kari@a.no", "`mailto:kari@a.no`"), ("xmpp:a", "`xmpp:a`"), ("@kari spør", "`@kari` spør"),
            ("<http://z>", "\\<`http://z`\\>"), ("[a](http://x)", "\\[a\\](`http://x`)"),
            ("a@b`c@d", "`a@b`\\``c@d`"), ("a@b|c@d", "`a@b`\\|`c@d`"), ("«a@b»", "«`a@b`»"),
            ("_www.x.no_", "\\_`www.x.no`\\_"),
            ("a@\u{338}b", "`a@\u{338}b`"), ("kl. 12:30 @ kontoret", "kl. 12:30 @ kontoret"), ("@", "@"),
            ("vv: ja.", "vv: ja."),
        ])
    func addresses(text: String, expected: String) {
        let document = Document(title: "T", sections: [.init(heading: "", blocks: [.text(text)])])
        #expect(MarkdownText.text(document) == "# T\n\n\(expected)\n")
        let row = Document(title: "T", sections: [.init(heading: "", blocks: [.table(header: ["H"], rows: [[text]])])])
        #expect(MarkdownText.text(row) == "# T\n\n| H |\n| --- |\n| \(expected) |\n")
        let html = HTMLText.text(document)
        #expect(!html.contains("<a") && html.contains("telephone=no, email=no"))
    }

    @Test("A table in Markdown has as many cells in every row, whatever is in them")
    func table() {
        let table = Document.Block.table(header: ["Hva", "Når"], rows: [["a | b\nc"], ["1. mai", "- ", "<b>"]])
        let document = Document(title: "T", sections: [.init(heading: "#1", blocks: [table])])
        #expect(
            MarkdownText.text(document) == """
                # T

                ## \\#1

                | Hva | Når |  |
                | --- | --- | --- |
                | a \\| b c |  |  |
                | 1. mai | - | \\<b\\> |

                """)
    }

    @Test("Markdown has one blank line between blocks and no blanks at the end of a line", arguments: all)
    func tidy(document: Document) {
        let text = MarkdownText.text(document)
        #expect(!text.contains("\n\n\n") && text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        #expect(text.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") })
    }

    // MARK: Both

    @Test("What is empty leaves nothing behind")
    func empty() {
        let nothing: [Document.Block] = [
            .text(""), .text(" \n "), .quote("\n"), .list([]), .list([" "]), .table(header: [], rows: []),
            .bars(.init(title: "", before: nil, after: nil, rows: [], summary: "")),
            .wheel(.init(fields: [], summary: "")),
        ]
        for sections in [[], [Document.Section(heading: " ", blocks: nothing)]] {
            let document = Document(
                title: "Tittel", lead: "\n", facts: [.init(label: "", value: " ")], sections: sections, foot: " ")
            #expect(MarkdownText.text(document) == "# Tittel\n")
            let main = HTMLText.text(document).split(separator: "<main>").last?.split(separator: "</main>").first
            #expect(main == "\n<header>\n<h1>Tittel</h1>\n</header>\n")
        }
    }

    @Test("One series, or a count that isn't known")
    func oneSeries() {
        let bars = Document.Bars(
            title: "Svar", before: nil, after: "Nå",
            rows: [.init(label: "Ja", before: 3, after: 5), .init(label: "Nei")],
            summary: "Fem sa ja.")
        let document = Document(title: "T", sections: [.init(heading: "S", blocks: [.bars(bars)])])
        #expect(
            MarkdownText.text(document) == """
                # T

                ## S

                **Svar**

                |  | Nå |
                | --- | --- |
                | Ja | 5 |
                | Nei | – |

                Fem sa ja.

                """)
        let html = HTMLText.text(document)
        #expect(html.contains(">Ja: Nå 5. Nei: Nå –.</desc>"))
        #expect(html.matches(of: /<rect/).count == 1)
    }
}

extension DocumentTests {
    /// The tags of a page in order, with their attributes.
    private static func tags(_ html: String) -> [String] { html.matches(of: tag).map { String($0.0) } }

    /// A tag, also where a mark follows that would stand on its end.
    private static var tag: Regex<Substring> { /<[^>]*>/.matchingSemantics(.unicodeScalar) }

    /// What a page says without its tags.
    private static func shown(html: String) -> String {
        var text = html.replacing(tag, with: "").replacing("\n", with: " ")
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.replacingOccurrences(of: entity, with: character, options: .literal)
        }
        return text
    }

    /// What Markdown says: a backslash stands before a character that is meant as it is, and what is code stands as it is.
    private static func shown(markdown: String) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        var isCode = false
        for scalar in markdown.unicodeScalars {
            if scalar == "`", !isEscaped {
                isCode.toggle()
                continue
            }
            isEscaped = scalar == "\\" && !isEscaped && !isCode
            if !isEscaped { result.append(scalar) }
        }
        return String(result)
    }

    /// The contrast of two colours as WCAG reckons it.
    private static func contrast(_ one: String, _ other: String) -> Double {
        let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)
    }

    private static func luminance(_ hex: String) -> Double {
        let value = Int(hex, radix: 16) ?? 0
        let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
