// What is said about each rule, and that its examples are what they say.

import Foundation
import Testing

@testable import EthicsEngine

/// A snippet of YAML put into a file, where what it replaces stands.
private struct Snippet {
    let text: String

    /// The file with the snippet: items replace as many items that begin with the same key, and keys replace the keys of
    /// the same name. A key that is not there yet comes after the one before it, or at the end of the file.
    func placed(in file: String) -> String {
        var lines = file.split(separator: "\n").map(String.init)
        for section in sections {
            var next: (line: Int, indent: Int)?
            for (key, block) in section {
                let from = next?.line ?? 0
                if let line = lines.indices.dropFirst(from).first(where: { Self.content(lines[$0]).hasPrefix(key) }) {
                    let indent = Self.indent(lines[line])
                    let end =
                        lines.indices.dropFirst(line + 1).first { Self.indent(lines[$0]) <= indent } ?? lines.endIndex
                    lines.replaceSubrange(line..<end, with: Self.indented(block, indent))
                    next = (line + block.count, indent)
                } else {
                    let place = next ?? (lines.endIndex, 0)
                    lines.insert(contentsOf: Self.indented(block, place.indent), at: place.line)
                    next = (place.line + block.count, place.indent)
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What stands in different places: keys or items, each with its lines.
    private var sections: [[(key: String, lines: [String])]] {
        text.components(separatedBy: "\n\n").map { section in
            let lines = section.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
            return lines.reduce(into: []) { blocks, line in
                if Self.indent(line) > 0, let last = blocks.indices.last {
                    blocks[last].lines.append(line)
                } else {
                    blocks.append((String(line.prefix { $0 != ":" }) + ":", [line]))
                }
            }
        }
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    private static func content(_ line: String) -> Substring { line.drop { $0 == " " } }
    private static func indented(_ lines: [String], _ count: Int) -> [String] {
        lines.map { String(repeating: " ", count: count) + $0 }
    }
}

@Suite("Explanations of rules")
struct ExplanationTests {
    @Test("Every rule has a title, a reason, a wrong example and a right one", arguments: Problem.Code.allCases)
    func whole(_ code: Problem.Code) {
        let explanation = code.explanation
        #expect(explanation.code == code)
        let parts = [explanation.title, explanation.why, explanation.wrong, explanation.right]
        #expect(parts.allSatisfy { !$0.isEmpty && $0 == $0.trimmed })
        #expect(explanation.wrong != explanation.right)
        #expect(explanation.text.split(separator: "\n").allSatisfy { $0.count <= 110 })
        #expect(explanation.text.hasPrefix("\(code.rawValue): ") && explanation.text.hasSuffix("\n"))
        func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        #expect(parts.allSatisfy { words(explanation.text).contains(words($0)) })
    }

    @Test("No two rules have the same title")
    func titles() {
        #expect(Set(Problem.Code.allCases.map(\.explanation.title)).count == Problem.Code.allCases.count)
    }

    @Test("An explanation has the code, the reason and both examples")
    func text() {
        #expect(
            Problem.Code.version.explanation.text == """
                D106: Ukjent formatversjon

                Versjonen sier hvilke nøkler fila kan ha. Dette programmet leser versjon 1 og 2.
                Har fila et høyere tall, trenger du en nyere utgave av programmet.

                Galt:

                    format: 2.0

                Riktig:

                    format: 2

                """)
    }

    /// The rules whose examples stand in no file of the fixture.
    private static let apart: Set<Problem.Code> = [.unreadable, .empty, .encoding, .strayFile, .nothingFollows]
    static let placed = Problem.Code.allCases.filter { !apart.contains($0) }

    @Test("The wrong example breaks the rule, and the right one does not", arguments: placed)
    func examples(_ code: Problem.Code) {
        func found(_ yaml: String) -> [Problem] {
            let snippet = Snippet(text: yaml)
            let files =
                switch code {
                case .contacts: Fixture.files(municipality: snippet.placed(in: Fixture.municipality))
                case .withoutCore: Fixture.files(framework: snippet.placed(in: Fixture.framework))
                case .withoutParent: Fixture.second(framework: snippet.placed(in: Fixture.listed))
                case .replacesLaw: Self.translatedFloor(snippet)
                case .unusedStatute, .repeatedStatute: Fixture.second(register: snippet.placed(in: Fixture.register))
                case .repealedStatute:
                    Fixture.second(
                        marks: Fixture.mark("taushet", "holdt", statute: "fvl-13"),
                        register: snippet.placed(in: Fixture.register))
                case .wordTwice, .explainedByExplained, .notOneSentence:
                    Fixture.explaining(snippet.placed(in: Fixture.words))
                case .unreadableSection: Fixture.second(register: snippet.placed(in: Fixture.register))
                case .lawAgainstMarks, .repeatedMark, .markForOthers, .markWithoutStatute, .answerWithoutStatute,
                    .endingElsewhere, .softenedAnswer:
                    Fixture.second { snippet.placed(in: $0) }
                case .oneSidedSituation: Fixture.taught(rule: snippet.placed(in: Fixture.rule))
                case .fewSituations: Fixture.taught(workplaces: snippet.placed(in: Fixture.workplaces))
                case .dominatingInFramework: Fixture.narrow(snippet.placed(in: Fixture.dilemma))
                case .unknownPlace, .staleText: Self.overlaid(snippet)
                case .missingText: Self.overlaid(snippet, over: "laeringslop")
                default: Fixture.files(dilemma: snippet.placed(in: Fixture.dilemma))
                }
            return ContentLoader.lint(code == .lawAgainstAnswer ? files.withStatute : files, measure: Fixture.measure)
        }
        let explanation = code.explanation
        #expect(found(explanation.wrong).contains { $0.code == code })
        let left = found(explanation.right)
        #expect(!left.contains { $0.code == code })
        // The right example breaks no rule of the format either, and what it is put into is no whole dilemma any more.
        #expect(
            left.filter { $0.code.rawValue < "D300" && $0.code != .missingText } == [], "\(left.map(\.text).joined())")
    }

    /// The fixture with an example of an overlay over the floor, named as its first line says.
    private static func translatedFloor(_ snippet: Snippet) -> [ContentSource] {
        let path = snippet.text.split(separator: "\n").first.map { String($0.dropFirst(2)) } ?? ""
        let text = snippet.placed(in: Fixture.overlay([("taushet/tekst", "0", "x")], over: "gulv"))
            .replacing("8b7d0c4e", with: Fixture.hash("Det du vet om folk, sier du bare til dem som skal vite det."))
        return Fixture.second() + [ContentSource(path, text)]
    }

    /// The fixture with an example of an overlay over the dilemma or a track. The hashes in examples are made up.
    private static func overlaid(_ snippet: Snippet, over kind: String = "dilemma") -> [ContentSource] {
        let track = kind == "laeringslop"
        var text = snippet.placed(in: Fixture.overlay([("tittel", "0", "x")], over: kind))
        let originals = [
            ("8b7d0c4e", track ? "Ny" : "Prøven"), ("52e1a90b", "Bli kjent."), ("0f3a9c21", "Andre venter (bli)."),
        ]
        for (hash, original) in originals { text = text.replacing(hash, with: Fixture.hash(original)) }
        guard track else {
            // The other texts are translated too.
            let written = Set(text.matches(of: /sted: (\S+)/).map { String($0.1) })
            for rest in Fixture.whole("Ny") where !written.contains(rest.place) {
                guard !text.contains("sted: bli/motargumentet") || rest.place != "bli/motargument" else { continue }
                text += "  - sted: \(rest.place)\n    hash: \"\(rest.hash)\"\n    tekst: \(rest.text)\n"
            }
            return Fixture.sound + [ContentSource("proven.nn.yaml", text)]
        }
        return Fixture.sound + [Fixture.track, ContentSource("ny.nn.yaml", text)]
    }

    @Test("A file of only comments is empty")
    func emptyFile() {
        func codes(_ text: String) -> [Problem.Code] {
            ContentLoader.lint([ContentSource("ny.yaml", text)]).map(\.code)
        }
        #expect(codes(Problem.Code.empty.explanation.wrong) == [.empty])
        #expect(!codes(Problem.Code.empty.explanation.right).contains(.empty))
    }
}
