// A page is what a screen has to say, before it is laid out: the full view puts it on a canvas, the plain view prints it
// line by line. What its options do is known to whoever made it; here it is only known whether they do something.

import TerminalKit

/// What a screen shows and offers.
package struct DrawnPage: Equatable, Sendable {
    /// Top left: where one is.
    package var title: String
    /// Top right: how far, or whose program this is.
    package var note = ""
    /// The whole walk and where one is, in the place of the note where the page is drawn.
    package var rail: PageRail?
    /// What is read. Scrolls when it does not fit.
    package var body: [PageBlock] = []
    /// A picture beside the body, or a row above it where there is no room. Never scrolls away.
    package var aside: WheelPicture?
    /// What stays beside all of it in a wide window, the fullest form first: the first that has room there is shown.
    package var beside: [[PageBlock]] = []
    /// Whether what stays beside stands to the right, as a preview of what is chosen from.
    package var isPreview = false
    /// Whether what stays beside is the case, so that what only repeats it goes.
    package var isBesideCase = false
    /// The line above what is asked, such as the question.
    package var prompt = ""
    /// What one can choose. Never scrolls away.
    package internal(set) var options: [DrawnOption] = []
    /// For options that are a list and may be more than there is room for: the one that is seen, with as many round it as
    /// can be. nil when all of them are to be seen.
    package var focus: Int?
    /// Whether the options are a list that one looks through, and no answers to a question: the keys that turn pages move in it.
    package var isList = false
    /// A field to write in. Never scrolls away.
    package var field: PageField?
    /// A line that answers the last key, if it needs an answer.
    package var notice: PageNotice?
    /// Whether Enter does something when no option is highlighted.
    package internal(set) var hasEnter = false
    /// What Enter is called in the footer.
    package var enterLabel = ""
    /// Whether Enter reads on before it does that although there are options: they are beside the point of the page.
    package var readsOn = false
    /// Whether what is folded is shown, so that the key that shows it hides it.
    package var isExpanded = false
    /// Whether the key that shows more shows the whole case.
    package var showsCase = false
    /// Whether turning the page past its end leads on, as a remote's key does in a meeting, rather than nowhere.
    package internal(set) var isRemote = false
    /// What typing does where digits are counts or answers, for the footer; empty where they choose.
    package var typing = ""
    /// What the arrows do where they do something else than to move among what can be highlighted, for the footer.
    package var arrows = ""
    /// What it has beside its own where a room sees it on a wall; nil where one person sits before it.
    package var wall: PageWall?
    /// The commands that do something here, in the order of the footer.
    package var commands: [Command] = []
    /// What a command is called here when it isn't what it is called elsewhere; empty when it isn't named.
    package var labels: [Command: String] = [:]

    /// A page with nothing on it but its title.
    package init(title: String) { self.title = title }

    /// The same page with what can be done on it.
    package func offering(_ options: [DrawnOption], hasEnter: Bool, isRemote: Bool) -> DrawnPage {
        var page = self
        page.options = options
        page.hasEnter = hasEnter
        page.isRemote = isRemote
        return page
    }

    /// Whether a room sees it on a wall: nothing that is to be read there is faint.
    package var isForRoom: Bool { wall != nil }
    /// Whether printable keys are text.
    package var isWriting: Bool { field != nil && (options.isEmpty || isSearch) }
    /// Whether digits, letters and Enter answer something before they choose.
    package var takesKeys: Bool { !typing.isEmpty }
    /// Whether what is written decides what the options are.
    package var isSearch: Bool { field?.isSearch == true }
    /// Whether a key of its own chooses some option.
    package var hasKeys: Bool { options.contains { $0.key != nil && $0.isChoosable } }

    /// The options that do something, by index.
    package var choosable: [Int] { options.indices.filter { options[$0].isChoosable } }

    /// The numbers of a list's options in the plain view, 0 for one that is the way back or can't be chosen.
    package var numbers: [Int] {
        var last = 0
        return options.map { option in
            guard option.isChoosable, option.key != "0" else { return 0 }
            last += 1
            return last
        }
    }

    /// What stands on it in words, from the top.
    package var texts: [String] {
        [title] + body.flatMap(\.texts) + [prompt] + options.flatMap { [$0.label, $0.detail, $0.text] }
    }

    /// What can be highlighted in the body, from the top, each once.
    package var targets: [String] {
        var seen: Set<String> = []
        return body.compactMap { block in
            guard case .row(_, _, _, _, let target?) = block.whole, seen.insert(target).inserted else { return nil }
            return target
        }
    }
}
