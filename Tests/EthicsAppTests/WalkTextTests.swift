// `walk`: every complete path, what-if, ending and range, for people and for programs.

import EthicsEngine
import Foundation
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct WalkTextTests {
    @Test("The JSON is every complete path, in the order of the file")
    func json() throws {
        struct Entry: Decodable, Equatable {
            let dilemma: String
            let path: [String]
        }
        var text = ""
        WalkText.json(TestContent.library.dilemmas) { text += $0 }
        let entries = try JSONDecoder().decode([Entry].self, from: Data(text.utf8))
        #expect(
            entries == [
                Entry(dilemma: "den-laste-dora", path: ["ut", "sant"]),
                Entry(dilemma: "den-laste-dora", path: ["ut", "rundt"]),
                Entry(dilemma: "den-laste-dora", path: ["vent"]), Entry(dilemma: "seminaret", path: ["ja"]),
                Entry(dilemma: "seminaret", path: ["selv"]), Entry(dilemma: "seminaret", path: ["nei"]),
            ])
    }

    @Test("The text names endings, what each what-if moves, and the ranges")
    func text() throws {
        var text = ""
        for dilemma in TestContent.library.dilemmas {
            WalkText.text(dilemma, library: TestContent.library) { text += $0 }
        }
        try Golden.expect(text, is: "60-veier")
    }

    /// A case with a scene after another, each with two ways out: more paths than there are people.
    private func wide() throws -> Dilemma {
        let path = TestContent.folder + "/oppvekst/den-laste-dora.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let (first, last) = try (#require(text.range(of: "  - id: fall\n")), #require(text.range(of: "  - id: ro\n")))
        let scene = text[first.lowerBound..<last.lowerBound]
        let scenes = (0..<39).map { number in
            let next = number == 38 ? "ro" : "fall-\(number + 1)"
            return scene.replacing("        videre: ro\n", with: "").replacing(
                "id: fall\n", with: "id: fall-\(number)\n"
            )
            .replacing(#/      - id: (sant|rundt)\n/#) { "      - id: \($0.1)-\(number)\n        videre: \(next)\n" }
        }
        let whole =
            text[..<first.lowerBound].replacing("videre: fall\n", with: "videre: fall-0\n") + scenes.joined()
            + text[last.lowerBound...]
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: TestContent.folder, toPath: folder.path + "/dilemmas")
        try String(whole).write(
            toFile: folder.path + "/dilemmas/oppvekst/den-laste-dora.yaml", atomically: true, encoding: .utf8)
        let found = try ContentFinder(
            added: [], executable: folder.path + "/a/ethics-tui", workingDirectory: "/", environment: [:]
        ).load()
        #expect(found.problems.isEmpty)
        return try #require(found.library.dilemma("den-laste-dora"))
    }

    @Test("Of a case with more paths than anybody can read, the first are printed, and that there are more")
    func cut() throws {
        let dilemma = try wide()
        #expect(WalkText.isCut(dilemma))
        #expect(!TestContent.library.dilemmas.contains(where: WalkText.isCut))
        var (text, json) = ("", "")
        WalkText.text(dilemma, library: TestContent.library) { text += $0 }
        WalkText.json([dilemma]) { json += $0 }
        #expect(text.split(separator: "\n").filter { $0.contains("ut → ") }.count == WalkText.most)
        #expect(text.contains("flere veier enn de \(WalkText.most) første"))
        #expect(try JSONDecoder().decode([AnyPath].self, from: Data(json.utf8)).count == WalkText.most)
    }

    private struct AnyPath: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    @Test("Every path that is listed can be scored")
    func scored() throws {
        for dilemma in ShippedContent.library.dilemmas {
            for path in dilemma.paths { #expect(try dilemma.path(path.ids) == path) }
        }
    }
}
