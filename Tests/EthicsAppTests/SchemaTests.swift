// The schemas in `dilemmas/schema` are what the program prints.

import Foundation
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct SchemaTests {
    @Test("No schema that is kept is stale; `make schema` writes them anew", arguments: SchemaKind.allCases)
    func fresh(kind: SchemaKind) throws {
        let kept = try String(contentsOfFile: Repository.dilemmas + "/schema/\(kind.rawValue).json", encoding: .utf8)
        #expect(kept == kind.text)
    }

    @Test("Every key says in Norwegian what it is for", arguments: SchemaKind.allCases)
    func help(kind: SchemaKind) throws {
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(kind.text.utf8)) as? [String: Any])
        var count = 0
        try visit(schema) { key, property in
            let description = try #require(property["description"] as? String, "\(key) has no description")
            #expect(description.count > 3)
            count += 1
        }
        #expect(count > 5)
    }

    @Test("The page for looking up names every key", arguments: SchemaKind.allCases)
    func lookup(kind: SchemaKind) throws {
        let page = try String(contentsOfFile: Repository.dilemmas + "/README.md", encoding: .utf8)
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(kind.text.utf8)) as? [String: Any])
        try visit(schema) { key, _ in
            #expect(page.contains("`\(key)`") || page.contains("`\(key):"), "\(key) is not in dilemmas/README.md")
        }
    }

    private func visit(_ schema: [String: Any], _ body: (String, [String: Any]) throws -> Void) throws {
        for branch in schema["allOf"] as? [[String: Any]] ?? [] {
            if let then = branch["then"] as? [String: Any] { try visit(then, body) }
        }
        for (key, value) in schema["properties"] as? [String: [String: Any]] ?? [:] {
            try body(key, value)
            try visit(value, body)
        }
        if let items = schema["items"] as? [String: Any] { try visit(items, body) }
    }
}
