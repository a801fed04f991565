import Testing

@testable import ArrowsModel

@Suite struct DrawingTextTests {
    private static let picture = Picture(
        files: [
            SourceFile(path: "App/Shell/S.swift", lines: 1200), SourceFile(path: "App/Meeting/M.swift", lines: 20),
            SourceFile(path: "App/Reading/R.swift", lines: 3), SourceFile(path: "Kit/K.swift", lines: 4),
        ],
        references: [
            // More go up than down; the table is read downwards all the same.
            .sample("App/Meeting/M.swift", "App/Shell/S.swift"),
            .sample("App/Meeting/M.swift", "App/Shell/S.swift", line: 2),
            .sample("App/Shell/S.swift", "App/Meeting/M.swift"),
            // Neither stands above the other: the larger number comes first.
            .sample("App/Meeting/M.swift", "App/Reading/R.swift"),
            .sample("App/Reading/R.swift", "App/Meeting/M.swift"),
            .sample("App/Reading/R.swift", "App/Meeting/M.swift", line: 2),
            .sample("App/Shell/S.swift", "Kit/K.swift"),
        ])

    @Test func foldersAreReadDownwards() {
        let text = DrawingText(
            Drawing(Self.picture, by: .folders(of: "App")), order: LayerOrder([["*"], ["Shell"]]))
        #expect(
            text.arrows == """
                from     to       there  back
                Reading  Meeting      2     1
                Shell    Meeting      1     2
                """)
        #expect(
            text.nodes(named: "folder") == """
                folder   files  lines
                Meeting      1     20
                Reading      1      3
                Shell        1  1,200
                """)
    }

    @Test func targetsAreOneNodeEach() {
        let text = DrawingText(Drawing(Self.picture, by: .targets), order: LayerOrder([["Kit"], ["App"]]))
        #expect(
            text.arrows == """
                from  to   there  back
                App   Kit      1     0
                """)
    }

    @Test func aLineIsPrintedOnce() {
        let references = [
            Reference(path: "A/F.swift", line: 1, symbol: "B", definition: "B/F.swift"),
            Reference(path: "A/F.swift", line: 1, symbol: "B", definition: "B/F.swift"),
            Reference(path: "A/F.swift", line: 1, symbol: "B.c", definition: "B/F.swift"),
            Reference(path: "A/F.swift", line: 2, symbol: "B", definition: "B/F.swift"),
        ]
        #expect(references.places == ["Sources/A/F.swift:1 → B, B.c", "Sources/A/F.swift:2 → B"])
    }

    @Test func aPartHasThreeNames() {
        let holds = { PlaceName($0, folderTarget: "App").holds("App/Shell/S.swift") }
        #expect(["App", "Shell", "App/Shell"].allSatisfy(holds))
        #expect(!holds("Meeting"))
    }
}
