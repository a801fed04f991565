// The walk by keys: whole, killed at every step, and in windows that change their size.

import Foundation
import Testing

extension InTerminal {
    @Suite struct WalkTests {
        @Test func `a whole walk by keys ends in the menu with the second case`() async throws {
            let world = try World()
            let titles = try await Walk.titles(in: world)
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start()
                try await window.wait(for: Walk.logonQuestion)
                try await window.take(Walk.first)
                let home = try await window.settledScreen()
                let second = try #require(titles["seminaret"])
                #expect(home.contains("1  Reflekter alene   "))
                #expect(!home.contains(Walk.goOn))
                try await window.press("1")
                try await window.wait(for: second, "1  Begynn")
                try await window.press("1")
                try await window.wait(for: second, "Velg ■")
                try await window.press("q")
                #expect(try await window.status() == 0)
                // The municipality that was chosen is kept, and only there.
                let settings = world.folder + "/config/ethics-tui/config.yaml"
                #expect(try String(contentsOfFile: settings, encoding: .utf8).hasPrefix("format: 1\nkommune: "))
            }
        }

        @Test func `a program killed at any step goes on at the same screen`() async throws {
            let world = try World()
            let titles = try await Walk.titles(in: world)
            let first = try #require(titles["den-laste-dora"])
            try await Multiplexer.use(world) { server in
                var window = try await server.open()
                try await window.start()
                try await window.wait(for: Walk.logonQuestion)
                for step in Walk.first {
                    try await window.take(step)
                    if step.keys == .text(Walk.reason) {
                        try await Stored.wait(in: world.journal, for: "the draft") { $0.drafts == [Walk.reason] }
                    }
                    let before = try await window.settledScreen()
                    kill(try await window.program, SIGKILL)
                    let next = try await server.open()
                    try await window.close()
                    window = next
                    try await window.start()
                    if step.isUnderWay {
                        try await window.wait(for: "› f  \(Walk.goOn): \(first)")
                        try await window.press("Enter")
                        try await window.wait(for: "the screen that was killed:\n\(before)") { $0 == before }
                    } else {
                        // Nothing is under way before the first answer and after the last.
                        try await window.wait(for: Walk.homeQuestion)
                        #expect(try await !window.settledScreen().contains(Walk.goOn))
                        if step.shows == Walk.first[0].shows {
                            try await window.wait(for: "neste sak: \(first)")
                            try await window.press("1")
                            try await window.wait(for: "the screen that was killed:\n\(before)") { $0 == before }
                        } else if step.shows == ["Det var den første saken."] {
                            break
                        }
                    }
                }
            }
        }

        @Test func `windows of other sizes show the same step, and the old size the same screen`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start()
                try await window.wait(for: Walk.logonQuestion)
                try await Self.changeSize(of: window, note: "")
                for step in Walk.first {
                    try await window.take(step)
                    try await Self.changeSize(of: window, note: step.shows.first { $0.contains("■") } ?? "")
                }
            }
        }

        /// - Parameter note: What stands in the first row.
        private static func changeSize(of window: Window, note: String) async throws {
            let before = try await window.settledScreen()
            try await window.resize(columns: 60, rows: 18)
            try await window.wait(for: "\(note) at 60 columns") { screen in
                let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
                return lines[0].count <= 60 && (note.isEmpty || lines[0].contains(note)) && screen.contains(/q +Slutt/)
                    || screen.contains(/Esc +Tilbake/) && (note.isEmpty || lines[0].contains(note))
            }
            try await window.resize(columns: 40, rows: 10)
            try await window.wait(for: "one sentence") { screen in
                screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    == "Gjør vinduet større: minst 60 tegn bredt og 18 linjer høyt."
            }
            try await window.resize(columns: 120, rows: 40)
            try await window.wait(for: "\(note) at 120 columns") { screen in
                let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
                return (note.isEmpty || lines[0].contains(note)) && !screen.contains("Gjør vinduet større")
            }
            try await window.resize(columns: 80, rows: 24)
            try await window.wait(for: "the screen as it was:\n\(before)") { $0 == before }
        }
    }
}
