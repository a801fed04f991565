import Testing

@testable import ArrowsModel

@Suite struct LayersTests {
    static let text = """
        # A comment.
        targets:
            Kit Engine   # the lowest
            App

        folders of App:
            Content
            *
            Shell
        """

    @Test func layersAreReadLowestFirst() throws {
        let layers = try Layers(text: Self.text)
        #expect(layers.targets.layers == [["Kit", "Engine"], ["App"]])
        #expect(layers.folders.layers == [["Content"], ["*"], ["Shell"]])
        #expect(layers.folderTarget == "App")
    }

    @Test func whatIsNotListedIsAFlow() throws {
        let layers = try Layers(text: Self.text)
        #expect(layers.folders.layer(of: "Meeting") == 1)
        #expect(layers.folders.isFlow("Meeting"))
        #expect(!layers.folders.isFlow("Shell"))
        #expect(layers.folders.layer(of: "App/.") == nil)
        #expect(layers.targets.layer(of: "Other") == nil)
        #expect(!layers.targets.isFlow("Other"))
    }

    @Test(arguments: [
        ("A B", 1, "heading comes first"),
        ("targets:\nA\nB A", 3, "A has a layer already"),
        ("targets:\nA\n*", 3, "* is for folders"),
        ("targets:\nA\ntargets:", 3, "There is a list like this one already"),
        ("targets:\nA\nfolders of A:\nfolders of B:", 4, "There is a list like this one already"),
        ("folders:", 1, "A heading is"),
        ("targets:\nA", nil, "“folders of TARGET:” is missing"),
        ("folders of A:\nB", nil, "“targets:” is missing"),
    ]) func faultsSayWhereAndWhat(text: String, line: Int?, words: String) {
        let fault = #expect(throws: Layers.Fault.self) { try Layers(text: text) }
        #expect(fault?.line == line)
        #expect(fault?.message.contains(words) == true, "\(fault?.message ?? "")")
    }
}
