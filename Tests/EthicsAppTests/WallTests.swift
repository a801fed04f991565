// What a room sees on the wall: the case and the alternatives stay in sight, the time moves only its own cells, and nothing
// looks like one more answer.

import EthicsEngine
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct WallTests {
    static let sizes = [(60, 18), (80, 24), (100, 30), (120, 40)].map { Size(columns: $0, rows: $1) }
    private static let strings = Language.bokmal.strings

    private func words(_ text: String) -> [Substring] { text.split { " \n│▲▼█▄▀".contains($0) } }

    /// The steps of a meeting, each with the rig that stands at it, from the opening on.
    private func walk(
        _ size: Size, _ plan: MeetingPlan, _ dilemma: String, _ look: (_ rig: Rig, _ step: MeetingStep) -> Void
    ) {
        var rig = Rig.meeting(size, plan, library: ShippedContent.library, dilemma: dilemma)
        rig.press("enter")
        for _ in 0..<80 {
            guard let room = rig.room, !room.meeting.isFinished else { return }
            look(rig, room.meeting.place.step)
            rig.press("pgdn")
        }
    }

    /// Whether an alternative has a letter of its own: as a cap, set apart in another role, or drawn.
    private func hasLetter(_ index: Int, _ rig: Rig) -> Bool {
        let letter = Letters.letter(index)
        let canvas = rig.canvas
        if let drawn = LargeLetters.rows(Character(letter), .unicode), rig.app.layout.block == .tall {
            let left = rig.app.layout.frame.mainLeft + 2
            return (2..<canvas.size.rows - 3).contains { row in
                drawn.indices.allSatisfy { line in
                    drawn[line] == (0..<LargeLetters.columns).map { canvas[row + line, left + $0].text }.joined()
                }
            }
        }
        return (2..<canvas.size.rows).contains { row in
            (1..<canvas.size.columns).contains { column in
                let cell = canvas[row, column]
                return cell.text == letter && [.cap, .accent, .selected].contains(cell.role)
            }
        }
    }

    /// Whether two caps of letters stand right under each other, and look like one.
    private func hasCapsThatTouch(_ rig: Rig) -> Bool {
        let canvas = rig.canvas
        return (2..<canvas.size.rows - 3).contains { row in
            (0..<canvas.size.columns).contains { canvas[row, $0].role == .cap && canvas[row + 1, $0].role == .cap }
        }
    }

    @Test(
        "The alternatives of every shipped case are in sight whole, with their letters, while a room thinks and talks",
        arguments: sizes)
    func alternatives(size: Size) {
        let steps: Set<MeetingStep> = [.silence, .firstAnswer, .pairs, .newAnswer, .whatIf]
        for dilemma in ShippedContent.walked {
            for plan in [MeetingPlan.quarter, .half, .hour] {
                walk(size, plan, dilemma.id) { rig, step in
                    guard steps.contains(step) else { return }
                    let seen = Set(words(rig.screen))
                    for choice in dilemma.choices {
                        let missing = Set(words(choice.text)).subtracting(seen)
                        #expect(missing.isEmpty, "\(dilemma.id), \(step): \(missing)\n\(rig.screen)")
                    }
                    #expect(!rig.screen.contains("…\n"), "\(dilemma.id), \(step): something is cut\n\(rig.screen)")
                    for index in dilemma.choices.indices {
                        let isThere = hasLetter(index, rig)
                        #expect(isThere, "\(dilemma.id), \(step): \(index)\n\(rig.screen)")
                    }
                    #expect(!hasCapsThatTouch(rig), "\(dilemma.id), \(step)\n\(rig.screen)")
                }
            }
        }
    }

    @Test(
        "What is to be known before one answers is on the wall with the alternatives, also once a row was typed",
        arguments: sizes)
    func consent(size: Size) {
        for dilemma in ShippedContent.walked {
            for isLeader in [false, true] {
                for way in AnswerWay.allCases {
                    var rig = Rig.meeting(size, .half, library: ShippedContent.library, dilemma: dilemma.id)
                    rig.press("5")
                    if isLeader { rig.press("4") }
                    for _ in 0..<(AnswerWay.allCases.firstIndex(of: way) ?? 0) { rig.press("5") }
                    rig.press("0", "enter", "enter")
                    rig.go(to: .firstAnswer)
                    #expect(rig.room?.openBallot?.way == way)
                    for keys in [[], ["1"], ["enter"]] where keys.isEmpty || way != .keyboard {
                        for key in keys { rig.press(key) }
                        #expect(rig.app.layout.maximumScroll == 0, "\(dilemma.id), \(way)\n\(rig.screen)")
                        #expect(
                            rig.screen.contains(way.isOpen ? "Alle ser hva alle svarer." : "Blir alle enige, vet alle"),
                            "\(dilemma.id), \(way)\n\(rig.screen)")
                    }
                }
            }
        }
    }

    @Test(
        "The fields of the wheel stand with their names in the same order whenever they are talked about",
        arguments: sizes)
    func wheel(size: Size) {
        let steps: Set<MeetingStep> = [.law, .pickFields, .field]
        let names = Lens.allCases.map(Language.bokmal.steps.lens)
        var boxes: Set<MeetingStep> = []
        for dilemma in ShippedContent.walked where dilemma.format != .simple {
            for plan in [MeetingPlan.half, .long] {
                walk(size, plan, dilemma.id) { rig, step in
                    guard steps.contains(step) else { return }
                    for name in names { #expect(rig.screen.contains(name), "\(dilemma.id), \(step)\n\(rig.screen)") }
                    if rig.screen.contains("┌──") { boxes.insert(step) }
                }
            }
        }
        // From 80×24 on there is room for the boxes where they are what is talked about.
        #expect(size == PageSize.smallest || boxes.isSuperset(of: [.pickFields, .field]), "\(boxes)")
    }

    @Test(
        "A minute later only the bar and its words are other, and no key of the leader's has a second row",
        arguments: sizes)
    func time(size: Size) {
        let wall = Wall()
        var rig = Rig.meeting(size, wall: wall)
        rig.press("enter", "enter")
        rig.go(to: .pairs)
        let bar = size.rows - 2
        for minute in 1...8 {
            let before = rig.canvas
            wall.move(60)
            rig.send(.tick)
            let after = rig.canvas
            let rows = (0..<size.rows).filter { row in
                (0..<size.columns).contains { before[row, $0] != after[row, $0] }
            }
            #expect(rows == [bar], "minute \(minute): \(rows)\n\(rig.screen)")
        }
        #expect(rig.screen.contains("22 min igjen"))
        #expect(rig.screen.contains("█▄"))
    }

    @Test(
        "The last row of a round leads to a place without a row, where Enter closes it, and from which one comes back")
    func closing() {
        for keys in [["enter", "enter", "enter", "enter"], ["down", "down", "down", "down"], ["enter", "up"]] {
            var rig = Rig.meeting()
            rig.press("enter", "enter")
            rig.go(to: .firstAnswer)
            #expect(rig.page.options.map(\.key) == ["A", "B", "C"])
            rig.press("enter")
            for key in keys.dropFirst() { rig.press(key) }
            #expect(rig.app.view.highlight == 3)
            #expect(rig.page.enterLabel == "Lukk runden")
            var back = rig
            back.press("up")
            #expect(back.app.view.highlight == 2)
            back.press("8")
            back.press("enter", "enter")
            #expect(back.room?.meeting.results.count == 1)
        }
    }

    @Test("Where the letters are small, the first page says so once, and how they become larger", arguments: sizes)
    func small(size: Size) {
        var rig = Rig.meeting(size)
        rig.press("enter")
        let told = "Skjermen er liten for åtte. Gjør skriften større"
        #expect(rig.screen.contains(told) == (size.columns >= 100))
        rig.press("enter")
        #expect(!rig.screen.contains(told))
    }

    @Test("Nothing on it is faint, at any size", arguments: sizes)
    func faint(size: Size) {
        walk(size, .long, "tolv-minutter") { rig, step in
            let canvas = rig.canvas
            for row in 0..<size.rows {
                for column in 0..<size.columns where canvas[row, column].role == .muted {
                    #expect(canvas[row, column].text == " ", "\(step): row \(row)\n\(rig.screen)")
                }
            }
        }
    }

    @Test("A case in a line is its last whole sentences, and what is quoted stays whole")
    func sentences() {
        #expect(
            Sentences.of("Du er ny. «Kan du løfte meg? Bare dit», sier hun. «Hva nå?» spør du. «Vent!» Han går.")
                == [
                    "Du er ny.", "«Kan du løfte meg? Bare dit», sier hun.", "«Hva nå?» spør du.", "«Vent!»", "Han går.",
                ])
        #expect(Sentences.of("").isEmpty)
        #expect(Sentences.of("Uten punktum") == ["Uten punktum"])
    }
}
