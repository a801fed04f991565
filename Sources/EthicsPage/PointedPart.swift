// What a pointer can point at.

import TerminalKit

/// Something on a page that can be pointed at.
package enum PointedPart: Equatable, Sendable {
    /// An option, by its index.
    case option(Int)
    /// Something in the body that can be highlighted.
    case target(String)
    /// A key that the footer names.
    case key(Key)
}
