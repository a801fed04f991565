// An open round belongs to the meeting, and not to its screen: whatever lies over it, no answer is lost, and one is at the row
// where one was.

import EthicsWords
import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage

@Suite struct OpenBallotTests {
    /// A meeting in the middle of counting: five for the first answer, two typed for the second.
    private func counting(folder: String? = nil, journal: Rig.Opener? = nil) -> Rig {
        var rig =
            journal.map { Rig(dilemma: "den-laste-dora", meeting: .half, journal: $0) } ?? Rig.meeting(folder: folder)
        rig.press("enter")
        rig.go(to: .firstAnswer)
        rig.press("5", "enter", "2")
        return rig
    }

    private func check(_ rig: Rig, _ what: String) {
        #expect(rig.app.openBallot?.counts == [5, 2, nil], "\(what)")
        #expect(rig.app.view.highlight == 1, "\(what)")
        #expect(rig.room?.meeting.place.step == .firstAnswer, "\(what)")
    }

    @Test(
        "Help, pause, the lines, the way out and another size leave answers and row",
        arguments: [
            ["?", "esc"], ["F1", "enter"], ["p", "esc"], ["p", "1"], ["l", "esc"], ["l", "1", "enter"], ["s", "0"],
            ["s", "esc"],
            ["q", "esc"], ["m", "0"], ["p", "l", "1", "esc", "esc"], ["p", "2", "esc", "esc"],
            ["p", "?", "esc", "esc"], ["+"],
        ])
    func liesOver(keys: [String]) {
        var rig = counting()
        for key in keys { rig.press(key) }
        check(rig, keys.joined(separator: " "))
        rig.send(.resized(Size(columns: 60, rows: 18)))
        rig.send(.resized(Size(columns: 30, rows: 8)))
        rig.send(.resized(Size(columns: 80, rows: 24)))
        check(rig, "another size")
        // And the row goes on where it was.
        rig.press("backspace", "3", "enter", "0", "enter", "enter")
        #expect(rig.room?.meeting.result(.first) != nil)
    }

    @Test("What is unfolded over a round gives it back as it was")
    func unfolded() {
        var rig = Rig.meeting()
        rig.press("enter")
        rig.go(to: .whatIf)
        rig.press("6", "enter", "1", "i")
        #expect(rig.app.openBallot == nil, "what is unfolded takes no counts")
        rig.press("?", "esc", "i")
        #expect(rig.app.openBallot?.counts == [6, 1, nil])
        #expect(rig.app.view.highlight == 1)
    }

    @Test("Trouble with storing lies over the round, and going on without storing does not drop it")
    func trouble() throws {
        let full = FullJournal()
        var rig = counting(journal: { .success(full) })
        full.isFull = true
        // Something is to be stored in the middle of the count.
        rig.press("+")
        #expect(rig.app.trouble != nil)
        rig.press("1")
        #expect(rig.app.trouble != nil, "it is still full")
        rig.press("2")
        #expect(rig.page.prompt == rig.app.strings.storedBeforeQuestion)
        rig.press("1")
        #expect(rig.app.trouble == nil)
        check(rig, "after trouble")
    }
}
