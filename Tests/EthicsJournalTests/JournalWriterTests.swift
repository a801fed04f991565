// Whether whoever wrote something is still at work.

import EthicsJournal
import Foundation
import Testing

@Suite struct JournalWriterTests {
    @Test func thisProcessIsAtWork() throws {
        let writer = JournalWriter(part: "vindu")
        #expect(writer.isLiving)
        #expect(JournalWriter(name: writer.name) == writer)
        #expect(JournalWriter(name: writer.name)?.isLiving == true)
        #expect(JournalWriter(part: "annet").name != writer.name)
    }

    @Test(arguments: ["", "w", UUID().uuidString, "veivalg:a:b", "veivalg:a:b:c:d", "veivalg:a:-1:c:d", "annet:a:1:2:"])
    func namesOfOtherProgramsAreNoNames(name: String) {
        #expect(JournalWriter(name: name) == nil)
    }

    /// The name with one of its parts replaced: another start of the machine, another process, another beginning.
    @Test(arguments: [(1, "ffffffff"), (1, ""), (2, "4194304"), (3, "1"), (3, "")])
    func anotherMachineOrProcessIsNotThisOne(part: Int, value: String) throws {
        var parts = JournalWriter().name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        parts[part] = value
        let other = try #require(JournalWriter(name: parts.joined(separator: ":")))
        #expect(!other.isLiving)
    }

    @Test func aProcessThatEndedIsAtWorkNoMore() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sleep")
        process.arguments = ["60"]
        try process.run()
        let start = try #require(
            try String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)
                .split(separator: ")").last?.split(separator: " ")[19])
        var parts = JournalWriter().name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        parts[2] = "\(process.processIdentifier)"
        parts[3] = String(start)
        let other = try #require(JournalWriter(name: parts.joined(separator: ":")))
        #expect(other.isLiving)
        #expect(kill(process.processIdentifier, SIGKILL) == 0)
        process.waitUntilExit()
        #expect(!other.isLiving)
    }
}
