// A seeded random walk over update and view: it never traps, never draws outside, and always finds home.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct RandomWalkTests {
    private static let keys: [Key] =
        "0123456789imzburfvqghls+p.? nørå漢".map { .character($0) } + [
            .enter, .enter, .enter, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab,
            .backspace, .delete, .wordLeft, .wordRight, .deleteWordBack, .undo, .lineStart, .lineEnd, .function(1),
            .redraw,
        ]

    @Test("100,000 random actions never trap, draw outside or lose the way home", arguments: 0..<10)
    func walk(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var rig = fresh(seed)
        for step in 0..<10_000 {
            rig.send(action(&random))
            if rig.hasEnded { rig = fresh(step) }
            check(rig)
            if step % 97 == 0 { findsHome(rig) }
        }
    }

    @Test("10,000 random actions from the page about the values neither", arguments: 0..<4)
    func values(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed) + 100)
        var rig = Rig.atValues()
        for step in 0..<2_500 {
            rig.send(action(&random))
            if rig.hasEnded || rig.app.reflection?.place.step != .values || step % 100 == 0 {
                rig = valuesPage(step)
            }
            check(rig)
        }
    }

    private func valuesPage(_ number: Int) -> Rig {
        let isShipped = number % 2 == 1
        return Rig.atValues(
            library: isShipped ? ShippedContent.library : ValuesContent.library,
            dilemma: isShipped ? "tolv-minutter" : "den-laste-dora", municipality: isShipped ? "lier" : "sorby",
            first: "\(number % 3)", final: "\(1 + number % 2)")
    }

    @Test("Looking around at random reaches every place, and every place leads home", arguments: 0..<4)
    func lookAround(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let keys: [Key] =
            "123456700sok å".map { .character($0) } + [
                .enter, .enter, .down, .down, .up, .tab, .pageDown, .pageUp, .backspace, .escape,
            ]
        var visited: Set<String> = []
        var rig = Rig()
        for step in 0..<3000 {
            let size = ScreenTests.sizes[random.below(2)]
            if step % 300 == 0 {
                rig = Rig(size, library: ShippedContent.library, dilemma: "sokkene", isEphemeral: true)
                rig.press("esc")
            }
            guard let place = rig.app.browsing else {
                // Whatever else was opened: back to the menu, and to the cases or the values from there.
                rig.press("esc")
                let label = random.below(2) == 0 ? "Verdiene våre" : "Alle saker"
                if let key = rig.page.options.first(where: { $0.label == label })?.key { rig.press(String(key)) }
                continue
            }
            visited.insert("\(place)".split(separator: "(").first.map(String.init) ?? "")
            rig.send(random.below(50) == 0 ? .resized(size) : .key(keys[random.below(keys.count)]))
            check(rig)
            if step % 29 == 0 { findsHome(rig) }
        }
        let all = ["cases", "filters", "filter", "preview", "values", "framework", "statement", "wheel", "inDoubt"]
        #expect(visited == Set(all))
    }

    private func fresh(_ number: Int) -> Rig {
        if number % 4 == 1 { return Rig(day: 10, journal: { .success(Kept.journal()) }) }
        return Rig(
            library: number % 2 == 0 ? TestContent.library : ShippedContent.library, isEphemeral: number % 3 != 0)
    }

    @Test("The walk comes to every screen about one's own reflections")
    func coverage() {
        var random = SeededGenerator(seed: 4)
        var rig = fresh(1)
        var seen: Set<String> = []
        for step in 0..<40_000 {
            rig.send(action(&random))
            if rig.hasEnded || step % 500 == 0 { rig = fresh(1) }
            switch rig.app.screen {
            case .start(let flow): if flow.place == .home { seen.insert("hjem") }
            case .mine(let flow):
                switch flow.place {
                case .list: seen.insert("liste")
                case .reading: seen.insert("les")
                case .forgetting: seen.insert("slett")
                case .followUp: seen.insert("oppfølging")
                case .dropped: seen.insert("droppet")
                }
            case .library(let flow): if case .proposal = flow.place { seen.insert("forslag") }
            case .settings(let flow): if flow.place == .logon { seen.insert("pålogging") }
            default: break
            }
        }
        #expect(
            seen == ["hjem", "oppfølging", "liste", "les", "slett", "droppet", "forslag", "pålogging"])
    }

    private func action(_ random: inout SeededGenerator) -> Message {
        switch random.below(40) {
        case 0: return .resized(Size(columns: random.below(160), rows: random.below(60)))
        case 1: return .resized(Size(columns: 80, rows: 24))
        case 2: return .resized(Size(columns: 60, rows: 18))
        case 3: return .paste(["\u{1B}[31mrød\n\n", "bær ", "ola@kommune.no ", "漢字かな"][random.below(4)])
        case 4: return .line(["", "1", ":b", "tekst på en linje", ":", "??"][random.below(6)])
        case 5: return .draftIsDue
        default: return .key(Self.keys[random.below(Self.keys.count)])
        }
    }

    /// Everything that is drawn is inside, and both views have something to say.
    private func check(_ rig: Rig) {
        let canvas = rig.canvas
        #expect(canvas.size == rig.app.around.size)
        if let cursor = canvas.cursor {
            #expect((0..<canvas.size.rows).contains(cursor.row) && (0..<canvas.size.columns).contains(cursor.column))
        }
        let rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.count <= max(1, canvas.size.rows))
        #expect(rows.allSatisfy { Columns.width(of: $0) <= canvas.size.columns })
        #expect(!PlainView(strings: rig.app.strings).text(rig.drawn).isEmpty)
    }

    /// From anywhere, at most sixty Back keys lead to the menu, or to the question it begins with: more than there are
    /// places in the longest walk.
    private func findsHome(_ rig: Rig) {
        var rig = rig
        rig.send(.resized(Size(columns: 80, rows: 24)))
        var count = 0
        while !rig.app.isAtHome, !rig.app.isAtWelcome, count < 60 {
            rig.press("esc")
            count += 1
        }
        #expect(rig.app.isAtHome || rig.app.isAtWelcome, "no way home from:\n\(rig.screen)")
    }
}
