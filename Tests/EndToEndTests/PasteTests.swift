// A long paste into the field for the reason.

import Foundation
import Testing

extension InTerminal {
    @Suite struct PasteTests {
        @Test func `a paste of ten thousand characters presses no button and is kept whole`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.startAndGoToReason()
                let lines = (1...2_000).map { "linje \($0) på ei vakt" }.joined(separator: "\n")
                let text = String(lines.prefix(9_990)) + " til slutt"
                try await window.paste(text)
                try await window.wait(for: "til slutt", "Her er det ikke plass til mer.", "Prøv igjen ■")
                let kept = text.replacingOccurrences(of: "\n", with: " ")
                try await Stored.wait(in: world.journal, for: "the draft") { $0.drafts == [kept] }
                kill(try await window.program, SIGKILL)
                let again = try await server.open()
                try await again.startAndGoOn()
                try await again.wait(for: "til slutt", "Prøv igjen ■")
                try await again.press("Enter")
                try await again.wait(for: "Ta med ■")
                try await Stored.wait(in: world.journal, for: "the reason") { stored in
                    stored.events.contains { $0.contains(kept) }
                }
            }
        }

        @Test func `control sequences in a paste never reach the terminal`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.startAndGoToReason()
                let sent = world.path("sent")
                try await server.tell(["pipe-pane", "-o", "-t", window.id, "cat >\(sent)"])
                // A title, colours, the other screen left, the printer, a bell, C1 controls and a bidirectional override.
                let text =
                    "før\u{1B}]0;EVIL\u{7}\u{1B}[31mrød\u{1B}[?1049l\u{1B}[5i\u{9B}31m\u{202E}snudd\u{0}\u{8}\u{7F}etter"
                try await window.paste(text)
                try await window.wait(for: "│ før", "snuddetter", "Prøv igjen ■")
                _ = try await window.settledScreen()
                try await window.wait(untilAlternate: true)
                #expect(try await !window.format("#{pane_title}").contains("EVIL"))
                try await window.press("C-c")
                #expect(try await window.status() == 0)
                // What is sent to the terminal is on its way to the file for a while; the status came last.
                var bytes = Data()
                try await Patience.wait(for: "all that was sent") {
                    bytes = (try? Data(contentsOf: URL(fileURLWithPath: sent))) ?? Data()
                    return bytes.range(of: Data("slutt:0".utf8)) != nil
                }
                // The program's own: the title, and the question for the background.
                for own in ["\u{1B}]2;Veivalg\u{1B}\\", "\u{1B}]2;\u{1B}\\", "\u{1B}]11;?\u{1B}\\"] {
                    while let range = bytes.range(of: Data(own.utf8)) { bytes.removeSubrange(range) }
                }
                for sequence in ["\u{1B}]", "\u{7}", "\u{1B}[5i", "\u{9B}", "\u{202E}"] {
                    #expect(bytes.range(of: Data(sequence.utf8)) == nil, "\(sequence.unicodeScalars.map(\.value))")
                }
                try await Stored.wait(in: world.journal, for: "the draft without control characters") { stored in
                    guard stored.drafts.count == 1, let draft = stored.drafts.first else { return false }
                    return draft.hasPrefix("før") && draft.hasSuffix("etter")
                        && draft.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
                }
            }
        }
    }
}
