// One terminal: what is typed into it, and what is seen on it.

import Foundation
import Testing

/// A terminal with a shell in it.
struct Window: Sendable {
    /// What the shell says when it waits for a command.
    static let prompt = "klar>"

    let server: Multiplexer
    let id: String

    // MARK: Hands

    /// Presses keys, by the names that the multiplexer has for them.
    func press(_ keys: String...) async throws { try await server.run(["send-keys", "-t", id] + keys) }

    /// Types text.
    func type(_ text: String) async throws { try await server.run("send-keys", "-t", id, "-l", text) }

    /// Pastes text as a terminal does that marks its pastes when it is asked to.
    func paste(_ text: String) async throws {
        let file = try server.world.write(Data(text.utf8), to: "paste")
        try await server.run("load-buffer", file)
        try await server.run("paste-buffer", "-p", "-t", id)
    }

    /// Has the shell do something, and waits until it has.
    func shell(_ line: String) async throws {
        // The prompt alone does not tell whether the line has run: it stood there before, too.
        let done = "klar:" + UUID().uuidString.prefix(8)
        try await type("clear; \(line); echo \(done)")
        try await press("Enter")
        try await wait(for: "the shell after \(line)") { screen in
            let lines = screen.split(separator: "\n")
            return lines.contains { $0 == done } && lines.last.map { $0 == Self.prompt } == true
        }
    }

    /// Starts the program in a clear window.
    func start(_ arguments: String = "", with variables: String = "") async throws {
        try await type("clear; \(variables) \(Program.name) \(arguments)")
        try await press("Enter")
    }

    /// Closes the window as one closes a terminal.
    func close() async throws { try await server.run("kill-window", "-t", id) }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) async throws {
        try await server.run("resize-window", "-t", id, "-x", "\(columns)", "-y", "\(rows)")
    }

    // MARK: Eyes

    /// What is on the screen, without spaces at the ends of lines.
    var screen: String {
        get async throws { try await server.run("capture-pane", "-p", "-t", id).output }
    }

    /// What is on the screen, with the sequences that make it look so.
    var paintedScreen: String {
        get async throws { try await server.run("capture-pane", "-p", "-e", "-t", id).output }
    }

    /// Whether the program has the screen for itself.
    var isAlternate: Bool {
        get async throws { try await format("#{alternate_on}") == "1" }
    }

    /// The process that the shell waits for.
    var program: Int32 {
        get async throws {
            let shell = try await format("#{pane_pid}")
            var found: Int32?
            try await Patience.wait(for: "a process in the window") {
                let path = "/proc/\(shell)/task/\(shell)/children"
                let children = try String(contentsOfFile: path, encoding: .utf8).split(separator: " ")
                found = children.first.flatMap { Int32($0) }
                return found != nil
            }
            return try #require(found)
        }
    }

    private func format(_ format: String) async throws -> String {
        try await server.run("display-message", "-p", "-t", id, format).output
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    // MARK: Patience

    /// Waits until all of these texts are on the screen.
    func wait(for texts: String...) async throws {
        try await wait(for: texts.joined(separator: " and ")) { screen in texts.allSatisfy { screen.contains($0) } }
    }

    /// Waits until the screen is as it should be.
    func wait(for what: String, until condition: (String) -> Bool) async throws {
        var last = ""
        func message() -> String { "\(what); the screen is:\n" + last.trimmingCharacters(in: .whitespacesAndNewlines) }
        try await Patience.wait(for: message()) {
            last = try await screen
            return condition(last)
        }
    }

    /// Waits until the program has ended and the shell is back, and asks for its status.
    ///
    /// - Returns: The status, 128 and the signal when a signal ended it.
    func status() async throws -> Int32 {
        try await wait(for: "the shell") { screen in
            screen.split(separator: "\n").last.map { $0 == Self.prompt } == true
        }
        try await type("echo slutt:$?")
        try await press("Enter")
        var status: Int32?
        try await wait(for: "the status") { screen in
            let line = screen.split(separator: "\n").last { $0.hasPrefix("slutt:") }
            status = line.flatMap { Int32($0.dropFirst("slutt:".count)) }
            return status != nil
        }
        return try #require(status)
    }

    /// The screen once it stands still.
    func settledScreen() async throws -> String {
        var (last, before) = ("", "-")
        try await Patience.wait(for: "a screen that stands still", every: 30) {
            before = last
            last = try await screen
            return last == before
        }
        return last
    }
}
