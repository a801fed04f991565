// Which part of a list is seen.

import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ListWindowTests {
    @Test("The focus is always seen, what is seen has room, and no more would have")
    func properties() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let heights = (0...random.below(30)).map { _ in 1 + random.below(4) }
            let focus = random.below(heights.count)
            let room = 4 + random.below(20)
            let range = ListWindow.range(count: heights.count, focus: focus, room: room) { heights[$0] }
            let used = heights[range].reduce(0, +)
            #expect(range.contains(focus) && used <= room)
            for next in [range.lowerBound - 1, range.upperBound] where heights.indices.contains(next) {
                #expect(used + heights[next] > room)
            }
        }
    }

    @Test("Without elements nothing is seen, and without room the focus alone")
    func edges() {
        #expect(ListWindow.range(count: 0, focus: 3, room: 5) { _ in 1 }.isEmpty)
        #expect(ListWindow.range(count: 9, focus: 20, room: 0) { _ in 2 } == 8..<9)
    }
}
