// Every screen of a meeting as text at the two sizes that matter, and the texts of every case that ships.

import EthicsEngine
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MeetingScreenTests {
    @Test("Every screen of a meeting is as it was last looked at", arguments: ScreenTests.sizes)
    func half(size: Size) throws {
        var rig = Rig.meeting(size)
        for (name, keys) in WholeMeeting.half {
            for key in keys { rig.press(key) }
            try Golden.expect(framed(rig), is: "\(name)-\(size.columns)x\(size.rows)")
        }
    }

    @Test("Every side of a meeting is as it was last looked at", arguments: ScreenTests.sizes)
    func sides(size: Size) throws {
        let sides: [(name: String, step: MeetingStep, keys: [String])] = [
            ("mote-pause", .pairs, ["p"]),
            ("mote-advarsel", .pairs, ["p", "l"]),
            ("mote-replikker", .pairs, ["p", "l", "1"]),
            ("mote-avslutte", .pairs, ["s"]),
            ("mote-stemmer-ikke", .firstAnswer, ["5", "enter", "2", "enter", "enter", "enter"]),
            ("mote-ingen-svar", .firstAnswer, ["enter", "enter", "enter", "enter", "enter"]),
            ("mote-andre-siden-argumenter", .otherSide, ["i"]),
            ("mote-hva-om-forfatterne", .whatIf, ["i"]),
            ("mote-hva-om-talt", .whatIf, ["4", "enter", "4", "enter", "enter", "enter"]),
            ("mote-jus-mer", .law, ["i"]),
            ("mote-felt-forfatterne", .field, ["i"]),
            ("mote-velg-alternativ", .poster, ["g"]),
            ("mote-verdier", .poster, ["g", "1"]),
            ("mote-verdier-uenig", .poster, ["g", "1", "down", "u", "N", "e", "i", "enter"]),
            ("mote-hjelp", .pairs, ["?"]),
        ]
        for (name, step, keys) in sides {
            var rig = Rig.meeting(size)
            rig.press("enter")
            rig.go(to: step)
            for key in keys { rig.press(key) }
            try Golden.expect(framed(rig), is: "\(name)-\(size.columns)x\(size.rows)")
        }
    }

    @Test("The preparation and the other ways to answer are as they were last looked at", arguments: ScreenTests.sizes)
    func others(size: Size) throws {
        let name = "\(size.columns)x\(size.rows)"
        var rig = Rig.meeting(size)
        rig.press("5")
        try Golden.expect(framed(rig), is: "mote-opplegget-\(name)")
        rig.press("5", "5", "0", "enter")
        rig.go(to: .firstAnswer)
        rig.press("a", "B", "2")
        try Golden.expect(framed(rig), is: "mote-tastatur-\(name)")
        var hands = Rig.meeting(size)
        hands.press("5", "5", "4", "0", "enter")
        hands.go(to: .firstAnswer)
        hands.press("1", "2", "enter", "8")
        try Golden.expect(framed(hands), is: "mote-hender-\(name)")
        var four = Rig.meeting(size)
        four.set(people: 4)
        four.press("enter")
        four.go(to: .firstAnswer)
        try Golden.expect(framed(four), is: "mote-fire-\(name)")
        var words = Rig.meeting(size)
        words.press("enter")
        words.go(to: .firstAnswer)
        words.count([7, 1, 0])
        words.go(to: .otherSide)
        try Golden.expect(framed(words), is: "mote-ord-\(name)")
    }

    @Test("Every step of every shipped case shows all of its text", arguments: ScreenTests.sizes)
    func shipped(size: Size) {
        for dilemma in ShippedContent.library.dilemmas {
            // The longest has every page that there is; the usual one has the fields that are picked.
            for plan in [MeetingPlan.half, .long] {
                var rig = Rig.meeting(size, plan, library: ShippedContent.library, dilemma: dilemma.id)
                rig.press("enter")
                var steps = 0
                while let room = rig.room, !room.meeting.isFinished, steps < 60 {
                    steps += 1
                    expectReadable(rig, dilemma.id)
                    if rig.page.commands.contains(.more) {
                        rig.press("i")
                        expectReadable(rig, dilemma.id)
                        rig.press("i")
                    }
                    if rig.page.commands.contains(.judgement) {
                        rig.press("g")
                        expectReadable(rig, dilemma.id)
                        rig.press("1")
                        expectReadable(rig, dilemma.id)
                        rig.press("esc", "esc")
                    }
                    // From the top, as one who reads: what is below the edge is read before one goes on.
                    let before = rig.room?.meeting.position
                    for _ in 0..<20 where rig.room?.meeting.position == before { rig.press("pgdn") }
                }
                #expect(rig.room?.meeting.isFinished == true, "\(dilemma.id), \(plan) stops")
            }
        }
    }

    /// Options at once, the rest by scrolling.
    private func expectReadable(_ rig: Rig, _ dilemma: String) {
        var app = rig.app
        let page = rig.page
        var seen = words(rig.screen)
        for option in page.options {
            // What was read before may be cut to a row, so that what is new can be read.
            let isCut = page.clipsOptions
            let label = option.label.split(separator: " ").prefix(isCut ? 4 : .max).joined(separator: " ")
            #expect(words(label).isSubset(of: seen), "\(dilemma), \(page.title): an option is cut")
        }
        #expect(words(page.prompt).isSubset(of: seen), "\(dilemma), \(page.title): the question is cut")
        let layout = app.layout(page)
        for scroll in stride(
            from: 0, through: layout.maximumScroll + layout.visibleRows, by: max(1, layout.visibleRows))
        {
            app.view.scroll = min(scroll, layout.maximumScroll)
            seen.formUnion(words(app.canvas(glyphs: .unicode).text))
        }
        for block in page.body {
            guard case .text(let text, _) = block else { continue }
            let missing = words(text).subtracting(seen)
            #expect(missing.isEmpty, "\(dilemma), \(page.title): \(missing) can't be read")
        }
    }

    private func words(_ text: String) -> Set<Substring> {
        Set(text.split { " \n-▲▼".contains($0) })
    }
}
