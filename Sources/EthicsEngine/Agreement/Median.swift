// The middle answer on a scale whose categories have an order.

/// The category that the middle answer stands in.
public enum Median {
    /// The median of some counts, one for each category, in the order of the scale.
    ///
    /// The categories are numbered from 1, so it runs from 1 to the number of categories. With an even number of
    /// answers it is halfway between the two in the middle, and may end in .5. Nil without answers. A negative count
    /// counts as 0.
    ///
    /// Source: the usual definition for a list of numbers, applied to the categories' numbers.
    public static func value(_ counts: [Int]) -> Double? {
        let answers = counts.map { Double(max(0, $0)) }
        let all = answers.reduce(0, +)
        var reached = 0.0
        var lower: Int?
        for (index, count) in answers.enumerated() {
            reached += count
            if lower == nil, reached * 2 >= all { lower = index + 1 }
            if let lower, reached * 2 > all { return Double(lower + index + 1) / 2 }
        }
        return nil
    }
}
