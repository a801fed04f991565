// Where one writes on a page.

import TerminalKit

/// A field to write in.
package struct PageField: Equatable, Sendable {
    /// What is written, with the cursor.
    package var text: TextField
    /// A quiet line under the field.
    package var hint: String
    /// Whether a line is all that is expected.
    package var isShort = false
    /// Whether it is one line over a list, and what is written decides what is in the list.
    package var isSearch = false

    /// A field to write in.
    package init(text: TextField, hint: String, isShort: Bool = false, isSearch: Bool = false) {
        self.text = text
        self.hint = hint
        self.isShort = isShort
        self.isSearch = isSearch
    }
}
