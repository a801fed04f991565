// Two programs on the same journal.

import Foundation
import Testing

extension InTerminal {
    @Suite struct TwoWindowsTests {
        @Test func `two windows lose nothing, neither in two reflections nor in one`() async throws {
            let world = try World()
            let titles = try await Walk.titles(in: world)
            let (first, second) = (try #require(titles["den-laste-dora"]), try #require(titles["seminaret"]))
            try await Multiplexer.use(world) { server in
                let left = try await server.open()
                let right = try await server.open()
                try await left.start()
                try await left.wait(for: Walk.logonQuestion)
                try await left.take(Walk.first.prefix(2))
                try await right.start()
                try await right.wait(for: "\(Walk.goOn): \(first)", "neste sak: \(second)")
                try await right.press("1")
                try await right.wait(for: second, "Velg ■")

                // Two reflections, answered in turn.
                try await right.press("1")
                try await right.wait(for: second, "Hvor sikker er du")
                try await left.take(Walk.first[2])
                try await right.press("3")
                try await right.wait(for: second, "Undersøk ■")
                try await left.take(Walk.first[3])
                #expect(try Stored(in: world.journal).sessions.count == 2)

                // The same reflection: whoever comes second is told, and sees what was stored.
                try await right.press("q")
                #expect(try await right.status() == 0)
                try await right.startAndGoOn()
                try await right.wait(for: first, "Prøv igjen ■")
                try await right.press("1")
                try await right.wait(for: "Enter  Videre")
                try await left.press("2")
                try await left.wait(for: "endret et annet sted")
                #expect(try await left.screen.contains("Du svarte"))
                try await left.press("Enter")
                try await left.wait(for: "Prøv igjen ■■")

                // Text that is being written when the other one is first stays in its field.
                try await left.press("1")
                try await left.wait(for: "Kan det begrunnes?")
                try await left.type("Det jeg skrev her")
                try await left.wait(for: "Det jeg skrev her")
                try await right.press("Enter")
                try await right.wait(for: "endret et annet sted", "Kan det begrunnes?")
                try await right.type(" og mer")
                try await right.press("Enter")
                try await right.wait(for: "Ta med ■")
                try await left.press("Enter")
                try await left.wait(for: "endret et annet sted", "Ta med ■")
                try await left.press("Escape")
                try await left.wait(for: "Kan det begrunnes?", "Det jeg skrev her")

                let stored = try Stored(in: world.journal)
                #expect(stored.sessions.count == 2)
                let counts = stored.eventsBySession.values.map(\.count).sorted()
                // 3: begun, chosen, rated. 9: begun, five answers, went on, chosen again, reason, and back.
                #expect(counts == [3, 9], "\(stored.eventsBySession)")
                for window in [left, right] {
                    try await window.press("C-c")
                    #expect(try await window.status() == 0)
                }
            }
        }
    }
}
