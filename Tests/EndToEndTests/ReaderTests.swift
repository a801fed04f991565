// What those follow who don't see the screen: where the cursor stands, and lines that a terminal cuts.

import Foundation
import Testing

extension InTerminal {
    @Suite struct ReaderTests {
        @Test func `the hidden cursor stands on the heading of a page, and then on what is highlighted`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start()
                try await window.wait(for: Walk.logonQuestion, "q  Slutt")
                try await Self.wait(in: window, for: "Veivalg")
                try await window.press("Down")
                try await Self.wait(in: window, for: "›")
                try await window.press("Up")
                try await Self.wait(in: window, for: "› 4")
                try await window.press("2")
                try await window.wait(for: "Har du brukt Veivalg før?")
                try await window.press("1")
                try await window.wait(for: "Velg ■")
                try await Self.wait(in: window, for: "Den låste døra")
                try await window.press("9")
                try await Self.wait(in: window, for: "Det tallet")
                try await window.press("q")
                #expect(try await window.status() == 0)
            }
        }

        /// Waits until the cursor stands on a row that begins with a text.
        private static func wait(in window: Window, for text: String) async throws {
            try await Patience.wait(for: "the cursor on «\(text)»") {
                let row = Int(try await window.format("#{cursor_y}")) ?? -1
                let rows = try await window.screen.split(separator: "\n", omittingEmptySubsequences: false)
                return rows.indices.contains(row) && rows[row].trimmingCharacters(in: .whitespaces).hasPrefix(text)
            }
        }

        @Test func `a line that the terminal cuts is told of before it is stored`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start("--plain")
                try await window.wait(for: Walk.logonQuestion)
                for line in ["1", "1", "2", "2", "1", "", "1"] {
                    try await window.type(line)
                    try await window.press("Enter")
                }
                try await window.wait(for: "Skriv svaret på én linje")
                for _ in 0..<11 { try await window.type(String(repeating: "abcdefghi ", count: 40)) }
                try await window.type("slutten")
                try await window.press("Enter")
                try await window.wait(for: "Linja var for lang, og slutten er borte.")
                #expect(try Stored(in: world.journal).events.allSatisfy { !$0.contains("abcdefghi") })
                try await window.type("Kort nok")
                try await window.press("Enter")
                try await window.wait(for: "Loven og valget ditt")
                #expect(try Stored(in: world.journal).events.contains { $0.contains("Kort nok") })
            }
        }
    }
}
