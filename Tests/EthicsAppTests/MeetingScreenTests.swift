// The texts of every case that ships, in a meeting, at the two sizes that matter.

import EthicsEngine
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MeetingScreenTests {
    @Test("Every step of every shipped case shows all of its text", arguments: ScreenTests.sizes)
    func shipped(size: Size) {
        for dilemma in ShippedContent.walked {
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
            #expect(words(option.label).isSubset(of: seen), "\(dilemma), \(page.title): an option is cut")
        }
        #expect(words(page.prompt).isSubset(of: seen), "\(dilemma), \(page.title): the question is cut")
        let layout = app.layout
        for scroll in stride(
            from: 0, through: layout.maximumScroll + layout.visibleRows, by: max(1, layout.visibleRows))
        {
            app.view.scroll = min(scroll, layout.maximumScroll)
            seen.formUnion(words(app.canvas(glyphs: .unicode).text))
        }
        for block in page.body {
            guard case .text(let text, let role) = block else { continue }
            // What is said beside the point stands only where the alternatives leave room for it.
            if role == .muted, page.wall?.yields == true { continue }
            let missing = words(text).subtracting(seen)
            #expect(missing.isEmpty, "\(dilemma), \(page.title): \(missing) can't be read")
        }
    }

    private func words(_ text: String) -> Set<Substring> {
        Set(text.split { " \n-▲▼".contains($0) })
    }
}
