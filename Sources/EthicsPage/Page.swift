// A page is what a screen has to say, before it is laid out: the full view puts it on a canvas, the plain view prints it
// line by line. Options carry the action they stand for, so that what is seen and what happens can't differ.

import TerminalKit

/// A page as it is drawn, which need not know what its options do: only whether they do something.
package typealias DrawnPage = Page<Bool>

/// What a screen shows and offers.
///
/// `Action` is what choosing something on it does: each flow has its own, and the shell one for all of them.
@frozen
package struct Page<Action: Equatable & Sendable>: Equatable, Sendable {
    package typealias Block = PageBlock
    package typealias Option = PageOption<Action>
    package typealias Field = PageField
    package typealias Notice = PageNotice

    /// Top left: where one is.
    package var title: String
    /// Top right: how far, or whose program this is.
    package var note = ""
    /// What is read. Scrolls when it does not fit.
    package var body: [Block] = []
    /// A picture beside the body, or a row above it where there is no room. Never scrolls away.
    package var aside: WheelPicture?
    /// The line above what is asked, such as the question.
    package var prompt = ""
    /// What one can choose. Never scrolls away.
    package var options: [Option] = []
    /// For options that are a list and may be more than there is room for: the one that is seen, with as many round it as
    /// can be. nil when all of them are to be seen.
    package var focus: Int?
    /// A field to write in. Never scrolls away.
    package var field: Field?
    /// A line that answers the last key, if it needs an answer.
    package var notice: Notice?
    /// What Enter does when no option is highlighted; nil when nothing.
    package var enter: Action?
    /// What Enter is called in the footer.
    package var enterLabel = ""
    /// Whether options may be cut to a row each where what is read has no room: they were read before.
    package var clipsOptions = false
    /// Whether Enter reads on before it does that although there are options: they are beside the point of the page.
    package var readsOn = false
    /// Whether what is folded is shown, so that the key that shows it hides it.
    package var isExpanded = false
    /// Whether the key that shows more shows the whole case.
    package var showsCase = false
    /// What turning the page past its end does, as a remote's key does in a meeting; nil where it only scrolls.
    package var onward: Action?
    /// What typing does where digits are counts or answers, for the footer; empty where they choose.
    package var typing = ""
    /// Whether a room sees it on a wall: nothing that is to be read there is faint.
    package var isForRoom = false
    /// The commands that do something here, in the order of the footer.
    package var commands: [Command] = []
    /// What a command is called here when it isn't what it is called elsewhere; empty when it isn't named.
    package var labels: [Command: String] = [:]

    /// A page with what most pages have; what is rare is set afterwards.
    @inlinable
    package init(
        title: String, note: String = "", body: [Block] = [], aside: WheelPicture? = nil, prompt: String = "",
        options: [Option] = [], focus: Int? = nil, field: Field? = nil, notice: Notice? = nil, enter: Action? = nil,
        enterLabel: String = "",
        readsOn: Bool = false, isForRoom: Bool = false, commands: [Command] = []
    ) {
        self.title = title
        self.note = note
        self.body = body
        self.aside = aside
        self.prompt = prompt
        self.options = options
        self.focus = focus
        self.field = field
        self.notice = notice
        self.enter = enter
        self.enterLabel = enterLabel
        self.readsOn = readsOn
        self.isForRoom = isForRoom
        self.commands = commands
    }

    /// The same page with other actions. Inlinable, as all that is generic here: each flow has its own page, known when it is
    /// compiled.
    @inlinable
    package func map<Other>(_ change: (Action) -> Other) -> Page<Other> {
        var page = Page<Other>(
            title: title, note: note, body: body, aside: aside, prompt: prompt, options: options.map { $0.map(change) },
            focus: focus, field: field, notice: notice, enter: enter.map(change), enterLabel: enterLabel,
            readsOn: readsOn, isForRoom: isForRoom, commands: commands)
        page.clipsOptions = clipsOptions
        page.isExpanded = isExpanded
        page.showsCase = showsCase
        page.onward = onward.map(change)
        page.typing = typing
        page.labels = labels
        return page
    }

    /// The page as it is drawn.
    @inlinable
    package var drawn: DrawnPage { map { _ in true } }

    /// Whether printable keys are text.
    package var isWriting: Bool { field != nil && (options.isEmpty || isSearch) }
    /// Whether digits, letters and Enter answer something before they choose.
    package var takesKeys: Bool { !typing.isEmpty }
    /// Whether keys are those of a remote too.
    package var isRemote: Bool { onward != nil }
    /// Whether what is written decides what the options are.
    package var isSearch: Bool { field?.isSearch == true }
    /// Whether a key of its own chooses some option.
    package var hasKeys: Bool { options.contains { $0.key != nil && $0.action != nil } }

    /// The options that do something, by index.
    package var choosable: [Int] { options.indices.filter { options[$0].action != nil } }

    /// The numbers of a list's options in the plain view, 0 for one that is the way back or can't be chosen.
    package var numbers: [Int] {
        var last = 0
        return options.map { option in
            guard option.action != nil, option.key != "0" else { return 0 }
            last += 1
            return last
        }
    }

    /// The option of a list with this number; nil when there is none.
    package func option(_ number: Int) -> Option? {
        guard number > 0 else { return nil }
        return zip(options, numbers).first { $0.1 == number }?.0
    }

    /// What can be highlighted in the body, from the top, each once.
    package var targets: [String] {
        var seen: Set<String> = []
        return body.compactMap { block in
            guard case .row(_, _, _, _, let target?) = block, seen.insert(target).inserted else { return nil }
            return target
        }
    }
}
