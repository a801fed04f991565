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
    /// For options that are a list and may be more than there is room for: the one that is seen, with as many round it as
    /// can be. nil when all of them are to be seen.
    var focus: Int?
    /// A field to write in. Never scrolls away.
    var field: Field?
    /// A line that answers the last key, if it needs an answer.
    var notice: Notice?
    /// What Enter does when no option is highlighted; nil when nothing.
    var enter: Action?
    /// What Enter is called in the footer.
    var enterLabel = ""
    /// Whether options may be cut to a row each where what is read has no room: they were read before.
    var clipsOptions = false
    /// Whether Enter reads on before it does that although there are options: they are beside the point of the page.
    var readsOn = false
    /// Whether what is folded is shown, so that the key that shows it hides it.
    var isExpanded = false
    /// Whether the key that shows more shows the whole case.
    var showsCase = false
    /// What turning the page past its end does, as a remote's key does in a meeting; nil where it only scrolls.
    var onward: Action?
    /// What typing does where digits are counts or answers, for the footer; empty where they choose.
    var typing = ""
    /// Whether a room sees it on a wall: nothing that is to be read there is faint.
    var isForRoom = false
    /// The commands that do something here, in the order of the footer.
    var commands: [Command] = []
    /// What a command is called here when it isn't what it is called elsewhere; empty when it isn't named.
    var labels: [Command: String] = [:]

    /// Whether printable keys are text.
    var isWriting: Bool { field != nil && (options.isEmpty || isSearch) }
    /// Whether keys are those of a remote too.
    var isRemote: Bool { onward != nil }
    /// Whether what is written decides what the options are.
    var isSearch: Bool { field?.isSearch == true }
    /// Whether a key of its own chooses some option.
    var hasKeys: Bool { options.contains { $0.key != nil && $0.action != nil } }

    /// The numbers of a list's options in the plain view, 0 for one that is the way back or can't be chosen.
    var numbers: [Int] {
        var last = 0
        return options.map { option in
            guard option.action != nil, option.key != "0" else { return 0 }
            last += 1
            return last
        }
    }

    /// The option of a list with this number; nil when there is none.
    func option(_ number: Int) -> Option? {
        guard number > 0 else { return nil }
        return zip(options, numbers).first { $0.1 == number }?.0
    }

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
        /// A time in large digits.
        case clock(String)
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
        /// What stands in a column of its own before the label, such as a count; empty where there is no such column.
        var lead = ""
        /// What it says.
        var label: String
        /// A quiet remark after it.
        var detail = ""
        /// A paragraph under it.
        var text = ""
        /// The role of that paragraph.
        var textRole = Role.normal
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
        /// Whether a line is all that is expected.
        var isShort = false
        /// Whether it is one line over a list, and what is written decides what is in the list.
        var isSearch = false
    }

    /// A line that answers the last key.
    struct Notice: Equatable {
        /// The line.
        var text: String
        /// Whether something went wrong.
        var isWarning = false
    }
}
