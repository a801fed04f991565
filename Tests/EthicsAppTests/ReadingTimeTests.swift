// How long the walks take to read, for whoever unfolds nothing: no case may promise five minutes and take seven.

import EthicsEngine
import EthicsJournal
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ReadingTimeTests {
    /// The minutes that a walk may take.
    private static let minutes: [(plan: Plan, most: Double)] = [(.first, 5), (.quick, 7), (.wheel, 7), (.full, 15)]
    private static let dilemmas = ShippedContent.walked.map(\.id)
    /// Everywhere one may work; nil for who hasn't said.
    private static let places = [nil] + ShippedContent.library.municipalities.map { $0.id }

    @Test("Every shipped case is read in the time that there is, whatever one chooses", arguments: dilemmas)
    func inTime(id: String) throws {
        let dilemma = try #require(ShippedContent.library.dilemma(id))
        for (plan, most) in Self.minutes {
            let walks = Self.places.flatMap { place in
                (0...dilemma.choices.count).map { walk(dilemma, plan, in: place, choice: $0) }
            }
            let longest = try #require(walks.max { $0.count < $1.count })
            #expect(
                longest.minutes <= most,
                "\(id), \(plan): \(longest.minutes) minutes, \(longest.count) words: \(longest.longest)")
        }
    }

    @Test("A sentence counts once, and what is folded not at all")
    func counting() {
        var read = ReadWords()
        let strings = Language.bokmal.strings
        func page(_ body: [PageBlock]) -> DrawnPage {
            var page = DrawnPage(title: "To ord")
            page.body = body
            return page
        }
        read.read(page([.heading("Ett"), .text("Her er fem ord til. Og tre her.")]), as: "a", strings: strings)
        read.read(page([.item(mark: "·", "«Her er fem ord til.» Nytt: ord.")]), as: "b", strings: strings)
        #expect(read.pages.map(\.words) == [2 + 1 + 5 + 3, 2])
        #expect(read.count == 13 && read.longest == "a 11, b 2")
    }

    /// A walk as it is walked by somebody who answers what is asked, writes what must be written and unfolds nothing.
    private func walk(_ dilemma: Dilemma, _ plan: Plan, in place: String?, choice: Int) -> ReadWords {
        // What is kept is told more about than what is forgotten.
        var rig = Rig(
            library: ShippedContent.library, dilemma: dilemma.id, plan: plan, settings: Settings(municipality: place),
            journal: { .success(MemoryJournal()) })
        var read = ReadWords()
        let final = String(max(choice, 1))
        for _ in 0..<80 {
            guard let reflection = rig.app.reflection else { break }
            let step = reflection.place.step
            read.read(rig.drawn, as: step.rawValue, strings: rig.app.strings)
            switch step {
            case .firstChoice where !reflection.isAnswered: rig.press(String(choice))
            case .whatIf where !reflection.isAnswered: rig.press(final)
            case .finalChoice where !reflection.isAnswered: rig.press(final)
            case .identityField where rig.page.options.isEmpty: rig.press("enter")
            case .identityField where reflection.statements.count == 1: rig.press("2")
            // What may be passed over is.
            case .against: rig.press("enter")
            case _ where step.isWriting:
                if rig.field.isEmpty { rig.type("Ja") }
                rig.press("enter")
            default:
                let hasNothing = step == .guess && rig.page.options.isEmpty
                rig.press(reflection.isAnswered && rig.page.enter != nil || hasNothing ? "enter" : "1")
            }
        }
        let isDone = rig.app.isWalkDone
        #expect(isDone, "\(dilemma.id), \(plan) stops")
        read.read(rig.drawn, as: "end", strings: rig.app.strings)
        return read
    }
}
