// How much a group agrees in one vote among options that have no order.

/// The chance that two people in the room, picked at random, chose the same.
public enum PairwiseAgreement {
    /// The chance for some counts, one for each option.
    ///
    /// P = Σ n(n − 1) / (N(N − 1)), where n is the count of an option and N the sum of the counts. From 0, no two chose
    /// the same, to 1, all chose the same. Nil for fewer than two answers, when there is no pair. A negative count
    /// counts as 0.
    ///
    /// Source: J. L. Fleiss, Psychological Bulletin 76 (1971), his P_i; it is also E. H. Simpson's index without bias,
    /// Nature 163 (1949).
    public static func value(_ counts: [Int]) -> Double? {
        let answers = counts.map { Double(max(0, $0)) }
        let all = answers.reduce(0, +)
        guard all >= 2 else { return nil }
        return answers.reduce(0) { $0 + $1 * ($1 - 1) } / (all * (all - 1))
    }
}
