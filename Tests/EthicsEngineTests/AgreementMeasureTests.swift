// The measures of agreement: the numbers that were published, and what must hold for any answers.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("How much a group agrees")
struct AgreementMeasureTests {
    /// One published number: what goes in, what comes out, how exactly it was printed, and where.
    struct Row<Input: Sendable, Output: Sendable>: Sendable, CustomTestStringConvertible {
        let id: String
        let input: Input
        let expected: Output
        let tolerance: Double
        let source: String
        var testDescription: String { id }

        init(_ id: String, _ input: Input, _ expected: Output, _ tolerance: Double, _ source: String) {
            self.id = id
            self.input = input
            self.expected = expected
            self.tolerance = tolerance
            self.source = source
        }
    }

    static let agrmt = "github.com/cran/agrmt @776c60c (v1.42.12) "
    static let worked = "R agrmt 1.42.12 (implementation by D. Ruedin), worked out for this project"
    static let fleiss =
        "statsmodels 0.15.0 stats/tests/test_inter_rater.py table0 last column (= Wikipedia Fleiss' kappa, P_i)"
    static let printed = agrmt + "inst/doc/agrmt.pdf (vignette, printed R output)"
    static let layerTable = agrmt + "vignette layer table; van der Eijk 2001 p.333"

    static let agreements: [Row<[Double], Double>] = [
        Row(
            "vdE-1", [30, 40, 210, 130, 530, 50, 10], 0.6113333, 5e-08,
            agrmt + "man/agreement.Rd + vignette; van der Eijk 2001 p.331"),
        Row(
            "vdE-3-D66", [1.6, 2.6, 8.2, 21, 29.3, 27, 10.3], 0.4823333, 5e-08, printed + "; article value 0.48"),
        Row("vignette-PvdA", [2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6], 0.6097236, 5e-08, printed),
        Row(
            "vdE-5-unanimous", [0, 0, 9, 0, 0], 1, 1e-12,
            agrmt + "man/agreement.Rd ('A is 1 if perfect unimodality')"),
        Row("vdE-7-extremes", [2, 0, 0, 2], -1, 1e-12, agrmt + "vignette figure c(1,1,4,4) -> -1"),
        Row("vdE-c2", [0, 5, 0, 5, 0], 0.1666666667, 1e-09, worked),
        Row("vdE-c4", [0, 2, 4, 3, 1], 0.5, 1e-09, worked),
    ]

    @Test("Van der Eijk's A is as published", arguments: agreements)
    func publishedAgreement(_ row: Row<[Double], Double>) throws {
        let value = try #require(Consensus.value(row.input))
        #expect(abs(value - row.expected) <= row.tolerance, "\(row.source)")
    }

    static let layers: [Row<[Int], Double>] = [
        Row("vdE-layer-1111111", [1, 1, 1, 1, 1, 1, 1], 0, 0.0005, layerTable),
        Row("vignette-layer-1111110", [1, 1, 1, 1, 1, 1, 0], 0.167, 0.0005, layerTable),
        Row("vdE-layer-0111110", [0, 1, 1, 1, 1, 1, 0], 0.333, 0.0005, layerTable),
        Row("vignette-layer-0011110", [0, 0, 1, 1, 1, 1, 0], 0.5, 0.0005, layerTable),
        Row("vdE-layer-0011100", [0, 0, 1, 1, 1, 0, 0], 0.667, 0.0005, layerTable),
        Row("vignette-layer-0010100", [0, 0, 1, 0, 1, 0, 0], 0.467, 0.0005, layerTable),
        Row("vdE-layer-0000100", [0, 0, 0, 0, 1, 0, 0], 1, 0.0005, layerTable),
    ]

    @Test("The agreement of each layer is as published", arguments: layers)
    func publishedLayer(_ row: Row<[Int], Double>) throws {
        let value = try #require(Consensus.layer(row.input.map { $0 == 1 }))
        #expect(abs(value - row.expected) <= row.tolerance, "\(row.source)")
    }

    /// The input is the frequencies and R's tolerance; the row's own tolerance is 0, for a letter is right or wrong.
    static let shapes: [Row<(frequencies: [Double], tolerance: Double), (type: String, skew: Int)>] = [
        Row("ajus-1", ([0, 1, 0], 0.1), ("A", 0), 0, printed),
        Row("vignette-V2", ([0, 0, 1], 0.1), ("J", 1), 0, printed),
        Row("ajus-3", ([1, 0, 1], 0.1), ("U", 0), 0, printed),
        Row("vignette-V4", ([1, 0, 1, 0], 0.1), ("S", 0), 0, printed),
        Row("ajus-5", ([0, 0, 0], 0.1), ("F", 0), 0, printed),
        Row("vignette-V6", ([1, 0, 0], 0.1), ("L", -1), 0, printed),
        Row("ajus-7", ([0, 0, 1, 2, 1], 0.5), ("A", 1), 0, printed),
        Row("vignette-V7-flat", ([0, 0, 1, 2, 1], 1), ("F", 1), 0, printed),
    ]

    @Test("Galtung's shapes are as published", arguments: shapes)
    func publishedShape(_ row: Row<(frequencies: [Double], tolerance: Double), (type: String, skew: Int)>) {
        let found = DistributionShape.of(row.input.frequencies, tolerance: row.input.tolerance)
        #expect(found.shape.rawValue == row.expected.type, "\(row.source)")
        #expect(found.skew == row.expected.skew, "\(row.source)")
    }

    static let pairs: [Row<[Int], Double>] = [
        Row("pair-1", [0, 0, 0, 0, 14], 1, 0.0005, fleiss),
        Row("pair-3", [0, 0, 3, 5, 6], 0.308, 0.0005, fleiss),
        Row("pair-5", [2, 2, 8, 1, 1], 0.33, 0.0005, fleiss),
        Row("pair-7", [3, 2, 6, 3, 0], 0.242, 0.0005, fleiss),
        Row("pair-9", [6, 5, 2, 1, 0], 0.286, 0.0005, fleiss),
        Row(
            "pair-simpson", [2, 8, 1, 1, 3], 0.3047619047619048, 1e-09,
            "geographyfieldwork.com/Simpson'sDiversityIndex.htm: sum n(n-1)=64, N=15"),
    ]

    @Test("The chance that two chose the same is as published", arguments: pairs)
    func publishedPairs(_ row: Row<[Int], Double>) throws {
        let value = try #require(PairwiseAgreement.value(row.input))
        #expect(abs(value - row.expected) <= row.tolerance, "\(row.source)")
    }

    // MARK: - Where there is nothing to say

    @Test("Nothing is said without answers, about one answer alone, or about a scale of two")
    func undefined() {
        for counts in [[], [0, 0, 0], [-3, 0, -1]] {
            #expect(PairwiseAgreement.value(counts) == nil)
            #expect(Consensus.value(counts) == nil)
            #expect(Median.value(counts) == nil)
            #expect(Shift(from: counts, to: counts) == nil)
        }
        #expect(PairwiseAgreement.value([0, 1, 0]) == nil)
        #expect(PairwiseAgreement.value([1, 1]) == 0)
        #expect(Consensus.value([3, 4]) == nil)
        #expect(Consensus.value([0, 1, 0]) == 1)
        #expect(Consensus.layer([true, true]) == nil)
        #expect(Consensus.layer([false, false, false]) == nil)
        #expect(Shift(from: [1, 2], to: [0, 0]) == nil)
        #expect(Shift(from: [0, 0], to: [1, 2]) == nil)
        #expect(Shift(from: [1, 2], to: [1, 2, 0]) == nil)
    }

    @Test("A negative count, and a frequency that is no number, count as 0")
    func odd() {
        #expect(PairwiseAgreement.value([-2, 3, 2]) == PairwiseAgreement.value([0, 3, 2]))
        #expect(Consensus.value([-2, 3, 2, 1]) == Consensus.value([0, 3, 2, 1]))
        #expect(Consensus.value([.nan, 3.5, .infinity, 1]) == Consensus.value([0, 3.5, 0, 1]))
        #expect(Median.value([-2, 1, 0, 1]) == 3)
        #expect(Shift(from: [-2, 3], to: [3, -2]) == Shift(from: [0, 1], to: [1, 0]))
        #expect(DistributionShape.of([-9, 0, 0.0]).shape == .f)
        #expect(DistributionShape.of([.infinity, 0, 1]).shape == .j)
        // Nor does a negative count take anything from the answers that the tolerance is a part of.
        #expect(DistributionShape.of([57, 60, -100]).shape == .l)
        #expect(DistributionShape.of([1, 0.5, 1], tolerance: .nan).shape == .u)
        #expect(DistributionShape.of([1, 1, 1], tolerance: -1).shape == .f)
    }

    @Test("The largest counts there are do not stop the program")
    func largest() {
        let counts = [Int.max, Int.max, Int.min, Int.max]
        #expect(PairwiseAgreement.value(counts).map { abs($0 - 1.0 / 3) < 1e-12 } == true)
        #expect(Consensus.value(counts) == Consensus.value([1, 1, 0, 1]))
        #expect(Median.value(counts) == 2)
        #expect(DistributionShape.of(counts).shape == .u)
        #expect(Shift(from: counts, to: counts)?.distance == 0)
    }

    // MARK: - Single cases

    @Test("A of 0 can hide a group that is not spread at all")
    func hidden() { #expect(Consensus.value([3, 0, 0, 0, 1]) == 0) }

    @Test(
        "The median is the middle answer, or halfway between the two in the middle",
        arguments: [
            ([1], 1), ([0, 0, 1], 3), ([1, 1], 1.5), ([1, 0, 0, 1], 2.5), ([1, 0, 1], 2), ([2, 1, 0, 1], 1.5),
            ([2, 0, 1], 1), ([3, 4, 5], 2), ([1, 2, 3, 4, 11], 5),
        ] as [([Int], Double)])
    func median(_ counts: [Int], _ expected: Double) { #expect(Median.value(counts) == expected) }

    @Test("A shift is told in percentage points, and its size as the part that must have changed")
    func shift() throws {
        let shift = try #require(Shift(from: [2, 8, 0], to: [3, 5, 2]))
        #expect(shift.points == [10, -30, 20])
        #expect(shift.distance == 0.3)
        let whole = try #require(Shift(from: [7, 0], to: [0, 3]))
        #expect(whole.points == [-100, 100])
        #expect(whole.distance == 1)
    }

    @Test("One person more or less does not name a shape, and in a large group neither do a few")
    func people() {
        #expect(DistributionShape.of([2, 3, 2, 2, 1]).shape == .f)
        #expect(DistributionShape.of([2, 4, 2, 2, 1]).shape == .a)
        #expect(DistributionShape.of([3, 6, 9, 7, 5]).shape == .a)
        // 39 answers: more than one person counts. 60 answers: more than three.
        #expect(DistributionShape.of([7, 9, 7, 9, 7]).shape == .s)
        #expect(DistributionShape.of([12, 14, 11, 13, 10]).shape == .f)
        #expect(DistributionShape.of([12, 14, 10, 14, 10]).shape == .s)
        #expect(DistributionShape.of([2, 3, 2], tolerance: 0.1).shape == .a)
    }

    @Test("Shares have a tolerance of a tenth, and every shape that is not a J or an L may lean either way")
    func leaning() {
        #expect(DistributionShape.of([0.5, 0.5625, 0.5]).shape == .f)
        #expect(DistributionShape.of([0.5, 0.625, 0.5]).shape == .a)
        #expect(DistributionShape.of([3, 0, 1], tolerance: 0.1) == .init(shape: .u, skew: -1))
        #expect(DistributionShape.of([0, 2, 0, 3], tolerance: 0.1) == .init(shape: .s, skew: 1))
        #expect(DistributionShape.of([1, 3, 2], tolerance: 0.1) == .init(shape: .a, skew: 1))
    }

    @Test("A scale of two has a shape, and one of fewer is flat")
    func short() {
        #expect(DistributionShape.of([2, 4]) == .init(shape: .j, skew: 1))
        #expect(DistributionShape.of([4, 2]) == .init(shape: .l, skew: -1))
        #expect(DistributionShape.of([4, 3]) == .init(shape: .f, skew: 0))
        #expect(DistributionShape.of([9]) == .init(shape: .f, skew: 0))
        #expect(DistributionShape.of([Int]()) == .init(shape: .f, skew: 0))
    }

    @Test("Where R's code contradicts R's manual, the manual is followed")
    func manual() {
        // R compares cells 1 to 2 with cells 2 to 5, and finds that this leans to the right.
        #expect(DistributionShape.of([0, 2, 4, 2, 0], tolerance: 0.1) == .init(shape: .a, skew: 0))
        #expect(DistributionShape.of([1, 1, 1, 1], tolerance: 0.1) == .init(shape: .f, skew: 0))
        // A fall in steps that are each within the tolerance has its peak on the left; R says J.
        #expect(DistributionShape.of([5, 4, 3, 2, 1], tolerance: 1) == .init(shape: .l, skew: -1))
        #expect(DistributionShape.of([1, 2, 3, 4, 5], tolerance: 1) == .init(shape: .j, skew: 1))
    }

    // MARK: - What must hold for any answers

    /// Some hundred random counts for three to seven options, many of them empty, and none without answers.
    private static func groups(_ seed: UInt64) -> [[Int]] {
        var random = SeededGenerator(seed: seed)
        return (0..<400).map { _ in
            let options = 3 + random.below(5)
            var counts = (0..<options).map { _ in max(0, random.below(9) - 3) }
            counts[random.below(options)] += 2
            return counts
        }
    }

    private static func isUnanimous(_ counts: [Int]) -> Bool { counts.count { $0 > 0 } == 1 }

    @Test("The chance that two chose the same is the share of equal pairs, and 1 only when all chose the same")
    func pairsCounted() throws {
        let groups = Self.groups(1)
        for counts in groups {
            let people = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
            var all = 0
            var equal = 0
            for first in people.indices {
                for second in people.indices where first != second {
                    all += 1
                    equal += people[first] == people[second] ? 1 : 0
                }
            }
            let value = try #require(PairwiseAgreement.value(counts))
            #expect(value == Double(equal) / Double(all), "\(counts)")
            #expect((0...1).contains(value), "\(counts)")
            #expect((value == 1) == Self.isUnanimous(counts), "\(counts)")
        }
        #expect(groups.contains(where: Self.isUnanimous) && !groups.allSatisfy(Self.isUnanimous))
    }

    @Test("A is between −1 and 1, 1 only when all chose the same, and the same from either end and for any size")
    func agreement() throws {
        let groups = Self.groups(2)
        for counts in groups {
            let value = try #require(Consensus.value(counts))
            #expect((-1...1).contains(value), "\(counts)")
            #expect((value == 1) == Self.isUnanimous(counts), "\(counts)")
            #expect(Consensus.value(Array(counts.reversed())) == value, "\(counts)")
            for factor in [3, 0.1, 1 / 7.0] {
                let multiplied = try #require(Consensus.value(counts.map { Double($0) * factor }))
                #expect(abs(multiplied - value) < 1e-12, "\(counts) × \(factor)")
            }
        }
        #expect(groups.contains(where: Self.isUnanimous) && !groups.allSatisfy(Self.isUnanimous))
    }

    @Test("A is what comes of peeling layer after layer and looking at every triple")
    func peeling() throws {
        for counts in Self.groups(3) {
            var left = counts
            var sum = 0.0
            while let thinnest = left.filter({ $0 > 0 }).min() {
                let pattern = left.map { $0 > 0 }
                let agreement = Self.layer(pattern)
                let own = try #require(Consensus.layer(pattern))
                #expect(abs(own - agreement) < 1e-12, "\(pattern)")
                let filled = pattern.count { $0 }
                sum += agreement * Double(thinnest * filled)
                left = left.map { max(0, $0 - thinnest) }
            }
            let value = try #require(Consensus.value(counts))
            #expect(abs(value - sum / Double(counts.reduce(0, +))) < 1e-12, "\(counts)")
        }
    }

    /// A layer's agreement, straight from the definition.
    private static func layer(_ pattern: [Bool]) -> Double {
        let size = Double(pattern.count)
        let filled = Double(pattern.count { $0 })
        var one = 0.0
        var two = 0.0
        for low in pattern.indices {
            for middle in pattern.indices where middle > low {
                for high in pattern.indices where high > middle {
                    switch [pattern[low], pattern[middle], pattern[high]] {
                    case [true, true, false], [false, true, true]: one += 1
                    case [true, false, true]: two += 1
                    default: break
                    }
                }
            }
        }
        if filled == 1 { return 1 }
        if one + two == 0 { return 0 }
        let unimodality = ((size - 2) * one - (size - 1) * two) / ((size - 2) * (one + two))
        return unimodality * (1 - (filled - 1) / (size - 1))
    }

    @Test("A shape turned round is the shape of the answers turned round")
    func shapeReversed() {
        var seen: Set<DistributionShape> = []
        for counts in Self.groups(4) {
            for tolerance in [nil, 0.1, 2] {
                let found = DistributionShape.of(counts, tolerance: tolerance)
                let reversed = DistributionShape.of(Array(counts.reversed()), tolerance: tolerance)
                let turned = found.shape == .j ? .l : found.shape == .l ? .j : found.shape
                #expect(reversed == .init(shape: turned, skew: -found.skew), "\(counts)")
                seen.insert(found.shape)
            }
        }
        #expect(seen == Set(DistributionShape.allCases))
    }

    @Test("The median turned round is as far from the other end, and the middle of the sorted answers")
    func medianReversed() throws {
        for counts in Self.groups(5) {
            let value = try #require(Median.value(counts))
            let answers = counts.enumerated().flatMap { Array(repeating: $0.offset + 1, count: $0.element) }
            let middle = Double(answers[(answers.count - 1) / 2] + answers[answers.count / 2]) / 2
            #expect(value == middle, "\(counts)")
            #expect(Median.value(Array(counts.reversed())) == Double(counts.count + 1) - value, "\(counts)")
        }
    }

    @Test("The distance between two votes is the same both ways, and 0 only when the shares are the same")
    func distance() throws {
        var random = SeededGenerator(seed: 7)
        var same = 0
        let groups = Self.groups(6)
        for from in groups {
            // Every third time about the same shares in a larger group, otherwise the same counts in another order.
            var to = random.below(3) == 0 ? from.map { $0 * 3 } : from.shuffled(using: &random)
            to[random.below(to.count)] += random.below(2)
            let there = try #require(Shift(from: from, to: to))
            let back = try #require(Shift(from: to, to: from))
            let (before, after) = (from.reduce(0, +), to.reduce(0, +))
            let isSame = zip(from, to).allSatisfy { $0 * after == $1 * before }
            same += isSame ? 1 : 0
            #expect(there.distance == back.distance, "\(from) \(to)")
            #expect((0...1).contains(there.distance), "\(from) \(to)")
            #expect((there.distance == 0) == isSame, "\(from) \(to)")
            #expect(there.points == back.points.map { -$0 }, "\(from) \(to)")
            #expect(abs(there.points.reduce(0, +)) < 1e-9, "\(from) \(to)")
            #expect(abs(there.points.reduce(0) { $0 + abs($1) } / 200 - there.distance) < 1e-12, "\(from) \(to)")
        }
        #expect((50..<350).contains(same))
    }
}
