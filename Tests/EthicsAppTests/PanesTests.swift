// Wide windows: what stays beside the step, how wide text is set, and where one is when the window gets another size.

import EthicsEngine
import Foundation
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct PanesTests {
    private static let wide = [
        Size(columns: 100, rows: 18), Size(columns: 120, rows: 40), Size(columns: 300, rows: 20),
    ]

    private func rig(_ size: Size, plan: Plan = .full) -> Rig {
        Rig(
            size, library: ShippedContent.library, dilemma: "kuttet", plan: plan,
            settings: Settings(municipality: "lorenskog"), isEphemeral: true)
    }

    /// The columns of a screen before the line between the two parts, and after it.
    private func parts(_ rig: Rig) throws -> (beside: [String], main: [String]) {
        let rows = rig.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        let line = try #require(rows.first?.firstIndex(of: "│"))
        let column = rows.first.map { $0.distance(from: $0.startIndex, to: line) } ?? 0
        let parted = rows.filter { $0.count > column && Array($0)[column] == "│" }
        return (
            parted.map { $0.prefix(column).trimmingCharacters(in: .whitespaces) },
            parted.map { $0.dropFirst(column + 1).trimmingCharacters(in: .whitespaces) }
        )
    }

    @Test("The case and one's own choice stay beside every step from the first to the last", arguments: wide)
    func stays(size: Size) throws {
        var rig = rig(size)
        var steps = 0
        while let reflection = rig.app.reflection, steps < 80 {
            steps += 1
            let beside = try parts(rig).beside.joined(separator: " ")
            #expect(beside.lowercased().contains("kvarteret"), "\(reflection.place.step): \(beside)")
            if let choice = (reflection.firstChoice ?? nil).flatMap({ reflection.dilemma.choice($0) }) {
                #expect(beside.contains(choice.text.split(separator: ",")[0]), "\(reflection.place.step): \(beside)")
            }
            rig.walkThrough(steps: 1)
        }
        #expect(rig.app.isWalkDone && steps > 15)
    }

    @Test("No row of text is wider than is good to read", arguments: wide)
    func width(size: Size) throws {
        var rig = rig(size)
        var steps = 0
        while rig.app.reflection != nil, steps < 80 {
            steps += 1
            let (beside, main) = try parts(rig)
            for row in beside + main { #expect(Columns.width(of: row) <= PageSize.widest + 2, "\(row)") }
            rig.walkThrough(steps: 1)
        }
    }

    @Test(
        "What is asked is seen with its answers in wide and in tall windows too",
        arguments: wide + [Size(columns: 60, rows: 60)])
    func asked(size: Size) throws {
        var rig = rig(size)
        var steps = 0
        while let reflection = rig.app.reflection, steps < 80 {
            steps += 1
            let page = rig.drawn
            if !page.readsOn, page.focus == nil, page.options.contains(where: \.isChoosable) {
                #expect(rig.app.layout.showsAll && rig.app.layout.maximumScroll == 0, "\(reflection.place.step)")
            }
            rig.walkThrough(steps: 1)
        }
    }

    @Test("A window that gets another size keeps its place, also when all was seen meanwhile")
    func resized() {
        let small = Size(columns: 60, rows: 18)
        var rig = rig(small)
        rig.press("i", "pgdn")
        let first = rig.screen
        #expect(rig.app.view.scroll > 0)
        for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 60), Size(columns: 66, rows: 18)] {
            rig.send(.resized(size))
        }
        rig.send(.resized(small))
        #expect(rig.screen == first)
        // Whoever scrolls has another place.
        rig.send(.resized(Size(columns: 120, rows: 60)))
        rig.send(.resized(small))
        rig.press("pgup", "pgup", "pgup")
        rig.send(.resized(Size(columns: 80, rows: 24)))
        rig.send(.resized(small))
        #expect(rig.app.view.scroll == 0)
    }

    @Test("A click on an option in a wide window chooses it, and one beside chooses nothing")
    func clicked() throws {
        var rig = rig(Size(columns: 120, rows: 40))
        rig.press("enter")
        let layout = rig.app.layout
        let rows = rig.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let row = try #require(rows.firstIndex { $0.contains("  2  Si at du var imot") })
        #expect(layout.pointed(at: Position(row: row, column: 70), scroll: 0) == .option(1))
        #expect(layout.pointed(at: Position(row: row, column: 10), scroll: 0) == nil)
    }
}
