// What stands in the way, said on the screen or, when there can be no screen, after it.

import Foundation
import Testing

extension InTerminal {
    @Suite struct TroubleTests {
        @Test func `a damaged journal is said on the screen, and one can go on without`() async throws {
            let world = try World()
            try FileManager.default.createDirectory(atPath: world.journal, withIntermediateDirectories: true)
            let file = URL(fileURLWithPath: world.journal + "/journal.sqlite")
            let bytes = Data((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            try bytes.write(to: file)
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start()
                try await window.wait(for: "Svarene kan ikke lagres", "er skadet", "ta vare på")
                try await window.press("2")
                try await window.wait(for: Walk.homeQuestion, "› 1")
                try await window.press("1")
                try await window.wait(for: "Velg ■")
                try await window.take(Walk.first.dropFirst())
                try await window.press("q")
                #expect(try await window.status() == 0)
            }
            #expect(try Data(contentsOf: file) == bytes)
        }

        @Test func `a base that can't be used gives the screen back and ends with status 1`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start("--dilemmas \(world.path("mangler"))")
                #expect(try await window.status() == 1)
                try await window.wait(untilAlternate: false)
                try await window.wait(for: "finnes ikke, eller er en lenke")
            }
        }

        @Test(arguments: ["", "--ephemeral", "reflect den-laste-dora"])
        func `a faulty file of one's own is said on the first screen`(_ arguments: String) async throws {
            let world = try World()
            try world.write(Data("- 1\n".utf8), to: "egne/min-sak.yaml")
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start("\(arguments) --dilemmas \(world.path("egne"))")
                try await window.wait(for: "Én av filene dine har feil og er utelatt.", "ethics-tui lint")
            }
        }
    }
}
