// Where the cursor stands while it is hidden: braille displays and screen readers follow it.

import Foundation
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

@Suite struct RestingCursorTests {
    private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)]

    /// The row that the hidden cursor stands on.
    private func row(_ canvas: Canvas) -> String {
        let rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.indices.contains(canvas.rest.row) ? rows[canvas.rest.row].trimmingCharacters(in: .whitespaces) : ""
    }

    @Test("On the heading when a page opens, then on what is highlighted, and on what answers a key", arguments: sizes)
    func follows(size: Size) {
        var rig = Rig(size, dilemma: "den-laste-dora", isEphemeral: true)
        #expect(rig.app.view.highlight == nil && rig.canvas.cursor == nil)
        #expect(row(rig.canvas).hasPrefix("Den låste døra"))
        rig.press("down")
        #expect(row(rig.canvas).hasPrefix("› 1"))
        rig.press("down")
        #expect(row(rig.canvas).hasPrefix("› 2"))
        rig.press("9")
        #expect(row(rig.canvas) == rig.page.notice?.text)
        rig.press("1")
        #expect(row(rig.canvas).hasPrefix("Den låste døra"))
    }

    @Test(
        "On the first row that is seen of what one has scrolled to, and on a reason that is highlighted",
        arguments: sizes)
    func scrolled(size: Size) {
        // All reasons at once, and one at a time.
        var all = Rig.atValues(Size(columns: 100, rows: size.rows))
        #expect(row(all.canvas).hasPrefix(all.drawn.title))
        all.press("pgdn")
        #expect(all.app.view.scroll > 0 && all.canvas.rest.row >= 2)
        all.press("home")
        for var rig in [all, Rig.atValues(size)] {
            #expect(row(rig.canvas).hasPrefix(rig.drawn.title))
            rig.press("down")
            while rig.app.view.target == nil { rig.press("down") }
            #expect(row(rig.canvas).contains("›"))
        }
    }

    @Test("On the question where there is nothing to read before it")
    func question() {
        var page = DrawnPage(title: "Tittel")
        page.prompt = "Hva nå?"
        page = page.offering([DrawnOption(key: "1", label: "Ja", isChoosable: true)], hasEnter: false, isRemote: false)
        let canvas = PageLayout(
            page, size: Self.sizes[0], glyphs: .unicode, strings: Language.bokmal.strings
        ).canvas(scroll: 0)
        #expect(row(canvas) == "Hva nå?")
    }
}
