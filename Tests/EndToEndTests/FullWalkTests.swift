// One who has been here before: the full walk, the short one, and what stands among one's own reflections afterwards.

import Foundation
import Testing

extension InTerminal {
    @Suite struct FullWalkTests {
        @Test func `a full walk by keys ends among one's own reflections`() async throws {
            let world = try Walk.worldWithTwoWhatIfs()
            try await Walk.finishShort(2, in: world)
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start(Walk.start)
                try await window.wait(for: "Velg ■")
                try await window.take(Walk.full.prefix { !$0.shows.contains("Si det høyt") })
                try await Self.turnValues(window)
                try await window.take(Walk.full.drop { !$0.shows.contains("Si det høyt") })
                try await Self.expectAmongOwn(
                    window, count: 3,
                    [
                        "Første valg", "Mot hverandre: \(Walk.against)", "Rundt hjulet", "Trekker hver sin vei:",
                        "Omdømme: ja", "Økonomi: nei", "Den andre siden", "Hva om …?", "Valget på nytt",
                        "Begrunnelsen din: \(Walk.reason)", "Det du trodde det kostet mest:", "«\(Walk.saying)»",
                        "Det du tok med deg \(Walk.measure)", "Hva det ble til: ikke sagt ennå",
                    ])
            }
        }

        @Test func `an alternative and a disagreement of one's own are there when it is read again`() async throws {
            let world = try Walk.worldWithTwoWhatIfs()
            try await Walk.finishShort(2, in: world)
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start(Walk.start)
                try await window.wait(for: "Velg ■")
                try await window.take(Walk.own)
                try await Self.expectOwnWords(window)
            }
        }

        @Test func `a full walk killed at any step goes on at the same screen`() async throws {
            let world = try Walk.worldWithTwoWhatIfs()
            try await Walk.finishShort(2, in: world)
            try await Multiplexer.use(world) { server in
                var window = try await server.open()
                try await window.start(Walk.start)
                try await window.wait(for: "Velg ■")
                for step in Walk.own {
                    try await window.take(step)
                    guard step.isUnderWay, step.isStored else { continue }
                    if case .text(let text) = step.keys {
                        try await Stored.wait(in: world.journal, for: "the draft") { $0.drafts.contains(text) }
                    }
                    let before = try await window.settledScreen()
                    kill(try await window.program, SIGKILL)
                    let next = try await server.open()
                    try await window.close()
                    window = next
                    try await window.start(Walk.start)
                    try await window.wait(for: "the screen that was killed:\n\(before)") { $0 == before }
                }
                // Nothing that was said before a kill is lost.
                try await Self.expectOwnWords(window)
            }
        }

        @Test func `a short walk by keys ends among one's own reflections`() async throws {
            let world = try World()
            try await Walk.finishShort(1, in: world)
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start(Walk.startShort)
                try await window.wait(for: "Velg ■")
                try await window.take(Walk.short)
                try await Self.expectAmongOwn(
                    window, count: 2,
                    ["Første valg", "Her er det vanskeligst: Identitet", "For noe du ikke valgte:", "Valget på nytt"])
            }
        }

        // MARK: Pages

        /// Turns the page with the values to all of its sides, and back each time.
        private static func turnValues(_ window: Window) async throws {
            let reasons = try await window.settledScreen()
            func back(_ key: String) async throws {
                try await window.press(key)
                try await window.wait(for: "\(key) to lead back to:\n\(reasons)") { $0 == reasons }
            }
            for (key, text) in [("r", "Hver grunn teller fra"), ("v", "Først og nå   ")] {
                try await window.press(key)
                try await window.wait(for: text, "Ta med ■")
                try await back(key)
            }
            // The guess was about the first set of values, and is held up against no other.
            for values in ["Plakaten", "Lovlydig"] {
                try await window.press("f")
                try await window.wait(for: "the other values") { screen in
                    screen.contains("sammenheng med «\(values)»") && !screen.contains("Du tenkte på")
                }
            }
            try await back("f")
        }

        /// From the menu: the newest of one's own reflections is finished, and says all of this when it is read again.
        private static func expectAmongOwn(_ window: Window, count: Int, _ texts: [String]) async throws {
            try await window.press("3")
            try await window.wait(for: "Dette ligger på denne maskinen", "\(count)  ")
            #expect(try await !window.settledScreen().contains("ikke ferdig"))
            try await window.press("1")
            try await window.wait(for: " · ferdig")
            let read = try await window.readOn()
            for text in texts { #expect(read.contains(text), "«\(text)» is not in:\n\(read)") }
            try await window.press("q")
            #expect(try await window.status() == 0)
        }

        private static func expectOwnWords(_ window: Window) async throws {
            try await expectAmongOwn(
                window, count: 3,
                [
                    "Mot hverandre: \(Walk.against)", "Valget på nytt \(Walk.alternative)", "Ligner mest på:",
                    "Begrunnelsen din: \(Walk.reason)", "«\(Walk.saying)»", "Uenig med forfatterne",
                    "Du sa: \(Walk.otherReason)", "Det du tok med deg \(Walk.measure)",
                ])
        }
    }
}
