// Every way out: the terminal is as it was, the status is true, and what was written is there the next time.

import Foundation
import Testing

extension InTerminal {
    @Suite struct LeavingTests {
        /// A way to end the program while something is being written.
        struct Way: Sendable, CustomTestStringConvertible {
            let name: String
            /// The key, or nil when a signal is sent from outside.
            var key: String?
            var signal: Int32 = 0
            let status: Int32
            /// Whether the program has no time to store what was not stored yet.
            var isSudden = false

            var testDescription: String { name }
        }

        static let ways =
            [
                Way(name: "Ctrl-C", key: "C-c", status: 0),
                Way(name: "SIGINT", signal: SIGINT, status: 0),
                Way(name: "SIGTERM", signal: SIGTERM, status: 128 + SIGTERM),
                Way(name: "SIGHUP", signal: SIGHUP, status: 128 + SIGHUP),
                Way(name: "SIGILL", signal: SIGILL, status: 128 + SIGILL, isSudden: true),
                Way(name: "SIGTRAP", signal: SIGTRAP, status: 128 + SIGTRAP, isSudden: true),
                Way(name: "SIGQUIT", signal: SIGQUIT, status: 128 + SIGQUIT, isSudden: true),
            ]
            + [
                ("SIGUSR1", SIGUSR1), ("SIGUSR2", SIGUSR2), ("SIGALRM", SIGALRM), ("SIGPIPE", SIGPIPE),
                ("SIGXCPU", SIGXCPU),
                ("SIGVTALRM", SIGVTALRM), ("SIGPROF", SIGPROF), ("SIGPOLL", SIGPOLL), ("SIGSYS", SIGSYS),
                ("SIGPWR", SIGPWR),
                // One of those for programs' own use.
                ("SIGRTMIN+1", 35),
            ].map { Way(name: $0, signal: $1, status: 128 + $1, isSudden: true) }

        @Test(arguments: ways)
        func `leaving the field gives the terminal back and keeps the text`(_ way: Way) async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await Self.keepModes(of: window, as: "before")
                try await window.wait(untilAlternate: false)
                try await window.startAndGoToReason()
                try await window.wait(untilAlternate: true)
                try await window.type(Walk.reason)
                try await window.wait(for: Walk.reason)
                if way.isSudden {
                    try await Stored.wait(in: world.journal, for: "the draft") { $0.drafts == [Walk.reason] }
                }
                let left = try await window.settledScreen()
                if let key = way.key {
                    try await window.press(key)
                } else {
                    kill(try await window.program, way.signal)
                }
                #expect(try await window.status() == way.status)
                try await Self.expectGoodShell(window)
                try await window.startAndGoOn()
                try await window.wait(for: "the screen that was left:\n\(left)") { $0 == left }
            }
        }

        @Test func `q leaves a question and keeps the step`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await Self.keepModes(of: window, as: "before")
                try await window.start()
                try await window.wait(for: Walk.logonQuestion)
                try await window.take(Walk.first.prefix(3))
                let left = try await window.settledScreen()
                try await window.press("q")
                #expect(try await window.status() == 0)
                try await Self.expectGoodShell(window)
                try await window.startAndGoOn()
                try await window.wait(for: "the screen that was left:\n\(left)") { $0 == left }
            }
        }

        @Test func `a program that was stopped comes back with the screen as it was`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await Self.keepModes(of: window, as: "before")
                try await window.startAndGoToReason()
                try await window.type("Fordi")
                try await window.wait(for: "Fordi")
                let left = try await window.settledScreen()
                try await window.press("C-z")
                #expect(try await window.status() == 128 + SIGTSTP)
                try await Self.expectGoodShell(window)
                // The window gets another size meanwhile and back, which a stopped program is not told.
                try await window.resize(columns: 100, rows: 30)
                try await window.resize(columns: 80, rows: 24)
                try await window.type("fg")
                try await window.press("Enter")
                try await window.wait(for: "the screen that was left:\n\(left)") { $0 == left }
                try await window.type(" det")
                try await window.wait(for: "Fordi det")
                try await window.press("C-c")
                #expect(try await window.status() == 0)
                try await Self.expectGoodShell(window)
            }
        }

        @Test func `a terminal that is closed ends the program and keeps the text`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                let other = try await server.open()
                try await window.startAndGoToReason()
                try await window.type(Walk.reason)
                try await window.wait(for: Walk.reason)
                let left = try await window.settledScreen()
                let program = OtherProcess(id: try await window.program)
                try await window.close()
                try await program.end()
                try await other.startAndGoOn()
                try await other.wait(for: "the screen that was left:\n\(left)") { $0 == left }
            }
        }

        @Test func `the end of input ends the program, whoever sends no signal`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                let other = try await server.open()
                // Without a controlling terminal nobody sends SIGHUP: only the read says that the terminal is gone.
                let terminal = try await window.format("#{pane_tty}")
                try await window.type("sleep 1000")
                try await window.press("Enter")
                // From now on the shell does not read what is typed.
                _ = try await window.program
                let file = world.path("program")
                try await other.type(
                    "setsid sh -c 'echo $$ >\(file); exec \(Program.name) <\(terminal) >\(terminal)' &")
                try await other.press("Enter")
                try await window.wait(for: Walk.logonQuestion)
                try await window.take(Walk.first.prefix(3))
                let program = OtherProcess(
                    id: try #require(
                        Int32(try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .newlines))))
                #expect(kill(program.id, 0) == 0)
                try await window.close()
                try await program.end()
            }
        }

        // MARK: The shell

        private static func keepModes(of window: Window, as name: String) async throws {
            try await window.shell("stty -a >\(window.server.world.path(name))")
        }

        /// The modes are those from before, the screen is left, and what is typed and printed looks right.
        private static func expectGoodShell(_ window: Window) async throws {
            try await window.wait(untilAlternate: false)
            let world = window.server.world
            let before = try String(contentsOfFile: world.path("before"), encoding: .utf8)
            #expect(before.contains(" echo "))
            // The size is among the modes, and a terminal that is given another one is told of it after a while.
            var after = ""
            try await Patience.wait(for: "the modes to be as before:\n\(before)and not:\n\(after)") {
                try await keepModes(of: window, as: "after")
                after = try String(contentsOfFile: world.path("after"), encoding: .utf8)
                return after == before
            }
            try await window.type("clear; printf 'Blåbær\\nØl\\n'")
            try await window.press("Enter")
            try await window.wait(for: "two lines at the left edge") { $0.hasPrefix("Blåbær\nØl\n\(Window.prompt)") }
        }
    }
}
