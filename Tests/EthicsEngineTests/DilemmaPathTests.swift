// Which lists of ids are complete paths, and what is said about the others.

import Testing

@testable import EthicsEngine

@Suite("A path through a dilemma")
struct DilemmaPathTests {
    /// a leads past two texts to a scene with choices; c leads back into it.
    private let dilemma = Dilemma(
        [Choice("a", next: "les"), Choice("b"), Choice("c", next: "velg")],
        scenes: [
            Scene("les", next: "les-mer"), Scene("les-mer", next: "velg"),
            Scene("velg", [Choice("x"), Choice("y", next: "slutt")]), Scene("slutt"),
        ])

    @Test("Every complete path is found, in the order of the file")
    func all() {
        #expect(dilemma.paths.map(\.ids) == [["a", "x"], ["a", "y"], ["b"], ["c", "x"], ["c", "y"]])
    }

    @Test("Every path that is found is one that can be asked for")
    func named() throws {
        for path in dilemma.paths { #expect(try dilemma.path(path.ids) == path) }
    }

    @Test(
        "A list that is no path says why",
        arguments: [
            ([], .incomplete(scene: nil, choices: ["a", "b", "c"])),
            (["a"], .incomplete(scene: "velg", choices: ["x", "y"])),
            (["z"], .unknownChoice("z", known: ["a", "b", "c"])),
            (["a", "b"], .unknownChoice("b", known: ["x", "y"])),
            (["b", "x"], .tooLong(extra: ["x"])),
            (["a", "y", "x", "a"], .tooLong(extra: ["x", "a"])),
            (["A"], .unknownChoice("A", known: ["a", "b", "c"])),
        ] as [([String], DilemmaPath.Failure)])
    func failures(_ ids: [String], _ failure: DilemmaPath.Failure) {
        #expect(throws: failure) { try dilemma.path(ids) }
    }

    @Test("Scenes in a circle, which the loader refuses, end all the same")
    func circle() throws {
        let round = Dilemma([Choice("a", next: "s")], scenes: [Scene("s", next: "t"), Scene("t", next: "s")])
        #expect(try round.path(["a"]).ids == ["a"])
        #expect(ScoreRange(Principle("p", ["a"]), in: round).scores == 0...0)
    }

    @Test("The paths of a dilemma with millions of them can be taken one by one")
    func lazy() {
        let scenes = (0..<40).map {
            Scene("s\($0)", [Choice("a\($0)", next: "s\($0 + 1)"), Choice("b\($0)", next: "s\($0 + 1)")])
        }
        let wide = Dilemma([Choice("start", next: "s0")], scenes: scenes)
        #expect(wide.paths.prefix(3).map { $0.ids.last } == ["a39", "b39", "a39"])
    }
}
