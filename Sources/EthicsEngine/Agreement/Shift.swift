// What a group chose before and after a conversation. Who moved where is not followed.

/// How a group's choices among the same options changed from one vote to the next.
public struct Shift: Sendable, Equatable {
    /// What each option gained, in percentage points of the answers, −100…100, in the order of the options. They add up
    /// to 0.
    public let points: [Double]
    /// How far apart the two votes are, 0…1: half the sum of |p − q| over the options, where p and q are an option's
    /// shares before and after. When the same people voted both times, at least this part of them chose something else.
    ///
    /// Source: total variation distance; O. D. Duncan and B. Duncan's index of dissimilarity, American Sociological
    /// Review 20 (1955).
    public let distance: Double

    /// The change from some counts to others, one for each option, in the same order. Nil when one of them has no
    /// answers, or when they are not for equally many options. The numbers of answers may differ. A negative count
    /// counts as 0.
    public init?(from: [Int], to: [Int]) {
        let before = from.map { Double(max(0, $0)) }
        let after = to.map { Double(max(0, $0)) }
        let allBefore = before.reduce(0, +)
        let allAfter = after.reduce(0, +)
        guard before.count == after.count, allBefore > 0, allAfter > 0 else { return nil }
        // One fraction, so that what is exact in whole numbers stays exact: 2 of 10 to 3 of 10 is 10 points.
        let pairs = allBefore * allAfter
        let changes = zip(before, after).map { $1 * allBefore - $0 * allAfter }
        points = changes.map { 100 * $0 / pairs }
        distance = changes.reduce(0) { $0 + abs($1) } / (2 * pairs)
    }
}
