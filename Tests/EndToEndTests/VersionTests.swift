// Which program this is, for IT and for whoever reports a fault.

import Foundation
import Testing

@Suite struct VersionTests {
    @Test func `the version names the program's, the content's and the log's, and nothing is touched`() async throws {
        let world = try World()
        let told = try await Program.run("--version", in: world)
        #expect(told.status == 0 && told.error.isEmpty)
        let lines = told.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(try lines.first?.wholeMatch(of: Regex("veivalg [0-9]+\\.[0-9]+\\.[0-9]+")) != nil)
        #expect(try lines.dropFirst().first?.wholeMatch(of: Regex("content format [0-9]+")) != nil)
        #expect(try lines.last?.wholeMatch(of: Regex("log format [0-9]+")) != nil)
        #expect(world.files.allSatisfy { !$0.contains("ethics-tui") })
    }
}
