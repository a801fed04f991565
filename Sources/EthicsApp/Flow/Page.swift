// A page with what can be done on it: options carry the action they stand for, so that what is seen and what happens can't
// differ.

import EthicsPage
import TerminalKit

/// What a screen shows and offers: a page as it is drawn, and what choosing something on it does.
///
/// `Action` is what that is: each flow has its own, and the shell one for all of them.
@dynamicMemberLookup
struct Page<Action: Equatable & Sendable>: Equatable, Sendable {
    typealias Block = PageBlock
    typealias Option = PageOption<Action>
    typealias Field = PageField
    typealias Notice = PageNotice

    /// What is drawn, but for what can be done.
    private var sheet: DrawnPage
    /// What one can choose. Never scrolls away.
    var options: [Option]
    /// What Enter does when no option is highlighted; nil when nothing.
    var enter: Action?
    /// What turning the page past its end does, as a remote's key does in a meeting; nil where it only scrolls.
    var onward: Action?
    /// What the page keys do on a part of a list; nil where all of it is on the page.
    var turns: PageTurns<Action>?

    /// A page with what most pages have; what is rare is set afterwards.
    init(
        title: String, note: String = "", body: [Block] = [], aside: WheelPicture? = nil, prompt: String = "",
        options: [Option] = [], focus: Int? = nil, field: Field? = nil, notice: Notice? = nil, enter: Action? = nil,
        enterLabel: String = "",
        readsOn: Bool = false, wall: PageWall? = nil, commands: [Command] = []
    ) {
        sheet = DrawnPage(title: title)
        sheet.note = note
        sheet.body = body
        sheet.aside = aside
        sheet.prompt = prompt
        sheet.focus = focus
        sheet.field = field
        sheet.notice = notice
        sheet.enterLabel = enterLabel
        sheet.readsOn = readsOn
        sheet.wall = wall
        sheet.commands = commands
        self.options = options
        self.enter = enter
    }

    private init(
        _ sheet: DrawnPage, options: [Option], enter: Action?, onward: Action?, turns: PageTurns<Action>?
    ) {
        self.sheet = sheet
        self.options = options
        self.enter = enter
        self.onward = onward
        self.turns = turns
    }

    /// What is drawn of it.
    subscript<Value>(dynamicMember path: WritableKeyPath<DrawnPage, Value>) -> Value {
        get { sheet[keyPath: path] }
        set { sheet[keyPath: path] = newValue }
    }

    /// The same page with other actions.
    func map<Other>(_ change: (Action) -> Other) -> Page<Other> {
        Page<Other>(
            sheet, options: options.map { $0.map(change) }, enter: enter.map(change), onward: onward.map(change),
            turns: turns?.map(change))
    }

    /// The page as it is drawn.
    var drawn: DrawnPage {
        sheet.offering(options.map { $0.drawn }, hasEnter: enter != nil, isRemote: onward != nil)
    }
}
