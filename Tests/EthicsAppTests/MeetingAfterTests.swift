// What is before a meeting and after it: the way in from the first screen, what is remembered, and what can be mended when it
// is over.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MeetingAfterTests {
    @Test("Whoever is to lead a meeting says so first, and comes to the proposals", arguments: ["1", "2"])
    func wayIn(answer: String) throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("3")
        #expect(rig.screen.contains("Her leder du en samtale"))
        #expect(!rig.screen.contains("fem minutter"))
        rig.press("esc")
        #expect(rig.screen.contains("fem minutter"))
        rig.press("3", answer)
        if answer == "1" { rig.press("enter") }
        #expect(rig.page.prompt == "Forslag til dere")
        #expect(rig.app.around.storage == (answer == "1" ? .disk : .memory))
        // What is there for one person is not begun behind their back.
        rig.press("esc")
        #expect(rig.page.prompt == "Hva vil du gjøre?")
    }

    @Test("The first screen of `meeting` speaks of meetings")
    func command() throws {
        let folder = try TemporaryFolder()
        let rig = Rig(folder: folder.path, meeting: .half)
        #expect(rig.screen.contains("Her leder du en samtale"))
        #expect(!rig.screen.contains("Jeg skal lede"))
    }

    @Test("A number that is typed takes the place of the one there was, and Enter alone leaves it")
    func people() {
        var rig = Rig.meeting()
        rig.press("5", "2")
        #expect(rig.screen.contains("Nå: 8"))
        rig.press("enter", "2")
        #expect(rig.screen.contains("Nå: 8"))
        rig.press("3", "enter", "2")
        #expect(rig.screen.contains("Nå: 3"))
    }

    @Test("The municipality can be chosen on the way, and the preparation is as it was")
    func municipality() throws {
        var rig = Rig.meeting()
        rig.press("5", "1", "8")
        #expect(rig.page.prompt == "Hvor jobber du?")
        rig.press("esc")
        #expect(rig.screen.contains("Kommune: ikke valgt") && rig.screen.contains("Tid: 60 minutter"))
        rig.press("8", "1")
        let name = try #require(rig.app.around.municipality?.name)
        #expect(rig.screen.contains("Kommune: \(name)") && rig.screen.contains("Tid: 60 minutter"))
        #expect(!rig.screen.contains("ikke valgt"))
    }

    @Test("Workplaces and audience are as they were last time")
    func remembered() throws {
        let folder = try TemporaryFolder()
        let wall = Wall()
        let library = ShippedContent.library
        var rig = Rig.meeting(folder: folder.path, library: library, dilemma: "tolv-minutter", wall: wall)
        rig.press("5", "7", "6", "down", "enter", "down", "enter", "esc")
        let (workplaces, audience) = try #require(rig.setup.map { ($0.workplaces, $0.audience) })
        #expect(workplaces == library.workplaces.prefix(2).map(\.id) && audience == .leader)
        #expect(rig.screen.contains("Arbeidssted: sykehjem og hjemmetjeneste"))
        rig.press("0", "enter", "enter", "s", "2")
        wall.move(86_400)
        let next = Rig.meeting(folder: folder.path, library: library, wall: wall)
        #expect(next.setup?.workplaces == workplaces)
        #expect(next.setup?.audience == audience)
    }

    @Test("On a shared log-on the name of the group says that nothing is remembered")
    func sharedGroup() {
        var rig = Rig.meeting()
        rig.press("5", "3")
        #expect(rig.screen.contains("blir ingenting husket"))
    }

    @Test("What was agreed can be mended afterwards, also after a kill; the time between is not counted")
    func reopened() throws {
        let folder = try TemporaryFolder()
        let wall = Wall()
        var rig = Rig.meeting(folder: folder.path, wall: wall)
        for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
        let used = rig.room?.meeting.used
        wall.move(600)
        rig.press("4")
        #expect(rig.page.prompt == "Hva avtaler dere?")
        #expect(rig.room?.now == used)
        rig.press("2")
        #expect(rig.screen.contains("Hva: Spør"))
        rig.press("4")
        #expect(rig.room?.meeting.agreements == [])
        rig.rest()
        var again = Rig(folder: folder.path, clock: { wall.now })
        again.press("enter")
        #expect(again.page.prompt == "Hva avtaler dere?")
        again.press("1")
        again.type("Lese rutinen")
        again.press("enter", "2", "3", "enter")
        let meeting = try #require(again.room?.meeting)
        #expect(meeting.isFinished)
        #expect(meeting.agreements.map(\.what) == ["Lese rutinen"])
    }

    @Test("Nine things from last time, each two rows, can all be reached and said the end of at the smallest size")
    func manyAgreed() throws {
        let folder = try TemporaryFolder()
        let wall = Wall()
        let small = Size(columns: 60, rows: 18)
        for number in 1...3 {
            var rig = Rig.meeting(small, folder: folder.path, wall: wall)
            if number == 1 { rig.set(group: "Sone 2") }
            rig.press("enter", "enter", "s", "1", "enter")
            for letter in ["a", "b", "c"] {
                rig.press("1")
                rig.type("Lage en oversikt over alle rutiner som gjelder \(number)\(letter)")
                rig.press("enter", "2", "3")
            }
            rig.press("0")
            wall.move(86_400)
        }
        var rig = Rig.meeting(small, folder: folder.path, wall: wall)
        rig.press("enter", "enter")
        #expect(rig.page.title == "Avtalt sist")
        for number in 1...9 {
            rig.press("down")
            #expect(rig.screen.contains("› \(number)"), "\(rig.screen)")
            rig.press(String(number))
        }
        #expect(rig.room?.meeting.outcomes.count == 9)
        rig.press("pgdn")
        #expect(rig.page.title == "Rammen")
    }

    @Test("Only the date of an agreement is put right, with the rest as it was; turning back leaves it as it was")
    func amended() {
        var rig = Rig.meeting()
        for (_, keys) in WholeMeeting.half.dropLast() { for key in keys { rig.press(key) } }
        let before = rig.room?.meeting.agreements
        rig.press("2")
        #expect(rig.screen.contains("Hvem: møtelederen"))
        rig.press("1")
        #expect(rig.page.field?.text.text == "Spør")
        rig.press("esc", "2")
        #expect(rig.page.options.first { $0.isAnswer }?.label == "Møtelederen")
        rig.press("esc", "esc")
        #expect(rig.room?.meeting.agreements == before)
        // Nothing of it stands where something new is written.
        rig.press("1")
        #expect(rig.page.field?.text.text.isEmpty == true)
        rig.press("esc", "2", "3", "4")
        for (date, told) in [("31.02.2027", "finnes ikke"), ("05.12.2025", "er passert"), ("1.1", "finnes ikke")] {
            rig.type(date)
            rig.press("enter")
            #expect(rig.page.notice?.text.contains(told) == true, "\(date)")
            for _ in date { rig.press("backspace") }
        }
        rig.type("10.05.2026")
        rig.press("enter")
        #expect(
            rig.room?.meeting.agreements == [
                AgreedMeasure(what: "Spør", role: "møtelederen", due: "10.05.2026")
            ])
        rig.press("2", "2", "2")
        #expect(rig.room?.meeting.agreements.first?.role == "alle som er her")
        rig.press("2", "1")
        rig.type(" først")
        rig.press("enter")
        #expect(rig.room?.meeting.agreements.first?.what == "Spør først")
        #expect(rig.page.prompt == "Hva avtaler dere?")
    }

    @Test("What a group without a name agreed on is not shown to the next, and what is deleted is shown to nobody")
    func strangers() throws {
        let folder = try TemporaryFolder()
        let wall = Wall()
        var rig = Rig.meeting(folder: folder.path, wall: wall)
        for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
        wall.move(86_400)
        #expect(!Rig(folder: folder.path, clock: { wall.now }).screen.contains("fra sist"))
        var next = Rig.meeting(folder: folder.path, wall: wall)
        next.press("enter", "enter")
        #expect(next.page.title == "Rammen")
        next.press("s", "2", "0")
        wall.move(86_400)
        var named = Rig.meeting(folder: folder.path, wall: wall)
        named.set(group: "Sone 2")
        for (_, keys) in WholeMeeting.half { for key in keys { named.press(key) } }
        named.press("0")
        #expect(Rig(folder: folder.path, clock: { wall.now }).screen.contains("1 avtale fra sist"))
        named.press("2")
        #expect(named.screen.contains("det dere avtalte sist"))
        named.press("esc", "s")
        let forget = try #require(named.page.options.first { $0.label == "Slett alt jeg har svart" }?.key)
        named.press(String(forget), "1", "2")
        #expect(!named.screen.contains("avtalte sist") && !named.screen.contains("Sone 2"))
    }

    @Test("Whoever turns back before the door opens finds the preparation as it was")
    func turnedBack() {
        var rig = Rig.meeting()
        rig.set(people: 12)
        rig.press("5", "4", "5", "5", "0", "enter", "esc")
        #expect(rig.screen.contains("12 svarer på tastaturet"))
        #expect(rig.screen.contains("Som leder svarer du ikke selv"))
    }

    @Test("A sentence that may point to a person is not stored, and not lost on the way back")
    func foundInSentence() {
        var rig = Rig.meeting()
        rig.press("enter", "enter", "s", "1")
        rig.type("Ring 912 34 567")
        rig.press("esc")
        #expect(rig.page.notice?.text.contains("ikke lagret") == true)
        rig.press("s", "1")
        #expect(rig.page.field?.text.text == "Ring 912 34 567")
    }

    @Test("m leads to no menu on a wall, and answers that are typed are not skipped")
    func wall() {
        var rig = Rig.meeting()
        rig.press("enter", "enter", "m")
        #expect(rig.page.prompt == "Vil dere avslutte samtalen?")
        rig.press("0")
        rig.go(to: .firstAnswer)
        rig.press("5", "h")
        #expect(rig.page.title == "Første svar")
        #expect(rig.screen.contains("Det er talt 5 svar, men 8 skal svare"))
        rig.press("1", "s")
        #expect(rig.screen.contains("Runden er åpen. Svarene i den blir ikke tatt med."))
    }

    @Test("More time in the middle of a count leaves one at the same row")
    func moreTime() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .firstAnswer)
        rig.press("5", "enter", "+", "3")
        #expect(rig.app.openBallot?.counts == [5, 3, nil])
    }

    @Test("In a what-if Enter passes by what is not counted, and what is unfolded takes no counts")
    func unfolded() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .whatIf)
        rig.press("6", "i", "enter")
        #expect(rig.page.title == "Hva om …?")
        #expect(rig.screen.contains("Det er talt 6 svar"))
        rig.press("1")
        #expect(rig.app.openBallot?.counts == [6, nil, nil])
        var quick = Rig.meeting()
        quick.press("enter")
        quick.go(to: .whatIf)
        quick.press("enter")
        #expect(quick.page.title != "Hva om …?")
    }

    @Test("Where somebody gets the keyboard after a slip of the finger, no key loses the round")
    func passedOn() {
        var rig = Rig.meeting()
        rig.press("5", "5", "5", "0", "enter")
        rig.go(to: .firstAnswer)
        rig.press("a", "enter", "b")
        #expect(rig.app.openBallot?.counts == [1, 1, nil])
        rig.press("enter")
        #expect(rig.page.notice?.text.contains("Alle har ikke svart ennå") == true)
        rig.press("enter")
        #expect(rig.screen.contains("Det er talt 2 svar"))
        for key in ["1", "2", "3", "a", "c", " "] {
            rig.press(key)
            #expect(rig.screen.contains("Det er talt 2 svar"), "\(key)")
        }
        rig.press("enter", "pgdn", " ", "c")
        #expect(rig.app.openBallot?.counts == [1, 1, 1])
    }

    @Test("On slips every row that was passed is marked, whatever was typed, and a row that is passed is none")
    func passed() {
        func screen(_ keys: [String]) -> Rig {
            var rig = Rig.meeting()
            rig.press("enter")
            rig.go(to: .firstAnswer)
            for key in keys { rig.press(key) }
            return rig
        }
        #expect(screen(["7", "down", "down"]).screen == screen(["7", "enter", "0", "enter"]).screen)
        #expect(screen(["7", "down", "down"]).app.openBallot?.counts == [7, 0, nil])
        #expect(screen(["7", "down", "down"]).page.options.map(\.isAnswer) == [true, true, false])
        // Mending begins at the first row.
        #expect(screen(["7", "down", "2", "down", "down", "enter", "1"]).app.view.highlight == 0)
    }

    @Test("At the smallest size one reads what a what-if changes while hands are counted")
    func whatIfSmall() throws {
        for dilemma in ShippedContent.walked where !dilemma.whatIfs.isEmpty {
            var rig = Rig.meeting(Size(columns: 60, rows: 18), library: ShippedContent.library, dilemma: dilemma.id)
            rig.press("enter")
            rig.go(to: .whatIf)
            let first = try #require(dilemma.whatIfs.first?.text.split(separator: " ").prefix(4).joined(separator: " "))
            #expect(rig.screen.contains(first), "\(rig.screen)")
            #expect(rig.screen.contains("Rekk opp hånda"))
        }
    }

    @Test("A meeting that was ended too early goes on where it was")
    func endedEarly() {
        var rig = Rig.meeting()
        rig.press("enter", "enter")
        rig.go(to: .pairs)
        rig.press("p", "3", "2")
        #expect(rig.screen.contains("Fortsett samtalen likevel"))
        rig.press("4")
        #expect(rig.page.title == "To og to")
    }

    @Test("The files that were written stand on the page, whole, at the smallest size")
    func written() throws {
        let folder = try TemporaryFolder()
        var rig = Rig.meeting(Size(columns: 60, rows: 18), folder: folder.path)
        for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
        rig.press("1", "3")
        let text = PlainView(strings: rig.app.strings).text(rig.drawn)
        let first = try #require(rig.page.body.first)
        #expect(first == .text("Skrevet i mappa \(folder.path)/dokumenter:", .accent))
        for name in ["referat-2026-04-26-den-laste-dora.html", "samtale-2026-04-26-den-laste-dora.yaml"] {
            #expect(text.contains(name))
        }
        // Enter out of habit does not write them again.
        #expect(rig.app.view.highlight.map { rig.page.options[$0].action } == .meeting(.leave(to: .home)))
    }

    @Test("Deleting a meeting speaks of the meeting, and of the files that stay")
    func deleted() throws {
        let folder = try TemporaryFolder()
        var rig = Rig.meeting(folder: folder.path)
        for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
        rig.press("9")
        #expect(rig.screen.contains("Vil du slette denne samtalen?"))
        #expect(rig.screen.contains("Filer som er skrevet,"))
        rig.press("1")
        #expect(rig.page.notice?.text == "Samtalen er slettet.")
    }

    @Test("Whoever deletes what papers are about is told which of them still lie there, and where")
    func papersLeft() throws {
        for isAll in [false, true] {
            let folder = try TemporaryFolder()
            var rig = Rig.meeting(Size(columns: 60, rows: 18), folder: folder.path)
            for (_, keys) in WholeMeeting.half { for key in keys { rig.press(key) } }
            rig.press("1", "3")
            let papers = folder.path + "/dokumenter"
            let names = try FileManager.default.contentsOfDirectory(atPath: papers).sorted()
            #expect(names.count > 1)
            // One that the user has taken away is not spoken of.
            try FileManager.default.removeItem(atPath: papers + "/" + names[0])
            if isAll {
                rig.press("0", "s", "6", "1")
            } else {
                rig.press("9", "1")
            }
            let told = try #require(rig.page.notice?.text)
            #expect(told.hasPrefix(isAll ? "Alt du har svart, er slettet. " : "Samtalen er slettet. "), "\(told)")
            #expect(told.contains(papers) && names.dropFirst().allSatisfy(told.contains))
            #expect(!told.contains(names[0]))
            #expect(rig.drawn.options.allSatisfy { rig.screen.contains($0.label.prefix(20)) }, "\(rig.screen)")
        }
    }

    @Test("Nothing that a room is to read is faint")
    func faint() {
        var rig = Rig.meeting()
        for (_, keys) in WholeMeeting.half.dropLast() {
            for key in keys { rig.press(key) }
            guard rig.page.wall != nil else { continue }
            let canvas = rig.canvas
            // The line under the header and the keys at the bottom are the leader's.
            for row in [0] + Array(2..<21) {
                for column in 0..<80 where canvas[row, column].role == .muted {
                    #expect(canvas[row, column].text == " ", "\(rig.page.title): row \(row)")
                }
            }
        }
    }

    @Test("The minutes say what the alternatives were, what-ifs, and that some did not answer")
    func minutes() throws {
        var rig = Rig.meeting()
        rig.press("enter", "enter")
        rig.go(to: .firstAnswer)
        rig.count([4, 2, 0])
        rig.press("2")
        rig.go(to: .whatIf)
        rig.count([6, 2, 0])
        rig.press("s", "2")
        let room = try #require(rig.room)
        let document = Minutes(meeting: room.meeting, date: "", language: .bokmal).document
        let text = MarkdownText.text(document)
        #expect(text.contains("6 svar er talt, av 8 som skulle svare"))
        #expect(text.contains("Hva om"))
        #expect(text.contains("(A: 6, B: 2)"))
        // Where words are all that may be said, the alternatives stand in a list.
        var divided = Rig.meeting()
        divided.press("enter", "enter")
        divided.go(to: .firstAnswer)
        divided.count([4, 3, 1])
        divided.press("s", "2")
        let other = try #require(divided.room)
        let told = MarkdownText.text(
            Minutes(meeting: other.meeting, date: "", language: .bokmal).document)
        for choice in other.meeting.dilemma.choices { #expect(told.contains(choice.text)) }
        #expect(!told.contains("svar er talt"))
    }
}

extension Rig {
    /// What is being prepared.
    fileprivate var setup: MeetingSetup? {
        if case .meeting(let flow) = app.screen, case .setup(let setup) = flow.place { setup } else { nil }
    }
}
