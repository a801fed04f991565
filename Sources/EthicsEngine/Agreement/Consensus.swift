// How much a group agrees on a scale whose categories have an order.

/// Van der Eijk's measure of agreement, A. It does not say where the group agrees, and A = 0 does not mean that the
/// answers are evenly spread: (3, 0, 0, 0, 1) gives 0 too. Never show it without the distribution.
public enum Consensus {
    /// The agreement in some frequencies (people, shares or per cent), one for each category, in the order of the
    /// scale.
    ///
    /// The frequencies are peeled into layers, each as thick as the smallest frequency that is left; A is the mean of
    /// the layers' agreement, each weighted with its part of all answers. From −1, half at each end, through 0, evenly
    /// spread, to 1, all in one category. Only the proportions matter. Nil without answers, and for fewer than three
    /// categories: there R's agrmt gives NA. (Without answers agrmt gives 0, which would read as evenly spread.) A
    /// frequency that is negative or not finite counts as 0.
    ///
    /// Source: C. van der Eijk, Quality and Quantity 35 (2001), pages 325–341; R package agrmt 1.42.12, `agreement`.
    public static func value(_ frequencies: [Double]) -> Double? {
        let cells = frequencies.map { $0.isFinite ? max(0, $0) : 0 }
        let all = cells.reduce(0, +)
        guard cells.count >= 3, all > 0 else { return nil }
        var sum = 0.0
        var peeled = 0.0
        // What peeling leaves are the cells that reach up to a level. Asking for that, rather than subtracting layer
        // after layer, leaves no crumbs of frequencies such as 1.6 and 2.6, and there are no more layers than cells.
        for level in Set(cells).sorted() {
            let pattern = cells.map { $0 >= level }
            let height = Double(pattern.count { $0 })
            sum += (layer(pattern) ?? 0) * height * (level - peeled)
            peeled = level
        }
        return sum / all
    }

    /// The agreement in some counts of people, one for each category, in the order of the scale. As for frequencies.
    public static func value(_ counts: [Int]) -> Double? { value(counts.map(Double.init)) }

    /// The agreement in one layer: which categories got answers, in the order of the scale.
    ///
    /// Of all triples of categories, in their order, those with the pattern 110 or 011 speak for one peak (TU) and
    /// those with 101 for two (TDU). With K categories, S of them with answers,
    /// U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)(TU + TDU)) and A = U·(1 − (S − 1)/(K − 1)). From −1 to 1; 1 for one
    /// category, and 0 when no triple counts. Nil for fewer than three categories, or when none got an answer.
    ///
    /// Source: van der Eijk 2001, equation 2, page 332; R package agrmt 1.42.12, `patternAgreement`.
    public static func layer(_ pattern: [Bool]) -> Double? {
        let all = Double(pattern.count)
        let filled = Double(pattern.count { $0 })
        guard pattern.count >= 3, filled > 0 else { return nil }
        guard filled > 1 else { return 1 }
        var oneSided = 0.0
        var parted = 0.0
        var filledBefore = 0.0
        // The middle of a triple decides what its ends must be.
        for (index, isFilled) in pattern.enumerated() {
            let emptyBefore = Double(index) - filledBefore
            if isFilled {
                let filledAfter = filled - filledBefore - 1
                let emptyAfter = all - filled - emptyBefore
                oneSided += filledBefore * emptyAfter + emptyBefore * filledAfter
                filledBefore += 1
            } else {
                parted += filledBefore * (filled - filledBefore)
            }
        }
        guard oneSided + parted > 0 else { return 0 }
        // One fraction, so that two extremes give −1 exactly.
        return ((all - 2) * oneSided - (all - 1) * parted) * (all - filled)
            / ((all - 2) * (oneSided + parted) * (all - 1))
    }
}
