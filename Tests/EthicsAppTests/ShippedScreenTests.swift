// Every shipped text is drawn at both sizes: nothing is cut, and options never leave their keys.

import EthicsEngine
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ShippedScreenTests {
    @Test("Every step of every shipped case shows all of its text", arguments: ScreenTests.sizes)
    func everyStep(size: Size) throws {
        #expect(ShippedContent.walked.count >= 2)
        for dilemma in ShippedContent.walked {
            // What is shown depends on the first choice or on the final one, and nowhere on both.
            for (number, plan) in zip(0...dilemma.choices.count, [Plan.full, .first, .wheel, .full, .quick, .full]) {
                let final = String(number % dilemma.choices.count + 1)
                // The last one is walked by somebody who has not said where they work.
                let place = number == dilemma.choices.count ? Municipality.common : "lorenskog"
                try walk(dilemma, size, plan, in: place, first: String(number), final: final)
            }
        }
    }

    private func walk(
        _ dilemma: Dilemma, _ size: Size, _ plan: Plan, in municipality: String, first: String, final: String
    ) throws {
        var rig = Rig(
            size, library: ShippedContent.library, dilemma: dilemma.id, plan: plan,
            settings: Settings(municipality: municipality), isEphemeral: true)
        var left = 80
        // What could be spared on a page and has to be read on another, and what was.
        var (spared, read) = (Set<Substring>(), Set<Substring>())
        while let reflection = rig.app.reflection, left > 0 {
            left -= 1
            check(rig, dilemma, &spared, &read)
            let step = reflection.place.step
            if !step.isWriting {
                rig.press("i")
                check(rig, dilemma, &spared, &read)
                if rig.app.view.isExpanded { rig.press("i") }
            }
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
        let unread = spared.subtracting(read)
        #expect(unread.isEmpty, "\(dilemma.id), \(plan): \(unread) can't be read anywhere at \(size)")
    }

    /// All words of the page can be read: options at once, the rest by scrolling.
    private func check(
        _ rig: Rig, _ dilemma: Dilemma, _ spared: inout Set<Substring>, _ read: inout Set<Substring>
    ) {
        var rig = rig
        let page = rig.page
        // What was unfolded is shown from its beginning.
        for _ in 0..<page.body.count where rig.app.view.scroll > 0 { rig.press("pgup") }
        var seen = words(rig.screen)
        for option in page.options {
            #expect(words(option.label).isSubset(of: seen), "\(dilemma.id): an option is cut at \(rig.app.around.size)")
        }
        #expect(words(page.prompt).isSubset(of: seen))
        var last = ""
        // What is read in parts is so many pages.
        var bodies: [[PageBlock]] = []
        while rig.screen != last {
            last = rig.screen
            if bodies.last != rig.page.body { bodies.append(rig.page.body) }
            rig.press("pgdn")
            seen.formUnion(words(rig.screen))
        }
        for option in page.options { spared.formUnion(bare(words(option.text + " " + option.detail))) }
        read.formUnion(bare(seen))
        for block in bodies.joined() {
            let text =
                switch block.whole {
                case .text(let text, _), .heading(let text), .item(_, let text, _), .entry(_, let text): text
                case .wheel(let wheel): wheel.names.values.joined(separator: " ")
                case .row(let mark, let text, _, _, _): mark + " " + text
                case .counted(let sign, let count, let text): "\(sign) \(count) \(text)"
                case .chart, .clock, .gap, .spare: ""
                }
            if case .spare(_, let spare) = block {
                // A hint is no loss; everything else that goes is said elsewhere.
                if spare != .crowded { spared.formUnion(bare(words(text))) }
                continue
            }
            let missing = words(text).subtracting(seen)
            #expect(missing.isEmpty, "\(dilemma.id): \(missing) can't be read at \(rig.app.around.size)")
        }
    }

    /// Words without what stands beside them: «sikker:» is said with another sign elsewhere.
    private func bare(_ words: Set<Substring>) -> Set<Substring> {
        Set(
            words.map { $0.trimmingPrefix { $0.isPunctuation } }.map { word in
                word.last?.isPunctuation == true ? word.dropLast() : word
            })
    }

    private func words(_ text: String) -> Set<Substring> {
        // A row may end after a hyphen.
        Set(text.split { $0 == " " || $0 == "\n" || $0 == "-" })
    }
}
