// What an author begins with has nothing wrong with it, and explains every key that it has.

import Testing

@testable import EthicsEngine

@Suite("Examples to begin with")
struct TemplateTests {
    private static let ids = ["ny-sak", "0", "a", "2-3-4", "x1-y2", String(repeating: "lang-", count: 20) + "id"]

    private static func text(_ template: Template, sector: String = "kultur") -> String {
        template.text(["En linje."], Template.Surroundings(Shipped.library, sector: sector))
    }

    private static func path(_ template: Template, _ id: String, _ sector: String) -> String {
        switch template {
        case .dilemma, .simple: "eget/\(sector)/\(id).yaml"
        case .framework, .municipality, .track, .statutes, .rule: "eget/\(id).yaml"
        }
    }

    @Test("Every example lints clean beside the shipped content, whatever its id", arguments: Template.allCases, ids)
    func clean(_ template: Template, _ id: String) {
        let path = Self.path(template, id, "kultur")
        let file = ContentSource(path: path, bytes: Array(Self.text(template).utf8), layer: 1)
        #expect(ContentLoader.lint(Shipped.files + [file]).filter { $0.path == path }.map(\.text) == [])
    }

    @Test("An example of each sector lints clean in its folder", arguments: Template.sectors)
    func sectors(_ sector: String) {
        for template in [Template.dilemma, .simple] {
            let path = Self.path(template, "ny", sector)
            let file = ContentSource(path: path, bytes: Array(Self.text(template, sector: sector).utf8), layer: 1)
            #expect(ContentLoader.lint(Shipped.files + [file]).filter { $0.path == path }.map(\.text) == [])
        }
    }

    @Test("All examples together are content that can be used")
    func together() throws {
        let files = Template.allCases.map { template in
            ContentSource(
                path: Self.path(template, "min-\(template.rawValue)", "kultur"), bytes: Array(Self.text(template).utf8),
                layer: 1)
        }
        let result = ContentLoader.load(Shipped.files + files)
        #expect(result.problems == [])
        for template in Template.allCases {
            #expect(result.library.sources[template.key("min-\(template.rawValue)")] != nil)
        }
    }

    @Test("Every key of the format is explained, as the format has it", arguments: Template.allCases)
    func explained(_ template: Template) throws {
        let text = Self.text(template)
        let comments = text.split(separator: "\n").filter { $0.drop { $0 == " " }.first == "#" }
        let said = comments.map { $0.drop { $0 == " " || $0 == "#" } }.joined(separator: " ")
        let source = try SourceText(path: "x", bytes: Array(text.utf8))
        let type = try #require(FileType(rawValue: try Tree(parsing: source).text("type")))
        func check(_ keys: [Shape.Key]) {
            for key in keys {
                #expect(said.contains(key.help.split(separator: " ").joined(separator: " ")), "\(key.name)")
                check(key.shape)
            }
        }
        func check(_ shape: Shape) {
            switch shape {
            case .record(let keys): check(keys)
            case .list(let element, _): check(element)
            case .text, .bounded, .id, .localID, .link, .word, .flag, .number, .date, .version: break
            }
        }
        check(Shape.file(type, version: ContentFormat.version))
        #expect(comments.allSatisfy { $0.count <= 100 })
    }
}
