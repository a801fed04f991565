// Why something that is stored can't be shown, as far as it makes a difference to whoever stored it.

/// Why a stored session can't be shown, or gone on with.
package enum Unreadable: Equatable, Sendable {
    /// Its case is not there any more.
    case caseIsGone
    /// A newer program wrote in it.
    case newer
    /// It is damaged.
    case damaged
}
