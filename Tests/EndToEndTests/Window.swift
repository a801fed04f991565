// One terminal: what is typed into it, and what is seen on it.

import Foundation
import Testing

/// A terminal with a shell in it.
struct Window: Sendable {
    /// What the shell says when it waits for a command.
    static let prompt = "klar>"

    let server: Multiplexer
    let id: String
    /// The process of the shell.
    let shell: Int32

    // MARK: Hands

    /// Presses keys, by the names that the multiplexer has for them.
    func press(_ keys: String...) async throws { try await server.tell(["send-keys", "-t", id] + keys) }

    /// Types text.
    func type(_ text: String) async throws { try await server.tell(["send-keys", "-t", id, "-l", text]) }

    /// Pastes text as a terminal does that marks its pastes when it is asked to.
    func paste(_ text: String) async throws {
        let file = try server.world.write(Data(text.utf8), to: "paste")
        try await server.tell(["load-buffer", file])
        try await server.tell(["paste-buffer", "-p", "-t", id])
    }

    /// Has the shell do something, and waits until it has.
    func shell(_ line: String) async throws {
        // The prompt alone does not tell whether the line has run: it stood there before, too.
        let done = "klar:" + UUID().uuidString.prefix(8)
        try await type("clear; \(line); echo \(done)")
        try await press("Enter")
        try await wait(for: "the shell after \(line)") { screen in
            Self.isReady(screen) && screen.split(separator: "\n").contains { $0 == done }
        }
    }

    /// Starts the program in a clear window.
    func start(_ arguments: String = "", with variables: String = "") async throws {
        try await type("clear; \(variables) \(Program.name) \(arguments)")
        // Until the shell has taken it in, it looks as if the program had ended already.
        try await wait(for: "the line") { !Self.isReady($0) }
        try await press("Enter")
    }

    /// Closes the window as one closes a terminal.
    func close() async throws { try await server.run("kill-window", "-t", id) }

    /// Gives the window another size.
    func resize(columns: Int, rows: Int) async throws {
        try await server.tell(["resize-window", "-t", id, "-x", "\(columns)", "-y", "\(rows)"])
    }

    // MARK: Eyes

    /// Whether the shell waits for a command.
    private static func isReady(_ screen: String) -> Bool {
        screen.split(separator: "\n").last.map { $0 == prompt } == true
    }

    /// What is on the screen, without spaces at the ends of lines.
    var screen: String {
        get async throws { try await server.tell(["capture-pane", "-p", "-t", id]) }
    }

    /// What is on the screen, with the sequences that make it look so.
    var paintedScreen: String {
        get async throws { try await server.tell(["capture-pane", "-p", "-e", "-t", id]) }
    }

    /// The process that the shell waits for.
    var program: Int32 {
        get async throws {
            var found: Int32?
            try await Patience.wait(for: "a process in the window") {
                found = child
                return found != nil
            }
            return try #require(found)
        }
    }

    /// The process that the shell waits for, if there is one.
    private var child: Int32? {
        let children = try? String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        return children?.split(separator: " ").first.flatMap { Int32($0) }
    }

    /// What the multiplexer knows of the window, by its names for that.
    func format(_ format: String) async throws -> String {
        try await server.tell(["display-message", "-p", "-t", id, format])
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    // MARK: Patience

    /// Waits until all of these texts are on the screen.
    func wait(for texts: String...) async throws {
        try await wait(for: texts.joined(separator: " and ")) { screen in texts.allSatisfy { Self.shows(screen, $0) } }
    }

    /// Whether a text is on a screen. Where there is ASCII alone, a station that is reached has another sign.
    static func shows(_ screen: String, _ text: String) -> Bool {
        screen.contains(text) || screen.contains(text.replacing("■", with: "#"))
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

    /// Waits until the screen is painted as it should be.
    func waitPainted(for what: String, until condition: (String) -> Bool) async throws {
        var last = ""
        try await Patience.wait(for: "\(what); what is painted is:\n\(last.debugDescription)") {
            last = try await paintedScreen
            return condition(last)
        }
    }

    /// Waits until the program has the screen for itself, or has given it back.
    func wait(untilAlternate isAlternate: Bool) async throws {
        try await Patience.wait(for: isAlternate ? "a screen of its own" : "the shell's own screen") {
            try await format("#{alternate_on}") == (isAlternate ? "1" : "0")
        }
    }

    /// Waits until the program has ended and the shell is back, and asks for its status.
    ///
    /// - Returns: The status, 128 and the signal when a signal ended it.
    func status() async throws -> Int32 {
        try await wait(for: "the shell", until: Self.isReady)
        try await type("echo slutt:$?")
        try await press("Enter")
        var status: Int32?
        try await wait(for: "the status") { screen in
            // The prompt under it tells that all of the number is there.
            guard Self.isReady(screen) else { return false }
            let line = screen.split(separator: "\n").dropLast().last { $0.hasPrefix("slutt:") }
            status = line.flatMap { Int32($0.dropFirst("slutt:".count)) }
            return status != nil
        }
        return try #require(status)
    }

    /// The screen once it stands still.
    ///
    /// Two looks that see the same are not enough: on a busy machine the program may be in the middle of drawing and
    /// wait for the processor. So it has to sleep as well, as it does when it has drawn and waits for a key.
    func settledScreen() async throws -> String {
        var (last, before) = ("", "-")
        try await Patience.wait(for: "a screen that stands still", every: 30) {
            let wasIdle = isIdle
            before = last
            last = try await screen
            return last == before && wasIdle && isIdle
        }
        return last
    }

    /// Whether the program, or the shell where there is none, waits for something to happen.
    private var isIdle: Bool { OtherProcess(id: child ?? shell).state == "S" }
}
