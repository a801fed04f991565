// What is asked about is seen with its answers: on every page of every shipped case, at both sizes, nothing that one answers is
// further down.

import EthicsEngine
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct StoryFirstTests {
    @Test("The end of what is asked about is seen with the answers", arguments: ScreenTests.sizes)
    func everyStep(size: Size) throws {
        for dilemma in ShippedContent.walked {
            for (number, plan) in zip(0...dilemma.choices.count, [Plan.full, .first, .wheel, .full, .quick, .full]) {
                let final = String(number % dilemma.choices.count + 1)
                try walk(dilemma, size, plan, first: String(number), final: final)
            }
        }
    }

    private func walk(_ dilemma: Dilemma, _ size: Size, _ plan: Plan, first: String, final: String) throws {
        var rig = Rig(
            size, library: ShippedContent.library, dilemma: dilemma.id, plan: plan,
            settings: Settings(municipality: "lorenskog"), isEphemeral: true)
        var left = 80
        while let reflection = rig.app.reflection, left > 0 {
            left -= 1
            check(rig, "\(dilemma.id), \(plan), \(reflection.place.step)")
            let step = reflection.place.step
            switch step {
            case .firstChoice: rig.press(first)
            case .whatIf where !reflection.isAnswered: rig.press(final)
            case .finalChoice: rig.press(final)
            case .identityField where !reflection.isAnswered: rig.press("1", "2")
            case _ where step.isWriting:
                rig.type("Fordi")
                rig.press("enter")
            default:
                let hasNothing = step == .guess && rig.page.options.isEmpty
                rig.press(reflection.isAnswered && rig.page.enter != nil || hasNothing ? "enter" : "1")
            }
        }
        #expect(rig.app.isWalkDone, "\(dilemma.id), \(plan) stops")
    }

    /// The page as it is, with an option in focus, and with a word about the last key.
    private func check(_ rig: Rig, _ place: String) {
        let page = rig.drawn
        guard !page.readsOn, page.focus == nil, page.field != nil || page.options.contains(where: \.isChoosable) else {
            return
        }
        var told = page
        if told.notice == nil { told.notice = .init(text: "Velg et av tallene først.") }
        for (page, highlight) in [(page, nil), (page, page.choosable.first), (told, nil)] {
            let layout = PageLayout(
                page, size: rig.app.around.size, glyphs: .unicode, strings: rig.app.strings, highlight: highlight)
            #expect(layout.showsAll && layout.maximumScroll == 0, "\(place): \(layout.maximumScroll) rows are not seen")
        }
    }
}
