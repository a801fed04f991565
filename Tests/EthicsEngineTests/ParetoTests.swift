// Whether some choice is best on everything, held up against a check written another way: numbers in rows, no ids.

import TestSupport
import Testing

@testable import EthicsEngine

/// A random dilemma: for each choice a row with a number for each consideration.
private struct RandomDilemma {
    static let considerations = ["omtanke", "lojalitet", "ytring", "trygghet", "lov", "tillit"]
    let rows: [[Int]]
    let isExcused: [Bool]
    let isStopped: [Bool]
    let isLawLimited: Bool
    let text: String

    init(using random: inout SeededGenerator) {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        let ids = ["en", "to", "tre", "fire", "fem"].prefix(pick(2...5))
        let isLawLimited = pick(0...1) == 0
        // Few considerations and small sizes, so that much can be compared.
        let most = pick(1...2)
        let pool = pick(4...6)
        var rows: [[Int]] = []
        var isExcused: [Bool] = []
        var isStopped: [Bool] = []
        var choices = ""
        for id in ids {
            var row = [Int](repeating: 0, count: Self.considerations.count)
            var effects = ""
            for number in 0..<pick(4...5) {
                // A repeated consideration adds up.
                let consideration = number < 4 && pool == 4 ? number : pick(0...pool - 1)
                let size = pick(1...most) * (pick(0...1) == 0 ? 1 : -1)
                row[consideration] += size
                effects +=
                    "      - {hensyn: \(Self.considerations[consideration]), styrke: \(size), grunn: G\(number)}\n"
            }
            rows.append(row)
            isExcused.append(pick(0...3) == 0)
            isStopped.append(pick(0...3) == 0)
            choices += Self.choice(id, effects, excused: isExcused.last == true, stopped: isStopped.last == true)
        }
        self.rows = rows
        self.isExcused = isExcused
        self.isStopped = isStopped
        self.isLawLimited = isLawLimited
        text = Fixture.dilemma(choices)
            .replacing("alternativ: bli", with: "alternativ: en")
            .replacing("slag: skjonn", with: isLawLimited ? "slag: lovlast" : "slag: skjonn")
    }

    private static func choice(_ id: String, _ effects: String, excused: Bool, stopped: Bool) -> String {
        let whole = Fixture.choice(id, [:], extra: excused ? "svakere-fordi: Mange velger det." : nil)
            .replacing("    virkninger:\n", with: "    virkninger:\n" + effects)
        return stopped ? whole.replacing("svar: ja", with: "svar: nei", maxReplacements: 1) : whole
    }

    /// The places of choices that are nowhere worse than any other.
    var best: [Int] {
        rows.indices.filter { mine in
            for row in rows {
                for (column, number) in row.enumerated() where rows[mine][column] < number { return false }
            }
            return true
        }
    }

    /// The places of choices that some other is somewhere better than and nowhere worse than.
    var weaker: [Int] {
        rows.indices.filter { mine in
            if best.contains(mine) || isExcused[mine] || (isLawLimited && isStopped[mine]) { return false }
            return rows.contains { row in
                let gaps = zip(row, rows[mine]).map { $0.0 - $0.1 }
                return gaps.allSatisfy { $0 >= 0 } && gaps.reduce(0, +) > 0
            }
        }
    }
}

@Suite("Choices that are best on everything")
struct ParetoTests {
    @Test("The rules agree with a check in rows of numbers", arguments: 1...4)
    func agreement(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var met = (best: 0, weaker: 0, clean: 0)
        for number in 0..<75 {
            let dilemma = RandomDilemma(using: &random)
            let files = Fixture.files(dilemma: dilemma.text)
            try #require(ContentLoader.load(files).text == "", "seed \(seed), dilemma \(number)")
            let lines = dilemma.text.split(separator: "\n", omittingEmptySubsequences: false)
            let ids = ["en", "to", "tre", "fire", "fem"]
            let problems = ContentLoader.lint(files)
            func found(_ code: Problem.Code) -> [Int] {
                problems.filter { $0.code == code }.compactMap { problem in
                    problem.mark.flatMap { mark in ids.firstIndex { lines[mark.line - 1] == "  - id: \($0)" } }
                }
            }
            #expect(found(.dominating) == dilemma.best, "seed \(seed), dilemma \(number)")
            #expect(found(.dominated) == dilemma.weaker, "seed \(seed), dilemma \(number)")
            met.best += dilemma.best.isEmpty ? 0 : 1
            met.weaker += dilemma.weaker.isEmpty ? 0 : 1
            met.clean += dilemma.best.isEmpty && dilemma.weaker.isEmpty ? 1 : 0
        }
        // The generator gives what is worth looking at.
        #expect(met.best >= 3 && met.weaker >= 3 && met.clean >= 3, "\(met)")
    }

    @Test("A choice that is best on everything is not told again for each framework")
    func once() {
        let files = Fixture.weighed(go: ["omtanke": "+1", "lojalitet": "-2", "ytring": "+1", "trygghet": "-1"])
        #expect(ContentLoader.lint(files).map(\.code) == [.dominating, .dominated])
    }
}
