// Who uses the log-on, changed in the settings. A shared one keeps nothing, now and at the next start.

import EthicsPage
import EthicsWords

extension App {
    /// Whether answers are remembered because only one person uses the log-on.
    var isLogonMine: Bool { storage == .disk || storage == .opening }

    /// Changes who uses the log-on; asks first when something is stored.
    mutating func toggleLogon() -> [Effect] {
        guard isLogonMine else { return keepFromNowOn() }
        guard sessions.isEmpty else {
            open(.logon)
            return []
        }
        return keepNothing(notice: language.mine.nowShared)
    }

    /// Keeps nothing from now on. What is stored stays where it is, and is not shown to whoever comes next.
    mutating func keepNothing(notice: String) -> [Effect] {
        settings.isLogonShared = true
        storage = .memory
        sessions = []
        pastMeetings = []
        followUp = nil
        open(.settings)
        view.notice = .init(text: notice)
        return [.saveSettings(settings), .keepInMemory]
    }

    /// Keeps answers from now on. What was said while everything was to be forgotten is forgotten.
    private mutating func keepFromNowOn() -> [Effect] {
        let wasShared = settings.isLogonShared == true
        settings.isLogonShared = nil
        storage = .opening
        view.notice = .init(text: sessions.isEmpty ? language.mine.nowMine : language.mine.nowMineForgotten)
        sessions = []
        pastMeetings = []
        return (wasShared ? [.saveSettings(settings)] : []) + [.openJournal]
    }
}
