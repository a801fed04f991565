// Counts that can't be right, groups that are too small, and everything else that happens in a room.

import EthicsEngine
import EthicsJournal
import Foundation
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MeetingOddTests {
    @Test("More answers than people, or fewer, are asked about before the round is closed")
    func doesNotAddUp() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .firstAnswer)
        rig.count([7, 2, 0])
        #expect(rig.page.body.contains(.text("Det er talt 9 svar, men 8 skal svare.")))
        rig.press("1")
        #expect(rig.app.openBallot?.counts == [7, 2, 0])
        // The first digit in a row takes the place of what stood there.
        rig.press("6", "enter", "enter", "enter", "enter")
        #expect(rig.room?.meeting.result(.first)?.disclosure.counts == [6, 2, 0])
    }

    @Test("Fewer answers can be meant, and then the round is closed with them")
    func fewer() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .firstAnswer)
        rig.count([4, 2, 0])
        #expect(rig.screen.contains("Det er talt 6 svar, men 8 skal svare."))
        rig.press("2")
        #expect(rig.room?.meeting.result(.first)?.disclosure.counts == [4, 2, 0])
    }

    @Test("Nobody answered: one may count, or go on without")
    func nobody() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .firstAnswer)
        rig.press("enter", "enter", "enter", "enter", "enter")
        #expect(rig.screen.contains("Ingen svar er talt."))
        rig.press("2")
        #expect(rig.page.title == "To og to")
        #expect(rig.room?.meeting.results.isEmpty == true)
    }

    @Test("Zero people is no meeting, one is told what fits better, and letters are no number")
    func people() {
        var rig = Rig.meeting()
        for (typed, isTaken) in [("0", false), ("abc", false), ("1", true)] {
            rig.press("5", "2", "backspace")
            rig.type(typed)
            rig.press("enter")
            #expect(rig.screen.contains("Skriv et tall fra 1 til 999") == !isTaken, "\(typed)")
            if !isTaken { rig.press("esc", "0") }
        }
        #expect(rig.screen.contains("«Reflekter alene» bedre"))
    }

    @Test("Four people: no counts, an open round is offered instead", arguments: [1, 2, 3, 4])
    func small(people: Int) {
        var rig = Rig.meeting()
        rig.set(people: people)
        rig.press("enter")
        rig.go(to: .firstAnswer)
        #expect(rig.app.openBallot == nil)
        #expect(rig.screen.contains("Da viser vi ikke hvordan svarene fordelte seg"))
        #expect(rig.screen.contains("Alle skriver svaret sitt først"))
        rig.go(to: .newAnswer)
        #expect(rig.app.openBallot == nil)
        rig.press("s", "2")
        #expect(rig.room?.meeting.results.isEmpty == true)
    }

    @Test("Where more is asked of groups, IT sets it, and never below three")
    func minimum() {
        var rig = Rig.meeting(settings: Settings(smallestGroup: 10))
        rig.press("enter")
        rig.go(to: .firstAnswer)
        #expect(rig.app.openBallot == nil)
        #expect(Rig.meeting(settings: Settings(smallestGroup: 0)).app.around.minimum == 3)
        #expect(Rig.meeting(settings: Settings(smallestGroup: 99)).app.around.minimum == 10)
    }

    @Test("Everybody in doubt, and a tie, are told like any other answer")
    func doubtAndTie() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .firstAnswer)
        rig.count([0, 0, 8])
        rig.go(to: .otherSide)
        #expect(rig.screen.contains("det beste argumentet for det dere ikke valgte"))
        rig.go(to: .newAnswer)
        rig.count([4, 4, 0])
        #expect(rig.room?.meeting.result(.again)?.disclosure.unity == .split)
        #expect(rig.room?.meeting.leading == nil)
    }

    @Test("Somebody alone with an answer gets the same text as any other, then and at the second answer")
    func alone() {
        var texts: Set<String> = []
        for counts in [[7, 1, 0], [7, 0, 1], [6, 1, 1]] {
            var rig = Rig.meeting()
            rig.press("enter")
            rig.go(to: .firstAnswer)
            rig.count(counts)
            rig.go(to: .otherSide)
            texts.insert(rig.screen)
            #expect(rig.screen.contains("De fleste valgte A. Noen valgte noe annet."))
            rig.go(to: .newAnswer)
            rig.count([4, 4, 0])
            // Words the first time are words the second time.
            #expect(rig.screen.contains("Svarene var delt."))
            #expect(!rig.screen.contains("4"), "\(rig.screen)")
        }
        #expect(texts.count == 1)
    }

    @Test("On the keyboard that goes round nothing says what was pressed, and one answer can be taken back")
    func keyboard() {
        func pressed(_ keys: [String]) -> Rig {
            var rig = Rig.meeting()
            rig.press("5", "5", "5", "0", "enter")
            rig.go(to: .firstAnswer)
            for key in keys { rig.press(key) }
            return rig
        }
        let screens = Set([["a"], ["A"], ["b"], ["1"], ["2"], ["c"], ["0"]].map { pressed($0).screen })
        #expect(screens.count == 1)
        #expect(pressed(["a", "up"]).screen == pressed(["a"]).screen)
        #expect(pressed([]).page.prompt.hasSuffix("0 av 8 har svart."))
        var rig = pressed(["a", "a", "b", "backspace"])
        #expect(rig.page.prompt.hasSuffix("2 av 8 har svart."))
        rig.press("backspace")
        #expect(rig.app.openBallot?.total == 2, "only the last answer can be taken back")
        for key in ["a", "a", "a", "b", "b", "b"] { rig.press(key) }
        rig.press("enter")
        #expect(rig.room?.meeting.result(.first)?.disclosure.counts == [5, 3, 0])
    }

    @Test("What is typed on slips is not shown; a show of hands is")
    func typed() {
        func screen(_ way: Int, _ keys: [String]) -> String {
            var rig = Rig.meeting()
            rig.press("5")
            for _ in 0..<way { rig.press("5") }
            rig.press("0", "enter")
            rig.go(to: .firstAnswer)
            for key in keys { rig.press(key) }
            return rig.screen
        }
        #expect(screen(0, ["5"]) == screen(0, ["9"]))
        #expect(screen(0, ["1", "2"]) == screen(0, ["9"]))
        #expect(screen(1, ["5"]) != screen(1, ["9"]))
    }

    @Test("Answers that were given are not passed by: going on asks about them")
    func notPassedBy() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .firstAnswer)
        rig.press("5", "pgdn")
        #expect(rig.screen.contains("Det er talt 5 svar, men 8 skal svare."))
        rig.press("esc", "esc")
        #expect(rig.page.title == "Ett minutt i stillhet")
        rig.press("enter")
        #expect(rig.app.openBallot?.counts == [5, nil, nil])
    }

    @Test("What may point to a person is asked about before it is stored, also in a meeting")
    func personalData() throws {
        let folder = try TemporaryFolder()
        var rig = Rig.meeting(folder: folder.path)
        rig.press("enter", "enter", "s", "1")
        rig.type("Ring 22334455")
        rig.rest()
        rig.press("enter")
        #expect(rig.screen.contains("telefonnummer"))
        #expect(!folder.contents.contains("22334455"))
        rig.press("1")
        #expect(rig.page.field?.text.text == "Ring 22334455")
        for _ in 0..<8 { rig.press("backspace") }
        rig.type("lederen")
        rig.press("enter")
        #expect(rig.room?.meeting.saying == "Ring lederen")
    }

    @Test("A full disk says so, keeps what was typed, and goes on when there is room or nothing is to be stored")
    func fullDisk() {
        let journal = FullJournal()
        var rig = Rig(dilemma: "den-laste-dora", meeting: .half, journal: { .success(journal) })
        rig.press("enter", "enter")
        journal.isFull = true
        rig.press("enter")
        #expect(rig.page.title == rig.app.strings.troubleTitle)
        journal.isFull = false
        rig.press("1")
        #expect(rig.page.title == "Situasjonen")
        journal.isFull = true
        rig.press("enter", "2", "1")
        #expect(rig.page.title == "Ett minutt i stillhet")
    }

    @Test("A meeting stands among what is kept, can be read again and deleted, and is no reflection")
    func kept() throws {
        let folder = try TemporaryFolder()
        var rig = Rig.meeting(folder: folder.path)
        for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
        rig.press("0")
        #expect(rig.app.around.nextPlan == .first)
        #expect(!rig.app.around.hasFinished && rig.app.around.doneCases.isEmpty)
        rig.choose("Mine refleksjoner")
        #expect(rig.screen.contains("Den låste døra, samtale i gruppe"))
        rig.press("1")
        #expect(rig.screen.contains("Spør (møtelederen, innen 03.05.2026)"))
        rig.press("9", "1")
        #expect(rig.app.around.sessions.isEmpty)
        #expect(!folder.contents.contains("Vi spør"))
    }

    @Test("10,000 random actions in meetings never trap, draw outside or lose the way on", arguments: 0..<4)
    func walk(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) + 7_000)
        let keys: [Key] =
            "0123456789aabcdgihlps+.? ufrø".map { .character($0) } + [
                .enter, .enter, .enter, .enter, .escape, .up, .down, .pageDown, .pageDown, .pageUp, .backspace, .right,
                .left, .function(2), .function(5),
            ]
        var wall = Wall()
        var rig = fresh(&random, wall)
        var visited: Set<String> = []
        for step in 0..<2_500 {
            switch random.below(40) {
            case 0: rig.send(.resized(Size(columns: 55 + random.below(60), rows: 15 + random.below(30))))
            case 1: rig.send(.resized(Size(columns: 60, rows: 18)))
            case 2:
                wall.move(Double(random.below(2_000)) - 100)
                rig.send(.tick)
            case 3: rig.send(.line(["5 3 0", "", "a", "8 0", "tekst", ":b"][random.below(6)]))
            case 4: rig.send(.draftIsDue)
            default: rig.send(.key(keys[random.below(keys.count)]))
            }
            let room = rig.room
            if let room { visited.insert(room.meeting.place.step.rawValue) }
            if rig.hasEnded || step % 400 == 0 || (room == nil && random.below(20) == 0) {
                wall = Wall()
                rig = fresh(&random, wall)
            }
            let canvas = rig.canvas
            #expect(canvas.text.split(separator: "\n").allSatisfy { Columns.width(of: $0) <= canvas.size.columns })
            #expect(!PlainView(strings: rig.app.strings).text(rig.drawn).isEmpty)
        }
        #expect(visited.count > 12, "\(visited)")
    }

    private func fresh(_ random: inout SeededGenerator, _ wall: Wall) -> Rig {
        let isShipped = random.below(2) == 0
        var rig = Rig.meeting(
            ScreenTests.sizes[random.below(2)], MeetingPlan.allCases[random.below(4)],
            library: isShipped ? ShippedContent.library : TestContent.library,
            dilemma: isShipped ? ["sokkene", "tolv-minutter", "kuttet"][random.below(3)] : "den-laste-dora", wall: wall)
        rig.press("enter", "enter")
        for _ in 0..<random.below(14) { rig.press("pgdn") }
        return rig
    }
}
