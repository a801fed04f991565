// What is seen on the page that sets a choice against the values. Like all view state it can be lost.

import EthicsPage
import EthicsWords

/// What is seen of a choice against the values.
struct ValuesState: Equatable, Sendable {
    /// Which of the municipality's sets of values.
    var framework = 0
    /// Which side of the page.
    var side = Side.reasons
    /// The reason that one is about to disagree with, as `bli/omtanke`; nil while one reads.
    var reason: String?
    /// Where the reasons were scrolled to when one turned to something else.
    var scroll = 0

    /// A side of the page.
    enum Side: Equatable, Sendable {
        /// The reasons and the squares.
        case reasons
        /// The sums behind them.
        case sums
        /// The first choice beside the one made now.
        case comparison
    }
}
