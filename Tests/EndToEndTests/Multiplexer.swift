// A terminal multiplexer on a socket of its own, so that neither its settings nor its windows are anybody else's.

import Foundation

/// A server with terminals in it.
struct Multiplexer: Sendable {
    let world: World

    /// Runs a test with a server, and ends the server whatever happens.
    static func use(
        _ world: World, _ body: (Multiplexer) async throws -> Void
    ) async throws {
        let server = Multiplexer(world: world)
        do {
            try await body(server)
        } catch {
            _ = try? await server.run("kill-server")
            throw error
        }
        // All windows may be closed already, and the server with them.
        _ = try? await server.run("kill-server")
    }

    /// Opens a window with a shell that waits for a command.
    func open(columns: Int = 80, rows: Int = 24) async throws -> Window {
        let pairs = world.environment.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }
        let shell =
            "cd '\(world.workingFolder)'; ulimit -c 0; "
            + "exec env -i TERM=\"$TERM\" \(pairs.joined(separator: " ")) bash --norc --noprofile -i"
        let isRunning = try await run("list-sessions").status == 0
        let size = ["-x", "\(columns)", "-y", "\(rows)"]
        let format = "#{window_id} #{pane_pid}"
        let new =
            isRunning
            ? ["new-session", "-d", "-P", "-F", format] + size + [shell]
            : ["new-session", "-d", "-P", "-F", format] + size + [shell, ";", "set", "-g", "status", "off"]
        let opened = try await run(new)
        let words = opened.output.split(whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0].hasPrefix("@"), let process = Int32(words[1]) else {
            throw Patience.Exhausted(description: "no window: \(opened.error)")
        }
        let window = Window(server: self, id: String(words[0]), shell: process)
        try await window.resize(columns: columns, rows: rows)
        try await window.wait(for: Window.prompt)
        return window
    }

    /// Gives the server a command.
    @discardableResult
    func run(_ arguments: String...) async throws -> Program.Outcome { try await run(arguments) }

    /// Gives the server a command, and asks for what it says.
    ///
    /// - Throws: When it can't be carried out: a key that was never pressed would only be missed much later.
    @discardableResult
    func tell(_ arguments: [String]) async throws -> String {
        let told = try await run(arguments)
        guard told.status == 0 else {
            throw Patience.Exhausted(description: "\(arguments.joined(separator: " ")): \(told.error)")
        }
        return told.output
    }

    /// Gives the server a command.
    @discardableResult
    func run(_ arguments: [String]) async throws -> Program.Outcome {
        try await Program.launch(
            "/usr/bin/env", ["tmux", "-S", world.folder + "/socket", "-f", "/dev/null", "-u"] + arguments,
            environment: world.environment, directory: world.folder, scratch: world.folder + "/out")
    }
}
