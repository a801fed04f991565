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
    /// Whether what is folded is shown, so that the key that shows it hides it.
    var isExpanded = false
    /// Whether the key that shows more shows the whole case.
    var showsCase = false
    /// The commands that do something here, in the order of the footer.
    var commands: [Command] = []
    /// What a command is called here when it isn't what it is called elsewhere; empty when it isn't named.
    var labels: [Command: String] = [:]

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
        /// A paragraph that is indented as far as one likes, with a mark before it. Those with a target can be
        /// highlighted, for commands that are about one thing among many; the pointer then stands in the mark.
        case row(mark: String = "", String, Role = .normal, indent: Int, target: String? = nil)
        /// Squares to both sides of a line.
        case chart(SquareChart)
        /// An empty line.
        case gap
    }

    /// What can be highlighted in the body, from the top, each once.
    var targets: [String] {
        var seen: Set<String> = []
        return body.compactMap { block in
            guard case .row(_, _, _, _, let target?) = block, seen.insert(target).inserted else { return nil }
            return target
        }
    }

    /// Something to choose.
    struct Option: Equatable {
        /// The key that chooses it at once; nil for one that only Enter chooses.
        var key: Character?
        /// What it says.
        var label: String
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
