// What an author reads when a file is wrong: code, place, the author's own line with a caret, and a remedy.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("A problem in a content file")
struct ProblemTests {
    @Test("The fixture that the other tests break is sound")
    func fixture() {
        let result = ContentLoader.load(Fixture.sound)
        #expect(result.text == "")
        #expect(ContentLoader.lint(Fixture.sound).isEmpty)
        #expect(result.library.dilemmas.map(\.id) == ["proven"])
        #expect(result.library.frameworks.map(\.id) == ["plakat"])
        #expect(result.library.municipalities.map(\.id) == ["prove"])
        #expect(
            result.library.considerations.map(\.id) == [
                "omtanke", "lojalitet", "ytring", "trygghet", "lov", "tillit",
            ])
    }

    @Test("Every mistake is told with code, place, line, caret and remedy", arguments: BrokenFile.all)
    func golden(_ broken: BrokenFile) throws {
        let problems = broken.problems
        let first = try #require(problems.first { $0.code == broken.code })
        #expect(first.mark == broken.place)
        #expect(first.severity == (Self.warnings.contains(broken.code) ? .warning : .error))
        #expect(!first.remedy.isEmpty)
        try Golden.expect(problems.map(\.text).joined(separator: "\n"), is: broken.name)
    }

    /// The rules that content may break and be used all the same, and be shipped not.
    private static let warnings: Set<Problem.Code> = [
        .wrongFolder, .dominatingInFramework, .withoutParent, .readability, .mixedNorwegian, .name,
        .strayFile, .unknownPlace, .staleText, .missingText, .unusedStatute, .softenedAnswer,
        .unreadableSection, .nothingFollows, .fewSituations,
    ]

    @Test("The rules come after loading: what loading finds, they find, and what they find, loading lets through")
    func layers() {
        for broken in BrokenFile.all {
            let loaded = ContentLoader.load(broken.files).problems
            let linted = ContentLoader.lint(broken.files, measure: Fixture.measure)
            #expect(loaded.allSatisfy(linted.contains), "\(broken.name)")
            #expect(loaded.isEmpty == broken.isRule, "\(broken.name)")
        }
    }

    @Test("Every code has a file that shows it", arguments: Problem.Code.allCases)
    func everyCode(_ code: Problem.Code) {
        #expect(BrokenFile.all.contains { $0.code == code && $0.name.hasPrefix(code.rawValue + "-") })
    }

    @Test("The caret points at the column, also far out on a long line")
    func longLine() throws {
        let long = String(repeating: "å", count: 300)
        let result = ContentLoader.load(Fixture.changed("kort: Noen venter.", "kort: \(long): feil"))
        let lines = try #require(result.problems.first).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count < 130 })
        #expect(try caretColumn(lines) == column(of: ": feil", in: lines[2]))
    }

    @Test(
        "The caret stands under the mistake after letters, wide characters and accents",
        arguments: [
            "", "æøå ", "漢字 ", "🙂🙂 ", "e\u{301}e\u{301} ", "Å\u{30A}한국 ",
        ])
    func caret(_ before: String) throws {
        let result = ContentLoader.load(Fixture.changed("kort: Noen venter.", "kort: \(before)sier: Noen venter."))
        let problem = try #require(result.problems.first)
        #expect(problem.code == .syntax)
        #expect(problem.mark == Mark(line: 4, column: 6 + before.unicodeScalars.count + 5))
        let lines = problem.text.split(separator: "\n")
        #expect(try caretColumn(lines) == column(of: ": Noen", in: lines[2]))
    }

    @Test("The caret stands under a character that may not be shown, also the second on a line")
    func hiddenCharacter() throws {
        let result = ContentLoader.load(
            Fixture.changed("kort: Noen venter.", "kort: \u{202E}\u{202E}\u{202E}x\u{2066}y"))
        #expect(result.problems.map { $0.mark?.column } == [7, 8, 9, 11])
        let lines = try #require(result.problems.last).text.split(separator: "\n")
        #expect(try caretColumn(lines) == column(of: "y", in: lines[2]).map { $0 - 1 })
    }

    @Test("The nearest key is one that does not stand there already")
    func nearestFreeKey() throws {
        let result = ContentLoader.load(
            Fixture.changed("    tekst: Gjøre bli.\n", "    tekst: Gjøre bli.\n    tekster: Mer.\n"))
        let problem = try #require(result.problems.first)
        #expect(problem.code == .unknownKey)
        #expect(!problem.remedy.contains("«tekst»"))
    }

    /// The column of the caret on screen, from 0.
    private func caretColumn(_ lines: [Substring]) throws -> Int {
        let line = try #require(lines.dropFirst(3).first)
        #expect(line.hasSuffix("^"))
        return width(line.dropLast())
    }

    /// The column of a text on screen, from 0.
    private func column(of text: String, in line: Substring) -> Int? {
        line.firstRange(of: text).map { width(line[..<$0.lowerBound]) }
    }

    /// What a terminal makes of the characters in these tests: an accent takes no column, ideographs and emoji two.
    private func width(_ text: Substring) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x300...0x36F: sum
            case 0x3000...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1FAFF: sum + 2
            default: sum + 1
            }
        }
    }
}
