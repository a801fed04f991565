// What the commands of the table do, and where the way back leads.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
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
            // What one reflects on alone is not for the wall.
            if case .meeting = screen, !view.isHelp, trouble == nil { return leaveRoomSide(for: .stop) }
            let effects = draftEffects()
            open(.home)
            return effects
        case .filter:
            browse(.filters)
            return []
        case .pageDown:
            let page = page
            let layout = layout(page)
            // The key of a remote leads on when all of the page was read.
            if let onward = page.onward, view.scroll >= layout.maximumScroll { return perform(onward, at: moment) }
            turn(1, page, layout)
            return []
        case .pageUp:
            let page = page
            if page.onward != nil, view.scroll == 0 { return goBack(at: moment) }
            turn(-1, page, layout(page))
            return []
        case .judgement: return leaveRoomSide(for: .pick)
        case .pause: return leaveRoomSide(for: .pause)
        case .lines: return leaveRoomSide(for: .warning)
        case .stop: return leaveRoomSide(for: .stop)
        case .skip:
            if hasTyped { return closeRound(anyway: false, at: moment) }
            return meet(.skip, at: moment)
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
    private mutating func turn(_ step: Int, _ page: Page, _ layout: PageLayout<Action>) {
        if page.focus != nil, layout.maximumScroll == 0 {
            return moveInList(by: step * max(1, layout.visibleOptions - 1))
        }
        view.scroll += step * max(1, layout.visibleRows - 1)
        clampScroll()
    }

    /// Moves by so many options, as far as there are any.
    mutating func moveInList(by step: Int) {
        let options = page.options
        let choosable = options.indices.filter { options[$0].action != nil }
        guard let first = choosable.first, let last = choosable.last else { return }
        let target = min(max(first, (view.highlight ?? first) + step), last)
        view.highlight = choosable.last { $0 <= target } ?? first
    }

    mutating func goBack(at moment: Moment) -> [Effect] {
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
        case .forgetOne: return keepReflection()
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
            guard room.meeting.position > 0 else {
                keptSetup = MeetingSetup(after: room.meeting.start)
                return prepareMeeting(dilemma: room.meeting.dilemma.id)
            }
            let effects = draftEffects()
            keepRoomField()
            return effects + meet(.goBack, at: moment)
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
        if currentRoom != nil || sessions.first?.kind == Self.meetingKind { return language.meeting.goodbye }
        return sessions.contains { !$0.isFinished } ? strings.goodbyeToContinue : strings.goodbyeStored
    }
}
