// Prints are written where they belong, and nothing else in the register moves.

import Testing

@testable import EthicsEngine

@Suite("Prints of what was read") struct LawPrintsTests {
    private static let register = """
        # Vårt register.
        format: 2
        type: lover
        lover:
          # Det første.
          - id: bkl-1
            lov: benkeloven
            paragraf: §§ 1–3
            sier: |
              Kommunen har benker.
            grad: kopi
            sjekket: 2026-07-28   # i juli
          - id: bkl-3
            lov: gammel lov
            paragraf: § 9
            sier: Alle kan hvile.
            grad: ikke-lest
            ny-lov: benkeloven
            ny-paragraf: § 3
            ny-sjekket: 2026-07-28
            ny-avtrykk:
              - 3-00000000
          - id: bkl-5
            lov: benkeloven
            paragraf: § 3
            sier: Alle kan hvile.
            grad: kopi
            sjekket: 2020-01-01

        """

    private static let file = ContentSource("lover.yaml", register)

    private func readings() throws -> [LawReading] {
        let statutes = ContentLoader.load([Self.file]).library.statutes
        return LawReading.all(statutes, try LawFixture.shelf(["a.md": LawFixture.markdown]))
    }

    @Test("What was never noted is noted, where the act has not changed since it was read")
    func first() throws {
        let prints = LawPrints(firstOf: try readings())
        #expect(prints.count == 1 && prints.newer.map(\.id) == ["bkl-5"])
        let text = try #require(try prints.text(in: Self.file))
        let added = text.split(separator: "\n").filter { $0.contains("    avtrykk: [") }
        #expect(
            added.count == 1 && added[0].contains(/^    avtrykk: \[1-[0-9a-f]{8}, 2a-1-[0-9a-f]{8}, 3-[0-9a-f]{8}\]$/))
        #expect(text.replacing("\(added[0])\n", with: "") == Self.register)
        #expect(text.contains("# i juli\n\(added[0])\n  - id: bkl-3"))
        // Noted, it is the same.
        let library = ContentLoader.load([ContentSource("lover.yaml", text)]).library
        let again = LawReading.all(library.statutes, try LawFixture.shelf(["a.html": LawFixture.html]))
        #expect(again[0].outcome == .same)
        #expect(try LawPrints(firstOf: Array(again.prefix(1))).text(in: Self.file) == nil)
    }

    @Test("What somebody has read again is noted anew, and nothing else")
    func again() throws {
        let prints = LawPrints(again: ["bkl-3", "bkl-5"], of: try readings())
        // The old act is not in the folder.
        #expect(prints.count == 2 && prints.missing.map(\.act) == ["gammel lov"])
        let text = try #require(try prints.text(in: Self.file))
        #expect(text.contains(/ny-sjekket: 2026-07-28\n    ny-avtrykk: \[3-[0-9a-f]{8}\]\n  - id: bkl-5/))
        #expect(text.contains(/sjekket: 2020-01-01\n    avtrykk: \[3-[0-9a-f]{8}\]\n$/))
        #expect(!text.contains("1-") || !text.contains("    avtrykk: [1-"))
    }

    @Test("A print may look like a telephone number, and is none")
    func digits() {
        let register = Fixture.register.replacing("    ny-lov:", with: "    avtrykk: [13-98765432]\n    ny-lov:")
        let files = Fixture.second().map { $0.path == "lover.yaml" ? ContentSource("lover.yaml", register) : $0 }
        #expect(ContentLoader.lint(files, measure: Fixture.measure).isEmpty)
    }

    @Test("A register with mistakes is left alone")
    func mistakes() throws {
        let prints = LawPrints(firstOf: try readings())
        #expect(throws: ContentFailure.self) {
            try prints.text(in: ContentSource("lover.yaml", "format: 2\ntype: lover\n"))
        }
    }
}
