// Update: a message in, the new state and what is to be done out. Pure. What keys, lines and commands do stands in files of
// their own.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Applies a message.
    ///
    /// - Returns: What is to be done outside, in order.
    mutating func update(_ message: Message, at moment: Moment) -> [Effect] {
        let told = screen.flow.look(in: around, at: moment)
        let effects = carry(take(message, at: moment), at: moment)
        // Afterwards: a key takes away what was told before it.
        if let told, view.notice == nil { view.notice = .init(text: told) }
        show()
        return effects
    }

    /// Carries out what is asked of the shell.
    ///
    /// - Returns: What is left to be done outside, in order.
    mutating func carry(_ effects: [Effect], at moment: Moment) -> [Effect] {
        var outside: [Effect] = []
        for effect in effects {
            if case .ask(let request) = effect {
                outside += carry(grant(request, at: moment), at: moment)
            } else {
                if case .store = effect { around.storing.begin() }
                outside.append(effect)
            }
        }
        return outside
    }

    private mutating func take(_ message: Message, at moment: Moment) -> [Effect] {
        switch message {
        case .key(let key): return press(key, at: moment)
        case .paste(let text): return paste(text)
        case .click(let place): return click(at: place, at: moment)
        case .line(let line): return answer(line, at: moment)
        case .cutLine(let line): return answer(line, isCut: true, at: moment)
        case .resized(let size):
            view.keepPlace(layout)
            around.size = size
            if view.target != nil { view.reveal = .target }
        case .contentLoaded(let library, let index, let leftOut):
            around.library = library
            around.index = index
            let effects = [.useContent(library)] + proceed(at: moment)
            // Afterwards: a screen that is opened begins without a notice.
            let untranslated = strings.untranslated(library, around.launch.language)
            let mistakes = mistakesInSettings(library)
            let told = [
                mistakes, leftOut > 0 ? strings.leftOut(leftOut) : "",
                library.firstFormatFiles > 0 ? strings.firstFormat(library.firstFormatFiles) : "",
                untranslated ?? "",
            ].asParagraph
            let isWarning = leftOut > 0 || untranslated != nil || !mistakes.isEmpty
            if !told.isEmpty { tell(.init(text: told, isWarning: isWarning)) }
            return effects
        case .previewed(let previewed): return take(previewed, at: moment)
        case .journalOpened(let sessions):
            around.storage = .disk
            around.storing.open()
            around.sessions = sessions
            overlay.trouble = nil
            // What waited while the journal was away is stored now, with what this one does not have.
            let stored = sessions.first { $0.id == screen.flow.storedSession }
            let unstored = screen.flow.goOn(withStored: stored?.lastSequence ?? 0)
            return unstored.isEmpty ? keepingWarning { $0.proceed(at: moment) } : unstored
        case .salvaged(let salvage): tell(.init(text: strings.salvaged(salvage), isWarning: salvage.lost > 0))
        case .journalFailed(let error): return fail(error, at: moment)
        case .stored(let session):
            around.storing.succeed(session.id)
            around.sessions = [session] + around.sessions.filter { $0.id != session.id }
            return pass(message, at: moment) ?? []
        case .drafted(let session, let isDeletion, let isShared, let error):
            around.storing.drafted(session, isDeletion: isDeletion, error)
            if isShared { tell(.init(text: strings.draftElsewhere)) }
        case .waits(let work): around.waiting = work
        case .unanswered(let effects): around.storing.giveUp(on: Set(effects.compactMap(\.leavesUnknown)))
        case .sessionRead(let stored): return pass(message, at: moment) ?? open(stored, at: moment)
        case .caseRead(let id, let plan, let content):
            return pass(message, at: moment) ?? reread(id, content, at: moment)
                ?? begin(id, plan: plan, content, at: moment)
        case .forgotten(let papers):
            around.sessions = []
            around.pastMeetings = []
            around.recent = Recent()
            followUp = .done
            return pass(message, at: moment) ?? [
                .leave(to: .home), .tell([forgottenText, strings.papersLeft(papers)].asParagraph),
            ]
        case .forgottenOne(let left, let papers):
            if overlay.goingOn == .deleting { return goOnWithoutStoring(leaving: left, at: moment) }
            return takeAway(left, papers)
        case .followUpFound(let stored): return askFollowUp(stored)
        case .recentRead(let recent): take(recent)
        case .listedRead: return pass(message, at: moment) ?? []
        case .meetingsRead(let past):
            around.pastMeetings = past
            return pass(message, at: moment) ?? []
        case .written: return pass(message, at: moment) ?? []
        case .writingFailed(let folder):
            tell(.init(text: around.language.meeting.writingFailed(folder), isWarning: true))
        case .tick: break
        case .settingsFailed(let path): tell(.init(text: strings.settingsFailed(path), isWarning: true))
        case .draftIsDue: return screen.flow.draftEffects(in: around)
        case .leave: return leave()
        }
        return []
    }

    /// Lets the flow have a message; nil when it is not for it.
    private mutating func pass(_ message: Message, at moment: Moment) -> [Effect]? {
        screen.flow.receive(message, in: around, at: moment)
    }

    /// Says something on the screen, also under what lies over it.
    mutating func tell(_ notice: PageNotice) { screen.view.notice = notice }

    /// Does something that may open a screen. That something went wrong is said on the first one, which may be this one.
    private mutating func keepingWarning(_ change: (inout App) -> [Effect]) -> [Effect] {
        let warning = screen.view.notice.flatMap { $0.isWarning ? $0 : nil }
        let effects = change(&self)
        if let warning, screen.view.notice == nil { tell(warning) }
        return effects
    }

    // MARK: Sessions

    /// Begins a reflection on a case that was read.
    private mutating func begin(_ id: String, plan: Plan?, _ content: Library?, at moment: Moment) -> [Effect] {
        guard let flow = ReflectingFlow(id, plan: plan, content, in: around, at: moment) else {
            // One stays where one was, unless there was nothing yet.
            let isWaiting = if case .start(let flow) = screen, case .waiting = flow.place { true } else { false }
            return (isWaiting ? [.leave(to: .home)] : []) + [.tell(strings.caseUnreadable, isWarning: true)]
        }
        return keepingWarning {
            $0.open(.reflecting(flow))
            return []
        }
    }

    /// Opens a session that was read, in the flow of its kind. In the list of one's own, one that can't be read can be deleted.
    private mutating func open(_ stored: StoredSession, at moment: Moment) -> [Effect] {
        if let opened = Screen(stored, in: around, at: moment) {
            open(opened)
            if !stored.draftsElsewhere.isEmpty, screen.view.notice == nil { tell(.init(text: strings.draftElsewhere)) }
            return []
        }
        if case .mine = screen {
            return [.leave(to: .forgetting(session: stored.session, unreadable: stored.unreadable))]
        }
        return [
            .leave(to: .home),
            .tell(around.language.session(stored.kind).unreadable(stored.unreadable), isWarning: true),
        ]
    }

    /// That everything is deleted: on this machine, or only what was answered in this run.
    private var forgottenText: String {
        around.storage == .memory && !around.isNothingLeft ? strings.forgottenNow : strings.forgotten
    }

    /// A session is deleted; these are left, and these papers about it.
    private mutating func takeAway(_ left: [JournalSession], _ papers: [String]) -> [Effect] {
        let gone = around.sessions.first { session in !left.contains { $0.id == session.id } }
        around.sessions = left
        around.recent = Recent()
        if case .about(let about) = followUp, !left.contains(where: { $0.id == about.walk.session }) {
            followUp = .done
        }
        let told = [around.language.session(gone?.kind ?? "").forgotten, strings.papersLeft(papers)].asParagraph
        return [.leave(to: .reflections()), .tell(told)] + readPast(1)
    }

    // MARK: What was taken along

    /// Looks for something to follow up, the first time that the journal is there. What is taken along is asked about the next
    /// day at the earliest, and so is what was said to be under way: on the same day there is nothing to tell yet.
    private mutating func seekFollowUp(at moment: Moment) -> [Effect] {
        guard around.storage == .disk, followUp == .notYet else { return [] }
        followUp = .done
        let today = around.isoDay(moment.now)
        let finished = around.reflections.filter { $0.isFinished && around.isoDay($0.updatedAt) < today }
            .prefix(FollowUp.looked).map(\.id)
        return (finished.isEmpty ? [] : [.findFollowUp(sessions: finished)]) + readPast(1)
    }

    /// Reads what so many earlier meetings left.
    private func readPast(_ count: Int) -> [Effect] {
        let meetings = around.heldMeetings(count)
        return meetings.isEmpty ? [] : [.readMeetings(sessions: meetings)]
    }

    /// Something was found.
    private mutating func askFollowUp(_ stored: StoredSession) -> [Effect] {
        guard let walk = Walk(stored, in: around), let session = around.session(stored.session) else { return [] }
        followUp = .about(FollowUp(walk: walk, startedAt: session.startedAt))
        guard isHome else { return [] }
        let notice = screen.view.notice
        let effects = openHome()
        screen.view.notice = notice
        return effects
    }

    // MARK: The beginning

    /// What is to be done when the program starts, beside loading the content.
    var firstEffects: [Effect] {
        switch around.storage {
        case .opening: [.openJournal(isAgain: false)]
        case .memory: [.keepInMemory]
        case .undecided, .disk: []
        }
    }

    /// Goes on with what was waiting for content and journal, once both are there.
    mutating func proceed(at moment: Moment) -> [Effect] {
        guard overlay.trouble == nil, around.isReady else { return [] }
        return seekFollowUp(at: moment) + proceedWaiting() + readRecent()
    }

    private mutating func proceedWaiting() -> [Effect] {
        // Not before the menu is whole: Enter would choose what is about to move.
        if isHome, screen.view.highlight == nil { screen.view.highlight = 0 }
        guard case .start(let flow) = screen, case .waiting(let wanted) = flow.place else { return [] }
        let launch = around.launch
        if launch.meeting == nil, let dilemma = launch.dilemma,
            let begun = around.reflections.first(where: { $0.subject == dilemma && !$0.isFinished })
        {
            return [.leave(to: .session(begun.id))]
        }
        return [.leave(to: wanted ?? first ?? .home)]
    }

    /// What the program does first: the dilemma that was asked for, else the first case.
    private var first: Destination? {
        let launch = around.launch
        if launch.meeting != nil { return .meeting(dilemma: launch.dilemma) }
        if launch.wantsTrack { return .track(launch.track) }
        if let dilemma = launch.dilemma { return .reflection(dilemma: dilemma, plan: launch.plan) }
        return around.library.flatMap { Suggestion.next(in: $0, sessions: [])?.id }.map {
            .reflection(dilemma: $0, plan: launch.plan)
        }
    }
}
