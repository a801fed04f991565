// Update: a message in, the new state and what is to be done out. Pure; keys become commands, options and typing here.

import EthicsEngine
import EthicsJournal
import TerminalKit

extension App {
    /// Applies a message.
    ///
    /// - Returns: What is to be done outside, in order.
    public mutating func update(_ message: Message, at moment: Moment) -> [Effect] {
        look(at: moment)
        switch message {
        case .key(let key): return press(key, at: moment)
        case .paste(let text): return paste(text)
        case .line(let line): return answer(line, at: moment)
        case .resized(let size):
            self.size = size
            clampScroll()
            return []
        case .contentLoaded(let library, let index, let leftOut):
            self.library = library
            self.index = index
            let effects = proceed(at: moment)
            // Afterwards: a screen that is opened begins without a notice.
            if leftOut > 0 { view.notice = .init(text: strings.leftOut(leftOut), isWarning: true) }
            return effects
        case .journalOpened(let sessions):
            storage = .disk
            self.sessions = sessions
            trouble = nil
            let warning = view.notice.flatMap { $0.isWarning ? $0 : nil }
            let effects = proceed(at: moment)
            view.notice = view.notice ?? warning
            return effects
        case .journalFailed(let error): return fail(error)
        case .stored(let sessions): return confirm(sessions, at: moment)
        case .sessionRead(let stored): return show(stored, at: moment)
        case .caseRead(let id, let plan, let content):
            begin(id, plan: plan, content, at: moment)
            return []
        case .forgotten:
            sessions = []
            followUp = nil
            if screen == .logon { return keepNothing(notice: language.mine.nowShared) }
            open(.home)
            view.notice = .init(text: strings.forgotten)
            return []
        case .forgottenOne(let left):
            forgetOne(left)
            return []
        case .followUpFound(let stored):
            askFollowUp(stored)
            return []
        case .meetingsRead(let past):
            takePast(past)
            return []
        case .meetingCaseRead(let start, let content):
            beginMeeting(start, content, at: moment)
            return []
        case .written(let paths):
            tellWritten(paths)
            return []
        case .writingFailed(let folder):
            view.notice = .init(text: language.meeting.writingFailed(folder), isWarning: true)
            return []
        case .tick: return []
        case .settingsFailed(let path):
            view.notice = .init(text: strings.settingsFailed(path), isWarning: true)
            return []
        case .draftIsDue: return draftEffects()
        case .leave: return leave()
        }
    }

    /// What is to be done when the program starts, beside loading the content.
    public var firstEffects: [Effect] {
        switch storage {
        case .opening: [.openJournal]
        case .memory: [.keepInMemory]
        case .undecided, .disk: []
        }
    }

    // MARK: Keys

    private mutating func press(_ key: Key, at moment: Moment) -> [Effect] {
        guard PageLayout.fits(size) else {
            // Nothing can be read, so nothing is answered; only leaving works.
            return key == .character("q") && !isWriting ? leave() : []
        }
        if key == .redraw { return [.redraw] }
        view.notice = nil
        let page = page
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
    var isWriting: Bool { field != nil && view.found.isEmpty && !view.isHelp && trouble == nil && page.field != nil }

    /// Lets the field have a key; nil when the key is not for editing.
    private mutating func type(_ key: Key) -> [Effect]? {
        guard var text = field else { return nil }
        let before = text.text
        guard text.handle(key, columns: PageLayout.fieldColumns(size)) else { return nil }
        field = text
        return changed(from: before)
    }

    private mutating func paste(_ pasted: String) -> [Effect] {
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
    private mutating func answer(_ line: String, at moment: Moment) -> [Effect] {
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

    // MARK: Commands

    private mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
        switch command {
        case .more:
            let before = page.body
            let rows = layout(page).rowCount
            view.isExpanded.toggle()
            // What comes under what was read already is shown at once.
            let isBelow = view.isExpanded && page.body.starts(with: before)
            view.scroll = isBelow ? rows : 0
            clampScroll()
            return []
        case .back: return goBack(at: moment)
        case .undo:
            guard case .reflection = screen, !view.isHelp, trouble == nil else { return [] }
            return reflect(.undo, at: moment)
        case .home:
            let effects = draftEffects()
            open(.home)
            return effects
        case .filter:
            browse(.filters)
            return []
        case .pageDown:
            // The key of a remote leads on when all of the page was read.
            if let onward = page.onward, view.scroll >= layout(page).maximumScroll {
                return perform(onward, at: moment)
            }
            turn(1)
            return []
        case .pageUp:
            if page.onward != nil, view.scroll == 0 { return goBack(at: moment) }
            turn(-1)
            return []
        case .judgement: return leaveRoomSide(for: .pick)
        case .pause: return leaveRoomSide(for: .pause)
        case .lines: return leaveRoomSide(for: .warning)
        case .stop: return leaveRoomSide(for: .stop)
        case .skip: return meet(.skip, at: moment)
        case .extend: return meet(.extend(Self.moreTime), at: moment)
        case .help:
            view.isHelp.toggle()
            view.scroll = 0
            return []
        case .quit:
            // In front of a room one key is not to end a meeting.
            if case .meeting(let room) = screen, room.meeting.position > 0, view.room.side != .stop, !view.isHelp,
                trouble == nil
            {
                return leaveRoomSide(for: .stop)
            }
            return leave()
        case .disagree, .sums, .framework, .compare: return performValues(command, at: moment)
        }
    }

    /// Turns a page down or up: of what is read, or of a list where everything that is read is seen.
    private mutating func turn(_ step: Int) {
        let page = page
        let layout = layout(page)
        if page.focus != nil, layout.maximumScroll == 0 {
            return moveInList(by: step * max(1, layout.visibleOptions - 1))
        }
        view.scroll += step * max(1, layout.visibleRows - 1)
        clampScroll()
    }

    /// Moves by so many options, as far as there are any.
    private mutating func moveInList(by step: Int) {
        let options = page.options
        let choosable = options.indices.filter { options[$0].action != nil }
        guard let first = choosable.first, let last = choosable.last else { return }
        let target = min(max(first, (view.highlight ?? first) + step), last)
        view.highlight = choosable.last { $0 <= target } ?? first
    }

    private mutating func goBack(at moment: Moment) -> [Effect] {
        if view.isHelp {
            view.isHelp = false
            view.scroll = 0
            return []
        }
        if !view.found.isEmpty { return perform(.mendText, at: moment) }
        if let effects = closeValues() { return effects }
        if let effects = closeRoomSide() { return effects }
        if view.isExpanded { return perform(.fold, at: moment) }
        switch screen {
        case .reflection(let walk):
            // Not to the end of the walk, which leads back here.
            if walk.reflection.isFinished { return perform(.goHome, at: moment) }
            guard walk.reflection.position > 0 else {
                open(origin ?? .home)
                return []
            }
            return draftEffects() + reflect(.goBack, at: moment)
        case .forget: open(.settings)
        case .municipality:
            if let keptSetup { return prepareMeeting(dilemma: keptSetup.wanted) }
            open(isMunicipalityKnown ? .settings : .home)
        case .walkDone(let walk): open(.reflection(walk))
        case .browsing: browseBack()
        case .settings, .proposal, .reflections: open(.home)
        case .reading(let reading): openReflections(at: reading.session.id)
        case .forgetOne: keepReflection()
        case .dropped:
            let effects = draftEffects()
            open(.home)
            return effects
        case .logon: open(.settings)
        case .setup(var setup):
            guard setup.side != .cases else {
                open(origin ?? .home)
                return []
            }
            setup.side = setup.side == .plan ? .cases : .plan
            open(.setup(setup))
        case .meeting(let room):
            guard room.meeting.position > 0 else { return prepareMeeting(dilemma: room.meeting.dilemma.id) }
            return draftEffects() + meet(.goBack, at: moment)
        case .meetingDone(let room): openReflections(at: room.session)
        case .welcome:
            waiting = nil
            view.highlight = nil
        case .waiting, .home: break
        }
        return []
    }

    /// Leaves. What is written is stored as a draft; what may point to a person is not, and that is said.
    mutating func leave() -> [Effect] {
        isLeaving = true
        let effects = draftEffects()
        return effects + [.quit(note: goodbye)]
    }

    /// What is left on the terminal: whether the answers are kept, or why a text was not.
    private var goodbye: String? {
        if view.isDraftDirty, let notice = view.notice { return notice.text }
        guard !sessions.isEmpty else { return nil }
        guard storage == .disk else { return strings.goodbyeForgotten }
        return sessions.contains { !$0.isFinished } ? strings.goodbyeToContinue : strings.goodbyeStored
    }

    // MARK: The view

    /// The full view: what the screen shows.
    func canvas(glyphs: Glyphs) -> Canvas {
        PageLayout(page, size: size, glyphs: glyphs, strings: strings, highlight: view.highlight, target: view.target)
            .canvas(scroll: view.scroll)
    }

    /// The layout, for what depends on how much there is room for.
    func layout(_ page: Page) -> PageLayout {
        PageLayout(page, size: size, glyphs: .unicode, strings: strings, highlight: view.highlight)
    }

    mutating func clampScroll() {
        view.scroll = max(0, min(view.scroll, layout(page).maximumScroll))
    }

    /// Opens a screen, with fresh view state.
    mutating func open(_ screen: Screen) {
        self.screen = screen
        view = ViewState()
        field = nil
        switch screen {
        case .home:
            keptSetup = nil
            view.highlight = isReady && followUp == nil ? 0 : nil
        case .municipality:
            view.highlight =
                isMunicipalityKnown ? municipalityChoices.firstIndex { $0.id == municipality?.id } ?? 0 : 0
        case .browsing(let browsing): prepare(browsing)
        case .settings, .walkDone, .proposal, .reflections: view.highlight = 0
        case .forget, .forgetOne: view.highlight = 1
        case .logon: view.highlight = 2
        case .dropped:
            field = TextField(text: followUp?.walk.drafts[FollowUp.draftField] ?? "", limit: Reflection.maximumText)
        case .reflection(let walk): prepare(walk)
        case .setup(let setup): prepare(setup)
        case .meeting(let room): prepare(room)
        // Enter out of habit answers nothing; once it is answered, the minutes are the next thing.
        case .meetingDone(let room): view.highlight = room.meeting.isArchivingConsidered == nil ? nil : 2
        case .welcome, .waiting, .reading: break
        }
    }
}
