// Keys become commands, options and typing; in plain mode lines do.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    mutating func press(_ key: Key, at moment: Moment) -> [Effect] {
        guard PageSize.fits(size) else {
            // Nothing can be read, so nothing is answered; only leaving works.
            return key == .character("q") && !isWriting ? leave() : []
        }
        if key == .redraw { return [.redraw] }
        view.notice = nil
        let page = page
        let isWriting = isWriting(on: page)
        // Before a remote's keys: on the keyboard that goes round, b is an answer.
        if !isWriting, let effects = pressBallot(key, at: moment) { return effects }
        let key = page.isRemote ? RemoteKey.meaning(of: key, isWriting: isWriting) : key
        // Up and down belong to the list under a search field.
        let isMove = page.isSearch && (key == .up || key == .down)
        if isWriting, !isMove, let effects = type(key) { return effects }
        if let command = CommandTable.command(for: key, among: offered(page), isWriting: isWriting) {
            return perform(command, at: moment)
        }
        switch key {
        case .enter:
            let highlighted = view.highlight.flatMap {
                page.options.indices.contains($0) ? page.options[$0].action : nil
            }
            if highlighted == nil, page.options.isEmpty || page.readsOn, !page.isWriting,
                view.scroll < layout(page).maximumScroll
            {
                // Enter reads on before it goes on: nobody is sent past what stood below the edge.
                return perform(.pageDown, at: moment)
            }
            // The menu is not whole yet; what Enter means is about to be known.
            if screen == .home, !isReady { return [] }
            guard let action = highlighted ?? page.enter else {
                if !page.isSearch { view.notice = .init(text: strings.choosePlease) }
                return []
            }
            return perform(action, at: moment)
        case .up, .down, .tab, .backTab:
            move(key == .down || key == .tab ? 1 : -1, page)
            return []
        case .home where page.options.isEmpty: view.scroll = 0
        case .end where page.options.isEmpty: view.scroll = layout(page).maximumScroll
        case .character(let character):
            if let option = page.options.first(where: { $0.key == character }), let action = option.action {
                return perform(action, at: moment)
            }
            if character.isNumber, page.hasKeys {
                view.notice = .init(text: strings.noSuchNumber)
            }
        default: break
        }
        return []
    }

    /// The commands that do something now. Scrolling is always among them.
    private func offered(_ page: Page) -> [Command] { page.commands + [.pageDown, .pageUp, .undo] }

    private mutating func move(_ step: Int, _ page: Page) {
        guard page.targets.isEmpty else { return moveTarget(step, page) }
        let choosable = page.options.indices.filter { page.options[$0].action != nil }
        guard let first = choosable.first, let last = choosable.last else {
            view.scroll += step
            return clampScroll()
        }
        guard let highlight = view.highlight, let index = choosable.firstIndex(of: highlight) else {
            // From what was answered before, if anything was.
            let answer = choosable.first { page.options[$0].isAnswer }
            view.highlight = answer ?? (step > 0 ? first : last)
            return
        }
        view.highlight = choosable[(index + step + choosable.count) % choosable.count]
    }

    // MARK: Text

    /// Whether printable keys are text.
    var isWriting: Bool { isWriting(on: page) }

    /// Whether printable keys are text on this page, which is the one that is shown.
    private func isWriting(on page: Page) -> Bool {
        field != nil && view.found.isEmpty && !view.isHelp && trouble == nil && page.field != nil
    }

    /// Lets the field have a key; nil when the key is not for editing.
    private mutating func type(_ key: Key) -> [Effect]? {
        guard var text = field else { return nil }
        let before = text.text
        guard text.handle(key, columns: PageSize.fieldColumns(size)) else { return nil }
        field = text
        return changed(from: before)
    }

    mutating func paste(_ pasted: String) -> [Effect] {
        guard isWriting, var text = field else { return [] }
        let before = text.text
        text.paste(pasted)
        field = text
        return changed(from: before)
    }

    private mutating func changed(from before: String) -> [Effect] {
        if field?.isFull == true { view.notice = .init(text: strings.fieldFull, isWarning: true) }
        guard field?.text != before else { return [] }
        if page.isSearch {
            searchAnew()
            return []
        }
        view.isDraftDirty = true
        return [.scheduleDraft]
    }

    /// A line in plain mode: text where something is written, else a number or the letter of a command. A line that
    /// begins with a colon is always a command.
    mutating func answer(_ line: String, at moment: Moment) -> [Effect] {
        let isCommand = line.hasPrefix(":")
        let word = isCommand ? String(line.dropFirst()) : line
        let page = page
        if !isCommand, page.focus != nil, let number = Int(word), let option = page.option(number) {
            return option.action.map { perform($0, at: moment) } ?? []
        }
        if page.isSearch, !isCommand {
            guard Int(word) == nil else {
                view.notice = .init(text: strings.choosePlease)
                return []
            }
            view.notice = nil
            field = TextField(text: line, limit: CaseSearch.longest)
            searchAnew()
            return []
        }
        if !isCommand, let effects = answerBallot(word, at: moment) { return effects }
        if isWriting, !isCommand {
            if !line.isEmpty { field = TextField(text: line, limit: Reflection.maximumText) }
            view.isDraftDirty = true
            return press(.enter, at: moment)
        }
        guard let first = word.first else {
            // A page is printed whole, so that Enter has nothing to read on to.
            view.scroll = layout(page).maximumScroll
            return press(.enter, at: moment)
        }
        if let effects = answerTarget(word, page, at: moment) { return effects }
        // The same letter may stand for different things on different pages.
        let named = CommandTable.entries.filter { $0.plain == word.lowercased() }
        if let entry = named.first(where: { offered(page).contains($0.command) }) ?? named.first {
            view.notice = nil
            if page.focus != nil, entry.command == .pageDown || entry.command == .pageUp {
                moveInList(by: entry.command == .pageDown ? PlainView.listed : -PlainView.listed)
                return []
            }
            return offered(page).contains(entry.command) ? perform(entry.command, at: moment) : []
        }
        guard word.count == 1 else {
            view.notice = .init(text: strings.choosePlease)
            return []
        }
        let chosen = page.options.contains { $0.key == first && $0.action != nil }
        if !chosen {
            view.notice = .init(text: strings.choosePlease)
            return []
        }
        return press(.character(first), at: moment)
    }
}
