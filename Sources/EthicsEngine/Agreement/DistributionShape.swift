// What a distribution on an ordered scale looks like, in one letter.

/// Galtung's types of distributions, with F for flat and L for a J turned round. They stand in the order of the name
/// AJUS, then the two that were added.
public enum DistributionShape: String, Sendable, Codable, CaseIterable {
    /// One peak in the middle.
    case a = "A"
    /// One peak, at the upper end.
    case j = "J"
    /// A peak at each end.
    case u = "U"
    /// Several peaks.
    case s = "S"
    /// One peak, at the lower end.
    case l = "L"
    /// No peak: all about the same.
    case f = "F"

    /// A shape, and which way it leans.
    public struct Classified: Sendable, Equatable {
        /// The shape.
        public let shape: DistributionShape
        /// Which half of the scale has more: −1 the lower, +1 the upper, 0 neither. Always +1 for J and −1 for L. (This
        /// says where the answers are; the skewness of statistics points the other way, to the long tail.)
        public let skew: Int
    }

    /// The shape of some frequencies (people, shares or per cent), one for each category, in the order of the scale.
    ///
    /// Neighbours that differ by the tolerance or less, in the unit of the frequencies, count as equal; what is left
    /// goes up, down, or both. R's default of 0.1 is meant for shares. The skew compares the sums of the two halves,
    /// without the middle category of an odd number, with the same tolerance. A frequency that is negative or not
    /// finite counts as 0, and so does such a tolerance.
    ///
    /// Source: J. Galtung, Theory and Methods of Social Research, Universitetsforlaget 1969; R package agrmt 1.42.12,
    /// `ajus`, the modified variant. It departs from agrmt's code where that contradicts agrmt's manual, so that a
    /// distribution turned round always gives the shape turned round: agrmt cuts in half at R's `round(n / 2)`, which
    /// is the middle of 3, 7 and 11 categories but not of 4, 5 or 6, and gives (0, 2, 4, 2, 0) the skew +1; and a fall
    /// in steps within the tolerance, such as (5, 4, 3, 2, 1) with tolerance 1, is J there and L here. For fewer than
    /// three categories agrmt gives NA; here two are compared like others, and one or none is flat.
    public static func of(_ frequencies: [Double], tolerance: Double = 0.1) -> Classified {
        let cells = frequencies.map { $0.isFinite ? max(0, $0) : 0 }
        let margin = tolerance.isFinite ? max(0, tolerance) : 0
        func direction(_ before: Double, _ after: Double) -> Int {
            abs(before - after) <= margin ? 0 : before < after ? 1 : -1
        }
        var runs: [Int] = []
        for step in zip(cells, cells.dropFirst()).map(direction) where step != 0 && step != runs.last {
            runs.append(step)
        }
        if runs.isEmpty, let first = cells.first, let last = cells.last {
            // No step counts, but many small ones the same way may.
            runs = [direction(first, last)]
        }
        let half = cells.count / 2
        let skew = direction(cells.prefix(half).reduce(0, +), cells.suffix(half).reduce(0, +))
        switch runs {
        case [1]: return Classified(shape: .j, skew: 1)
        case [-1]: return Classified(shape: .l, skew: -1)
        case [1, -1]: return Classified(shape: .a, skew: skew)
        case [-1, 1]: return Classified(shape: .u, skew: skew)
        case [0], []: return Classified(shape: .f, skew: skew)
        default: return Classified(shape: .s, skew: skew)
        }
    }

    /// The shape of some counts of people, one for each category, in the order of the scale.
    ///
    /// The tolerance is in people. Without one it is one person, from forty answers on a twentieth of them. One person
    /// more or less should not name a shape in a small group, and neither should a few in a large one. R's default,
    /// 0.1, would let one person make a peak when it is taken as people; taken as a tenth of the answers it would call
    /// (3, 6, 9, 7, 5) flat. A twentieth is the smallest tolerance that agrmt's `ajusCheck` tries on shares.
    public static func of(_ counts: [Int], tolerance: Double? = nil) -> Classified {
        let frequencies = counts.map { Double(max(0, $0)) }
        return of(frequencies, tolerance: tolerance ?? max(1, frequencies.reduce(0, +) / 20))
    }
}
