// A page is what a screen has to say, before it is laid out: the full view puts it on a canvas, the plain view prints it
// line by line. Options carry the action they stand for, so that what is seen and what happens can't differ.

import TerminalKit

/// What a screen shows and offers.
struct Page: Equatable {
    /// Top left: where one is.
    var title: String
    /// Top right: how far, or whose program this is.
    var note = ""
    /// What is read. Scrolls when it does not fit.
    var body: [Block] = []
    /// A picture beside the body, or a row above it where there is no room. Never scrolls away.
    var aside: WheelPicture?
    /// The line above what is asked, such as the question.
    var prompt = ""
    /// What one can choose. Never scrolls away.
    var options: [Option] = []
    /// A field to write in. Never scrolls away.
    var field: Field?
    /// A line that answers the last key, if it needs an answer.
    var notice: Notice?
    /// What Enter does when no option is highlighted; nil when nothing.
    var enter: Action?
    /// What Enter is called in the footer.
    var enterLabel = ""
    /// Whether Enter reads on before it does that although there are options: they are beside the point of the page.
    var readsOn = false
    /// Whether what is folded is shown, so that the key that shows it hides it.
    var isExpanded = false
    /// Whether the key that shows more shows the whole case.
    var showsCase = false
    /// The commands that do something here, in the order of the footer.
    var commands: [Command] = []

    /// Whether printable keys are text.
    var isWriting: Bool { field != nil && options.isEmpty }

    /// Something to read.
    enum Block: Equatable {
        /// A paragraph.
        case text(String, Role = .normal)
        /// A line that heads what follows.
        case heading(String)
        /// A paragraph behind a mark such as «·» or «+», with the following lines indented.
        case item(mark: String, String, Role = .normal)
        /// A key and what it does, in two columns.
        case entry(key: String, text: String)
        /// The navigation wheel with the names of its fields.
        case wheel(WheelPicture)
        /// An empty line.
        case gap
    }

    /// Something to choose.
    struct Option: Equatable {
        /// The key that chooses it at once; nil for one that only Enter chooses.
        var key: Character?
        /// What it says.
        var label: String
        /// Whether a blank line parts it from the one before.
        var startsGroup = false
        /// Whether it is what was answered before.
        var isAnswer = false
        /// What choosing it does; nil for one that is only shown.
        var action: Action?
    }

    /// A field to write in.
    struct Field: Equatable {
        /// What is written, with the cursor.
        var text: TextField
        /// A quiet line under the field.
        var hint: String
    }

    /// A line that answers the last key.
    struct Notice: Equatable {
        /// The line.
        var text: String
        /// Whether something went wrong.
        var isWarning = false
    }
}
