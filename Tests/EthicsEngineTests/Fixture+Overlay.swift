// Texts laid over the fixture.

@testable import EthicsEngine

extension Fixture {
    /// An overlay with these texts: place, hash, text.
    static func overlay(_ texts: [(place: String, hash: String, text: String)], over kind: String = "dilemma") -> String
    {
        "format: 1\ntype: tekster\ntil: \(kind)\ntekster:\n"
            + texts.map { "  - sted: \($0.place)\n    hash: \"\($0.hash)\"\n    tekst: \($0.text)\n" }.joined()
    }

    /// The hash of a text as it stands in the fixture.
    static func hash(_ text: String) -> String { TextPlace.hash(of: text) }

    /// Every text of the fixture's dilemma, each with a text of its own.
    static func whole(_ mark: String) -> [(place: String, hash: String, text: String)] {
        guard let file = try? CheckedFile(ContentSource("proven.yaml", dilemma)) else { return [] }
        return file.tree.texts(Shape.file(.full, version: 1)).enumerated().map {
            ($1.path, $1.hash, "\(mark) \($0 + 1)")
        }
    }

    /// The fixture with an overlay.
    static func overlaid(
        _ path: String, _ texts: [(place: String, hash: String, text: String)], over kind: String = "dilemma",
        layer: Int = 0
    ) -> [ContentSource] {
        sound + [ContentSource(path: path, bytes: Array(overlay(texts, over: kind).utf8), layer: layer)]
    }

    /// A track of the fixture's dilemma.
    static let track = ContentSource(
        "ny.yaml",
        "format: 1\ntype: laeringslop\ntittel: Ny\nformal: Bli kjent.\nmalgruppe:\n  - ansatt\ndilemmaer:\n  - proven\n"
    )

    /// A stand-in for the screen: what is longer than four hundred characters has no room.
    static func measure(_ dilemma: Dilemma) -> [String] { dilemma.question.count > 400 ? ["sporsmal"] : [] }
}
