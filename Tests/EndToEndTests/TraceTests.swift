// Who shares a log-on leaves nothing behind.

import Foundation
import Testing

extension InTerminal {
    @Suite struct TraceTests {
        @Test(arguments: ["", "--ephemeral"])
        func `a whole walk on a shared log-on leaves no file`(_ arguments: String) async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                let before = world.files
                try await window.start(arguments)
                if arguments.isEmpty {
                    try await window.wait(for: Walk.logonQuestion)
                    try await window.press("2")
                    try await window.wait(for: "Har du brukt Veivalg før?")
                    try await window.press("1")
                }
                try await window.wait(for: "Velg ■")
                for step in Walk.first.dropFirst() {
                    try await window.take(step)
                    #expect(world.files == before, "\(step.keys)")
                }
                try await window.press("s")
                try await window.wait(for: "Ingen svar er lagret")
                // Colours off and on again: a setting is a trace as well.
                try await window.press("2")
                try await window.wait(for: "Farger: av")
                try await window.press("q")
                #expect(try await window.status() == 0)
                #expect(world.files == before)
                #expect(world.files(holding: Walk.reason).isEmpty)
                try await window.start()
                try await window.wait(for: Walk.logonQuestion)
            }
        }
    }
}
