// Files of format 1, as they were once shipped: upgraded they say the same, and what is wrong with them then is listed.

import Foundation
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Upgrading files of format 1")
struct UpgradeTests {
    private static let frameworks = ["lorenskog-fire-r", "lier-etikkplakat", "asker-verdier"]
    private static let dilemmas = ["naboens-garasje", "den-vage-uroen"]

    private static func old(_ id: String) throws -> ContentSource {
        let path = Repository.root + "/Tests/EthicsEngineTests/FormatOne/\(id).yaml"
        return ContentSource(
            path: "eget/\(id).yaml", bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))), layer: 1)
    }

    private static func source(_ text: String, _ id: String = "rar") -> ContentSource {
        ContentSource(path: "eget/\(id).yaml", bytes: Array(text.utf8), layer: 1)
    }

    private static func upgrade(_ file: ContentSource) throws -> Upgrade {
        try Upgrade(file, considerations: Shipped.library.considerations, register: Shipped.library.statutes)
    }

    @Test("What is mechanically wrong with an upgraded file is listed, line by line", arguments: frameworks + dilemmas)
    func listed(_ id: String) throws {
        let upgrade = try Self.upgrade(Self.old(id))
        let file = Self.source(upgrade.text, id)
        let problems = ContentLoader.lint(Shipped.files + [file]).filter { $0.path == file.path }
        let lines = Set(upgrade.notes.map(\.mark.line))
        let errors = problems.filter { $0.code.isMechanical && $0.severity == .error }
        #expect(errors.filter { !lines.contains($0.mark?.line ?? 0) }.map(\.text) == [])
        let left = upgrade.notes.filter {
            switch $0.matter {
            case .side, .statute: true
            default: false
            }
        }
        #expect(left.count == errors.count)
        // What the rules about law then say is listed too.
        let law = problems.filter { [.lawAgainstMarks, .answerWithoutStatute, .withoutParent].contains($0.code) }
        #expect(law.filter { !lines.contains($0.mark?.line ?? 0) }.map(\.text) == [])
    }

    @Test("No number of any path is another one after a framework is upgraded", arguments: frameworks)
    func numbers(_ id: String) throws {
        let old = try Self.old(id)
        let new = Self.source(try Self.upgrade(old).text, id)
        let before = try #require(ContentLoader.load(Shipped.files + [old]).library.framework(id))
        let library = ContentLoader.load(Shipped.files + [new]).library
        let after = try #require(library.framework(id))
        #expect(before == after)
        var paths = 0
        for dilemma in library.dilemmas {
            for path in dilemma.paths {
                paths += 1
                let scores = [before, after].map {
                    path.score(against: $0, in: dilemma, considerations: library.considerations)
                }
                #expect(scores[0] == scores[1])
            }
        }
        #expect(paths > 30)
    }

    @Test("A rule is told which it may build on, with what it rested on before")
    func rules() throws {
        let upgrade = try Self.upgrade(Self.old("lorenskog-fire-r"))
        let first = try #require(upgrade.notes.first)
        #expect(first.matter == .parents(rule: "respekt-2", rested: ["personvern"]))
        let line = upgrade.text.split(separator: "\n", omittingEmptySubsequences: false)[first.mark.line - 1]
        #expect(line == "        slag: regel")
    }

    @Test("The statutes of a case become ids of the register")
    func statutes() throws {
        let text = try Self.upgrade(Self.old("naboens-garasje")).text
        #expect(text.contains("\nlover:\n  - fvl-6\n  - fvl-6-3\n  - fvl-6-4\n  - koml-13-3\nmoteleder:\n"))
    }

    @Test("A statute that the register lacks is ready to be pasted into one, and nothing is wrong then")
    func missing() throws {
        let old = String(decoding: try Self.old("naboens-garasje").bytes, as: UTF8.self)
            .replacing("    paragraf: § 13-3\n", with: "    # Se også\n    paragraf: § 99-1 første ledd\n")
        let upgrade = try Self.upgrade(Self.source(old, "naboens-garasje"))
        let (id, entry) = try #require(
            upgrade.notes.lazy.compactMap { note -> (String, String)? in
                if case .statute(let id, let entry) = note.matter { (id, entry) } else { nil }
            }.first)
        #expect(id == "kommuneloven-99-1-forste-ledd")
        #expect(upgrade.text.contains("\nlover:\n    # Se også\n  - fvl-6\n"))
        let register = ContentSource(
            path: "eget/lover.yaml", bytes: Array("format: 2\ntype: lover\nlover:\n\(entry)".utf8), layer: 1)
        let file = Self.source(upgrade.text, "naboens-garasje")
        let problems = ContentLoader.lint(Shipped.files + [register, file])
        #expect(problems.filter { $0.path == register.path }.map(\.text) == [])
        #expect(!problems.contains { $0.message.contains(id) })
    }

    @Test("Comments, order and other ways of writing lists stay as they can")
    func unusual() throws {
        let old = """
            # topp
            format: "1" # v
            type: verdigrunnlag
            tittel: Rar
            kilde: {dokument: D, utgiver: U, slag: verdier}
            verdier:
            - id: v
              navn: V
              punkter:
              # før
              - id: p1
                navn: a
                tekst: b
                sted: c
                slag: holdning
                gjelder: alle
                hviler-pa: [{hensyn: ansvar, vekt: 3}, {hensyn: miljo, vekt: 1}] # flyt
              - hviler-pa:
                # om vekt
                - vekt: 2
                  hensyn: ansvar # fordi
                - hensyn: miljo
                  vekt: 1
                id: p2
                navn: a
                tekst: b
                sted: c
                slag: holdning
                gjelder: alle
              - id: p3
                navn: a
                tekst: |
                  # ikke kommentar
                  - heller ikke liste
                sted: c
                slag: regel
                hviler-pa:
                - {hensyn: "ansvar", vekt: 3}
                # etter
                gjelder: alle
            """
        let expected = """
            # topp
            format: 2 # v
            type: verdigrunnlag
            tittel: Rar
            kilde: {dokument: D, utgiver: U, slag: verdier}
            verdier:
            - id: v
              navn: V
              punkter:
              # før
              - id: p1
                navn: a
                tekst: b
                sted: c
                slag: holdning
                gjelder: alle
                hviler-pa: # flyt
                  - ansvar
              - hviler-pa:
                # om vekt
                - ansvar
                  # fordi
                id: p2
                navn: a
                tekst: b
                sted: c
                slag: holdning
                gjelder: alle
              - id: p3
                navn: a
                tekst: |
                  # ikke kommentar
                  - heller ikke liste
                sted: c
                slag: regel
                # etter
                gjelder: alle
            """
        #expect(try Self.upgrade(Self.source(old)).text == expected)
    }

    @Test("A comment anywhere stays, and changes nothing else", arguments: frameworks + dilemmas)
    func comments(_ id: String) throws {
        let old = String(decoding: try Self.old(id).bytes, as: UTF8.self)
        let lines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let plain = try Self.upgrade(Self.source(old, id)).text
        // Inside a block it would be text.
        let places = lines.indices.filter { index in
            let text = lines[index].drop { $0 == " " || $0 == "-" }
            return text.contains(/^[a-z-]+:/) && text.prefix { $0 != ":" }.count < 14
        }
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20 {
            let chosen = Set((0..<12).compactMap { _ in places.randomElement(using: &generator) })
            let commented = lines.enumerated().flatMap { index, line -> [String] in
                let margin = String(line.prefix { $0 == " " })
                return chosen.contains(index) ? [margin + "# merknad \(index)", line] : [line]
            }
            let text = try Self.upgrade(Self.source(commented.joined(separator: "\n"), id)).text
            for index in chosen { #expect(text.contains("# merknad \(index)\n")) }
            let without = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
                !$0.contains("# merknad")
            }
            #expect(without.joined(separator: "\n") == plain)
        }
    }

    @Test("What has only its format to change gets that, and a file that is new or wrong is refused")
    func refused() throws {
        let track =
            "format: 1\ntype: laeringslop\ntittel: L\nformal: F\nmalgruppe:\n  - leder\ndilemmaer:\n  - kuttet\n"
        let upgrade = try Self.upgrade(Self.source(track))
        #expect(upgrade.text == track.replacing("format: 1", with: "format: 2"))
        #expect(upgrade.notes == [])
        #expect(throws: Upgrade.Refusal.current) { try Self.upgrade(Self.source(upgrade.text)) }
        #expect(throws: Upgrade.Refusal.self) { try Self.upgrade(Self.source("format: 1\ntype: laeringslop\n")) }
        #expect(throws: Upgrade.Refusal.self) { try Self.upgrade(Self.source("format: 3\ntype: laeringslop\n")) }
    }

    @Test("Every shipped file that says it is of format 1 by another number is left alone")
    func shipped() {
        for file in Shipped.files {
            #expect(throws: Upgrade.Refusal.current, "\(file.path)") { try Self.upgrade(file) }
        }
    }
}
