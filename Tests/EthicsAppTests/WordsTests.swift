// Sentences are whole in EthicsWords; nothing is put together with `+` or `.lowercased()`. What reads the sources is simple,
// and what it passes over is listed here with the reason.

import EthicsWords
import Foundation
import TestSupport
import Testing

@Suite struct WordsTests {
    /// The targets that show something, and have no sentences of their own.
    private static let targets = ["EthicsApp", "EthicsPage", "EthicsPapers", "ethics-tui"]

    /// Something that looks like words and is not.
    private struct Exception {
        let file: String
        /// What stands on the line, or in the literal; all of the file when it is empty.
        var part = ""
        let reason: String
    }

    private static let sentences: [Exception] = [
        .init(file: "EthicsPapers/Document/HTMLStyle.swift", reason: "CSS"),
        .init(file: "EthicsPapers/Document/WheelFigure.swift", part: "centred strong", reason: "classes of CSS"),
        .init(file: "EthicsPapers/Document/SheetFit.swift", reason: "letters, by how wide they are"),
        .init(file: "EthicsPapers/Reports/DotText.swift", reason: "the language of Graphviz"),
        .init(file: "EthicsPapers/Reports/MermaidText.swift", part: "flowchart TD", reason: "the language of Mermaid"),
        .init(file: "EthicsApp/Content/FoldedText.swift", reason: "letters, by how they are folded"),
        .init(file: "EthicsApp/Shell/HelpPage.swift", part: "Esc, b", reason: "the names of keys"),
        .init(file: "EthicsApp/Shell/HelpPage.swift", part: "Enter", reason: "the name of a key"),
        .init(file: "EthicsPage/Command.swift", part: "keyName: ", reason: "the names of keys"),
        .init(file: "EthicsPage/", part: "Enter", reason: "the name of a key"),
        .init(file: "EthicsApp/Content/ContentCache.swift", part: "veivalg ", reason: "the head of a file"),
        .init(file: "EthicsApp/Run/EffectRunner.swift", part: "Dokumenter", reason: "a folder of the system"),
        .init(file: "EthicsApp/Run/EffectRunner.swift", part: "Documents", reason: "a folder of the system"),
        .init(file: "ethics-tui/", part: "abstract: ", reason: "the help of a command is in English"),
        .init(file: "ethics-tui/", part: "discussion: ", reason: "the help of a command is in English"),
        .init(file: "ethics-tui/", part: "help: ", reason: "the help of a command is in English"),
        .init(file: "ethics-tui/ParserMessage.swift", reason: "what the parser says, in English"),
        .init(file: "ethics-tui/UsageText.swift", part: "Usage: ", reason: "what the parser says, in English"),
        .init(file: "ethics-tui/UsageText.swift", part: "  See ", reason: "what the parser says, in English"),
        .init(file: "ethics-tui/UsageText.swift", part: " --help", reason: "what one writes"),
        .init(file: "EthicsPapers/Document/BareAddress.swift", part: "{\"", reason: "signs before an address"),
        .init(file: "EthicsPapers/Document/BareAddress.swift", part: "}\"", reason: "signs after an address"),
        .init(file: "ethics-tui/Version.swift", part: "content format", reason: "what a script reads, in English"),
    ]

    private static let lowered: [Exception] = [
        .init(file: "EthicsApp/Run/Session.swift", part: "UUID().uuidString", reason: "an id"),
        .init(file: "EthicsApp/Content/FoldedText.swift", part: "String(scalar)", reason: "text that is searched"),
        .init(file: "EthicsApp/Shell/App+Keys.swift", part: "word.lowercased() }", reason: "what was typed"),
        .init(file: "EthicsApp/Shell/App+Keys.swift", part: "letters.lowercased() ==", reason: "what was typed"),
        .init(file: "EthicsApp/Authoring/PairDialogue.swift", part: "line.split", reason: "what was typed"),
        .init(file: "ethics-tui/ForgetCommand.swift", part: "readLine()?.", reason: "what was typed"),
        .init(file: "EthicsPapers/Document/BareAddress.swift", part: "string(word)", reason: "what was written"),
        .init(file: "ethics-tui/LintCommand.swift", part: "name.uppercased()", reason: "what was typed"),
    ]

    private static let joined: [Exception] = [
        .init(file: "ethics-tui/UsageText.swift", part: "split(separator", reason: "fewer blanks"),
        .init(file: "EthicsPapers/Document/Document.swift", part: "split(separator: \" \")", reason: "fewer blanks"),
        .init(
            file: "EthicsPapers/Document/WheelFigure.swift", part: "said.letters", reason: "letters beside each other"),
        .init(file: "EthicsPapers/Document/MarkdownText.swift", part: "level) + \" \"", reason: "Markdown"),
        .init(file: "EthicsPapers/Document/MarkdownText.swift", part: "{ \" \" + inline", reason: "Markdown"),
    ]

    @Test func sentencesStandWithTheWords() throws {
        try expectNone(but: Self.sentences) { source in
            source.literals.filter(Self.isSentence).map { ($0.line, $0.lead, $0.text) }
        }
    }

    @Test func wordsAreNotMadeSmall() throws {
        try expectNone(but: Self.lowered) { source in
            source.lines { $0.contains(".lowercased()") || $0.contains(".uppercased()") }
        }
    }

    @Test func sentencesAreNotPutTogether() throws {
        try expectNone(but: Self.joined) { source in
            source.lines { line in
                line.contains(/\+=? "(?: |[.:] ?)"|"(?: |[.:] ?)" \+|joined\(separator: "[.:]? "\)/)
            } + source.literals.filter(Self.isGlue).map { ($0.line, $0.lead, $0.text) }
        }
    }

    /// The rule is no good when it does not see what it is there for.
    @Test func whatIsWrongIsSeen() {
        let source = SwiftText(
            ##"""
            // "ikke denne"
            let a = "Vi sier"; let b = "vær"; let c = "en-id", d = "\(x) · \(y)", e = "«\(x)»", k = "Kanskje.", l = "\(x) av \(y)"
            let f = "\(x ? "inni her" : "")", g = #"rå "tekst" \#(x)"#
            let h = """
                Over to \
                linjer
                """
            let i = "\(x): \(y)" + "\u{2013} \n\t\"" + " " + j.lowercased() + ". "
            """##)
        #expect(source.literals.filter(Self.isSentence).map(\.line) == [2, 2, 2, 2, 2, 3, 3, 4])
        #expect(source.literals.filter(Self.isGlue).map(\.line) == [8])
        #expect(source.code[7] == "let i = xy\"…\" + \"…\" + \" \" + j.lowercased() + \". \"")
        #expect(source.code.count == 8)
    }

    // MARK: What is wrong

    /// Two words, one with a capital or beside an interpolation, a letter that only Norwegian has here, or quotation marks
    /// round what somebody said.
    private static func isSentence(_ literal: SwiftText.Literal) -> Bool {
        guard !literal.text.contains(/[æøåÆØÅ«»]/) else { return true }
        let parts = literal.text.split(whereSeparator: \.isWhitespace)
        let words = parts.map { part in
            part.drop { "(„“".contains($0) }.prefix { !".,:;!?…)”".contains($0) }
        }.filter { word in !word.isEmpty && word.allSatisfy { $0.isLetter || $0 == "-" } }
        guard let first = words.first else { return false }
        let isName =
            first.count > 2 && first.first?.isUppercase == true && first.dropFirst().allSatisfy(\.isLowercase)
        return words.count > 1 || isName || parts.contains { $0.contains(SwiftText.gap) }
    }

    /// A label before what belongs to it, or one sentence after another.
    private static func isGlue(_ literal: SwiftText.Literal) -> Bool {
        literal.text.contains("\(SwiftText.gap): \(SwiftText.gap)")
            || literal.text.contains("\(SwiftText.gap). \(SwiftText.gap)")
    }

    // MARK: Looking

    /// Expects nothing to be found but what is excepted, and every exception to be needed.
    private func expectNone(
        but exceptions: [Exception], find: (SwiftText) -> [(line: Int, lead: String, text: String)]
    ) throws {
        var unused = Set(exceptions.indices)
        var found: [String] = []
        for (file, source) in try Self.sources() {
            for (line, lead, text) in find(source) {
                let index = exceptions.firstIndex { exception in
                    file.hasPrefix(exception.file)
                        && (exception.part.isEmpty || lead.contains(exception.part) || text.contains(exception.part))
                }
                if let index { unused.remove(index) } else { found.append("Sources/\(file):\(line): \(text)") }
            }
        }
        #expect(found.isEmpty, "move it to EthicsWords, whole:\n\(found.joined(separator: "\n"))")
        #expect(unused.isEmpty, "no longer needed: \(unused.sorted().map { exceptions[$0] })")
    }

    /// The sources of the targets by path.
    private static func sources() throws -> [(file: String, source: SwiftText)] {
        let folder = URL(fileURLWithPath: Repository.root + "/Sources", isDirectory: true)
        let files = try targets.flatMap { target in
            try FileManager.default.subpathsOfDirectory(atPath: folder.appendingPathComponent(target).path)
                .filter { $0.hasSuffix(".swift") }.map { "\(target)/\($0)" }
        }
        #expect(files.count > 100)
        return try files.sorted().map { file in
            (file, SwiftText(try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)))
        }
    }
}

extension SwiftText {
    /// The lines of code in which something stands.
    fileprivate func lines(where isFound: (String) -> Bool) -> [(line: Int, lead: String, text: String)] {
        code.enumerated().filter { isFound($1) }.map { ($0 + 1, "", $1) }
    }
}
