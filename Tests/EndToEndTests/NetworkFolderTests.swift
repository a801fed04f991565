// A folder on a network drive, where SQLite's locks fail or files can't be shared in memory.

import Foundation
import TestSupport
import Testing

@testable import EthicsJournal

@Suite struct NetworkFolderTests {
    let world: World
    let folder: String

    init() throws {
        world = try World()
        folder = world.path("svar")
    }

    /// The library that stands in for the drive; nil where there is no compiler for it.
    static let drive: String? = {
        let path = FileManager.default.temporaryDirectory.path + "/network-\(getpid()).so"
        let source = Repository.root + "/Tests/edges/network.c"
        return ["cc", "clang"].contains { compiler in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [compiler, "-shared", "-fPIC", "-o", path, source, "-ldl"]
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            process.waitUntilExit()
            return process.terminationStatus == 0
        } ? path : nil
    }()

    private func run(_ fault: String, _ value: String, input: String) async throws -> Program.Outcome {
        var environment = world.environment
        environment["LD_PRELOAD"] = Self.drive
        environment[fault] = value
        // The shell says how long the program took: a busy machine may keep the test itself waiting.
        let script =
            "begin=$(date +%s%N); \"$@\"; status=$?; echo $(( ($(date +%s%N) - begin) / 1000000 )) >&2; exit $status"
        return try await Program.launch(
            "/bin/sh", ["-c", script, "sh", world.installation.program, "--plain", "--data", folder], input: input,
            environment: environment, directory: world.workingFolder, scratch: world.folder + "/out")
    }

    private func walk(_ count: Int) -> String { Walk.lines.prefix(count).joined(separator: "\n") + "\n" }

    @Test(.enabled(if: NetworkFolderTests.drive != nil))
    func `where nothing can be shared in memory it is stored all the same`() async throws {
        let ran = try await run("EDGES_NOSHM", "19", input: walk(Walk.lines.count))
        #expect(ran.status == 0)
        #expect(!ran.output.contains("kan ikke lagres"))
        #expect(try Stored(in: folder).sessions.count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.contains("-shm") }.isEmpty)
    }

    /// A program that was killed on another machine leaves a log.
    @Test(.enabled(if: NetworkFolderTests.drive != nil))
    func `there a log of another machine is read first`() async throws {
        let other = URL(fileURLWithPath: world.path("annen"), isDirectory: true)
        let journal = try SQLiteJournal(folder: other)
        let header = SessionHeader(kind: "reflection", subject: "x", title: "Fra loggen", isFinished: true)
        try journal.append([Data("{}".utf8)], to: "a", after: 0, header: header, content: [:], at: Date())
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["journal.sqlite", "journal.sqlite-wal"] {
            try FileManager.default.copyItem(atPath: other.path + "/" + name, toPath: folder + "/" + name)
        }
        let ran = try await run("EDGES_NOSHM", "19", input: walk(1))
        #expect(ran.status == 0)
        #expect(!ran.output.contains("kan ikke lagres"))
        #expect(
            try SQLiteJournal(folder: URL(fileURLWithPath: folder)).sessions().contains { $0.title == "Fra loggen" })
        _ = journal
    }

    @Test(.enabled(if: NetworkFolderTests.drive != nil), arguments: ["37", "95"])
    func `where nothing can be locked the network folder is named at once`(code: String) async throws {
        let ran = try await run("EDGES_NOLCK", code, input: "1\n")
        let milliseconds = try #require(ran.error.split(separator: "\n").last.flatMap { Int($0) })
        #expect(milliseconds < 3_000)
        let output = ran.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(output.contains("nettverksmappe"), "\(output)")
        #expect(!output.contains("annet program"))
    }
}
