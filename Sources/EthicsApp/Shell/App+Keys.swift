// Keys become commands, options and typing; in plain mode lines do. They are read against the page that was shown, which is
// what the user saw.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Carries out what an option or Enter stands for.
    mutating func perform(_ action: Action, at moment: Moment) -> [Effect] {
        if case .shell(let action) = action { return perform(action, at: moment) }
        return screen.update(action, in: around, at: moment)
    }

    /// Chooses an option, by its index.
    private mutating func choose(_ index: Int, at moment: Moment) -> [Effect]? {
        guard page.options.indices.contains(index), let action = page.options[index].action else { return nil }
        view.chosen = index
        return perform(action, at: moment)
    }

    mutating func press(_ key: Key, at moment: Moment) -> [Effect] {
        guard PageSize.fits(around.size) else {
            // Nothing can be read, so nothing is answered; but what is written goes on, and one can leave.
            if isWriting { return type(key) ?? [] }
            return key == .character("q") ? leave() : []
        }
        if key == .redraw { return [.redraw] }
        screen.view.notice = nil
        if !overlay.isNothing { view.notice = nil }
        let isWriting = isWriting
        // Before a remote's keys: on the keyboard that goes round, b is an answer.
        if drawn.takesKeys, !isWriting, overlay.isNothing,
            let effects = screen.flow.press(key, in: around, at: moment)
        {
            return effects
        }
        let key = drawn.isRemote ? RemoteKey.meaning(of: key, isWriting: isWriting) : key
        // Up and down belong to the list under a search field, and so do its ends while nothing is looked for.
        let isEnd = (key == .home || key == .end) && drawn.field?.text.text.isEmpty == true
        let isMove = drawn.isSearch && (key == .up || key == .down || isEnd)
        if isWriting, !isMove, let effects = type(key) { return effects }
        if let command = command(for: key) { return perform(command, at: moment) }
        switch key {
        case .enter: return enter(at: moment)
        case .up, .down, .tab, .backTab:
            let step = key == .down || key == .tab ? 1 : -1
            if let action = turning(step) { return perform(action, at: moment) }
            var seen = view
            seen.move(step, on: drawn, layout)
            view = seen
        case .home: return turn(-1, toEnd: true, at: moment)
        case .end: return turn(1, toEnd: true, at: moment)
        case .character(let character):
            let index = page.options.firstIndex { $0.key == character }
            if let index, page.options[index].needsEnter, view.highlight != index {
                view.highlight = index
                view.notice = .init(text: strings.confirmWithEnter)
                return []
            }
            if let effects = index.flatMap({ choose($0, at: moment) }) { return effects }
            if character.isNumber, drawn.hasKeys { view.notice = .init(text: strings.noSuchNumber) }
        default: break
        }
        return []
    }

    /// Turns the page, to the next part of a list or through what is read.
    ///
    /// - Parameters:
    ///   - step: 1 for down, -1 for up.
    ///   - toEnd: Whether as far as it goes.
    mutating func turn(_ step: Int, toEnd: Bool = false, at moment: Moment) -> [Effect] {
        let turns = page.turns
        let isRead = turns?.isRead == true && !toEnd
        let action =
            isRead ? turning(step) : step > 0 ? (toEnd ? turns?.last : turns?.on) : (toEnd ? turns?.first : turns?.back)
        if let action { return perform(action, at: moment) }
        var seen = view
        seen.turn(step, toEnd: toEnd, on: drawn, layout)
        view = seen
        return []
    }

    /// What leads from a part that is read to the one before it or after it, where nothing of it is left to scroll to.
    private func turning(_ step: Int) -> Action? {
        guard let turns = page.turns, turns.isRead, step > 0 ? view.scroll >= layout.maximumScroll : view.scroll == 0
        else { return nil }
        return step > 0 ? turns.on : turns.back
    }

    private mutating func enter(at moment: Moment) -> [Effect] {
        let highlighted = view.highlight.flatMap { page.options.indices.contains($0) ? page.options[$0].action : nil }
        if highlighted == nil, page.options.isEmpty || page.readsOn, !drawn.isWriting,
            view.scroll < layout.maximumScroll
        {
            // Enter reads on before it goes on: nobody is sent past what stood below the edge.
            return perform(.pageDown, at: moment)
        }
        // The menu is not whole yet; what Enter means is about to be known.
        if overlay.isNothing, isHome, !around.isReady { return [] }
        if highlighted != nil, let effects = view.highlight.flatMap({ choose($0, at: moment) }) { return effects }
        guard let action = page.enter else {
            if !drawn.isSearch, !page.options.isEmpty { view.notice = .init(text: strings.choosePlease) }
            return []
        }
        return perform(action, at: moment)
    }

    /// A click does what the keys for it do; nowhere else does it do anything.
    mutating func click(at place: Position, at moment: Moment) -> [Effect] {
        switch layout.pointed(at: place, scroll: view.scroll) {
        case .key(let key): return press(key, at: moment)
        case .target(let target):
            view.target = target
            return []
        case .option(let index):
            guard page.options[index].action != nil else { return [] }
            screen.view.notice = nil
            view.notice = nil
            return choose(index, at: moment) ?? []
        case nil: return []
        }
    }

    /// The command that a key gives on the page that is shown.
    func command(for key: Key) -> Command? {
        CommandTable.command(for: key, among: offered, isWriting: isWriting)
    }

    /// The commands that do something now. Scrolling is always among them.
    private var offered: [Command] {
        page.commands + [.pageDown, .pageUp, .undo] + (overlay.isNothing ? [.words] : [])
    }

    // MARK: Text

    /// Whether printable keys are text.
    var isWriting: Bool { overlay.isNothing && view.field != nil && view.found.isEmpty && page.field != nil }

    /// Lets the field have a key; nil when the key is not for editing.
    private mutating func type(_ key: Key) -> [Effect]? {
        guard var text = view.field else { return nil }
        let before = text.text
        guard text.handle(key, columns: drawn.fieldColumns(at: around.size)) else { return nil }
        view.field = text
        return changed(from: before)
    }

    mutating func paste(_ pasted: String) -> [Effect] {
        guard isWriting, var text = view.field else { return [] }
        let before = text.text
        text.paste(pasted)
        view.field = text
        return changed(from: before)
    }

    private mutating func changed(from before: String) -> [Effect] {
        if view.field?.isFull == true { view.notice = .init(text: strings.fieldFull, isWarning: true) }
        return view.field?.text == before ? [] : screen.flow.typed(in: around)
    }

    // MARK: Lines

    /// How much is shown of the end of what came through of a line, in characters: it is read aloud.
    private static let shownOfCut = 60

    /// A line in plain mode: text where something is written, else a number or the letter of a command. A line that begins
    /// with a colon is always a command.
    ///
    /// - Parameter isCut: Whether its end is lost. Of what is written, nothing is stored then before that was told.
    mutating func answer(_ line: String, isCut: Bool = false, at moment: Moment) -> [Effect] {
        let isCommand = line.hasPrefix(":")
        let word = isCommand ? String(line.dropFirst()) : line
        if !isCommand, page.focus != nil, let number = Int(word), number > 0,
            let index = drawn.numbers.firstIndex(of: number)
        {
            return choose(index, at: moment) ?? []
        }
        if !isCommand, overlay.isNothing, let effects = screen.flow.answer(word, in: around, at: moment) {
            return effects
        }
        if isWriting, !isCommand {
            if !line.isEmpty { view.field = TextField(text: line, limit: Reflection.maximumText) }
            view.isDraftDirty = true
            guard isCut || line.count > Reflection.maximumText else { return press(.enter, at: moment) }
            let last = view.field?.text.suffix(Self.shownOfCut) ?? ""
            view.notice = .init(text: strings.plain.lineCut(String(last)), isWarning: true)
            return []
        }
        guard let first = word.first else {
            // A page is printed whole, so that Enter has nothing to read on to.
            view.scroll = layout.maximumScroll
            return press(.enter, at: moment)
        }
        if let effects = answerTarget(word, at: moment) { return effects }
        // The same letter may stand for different things on different pages.
        let named = CommandTable.entries.filter { $0.plain == word.lowercased() }
        let isOption = word.count == 1 && page.options.contains { $0.key == first && $0.action != nil }
        if let entry = named.first(where: { offered.contains($0.command) }) ?? (isOption ? nil : named.first) {
            view.notice = nil
            if page.focus != nil, entry.command == .pageDown || entry.command == .pageUp {
                view.moveInList(by: entry.command == .pageDown ? PlainView.listed : -PlainView.listed, on: drawn)
                return []
            }
            return offered.contains(entry.command) ? perform(entry.command, at: moment) : []
        }
        guard isOption else {
            view.notice = .init(text: strings.choosePlease)
            return []
        }
        // A line ends with Enter.
        if let index = page.options.firstIndex(where: { $0.key == first && $0.needsEnter }) {
            return choose(index, at: moment) ?? []
        }
        return press(.character(first), at: moment)
    }

    /// A line such as `u 2` in plain mode, where what can be highlighted is numbered.
    ///
    /// - Returns: nil when the line is something else.
    private mutating func answerTarget(_ line: String, at moment: Moment) -> [Effect]? {
        let letters = line.prefix { $0.isLetter }
        let rest = line.dropFirst(letters.count).drop { $0 == " " }
        guard letters.lowercased() == CommandTable.entry(.disagree)?.plain, page.commands.contains(.disagree) else {
            return nil
        }
        guard let number = Int(rest), drawn.targets.indices.contains(number - 1) else {
            view.notice = .init(text: strings.values.plainTarget)
            return []
        }
        view.notice = nil
        view.target = drawn.targets[number - 1]
        return perform(.disagree, at: moment)
    }
}
