// What is seen of a screen beside what it is about. Each screen has its own, so that nothing needs to be put aside and put
// back when help, a pause or trouble lies over it.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// Focus, scrolling and what is being written, of one screen. It can be lost.
struct ViewState: Equatable, Sendable {
    /// The highlighted option; nil for none, so that Enter can't choose by accident.
    var highlight: Int?
    /// The option that was chosen last.
    var chosen: Int?
    /// Rows scrolled down.
    var scroll = 0 {
        didSet { place = nil }
    }
    /// What was seen first before the window got another size, until one scrolls: it may have grown so that all is seen, and get
    /// smaller again.
    var place: PagePlace?
    /// Whether what is folded is shown.
    var isExpanded = false
    /// What is highlighted in the body of the page.
    var target: String?
    /// The answer to the last key.
    var notice: PageNotice?
    /// Text that is being written; nil where one does not write.
    var field: TextField?
    /// Personal data found in that text, until the user decides.
    var found: [PersonalData] = []
    /// Whether the text has changed since it was last stored as a draft.
    var isDraftDirty = false
    /// What is brought into sight once the next page is there.
    var reveal: Reveal?

    /// Something to bring into sight on a page that is not made yet.
    enum Reveal: Equatable, Sendable {
        /// What is highlighted, with the line above it, which says what it belongs to.
        case target
        /// What was seen first before the window got another size.
        case place
        /// What comes under what was read already, if that is how the page grew; else its top.
        case unfolded(under: [PageBlock], rows: Int)
    }

    /// A view of something that was highlighted from the start.
    init(highlight: Int? = nil, field: TextField? = nil) {
        self.highlight = highlight
        self.field = field
    }
}
