// The file with answers: each is put where it belongs, and what somebody wrote by hand stays.

import Testing

@testable import EthicsEngine

@Suite("Answers about pairs")
struct PairAnswersTests {
    private static let considerations = Shipped.library.considerations

    private static func pair(_ principle: String, _ concern: String) -> Framework.Pair {
        Framework.Pair(principle: principle, concern: Concern(named: concern))
    }

    private func text(
        _ principle: String, _ concern: String, _ isKept: Bool, in file: String?
    ) throws(ContentFailure) -> String {
        try PairAnswers.text(
            Self.pair(principle, concern), isKept: isKept,
            in: file.map { ContentSource(path: "eget/p.par.yaml", bytes: Array($0.utf8)) }, heading: "Lest.",
            Self.considerations)
    }

    @Test("A new file has its heading and the answer")
    func new() throws {
        let expected = """
            # Lest.
            format: 2
            type: par
            par:
              - punkt: p-1
                hensyn: omtanke/mott
                svar: nei

            """
        #expect(try text("p-1", "omtanke/mott", false, in: nil) == expected)
    }

    @Test("An answer more stands at the end, and one that is changed in its place; comments stay")
    func kept() throws {
        let file = """
            # Lest av personalsjefen
            format: 2
            type: par

            par:
            # De første
            - punkt: p-1 # sikkert
              hensyn: omtanke/mott
              svar: "nei"   # etter møtet
            - punkt: p-2
              hensyn: miljo
              svar: ja
            # Slutt
            """
        let changed = try text("p-1", "omtanke/mott", true, in: file)
        #expect(changed == file.replacing("\"nei\"   #", with: "ja   #"))
        let more = try text("p-1", "omtanke/hjelp", false, in: file)
        let added = "- punkt: p-1\n  hensyn: omtanke/hjelp\n  svar: nei\n# Slutt"
        #expect(more == file.replacing("# Slutt", with: added) + "\n")
    }

    @Test("A file that is not written line by line is written anew, with the comments at its top")
    func flow() throws {
        let file = "# Vår\nformat: 2\ntype: par\npar: [{punkt: p-1, hensyn: miljo, svar: nei}]\n"
        let expected = """
            # Vår
            format: 2
            type: par
            par:
              - punkt: p-1
                hensyn: miljo
                svar: nei
              - punkt: p-1
                hensyn: lojalitet
                svar: ja

            """
        #expect(try text("p-1", "lojalitet", true, in: file) == expected)
        #expect(try text("p-1", "miljo", true, in: file) == file.replacing("nei", with: "ja"))
        let empty = try text("p-1", "miljo", true, in: "format: 2\ntype: par\npar: []\n")
        #expect(empty.hasPrefix("# Lest.\nformat: 2\n") && empty.contains("  - punkt: p-1\n"))
    }

    @Test("An answer about all sides is divided, so that one can be answered by itself")
    func divided() throws {
        let file = "format: 2\ntype: par\npar:\n  - punkt: p-1\n    hensyn: ansvar\n    svar: nei\n"
        let new = try text("p-1", "ansvar/handle", true, in: file)
        let answers = ["egen-del\n    svar: nei", "sta-for\n    svar: nei", "handle\n    svar: ja"]
        for answer in answers { #expect(new.contains("hensyn: ansvar/" + answer)) }
        #expect(!new.contains("hensyn: ansvar\n"))
    }

    @Test("A file with a mistake is not written over")
    func faulty() {
        #expect(throws: ContentFailure.self) { try text("p-1", "miljo", true, in: "format: 2\ntype: par\nparr: []\n") }
    }

    @Test("Answers in any order give what was answered last")
    func order() throws {
        var generator = SystemRandomNumberGenerator()
        let names = Self.considerations.flatMap(\.concerns).map(\.name)
        var file: String?
        var last: [String: Bool] = [:]
        for _ in 0..<200 {
            let name = names.randomElement(using: &generator) ?? ""
            let isKept = Bool.random(using: &generator)
            // All sides at once are answered by hand only.
            guard Self.considerations.allSatisfy({ $0.id != name || $0.sides.isEmpty }) else { continue }
            file = try text("p-1", name, isKept, in: file)
            last[name] = isKept
        }
        let source = ContentSource(path: "p.par.yaml", bytes: Array((file ?? "").utf8))
        let answers = try CheckedFile(source).tree.items("par")
        #expect(answers.count == last.count)
        for answer in answers { #expect(last[answer.text("hensyn")] == (answer.text("svar") == "ja")) }
    }
}
