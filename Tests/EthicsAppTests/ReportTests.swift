// What `list`, `show`, `score` and `lint` print for people: whole texts as goldens, and nothing wider than 80 columns.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ReportTests {
    @Test("Lists stand in columns, or with the details under the titles when there is no room beside them")
    func lists() throws {
        let text = Listing.allCases.map { "\($0.rawValue)\n\n\($0.text(TestContent.library))" }
        try Golden.expect(text.joined(separator: "\n"), is: "61-lister")
        let narrow = ReportText.rows([("en", "Et navn", String(repeating: "ord ", count: 20)), ("to", "Et til", "")])
        #expect(
            narrow == """
                en  Et navn
                    ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord
                    ord
                to  Et til

                """)
    }

    @Test(
        "Each kind of content is shown whole",
        arguments: [
            ("den-laste-dora", "62-vis-dilemma"), ("plakat", "63-vis-verdigrunnlag"), ("nordby", "64-vis-kommune"),
        ])
    func show(_ id: String, _ golden: String) throws {
        try Golden.expect(try #require(ContentText.show(id, in: TestContent.library)), is: golden)
    }

    @Test("A path against a framework has the reasons under every number")
    func score() throws {
        let library = TestContent.library
        let dilemma = try #require(library.dilemma("den-laste-dora"))
        let path = try dilemma.path(["ut", "sant"])
        let framework = try #require(library.framework("plakat"))
        let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
        try Golden.expect(ScoreText.text(score, path: path, in: dilemma, library: library), is: "65-vei-mot-plakaten")
    }

    @Test("A simple case says that it has no numbers instead of showing none")
    func simple() throws {
        let library = ShippedContent.library
        let dilemma = try #require(library.dilemma("sokkene"))
        #expect(dilemma.format == .simple)
        let path = try #require(dilemma.paths.first { _ in true })
        let framework = try #require(library.framework("lorenskog-fire-r"))
        let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
        let told = ScoreText.text(score, path: path, in: dilemma, library: library)
        #expect(
            told.contains("\n  respekt-1 likeverd og respekt\n") && told.contains("Gjelder i alle kommuner"))
        // Where its arguments name nothing, it is said that there is nothing to set against the values.
        let silent = SilentSocks.library
        let socks = try #require(silent.dilemma("sokkene"))
        let way = try #require(socks.paths.first { _ in true })
        for framework in silent.frameworks {
            let score = way.score(against: framework, in: socks, considerations: silent.considerations)
            #expect(ScoreText.text(score, path: way, in: socks, library: silent).contains("En enkel sak har ingen"))
        }
        var text = ""
        WalkText.text(dilemma, library: library) { text += $0 }
        #expect(!text.contains("Hva om") && !text.contains("på spill"))
    }

    @Test("Everything that is shipped is listed and shown in 80 columns")
    func width() throws {
        let library = ShippedContent.library
        let ids =
            library.dilemmas.map(\.id) + library.frameworks.map(\.id) + library.municipalities.map(\.id)
            + library.tracks.map(\.id) + library.rules.map(\.id) + library.considerations.map(\.id) + ["hjul"]
        let shown = ids.compactMap { ContentText.show($0, in: library) }
        #expect(shown.count == ids.count)
        var walks = ""
        for dilemma in library.dilemmas { WalkText.text(dilemma, library: library) { walks += $0 } }
        for text in Listing.allCases.map({ $0.text(library) }) + shown + [walks] {
            for line in text.split(separator: "\n") { #expect(Columns.width(of: line) <= 80, "\(line)") }
        }
    }

    @Test("What is wrong in the same place shows the author's line once, and what was left out is told in short")
    func problems() {
        let file = ContentSource(path: "sak.yaml", bytes: Array("format: 1\ntype: laeringslop\n".utf8))
        let problems = ContentLoader.load([file]).problems
        #expect(problems.count == 3)
        #expect(ProblemList.text(problems).components(separatedBy: " 1 | format: 1\n").count == 2)
        #expect(
            ProblemList.leftOut(problems) == """
                Én av filene dine har feil og er utelatt. Kjør «ethics-tui lint» for å se hva
                som er galt.
                  sak.yaml: 3 feil

                """)
    }
}

/// The shipped content with a simple case whose arguments don't name what they are about.
private enum SilentSocks {
    static let library = ContentLoader.load(
        ((try? ContentFinder.files(in: Repository.dilemmas)) ?? []).map { file in
            guard file.path.hasSuffix("sokkene.yaml") else { return file }
            let lines = String(decoding: file.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let silent = lines.filter { !$0.contains("-hensyn: ") }.joined(separator: "\n")
            return ContentSource(path: file.path, bytes: Array(silent.utf8))
        }
    ).library
}
