// A leader at the keyboard in front of a room: whole meetings, killed ones, a small one, and one that is paused and ended.

import EthicsJournal
import Foundation
import Testing

extension InTerminal {
    @Suite struct MeetingTests {
        @Test func `half an hour with slips for eight leaves minutes, and the next meeting begins with them`()
            async throws
        {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.startMeeting(Walk.startMeeting)
                try await window.take(Walk.half)
                try await window.press("1")
                try await window.wait(for: "▪ 1  Vurdert arkivert/journalført: ja")
                try await window.press("3")
                try await window.wait(for: "Skrevet ")
                try await window.press("q")
                #expect(try await window.status() == 0)
                try await Self.expectFiles(in: world)

                try await window.start("meeting den-laste-dora")
                try await window.wait(for: "Samtalen begynner med det dere avtalte sist.")
                try await window.press("Enter")
                try await window.wait(for: "Vi begynner når alle er på plass.")
                try await window.press("Enter")
                try await window.wait(for: "Avtalt sist", Walk.agreed, "ikke sagt ennå")
                try await window.press("1")
                try await window.wait(for: "Gjort")
                // One key does not end a meeting in front of a room.
                try await window.press("q")
                try await window.wait(for: "Vil dere avslutte samtalen?")
                try await window.press("3")
                #expect(try await window.status() == 0)
            }
        }

        @Test func `a quarter of an hour with hands for twenty`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.startMeeting("meeting den-laste-dora --minutes 15")
                try await window.take(Walk.quarter)
                let stored = try Stored(in: world.journal)
                #expect(stored.sessions.map(\.isFinished) == [true])
                #expect(stored.events.contains { $0.contains("\"hender\"") && $0.contains("11") })
            }
        }

        @Test func `four people get an open round and no counts, on the screen and on disk`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open(columns: 60, rows: 18)
                try await window.startMeeting(Walk.startMeeting)
                try await window.take(Walk.quarter.prefix(2))
                try await window.press("BSpace")
                try await window.type("4")
                try await window.press("Enter")
                try await window.wait(for: "Hvor mange svarer: 4", "Dere er fire.")
                try await window.press("0")
                try await window.wait(for: "Forslag til dere")
                try await window.press("Enter")
                try await window.wait(for: "Vi begynner når alle er på plass.")
                try await window.goOn(to: "Første svar")
                try await window.wait(for: "Åpen runde: Alle skriver svaret sitt først.")
                try await window.goOn(to: Walk.meetingOver)
                #expect(try !Stored(in: world.journal).events.contains { $0.contains("closed") })
            }
        }

        @Test func `a pause is calm, has the lines behind a warning, and ends like any other end`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.startMeeting(Walk.startMeeting)
                try await window.press("Enter")
                try await window.wait(for: "Vi begynner når alle er på plass.")
                try await window.goOn(to: "To og to")
                try await window.press("p")
                try await window.wait(for: "Pause", "Det er lov å ikke si noe.")
                #expect(try await !window.screen.contains("To og to"))
                try await window.press("l")
                try await window.wait(for: "Rommet ser det du åpner nå.")
                try await window.press("1")
                try await window.wait(for: "Takk for at du sier det.")
                try await window.press("Escape")
                try await window.wait(for: "Avslutt samtalen for i dag")
                try await window.press("3")
                try await window.wait(for: "Vil dere avslutte samtalen?")
                try await window.press("2")
                try await window.wait(for: Walk.meetingOver)
                let stored = try Stored(in: world.journal)
                #expect(stored.sessions.map(\.isFinished) == [true])
                #expect(!stored.events.contains { $0.lowercased().contains("pause") })
            }
        }

        @Test func `killed in each part, it goes on there, and an open round begins anew and says so`() async throws {
            let world = try World()
            try await Multiplexer.use(world) { server in
                var window = try await server.open()
                try await window.startMeeting(Walk.startMeeting)
                for step in Walk.half {
                    try await window.take(step)
                    guard step.isUnderWay else { continue }
                    if case .text(let text) = step.keys, text.count > 2 {
                        try await Stored.wait(in: world.journal, for: "the draft") { $0.drafts.contains(text) }
                    }
                    let before = try await window.screen
                    let isOpenRound = ["på lapper, hemmelig", "med håndsopprekning, åpent"].contains(
                        where: before.contains)
                    // Of what is typed into a round, the first number is enough.
                    guard step.isStored || (isOpenRound && step.keys == .text("5")) else { continue }
                    kill(try await window.program, SIGKILL)
                    let next = try await server.open()
                    try await window.close()
                    window = next
                    try await window.start()
                    try await window.wait(for: "› f  \(Walk.goOnMeeting)")
                    try await window.press("Enter")
                    if isOpenRound {
                        try await window.wait(for: "Runden begynner på nytt")
                        try await window.type("5")
                        continue
                    }
                    // The minutes over the keys may have become fewer meanwhile.
                    let rows = Self.rows(before)
                    try await window.wait(for: "the screen that was killed:\n\(before)") { Self.rows($0) == rows }
                }
                try await window.wait(for: Walk.meetingOver, Walk.agreed)
            }
        }

        private static func rows(_ screen: String) -> [Substring] {
            screen.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("min igjen") }
        }

        /// The minutes twice, and a recording that `replay` reads; in none of them a single answer.
        private static func expectFiles(in world: World) async throws {
            let home = world.folder + "/home"
            let names = try FileManager.default.contentsOfDirectory(atPath: home)
                .filter { $0.hasPrefix("referat") || $0.hasPrefix("samtale") }
            #expect(Set(names.map { ($0 as NSString).pathExtension }) == ["html", "md", "yaml"])
            for name in names {
                let text = try String(contentsOfFile: home + "/" + name, encoding: .utf8)
                #expect(text.contains(Walk.agreed) && text.contains(Walk.sentence), "\(name)")
            }
            let yaml = try #require(names.first { $0.hasSuffix("yaml") })
            let ran = try await Program.run("replay", home + "/" + yaml, "--format", "json", in: world)
            #expect(ran.status == 0)
            #expect(ran.output.contains("\"unity\" : \"flertall\""))
            #expect(ran.output.contains("\"distance\" : 0.375"))
        }
    }
}

extension Window {
    /// Starts the program for the first time, and comes to the proposals.
    func startMeeting(_ arguments: String) async throws {
        try await start(arguments)
        try await wait(for: Walk.logonQuestion)
        try await press("1", "Enter")
        try await wait(for: "Forslag til dere", "› 1  Den låste døra")
    }

    /// Goes on with the key that a remote sends, until the screen says something.
    func goOn(to text: String) async throws {
        for _ in 0..<60 {
            let seen = try await settledScreen()
            guard !seen.contains(text) else { return }
            try await press("NPage")
            try await wait(for: "a remote to lead on from:\n\(seen)") { $0 != seen }
        }
        try await wait(for: text)
    }
}
