// The program that was built, and commands that run without a terminal.

import Foundation
import TestSupport

/// The program that was built beside the tests.
enum Program {
    static let name = "ethics-tui"

    /// The program as it was built.
    static let built: String = {
        let beside = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path ?? ""
        let usual = Repository.root + "/.build/debug"
        let folder = [beside, usual].first { FileManager.default.isExecutableFile(atPath: $0 + "/" + name) } ?? usual
        return ((folder + "/" + name) as NSString).resolvingSymlinksInPath
    }()

    /// How a command ended.
    struct Outcome: Sendable {
        /// The exit status, or 128 and the signal.
        let status: Int32
        let output: String
        let error: String
    }

    /// Runs the program of a world without a terminal.
    static func run(_ arguments: String..., input: String = "", in world: World) async throws -> Outcome {
        try await run(arguments, input: input, in: world)
    }

    /// Runs the program of a world without a terminal.
    ///
    /// - Parameters:
    ///   - executable: Another program than that of the world.
    ///   - directory: Another working folder than that of the world.
    static func run(
        _ arguments: [String], input: String = "", in world: World, executable: String? = nil,
        from directory: String? = nil
    ) async throws -> Outcome {
        try await launch(
            executable ?? world.installation.program, arguments, input: input, environment: world.environment,
            directory: directory ?? world.workingFolder, scratch: world.folder + "/out")
    }

    /// Runs any program and waits until it ends, but not for ever.
    static func launch(
        _ executable: String, _ arguments: [String], input: String = "", environment: [String: String],
        directory: String, scratch: String
    ) async throws -> Outcome {
        // Files and no pipes: a full pipe would hold the program back.
        let base = scratch + "/" + UUID().uuidString
        let paths = [".in", ".out", ".err"].map { base + $0 }
        try Data(input.utf8).write(to: URL(fileURLWithPath: paths[0]))
        defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
        let process = try Child(
            executable, arguments, environment: environment, directory: directory, input: paths[0], output: paths[1],
            error: paths[2])
        let status = try await process.status(of: "\(executable) \(arguments.joined(separator: " "))")
        func text(_ path: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        }
        return Outcome(status: status, output: try text(paths[1]), error: try text(paths[2]))
    }
}
