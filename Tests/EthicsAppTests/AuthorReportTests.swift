// What `coverage`, `stats` and `graph` print: for people in 80 columns, for Mermaid and Graphviz well formed whatever is written.

import Foundation
import RegexBuilder
import SafeText
import TerminalKit
import TestSupport
import Testing

@testable import EthicsEngine
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct AuthorReportTests {
    @Test("What the cases are about, in both directions")
    func coverage() throws {
        let library = TestContent.library
        let coverage = Coverage(library, frameworks: library.frameworks)
        try Golden.expect(CoverageText.text(coverage, library: library), is: "66-dekning")
    }

    @Test("The shape of the cases")
    func statistics() throws {
        let library = TestContent.library
        try Golden.expect(StatisticsText.text(Statistics(library), library: library), is: "67-statistikk")
    }

    @Test("The graph of a case in three forms")
    func graph() throws {
        let dilemma = try #require(TestContent.library.dilemma("den-laste-dora"))
        let texts = GraphFormat.allCases.map { $0.text(dilemma) }
        try Golden.expect(texts.joined(separator: "\n"), is: "68-graf")
    }

    @Test("The graph of a simple case has its choices only")
    func simple() throws {
        let dilemma = try #require(ShippedContent.library.dilemmas.first { $0.format == .simple })
        let graph = SceneGraph(dilemma)
        #expect(graph.nodes.count == 1 + dilemma.choices.count && graph.edges.count == dilemma.choices.count)
    }

    @Test("A scene that is reached twice is written once, and what no way leads to stands last")
    func twice() {
        let dilemma = Self.dilemma(
            choices: [("a", "Gjør a", "s"), ("b", "Gjør b", "s"), ("c", "Gjør c", nil)],
            scenes: [("s", "Så skjer det.", "t"), ("t", "Slutt.", nil), ("u", "Ingen kommer hit.", "t")])
        #expect(
            GraphFormat.text.text(dilemma) == """
                Prøven (proven)

                ? Hva bør du gjøre?
                  · a: Gjør a
                    → s: Så skjer det.
                      → t: Slutt.
                        Slutten er ikke oppgitt
                  · b: Gjør b
                    → s, se over
                  · c: Gjør c

                Ingen vei fører hit
                → u: Ingen kommer hit.
                  → t, se over

                """)
    }

    @Test("Tables give the numbers room beside long names")
    func table() {
        let long = String(repeating: "navn ", count: 30)
        let text = ReportTable.text(
            corner: "art", heads: ["en", "to"], rows: [(long, ["1", "200"]), ("kort", ["", "3"])])
        let lines = text.split(separator: "\n")
        #expect(lines.first?.hasSuffix("en   to") == true && lines.last?.hasSuffix("    3") == true)
        #expect(lines.allSatisfy { Columns.width(of: $0) <= 80 })
    }

    @Test("Decimals have a comma and a real minus")
    func decimals() {
        let decimal = Language.printed.authors.decimal
        #expect([0, 1.25, -0.04, -2.96, 10].map(decimal) == ["0,0", "1,3", "0,0", "−3,0", "10,0"])
    }

    // MARK: What is shipped

    @Test("Everything that is shipped stands in 80 columns")
    func width() {
        let library = ShippedContent.library
        let texts =
            [
                CoverageText.text(Coverage(library, frameworks: library.frameworks), library: library),
                StatisticsText.text(Statistics(library), library: library),
            ] + library.dilemmas.map(GraphFormat.text.text)
        for line in texts.joined(separator: "\n").split(separator: "\n") {
            #expect(Columns.width(of: line) <= 80, "\(line)")
        }
    }

    @Test("Every shipped case is well formed for Mermaid and Graphviz, with a place for each choice and scene")
    func drawn() {
        #expect(!ShippedContent.library.dilemmas.isEmpty)
        for dilemma in ShippedContent.library.dilemmas { expectDrawn(dilemma) }
    }

    // MARK: Hostile texts

    @Test(
        "Texts can hold anything",
        arguments: [
            #"Si "nei" \"#, #"\" ] ; n0 --> n9"#, "# [] {} () <b>&amp;</b> | `x` $$y$$", "linje\nto\r\nn9[\"ond\"]",
            "%%{init: {'theme': 'dark'}}%%", "%% borte", "end", "#35; &quot;", "\u{1B}[31mrød\u{202E}bak",
            "\"\u{301}\\\u{301}",
            "", "   ", String(repeating: "ord ", count: 400), String(repeating: "x", count: 500), "subgraph\u{0}\u{7F}",
        ])
    func hostile(_ text: String) {
        let dilemma = Self.dilemma(
            title: text, question: text, choices: [(text, text, "s"), ("b", text, nil)], scenes: [("s", text, nil)])
        expectDrawn(dilemma)
        let tree = GraphFormat.text.text(dilemma)
        for line in tree.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(!line.unicodeScalars.contains(where: SafeText.isForbidden) && Columns.width(of: line) <= 80)
        }
    }

    /// Expects both drawings to be lines of the one form that each of them has.
    private func expectDrawn(_ dilemma: Dilemma, at location: SourceLocation = #_sourceLocation) {
        let graph = SceneGraph(dilemma)
        // Labels hold no sign that could end them: in Mermaid none but plain ones, character references and breaks; in Graphviz
        // quotation marks and backslashes only as escapes.
        let mermaid = GraphFormat.mermaid.text(dilemma).split(separator: "\n", omittingEmptySubsequences: false)
        let arrow = /\ {4}n\d+ --> n\d+/
        let label = /(?:[^"#<>&`%{}\[\]()|$\\;]|#\d+;|<br\/>)*/
        let place = Regex {
            /\ {4}n\d+(?:\(\[|\[\[|\[|\()"/
            label
            /"(?:\]\)|\]\]|\]|\))/
        }.matchingSemantics(.unicodeScalar)
        let isMermaid = mermaid.dropFirst().dropLast().allSatisfy { line in
            line.wholeMatch(of: arrow) != nil
                || line.wholeMatch(of: place) != nil
        }
        #expect(mermaid.first == "flowchart TD" && mermaid.last == "" && isMermaid, sourceLocation: location)
        #expect(mermaid.count == 2 + graph.nodes.count + graph.edges.count, sourceLocation: location)
        let dot = GraphFormat.dot.text(dilemma).split(separator: "\n", omittingEmptySubsequences: false)
        let isDot = dot.dropFirst(2).dropLast(2).allSatisfy { line in
            let scalars = String(line).unicodeScalars
            return line.wholeMatch(of: /\ {4}n\d+ -> n\d+;/) != nil || Self.isDotNode(scalars)
        }
        #expect(dot.first == "digraph {" && dot.suffix(2) == ["}", ""] && isDot, sourceLocation: location)
        #expect(dot.count == 4 + graph.nodes.count + graph.edges.count, sourceLocation: location)
        for text in [mermaid, dot].joined() {
            #expect(!text.unicodeScalars.contains(where: SafeText.isForbidden), sourceLocation: location)
        }
    }

    /// Whether a line is a place of Graphviz, read as Graphviz reads it: a backslash takes the next scalar along.
    private static func isDotNode(_ line: String.UnicodeScalarView) -> Bool {
        guard String(line).hasPrefix("    n"), let start = String(line).range(of: "label=\"")?.upperBound else {
            return false
        }
        var rest = String(line)[start...].unicodeScalars
        while let sign = rest.popFirst() {
            if sign == "\"" { return String(rest) == "];" }
            if sign == "\\" {
                guard let next = rest.popFirst(), "\"\\n".unicodeScalars.contains(next) else { return false }
            }
        }
        return false
    }

    // MARK: A case made by hand

    private static func dilemma(
        title: String = "Prøven", question: String = "Hva bør du gjøre?",
        choices: [(id: String, text: String, next: String?)], scenes: [(id: String, text: String, next: String?)]
    ) -> Dilemma {
        Dilemma(
            id: "proven", format: .full, title: title, brief: "", situation: "", sector: "hr", workplaces: [],
            audience: [.employee], minutes: 5, kind: .judgement, warnings: [], facts: [], unknowns: [], parties: [],
            question: question,
            choices: choices.map {
                Choice(
                    id: $0.id, text: $0.text, effects: [], wheel: [], arguments: [], counterargument: "", saying: nil,
                    next: $0.next)
            }, whatIfs: [],
            scenes: scenes.map { Scene(id: $0.id, text: $0.text, question: "", choices: [], next: $0.next) },
            rationalisations: [], statutes: [], leaderQuestions: [], leaderWatch: [], sister: nil)
    }
}
