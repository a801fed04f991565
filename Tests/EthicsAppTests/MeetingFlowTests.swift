// A meeting from the door to the minutes: by keys, on time, through kills, a second window and a clock that is set.

import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MeetingFlowTests {
    @Test("A meeting of thirty minutes runs by keys, ends on time and leaves a sentence and an agreement")
    func whole() throws {
        let wall = Wall()
        var rig = Rig.meeting(wall: wall)
        var left: [Int] = []
        for (_, keys) in WholeMeeting.half {
            if let room = rig.room, room.clock.isRunning, rig.app.roomSide == .step {
                // Everybody takes exactly the time that the plan gives.
                wall.move(Double(max(0, room.meeting.left(at: room.now))))
                left.append(room.meeting.leftInAll(at: Int(room.clock.used)))
            }
            for key in keys { rig.press(key) }
        }
        let meeting = try #require(rig.room?.meeting)
        #expect(meeting.isFinished && meeting.used == 1_800)
        #expect(left == left.sorted(by: >))
        #expect(meeting.saying == "Vi spør")
        #expect(meeting.agreements == [AgreedMeasure(what: "Spør", role: "møtelederen", due: "03.05.2026")])
        #expect(meeting.fields == [.reputation, .identity])
        #expect(meeting.result(.first)?.disclosure.counts == [5, 3, 0])
        #expect(meeting.result(.again)?.disclosure.counts == [6, 2, 0])
    }

    @Test("The clock shows the minutes that are left, and touches only its own cells")
    func clock() {
        let wall = Wall()
        var rig = Rig.meeting(wall: wall)
        rig.press("enter")
        #expect(rig.page.note == "30 minutter")
        rig.press("enter")
        rig.go(to: .pairs)
        #expect(rig.page.wall?.time?.text.hasSuffix("30 min igjen") == true)
        let before = rig.canvas
        wall.move(61)
        rig.send(.tick)
        #expect(rig.page.wall?.time?.text.hasSuffix("29 min igjen") == true)
        let after = rig.canvas
        for row in 0..<24 {
            for column in 0..<80 where before[row, column] != after[row, column] {
                #expect(row == 22, "the clock touched \(row), \(column)")
            }
        }
        // Near the end it says in the same place how to end on time, and afterwards how much over it is.
        wall.move(1_800 - 61 - 180)
        for _ in 0..<10 { rig.send(.tick) }
        #expect(rig.room?.clock.used ?? 0 < 62, "a jump of 25 minutes is no time that has passed")
        for _ in 0..<26 {
            wall.move(60)
            rig.send(.tick)
        }
        #expect(rig.page.wall?.time?.text == "3 min igjen · s avslutt")
        for _ in 0..<5 {
            wall.move(60)
            rig.send(.tick)
        }
        #expect(rig.page.wall?.time?.text == "2 min over tida · s avslutt")
    }

    @Test("The minute of silence is counted down in large digits, a second at a time")
    func silence() {
        let wall = Wall()
        var rig = Rig.meeting(wall: wall)
        rig.press("enter")
        rig.go(to: .silence)
        #expect(rig.page.body.contains(.clock("1:00")))
        #expect((rig.app.screen.flow.nextTick ?? 60) <= 1.1)
        wall.move(18)
        rig.send(.tick)
        #expect(rig.page.body.contains(.clock("0:42")))
        wall.move(100)
        rig.send(.tick)
        #expect(rig.page.body.contains(.clock("0:00")))
        rig.press("enter")
        #expect((rig.app.screen.flow.nextTick ?? 0) > 1.1, "elsewhere the minutes are enough")
    }

    @Test("A clock that is set back or jumps is told in a sentence, and loses nothing")
    func clockSet() {
        let wall = Wall()
        var rig = Rig.meeting(wall: wall)
        rig.press("enter", "enter")
        wall.move(120)
        rig.send(.tick)
        let used = rig.room?.now
        wall.move(-7_200)
        rig.send(.tick)
        #expect(rig.room?.now == used)
        #expect(rig.page.notice?.text.contains("stilt tilbake") == true)
        rig.press("enter")
        wall.move(7_200)
        rig.send(.tick)
        #expect(rig.room?.now == used)
        #expect(rig.page.notice?.text.contains("hoppet 120 minutter fram") == true)
        wall.move(30)
        rig.send(.tick)
        #expect(rig.room?.now == (used ?? 0) + 30)
    }

    @Test("A meeting that is killed anywhere goes on at the same screen")
    func kill() throws {
        let folder = try TemporaryFolder()
        let wall = Wall()
        var rig = Rig.meeting(folder: folder.path, wall: wall)
        // Nothing is stored before the door opens.
        let steps = WholeMeeting.half.drop { $0.name != "mote-rammen" }
        rig.press("enter")
        for (name, keys) in steps {
            for key in keys { rig.press(key) }
            if name == "mote-ferdig" { break }
            rig.rest()
            var again = Rig(folder: folder.path, clock: { wall.now })
            again.press("enter")
            let isOpen = rig.app.openBallot != nil
            #expect((again.page.notice != nil) == isOpen, "\(name): \(again.page.notice?.text ?? "")")
            if isOpen {
                #expect(again.page.notice?.text.hasPrefix("Runden begynner på nytt") == true)
                #expect(again.app.openBallot?.isEmpty == true)
            } else if case .agree = rig.app.roomSide {
                // What was written on the way to an agreement is in the field when one comes to it again.
                again.press("1")
                #expect(again.page.field?.text.text == (name == "mote-hva" ? "" : "Spør"), "\(name)")
            } else {
                #expect(again.screen == rig.screen, "\(name)")
            }
        }
    }

    @Test("What was agreed is asked about when the same group meets again, and not when another does")
    func agreedLast() throws {
        let folder = try TemporaryFolder()
        let wall = Wall()
        var rig = Rig.meeting(folder: folder.path, wall: wall)
        rig.set(group: "Sone 2")
        for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
        #expect(rig.room?.meeting.isFinished == true)
        // The usual is what the last one had.
        wall.move(86_400)
        var next = Rig.meeting(folder: folder.path, wall: wall)
        #expect(next.page.body.contains(.text("Samtalen begynner med det dere avtalte sist.")))
        next.press("enter", "enter")
        #expect(next.page.title == "Avtalt sist")
        next.press("1", "1")
        #expect(next.room?.meeting.outcomes == [0: .underWay])
        next.press("s", "2")
        #expect(next.screen.contains("Spør: i gang"))
        // What is under way is asked about once more.
        wall.move(86_400)
        var third = Rig.meeting(folder: folder.path, wall: wall)
        third.press("enter", "enter")
        #expect(third.screen.contains("i gang sist"))
        third.press("1")
        #expect(third.room?.meeting.outcomes == [0: .done])
        third.press("s", "2")
        wall.move(86_400)
        var fourth = Rig.meeting(folder: folder.path, wall: wall)
        fourth.press("enter", "enter")
        #expect(fourth.page.title == "Rammen")
        fourth.press("s", "2", "0")
        wall.move(86_400)
        var other = Rig.meeting(folder: folder.path, wall: wall)
        other.set(group: "En annen gruppe")
        other.press("enter", "enter")
        #expect(other.page.title == "Rammen")
    }

    @Test("Two windows in one meeting: the one that loses is brought up to date and says so")
    func twoWindows() throws {
        let folder = try TemporaryFolder()
        var first = Rig.meeting(folder: folder.path)
        first.press("enter", "enter")
        var second = Rig(folder: folder.path)
        second.press("enter")
        #expect(second.page.title == "Rammen")
        second.go(to: .pairs)
        first.press("enter")
        #expect(first.page.title == "To og to")
        #expect(first.page.notice?.text.contains("et annet vindu") == true)
    }

    @Test("A case that has changed since the start is shown as it was, and that is said")
    func changedCase() throws {
        let folder = try TemporaryFolder()
        var rig = Rig.meeting(folder: folder.path)
        rig.press("enter", "enter")
        var changed = TestContent.library
        changed.dilemmas.removeAll { $0.id == "den-laste-dora" }
        var again = Rig(folder: folder.path, library: changed)
        again.press("enter")
        #expect(again.page.title == "Rammen")
        #expect(again.page.notice?.text.contains("Saken er endret") == true)
        again.press("enter")
        #expect(again.room?.meeting.dilemma.id == "den-laste-dora")
    }

    @Test("A pause leaves no trace: not in the events, not in the minutes, and the end looks like any end")
    func pause() throws {
        let folder = try TemporaryFolder()
        let (wall, other) = (Wall(), Wall())
        var paused = Rig.meeting(folder: folder.path + "/a", wall: wall)
        var plain = Rig.meeting(folder: folder.path + "/b", wall: other)
        for index in 0..<2 {
            if index == 0 { paused.press("enter", "enter") } else { plain.press("enter", "enter") }
        }
        paused.go(to: .pairs)
        plain.go(to: .pairs)
        paused.press("p")
        #expect(paused.page.title == "Pause" && paused.page.note.isEmpty)
        #expect(!paused.screen.contains("To og to"))
        paused.press("l", "1")
        #expect(paused.screen.contains("Takk for at du sier det"))
        paused.press("esc", "3", "2")
        plain.press("s", "2")
        #expect(paused.room?.meeting == plain.room?.meeting)
        #expect(paused.screen == plain.screen)
    }

    @Test("From the pause one may take another case, or go on where one was")
    func afterPause() {
        var rig = Rig.meeting()
        rig.press("enter", "enter")
        rig.go(to: .pairs)
        rig.press("p", "1")
        #expect(rig.page.title == "To og to")
        // One key does not end a meeting.
        rig.press(".", "2")
        #expect(rig.page.prompt == "Vil dere avslutte denne saken? Det dere har, blir tatt vare på.")
        rig.press("esc")
        #expect(rig.page.title == "Pause")
        rig.press("2", "enter")
        #expect(rig.page.title == "To og to")
        rig.press(".", "2", "1")
        #expect(rig.page.note == "Før døra åpner")
    }

    @Test("The keys of a remote lead on and back, and a black screen is the pause")
    func remote() {
        var rig = Rig.meeting()
        rig.press("enter", "pgdn", "pgdn")
        #expect(rig.page.title == "Situasjonen")
        rig.press("pgup")
        #expect(rig.page.title == "Rammen")
        rig.press("right", "b")
        #expect(rig.page.title == "Pause")
        rig.press("pgdn")
        #expect(rig.page.title == "Situasjonen")
        rig.press("left")
        #expect(rig.page.title == "Rammen")
    }

    @Test("Skipping leaves the rest of a part, more time is given to it, and s leads to what is agreed")
    func moves() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .field)
        let here = rig.room?.meeting.left(at: 0) ?? 0
        rig.press("+")
        #expect(rig.room?.meeting.left(at: 0) == here + 120)
        #expect(rig.page.notice?.text.contains("to minutter til") == true)
        rig.press("h")
        #expect(rig.page.title == "Den andre siden")
        rig.press("s", "1")
        #expect(rig.page.title == "Si det høyt")
        rig.type("Vi tar det opp")
        rig.send(.key(.function(2)))
        #expect(rig.page.title == "Pause")
        rig.press("1")
        #expect(rig.page.field?.text.text == "Vi tar det opp")
    }

    @Test("A whole meeting runs line by line")
    func plain() {
        var rig = Rig.meeting()
        for line in ["1", "", "", "", "", "5 3 0", "", "", "", "3", "4", "", "", "", "", "", "", "6 2 0", ""] {
            rig.send(.line(line))
        }
        #expect(rig.page.title == "Si det høyt")
        for line in ["Vi spør", "1", "Spørre lederen", "3", "3", ""] { rig.send(.line(line)) }
        let meeting = rig.room?.meeting
        #expect(meeting?.isFinished == true)
        #expect(meeting?.saying == "Vi spør")
        #expect(meeting?.agreements.first?.due == "neste gang vi møtes")
        #expect(meeting?.result(.again)?.disclosure.counts == [6, 2, 0])
        let text = PlainView(strings: rig.app.strings).text(rig.drawn)
        #expect(text.contains("Spørre lederen (nærmeste leder, innen neste gang vi møtes)"))
    }

    @Test("The minutes, the recording and the sheet are written where documents are, and never over what is there")
    func files() throws {
        let folder = try TemporaryFolder()
        let documents = folder.path + "/dokumenter"
        var rig = Rig.meeting(folder: folder.path)
        rig.press("6")
        for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
        rig.press("1", "3", "3")
        let names = try FileManager.default.contentsOfDirectory(atPath: documents).sorted()
        #expect(
            names == [
                "moetelederark-den-laste-dora-30.html", "moetelederark-den-laste-dora-30.md",
                "referat-2026-04-26-den-laste-dora-2.html", "referat-2026-04-26-den-laste-dora-2.md",
                "referat-2026-04-26-den-laste-dora.html", "referat-2026-04-26-den-laste-dora.md",
                "samtale-2026-04-26-den-laste-dora-2.yaml", "samtale-2026-04-26-den-laste-dora.yaml",
            ])
        let markdown = try String(contentsOfFile: documents + "/referat-2026-04-26-den-laste-dora.md", encoding: .utf8)
        for text in ["Flertall", "Vi spør", "Spør", "møtelederen", "Vurdert arkivert/journalført: ja"] {
            #expect(markdown.contains(text), "\(text) is not in the minutes")
        }
        let yaml = try Data(
            contentsOf: URL(fileURLWithPath: documents + "/samtale-2026-04-26-den-laste-dora.yaml"))
        let recording = try Recording(
            ContentSource(path: "samtale.yaml", bytes: [UInt8](yaml)), in: TestContent.library)
        #expect(recording.meeting.results == rig.room?.meeting.results)
        #expect(recording.meeting.agreements == rig.room?.meeting.agreements)
    }
}
