// The two sizes that matter, a screen as text, and what a terminal that is too small is told. The screens: Tests/Walks.

import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ScreenTests {
    static let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)]

    @Test("A terminal that is too small gets one sentence, at any size down to 1×1")
    func tooSmall() {
        for size in [Size(columns: 1, rows: 1), Size(columns: 59, rows: 18), Size(columns: 60, rows: 17)] {
            let rig = Rig(size)
            #expect(rig.canvas.size == size)
            #expect(rig.screen.hasPrefix("G"))
        }
    }

    @Test("A key in a terminal that is too small answers nothing; q leaves")
    func tooSmallKeys() {
        var rig = Rig(Size(columns: 30, rows: 10))
        rig.press("1", "enter", "enter", "2")
        #expect(rig.app.isAtWelcome)
        rig.press("q")
        #expect(rig.hasEnded)
    }
}

/// The screen in a frame, with the cursor marked, so that blank rows and the right edge can be seen.
func framed(_ rig: Rig) -> String {
    let canvas = rig.canvas
    var rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while rows.count < canvas.size.rows { rows.append("") }
    let cursor = canvas.cursor.map { "cursor \($0.row + 1):\($0.column + 1)\n" } ?? ""
    return rows.joined(separator: "\n") + "\n" + String(repeating: "=", count: canvas.size.columns) + "\n" + cursor
}
