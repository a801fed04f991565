// An option of a page, as it is drawn.

import TerminalKit

/// Something to choose.
package struct DrawnOption: Equatable, Sendable {
    /// The key that chooses it at once; nil for one that only Enter chooses.
    package var key: Character?
    /// What stands in a column of its own before the label, such as a count; empty where there is no such column.
    package var lead = ""
    /// What it says.
    package var label: String
    /// A quiet remark after it.
    package var detail = ""
    /// A paragraph under it.
    package var text = ""
    /// The role of that paragraph.
    package var textRole = Role.normal
    /// Whether a blank line parts it from the one before.
    package var startsGroup = false
    /// Whether it is what was answered before.
    package var isAnswer = false
    /// Whether its key only highlights it, and Enter chooses it: for what must not come from a single byte that nobody typed.
    package var needsEnter = false
    /// Whether it can be chosen; one that can't is only shown.
    package let isChoosable: Bool

    /// Something to choose, or only shown.
    package init(key: Character? = nil, label: String, isChoosable: Bool) {
        self.key = key
        self.label = label
        self.isChoosable = isChoosable
    }
}
