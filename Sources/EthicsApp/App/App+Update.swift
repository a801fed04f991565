// Update: a message in, the new state and what is to be done out. Pure. What keys, lines and commands do stands in
// files of their own.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Applies a message.
    ///
    /// - Returns: What is to be done outside, in order.
    package mutating func update(_ message: Message, at moment: Moment) -> [Effect] {
        let told = look(at: moment)
        let effects = take(message, at: moment)
        // Afterwards: a key takes away what was told before it.
        if let told, view.notice == nil { view.notice = .init(text: told) }
        return effects
    }

    private mutating func take(_ message: Message, at moment: Moment) -> [Effect] {
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
            pastMeetings = []
            followUp = nil
            if screen == .logon { return keepNothing(notice: language.mine.nowShared) }
            open(.home)
            view.notice = .init(text: strings.forgotten)
            return []
        case .forgottenOne(let left):
            forgetOne(left)
            return seekPast(1)
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
    package var firstEffects: [Effect] {
        switch storage {
        case .opening: [.openJournal]
        case .memory: [.keepInMemory]
        case .undecided, .disk: []
        }
    }
}
