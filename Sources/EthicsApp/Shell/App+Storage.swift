// What only the shell may change: where answers go, what was set, and what happens when something can't be stored.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords

extension App {
    /// Does what a flow asks for.
    mutating func grant(_ request: Request, at moment: Moment) -> [Effect] {
        switch request {
        case .leave(let destination): return go(to: destination, at: moment)
        case .tell(let notice): tell(notice)
        case .adopt(let settings):
            around.settings = settings
            return around.storage == .disk ? [.saveSettings(settings)] : []
        case .begin(let keeps):
            around.storage = keeps ? .opening : .memory
            return [keeps ? .openJournal(isAgain: false) : .keepInMemory] + proceed(at: moment)
        case .skipStaircase: around.hasUsedBefore = true
        case .shareLogon(let saying): return keepNothing(saying: saying)
        case .keepAnswers: return keepFromNowOn()
        case .endFollowUp: followUp = .done
        }
        return []
    }

    // MARK: The settings file

    /// What is wrong in the settings file, now that it is known which municipalities there are; nothing where nothing is, or
    /// where the first screen says it.
    func mistakesInSettings(_ library: Catalogue) -> String {
        let file = around.launch.settingsFile.checked(in: library)
        let words = around.language.settings
        if let fault = file.storingFault {
            let hasFirstScreen = !around.launch.isStraight && !around.launch.isEphemeral
            return hasFirstScreen ? "" : words.nothingKept(file, fault)
        }
        return file.problems.isEmpty ? "" : words.mistakes(file)
    }

    // MARK: Who uses the log-on

    /// Keeps nothing from now on, now and at the next start. What is stored stays where it is, and is not shown to whoever comes
    /// next.
    private mutating func keepNothing(saying notice: String) -> [Effect] {
        around.settings.isLogonShared = true
        around.storing = Storing(left: lying(around.sessions))
        around.storage = .memory
        around.sessions = []
        around.pastMeetings = []
        around.recent = Recent()
        followUp = .done
        return [.saveSettings(around.settings), .keepInMemory, .leave(to: .settings), .tell(notice)]
    }

    /// Keeps answers from now on. What was said while everything was to be forgotten is forgotten.
    private mutating func keepFromNowOn() -> [Effect] {
        let wasShared = around.settings.isLogonShared == true
        around.settings.isLogonShared = nil
        around.storage = .opening
        around.storing = Storing()
        let mine = around.language.mine
        tell(.init(text: around.sessions.isEmpty ? mine.nowMine : mine.nowMineForgotten))
        around.sessions = []
        around.pastMeetings = []
        around.recent = Recent()
        return (wasShared ? [.saveSettings(around.settings)] : []) + [.openJournal(isAgain: false)]
    }

    // MARK: Trouble

    /// Shows what stands in the way of storing. A conflict is none: the session is read again.
    mutating func fail(_ error: JournalError, at moment: Moment) -> [Effect] {
        around.storing.fail(error)
        guard let trouble = Trouble(error) else {
            return screen.flow.receive(.journalFailed(error), in: around, at: moment) ?? []
        }
        // What was to be deleted first is still there, and that is said.
        let told = overlay.goingOn == .deleting ? PageNotice(text: strings.notDeleted, isWarning: true) : nil
        closeTrouble()
        overlay.trouble = trouble
        overlay.troubleView.notice = told
        overlay.lookup = nil
        return []
    }

    /// Takes away what stood in the way, and what was asked about it.
    private mutating func closeTrouble() {
        overlay.trouble = nil
        overlay.troubleView = ViewState()
        overlay.goingOn = .notAsked
    }

    /// Keeps everything in memory from now on. A fresh journal has nothing of this session: all of it goes there.
    ///
    /// - Parameter left: What stays stored on this machine.
    mutating func goOnWithoutStoring(leaving left: [JournalSession], at moment: Moment) -> [Effect] {
        closeTrouble()
        around.storing = Storing(left: lying(left))
        around.storage = .memory
        around.sessions = []
        screen.flow.storeAnew()
        let unstored = screen.flow.unstored
        return [.keepInMemory] + (unstored.isEmpty ? proceed(at: moment) : unstored)
    }

    /// What of these sessions lies on this machine.
    private func lying(_ sessions: [JournalSession]) -> Storing.Left {
        guard !sessions.isEmpty else { return .nothing }
        if around.storing.isDamaged { return .damaged }
        // One that was open and is not any more is not where it was.
        return around.storing.isJournalGone || around.storage == .opening ? .gone : .something
    }

    /// Carries out what can be done with what lies over the screen.
    mutating func perform(_ action: ShellAction, at moment: Moment) -> [Effect] {
        switch action {
        case .closeLookup: overlay.lookup = nil
        case .retry:
            closeTrouble()
            guard around.storage == .disk, !around.storing.isJournalGone else {
                around.storage = .opening
                return [.openJournal(isAgain: true)]
            }
            return screen.flow.unstored
        case .salvage:
            closeTrouble()
            around.storage = .opening
            return [.salvage]
        case .goWithoutStoring:
            guard around.storage == .disk, screen.flow.storedEvents > 0, !around.storing.isJournalGone else {
                return goOnWithoutStoring(leaving: around.sessions, at: moment)
            }
            overlay.goingOn = .asked
            overlay.troubleView = ViewState()
        case .leaveStored: return goOnWithoutStoring(leaving: around.sessions, at: moment)
        case .deleteStored:
            guard let session = screen.flow.storedSession else { return [] }
            overlay.goingOn = .deleting
            return [.forget(session: session)]
        case .quit: return leave()
        }
        return []
    }

    // MARK: Leaving

    /// Leaves. What is written is stored as a draft; what may point to a person is not, and that is said.
    mutating func leave() -> [Effect] {
        let effects = screen.flow.draftEffects(in: around)
        return effects + [.quit]
    }
}
