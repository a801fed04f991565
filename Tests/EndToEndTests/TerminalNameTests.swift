// Terminals and locales that a plain system does not know, and those that can do little.

import Foundation
import Testing

extension InTerminal {
    @Suite struct TerminalNameTests {
        @Test(
            arguments: [
                "TERM=xterm-kitty", "TERM=bogus-terminal-123", "TERM=xterm-256color", "TERM=vt100", "TERM=linux",
                "LANG=nb_NO.UTF-8", "LC_ALL=C", "LANG= LC_ALL=",
            ])
        func `letters are right whatever the terminal and the locale are called`(_ variables: String) async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start(with: variables)
                try await window.wait(for: "Her øver du på vanskelige valg fra jobben.", Walk.logonQuestion)
                try await window.take(Walk.toReason)
                try await window.type("Æ, ø og å")
                let bar = variables == "TERM=vt100" || variables == "TERM=linux" ? "|" : "│"
                try await window.wait(for: "\(bar) Æ, ø og å", "sendes ikke til noen")
                try await window.press("C-c")
                #expect(try await window.status() == 0)
                // A vt100 has no second screen: what stands there stays, but the shell goes on under it.
                try await window.wait(untilAlternate: false)
            }
        }

        @Test func `a terminal of ASCII alone shows ornaments of ASCII`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start(with: "TERM=vt100")
                try await window.wait(for: Walk.logonQuestion)
                try await window.press("Down")
                try await window.wait(for: "> 1  Ja. Husk svarene", "q  Slutt")
                _ = try await window.settledScreen()
                let painted = try await window.paintedScreen
                #expect(!"›▲▼─▪◧".contains { painted.contains($0) })
                #expect(Self.colors(in: painted).isEmpty)
            }
        }

        @Test(arguments: ["TERM=dumb", "TERM=", "-u TERM"])
        func `a terminal that can do nothing, or has no name, gets lines`(_ variables: String) async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start(with: "env \(variables)")
                try await window.wait(for: Walk.logonQuestion, "Skriv tallet og trykk Enter.")
                try await window.wait(untilAlternate: false)
                try await window.press("1", "Enter")
                try await window.wait(for: "(Velg, 1 av 6)")
                try await window.press("q", "Enter")
                #expect(try await window.status() == 0)
            }
        }

        @Test func `there are colours, unless somebody does not want any`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                // tmux does not tell its background, but the environment does; where nobody does, there is no colour.
                let rich = "TERM=tmux-256color COLORFGBG='15;0'"
                for (variables, arguments, isColorful) in [
                    ("TERM=tmux-256color", "", false), ("TERM=tmux-256color", "--color light", true),
                    (rich, "", true), ("NO_COLOR= \(rich)", "", true), ("NO_COLOR=1 \(rich)", "", false),
                    (rich, "--color never", false), ("NO_COLOR=1 \(rich)", "--color always", true),
                ] {
                    try await window.start("--ephemeral \(arguments)", with: variables)
                    try await window.wait(for: "Velg ■")
                    try await window.press("Down")
                    try await window.wait(for: "› 1", "q  Slutt")
                    _ = try await window.settledScreen()
                    try await window.waitPainted(for: "colours: \(isColorful), with \(variables) \(arguments)") {
                        Self.colors(in: $0).isEmpty != isColorful
                    }
                    try await window.press("q")
                    #expect(try await window.status() == 0)
                }
            }
        }

        /// The codes that set colours, but not bold and reversed.
        private static func colors(in painted: String) -> [Substring] {
            painted.split(separator: "\u{1B}[").dropFirst().flatMap { piece in
                piece.prefix { $0 != "m" }.split(separator: ";")
            }
            .filter { code in Int(code).map { (30...38).contains($0) || (40...48).contains($0) } == true }
        }
    }
}
