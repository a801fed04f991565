// The groups that a number is written in.

/// Some neighbouring groups of a run, as they could be one number.
struct NumberForm {
    let groups: ArraySlice<DigitGroup>
    /// How many digits each group has.
    let counts: [Int]
    let digits: [Int]

    init(_ groups: ArraySlice<DigitGroup>) {
        self.groups = groups
        counts = groups.map(\.count)
        digits = groups.flatMap(\.digits)
    }

    /// What stands between the groups.
    var gaps: [DigitGroup.Gap] { groups.dropFirst().compactMap(\.gap) }

    /// Two digits of the number as one.
    func pair(_ index: Int) -> Int { digits[index] * 10 + digits[index + 1] }

    /// Whether the groups are the thousands and millions of a sum.
    var isSum: Bool {
        counts.count > 1 && counts[0] <= 3 && counts.dropFirst().allSatisfy { $0 == 3 } && Set(gaps).count == 1
    }

    /// Whether each group is as much more than the one before: weeks, pages, steps.
    var isCount: Bool {
        guard counts.count > 1, let first = groups.first, counts.allSatisfy({ $0 <= 4 }) else { return false }
        let values = groups.map(\.value)
        let step = values[1] - first.value
        return (1...10).contains(abs(step)) && zip(values.dropFirst(), values).allSatisfy { $0 - $1 == step }
    }

    /// Whether digits could be a day and a month, and what follows.
    static func isDate(day: Int, month: Int) -> Bool { (1...31).contains(day) && (1...12).contains(month) }

    /// Whether a number of four digits could be a year that one writes about.
    static func isYear(_ number: Int) -> Bool { (1900...2099).contains(number) }
}
