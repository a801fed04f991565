// What is compared between looks at files: when something is another, and when it stands still.

import EthicsEngine
import Foundation
import Testing

@testable import EthicsApp

@Suite("Looking at files again and again")
struct StillnessTests {
    @Test(
        "A change is told once, when two looks in a row see the same",
        arguments: [
            ("aaaa", "----"), ("abb", "--b"), ("abbb", "--b-"), ("abcdd", "----d"), ("abab", "----"),
            ("abaab", "-----"),
            ("abbaa", "--b-a"), ("aabb", "---b"),
        ])
    func told(_ seen: String, _ expected: String) throws {
        var stillness = Stillness(try #require(seen.first))
        let told = seen.dropFirst().map { stillness.take($0) }
        #expect("-" + told.map { $0.map(String.init) ?? "-" }.joined() == expected)
    }

    @Test("A file that is written to, swapped, gone or back is seen, and one that is read is not")
    func look() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/sak.yaml"
        var look: ContentLook {
            ContentLook { () throws(ContentFinder.Failure) in [ContentPlace(path: path, layer: 0)] }
        }
        var seen = [look]
        func isNew() -> Bool {
            let now = look
            defer { seen.append(now) }
            return now != seen.last
        }
        #expect(!isNew())
        try "en".write(toFile: path, atomically: false, encoding: .utf8)
        #expect(isNew())
        _ = try String(contentsOfFile: path, encoding: .utf8)
        #expect(!isNew())
        // As long as before, and put in its place.
        try "to".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(isNew())
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(isNew())
        try FileManager.default.removeItem(atPath: path)
        #expect(isNew() && look.traces.isEmpty && look.failure == nil)
    }

    @Test("A folder that can't be found is seen as that")
    func failure() {
        let look = ContentLook { () throws(ContentFinder.Failure) in throw ContentFinder.Failure(message: "Borte.") }
        #expect(look == ContentLook(traces: [:], failure: "Borte."))
    }
}
