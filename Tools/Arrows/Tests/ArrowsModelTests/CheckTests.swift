import Testing

@testable import ArrowsModel

@Suite struct CheckTests {
    private static let order = LayerOrder([["Content", "Words"], ["*"], ["Shell"]])

    private func breaches(_ references: Reference..., loose: [String] = []) -> [Breach] {
        let paths = Set(references.flatMap { [$0.path, $0.definition] } + loose)
        let picture = Picture(files: paths.map { SourceFile(path: $0, lines: 1) }, references: references)
        return Check(Drawing(picture, by: .folders(of: "App")), order: Self.order, noun: "folder").breaches
    }

    @Test func downwardsIsFine() {
        #expect(
            breaches(
                .sample("App/Shell/S.swift", "App/Meeting/M.swift"),
                .sample("App/Meeting/M.swift", "App/Words/W.swift"),
                .sample("App/Meeting/M.swift", "App/Meeting/N.swift"), .sample("App/Words/W.swift", "Kit/K.swift")
            ).isEmpty)
    }

    @Test func upwardsIsABreach() {
        #expect(
            breaches(.sample("App/Words/W.swift", "App/Shell/S.swift", line: 7)).map(\.text) == [
                """
                Words → Shell, 1 reference: against the order of layers, in which Shell stands above Words.
                    Sources/App/Words/W.swift:7 → S
                """
            ])
    }

    @Test func aFlowNamesNoFlow() {
        let found = breaches(.sample("App/Meeting/M.swift", "App/Reading/R.swift"))
        #expect(found.map(\.arrow) == [Arrow("Meeting", "Reading")])
        #expect(found.first?.sentence.contains("a flow names another flow") == true)
    }

    @Test func neighboursInALayerNameNoNeighbour() {
        let found = breaches(.sample("App/Words/W.swift", "App/Content/C.swift"))
        #expect(found.first?.sentence.contains("both stand in one layer") == true)
    }

    @Test func aFileWithoutAFolderIsABreach() {
        #expect(
            breaches(loose: ["App/Loose.swift", "App/Words/W.swift"]).map(\.text) == [
                """
                App/.: files that stand in no folder. Move each to the folder it belongs to.
                    Sources/App/Loose.swift
                """
            ])
    }

    @Test func aTargetWithoutALayerIsABreach() {
        let picture = Picture(files: [SourceFile(path: "New/N.swift", lines: 1)], references: [])
        let found = Check(Drawing(picture, by: .targets), order: LayerOrder([["App"]]), noun: "target").breaches
        #expect(found.map(\.sentence) == ["New: a target without a layer. Give it a line in the file of layers."])
    }

    @Test func aCircleNamesTheArrowsToCut() {
        let found = breaches(
            .sample("App/Shell/S.swift", "App/Meeting/M.swift"),
            .sample("App/Meeting/M.swift", "App/Shell/S.swift", line: 3))
        #expect(found.count == 2)
        #expect(
            found.last?.text == """
                Meeting and Shell: a circle, in which each folder reaches every other. Cut the arrows that do not go down:
                    Meeting → Shell, 1 reference, as Sources/App/Meeting/M.swift:3 → S
                """)
    }

    @Test func tenPlacesAreNamedAndTheRestCounted() {
        let references = (1...13).map { Reference.sample("App/Words/W.swift", "App/Shell/S.swift", line: $0) }
        let picture = Picture(
            files: [SourceFile(path: "App/Words/W.swift", lines: 1), SourceFile(path: "App/Shell/S.swift", lines: 1)],
            references: references)
        let found = Check(Drawing(picture, by: .folders(of: "App")), order: Self.order, noun: "folder").breaches
        let lines = found.first?.text.split(separator: "\n") ?? []
        #expect(lines.count == 12)
        #expect(lines.last == "    and 3 more; all of them: --list Words Shell")
    }
}

extension Reference {
    /// A reference to a symbol that is called as the file that defines it.
    static func sample(_ path: String, _ definition: String, line: Int = 1) -> Reference {
        let name = definition.split(separator: "/").last?.split(separator: ".").first ?? ""
        return Reference(path: path, line: line, symbol: String(name), definition: definition)
    }
}
