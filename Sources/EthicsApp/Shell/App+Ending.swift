// How the program ends: what is left on the terminal, and the exit status.

import EthicsPage
import EthicsJournal
import EthicsEngine
import EthicsWords

extension App {
    /// How the program ends, as far as anybody knows by now.
    var ending: Ending {
        let view = screen.view
        // Held back on purpose, and told as it was on the screen.
        if view.isDraftDirty, let notice = view.notice { return Ending(message: notice.text + "\n") }
        if let loss { return Ending(message: strings.goodbyeLoss(loss) + "\n", status: 1) }
        return Ending(message: goodbye.map { $0 + "\n" } ?? "")
    }

    /// What is not stored although it was to be; nil when nothing is known to be.
    private var loss: Loss? {
        let storing = around.storing
        if storing.left == .unknown { return .gone }
        guard around.storage == .disk || around.storage == .opening else { return nil }
        let hasAnswers = !around.sessions.isEmpty || storing.isPending
        if hasAnswers, storing.isJournalGone { return .gone }
        if hasAnswers, case .corrupt = storing.trouble { return .damaged }
        if storing.isPending {
            if storing.isUnknown { return .unknown }
            return screen.flow.storedEvents > 0 ? .last : .all
        }
        if storing.isDraftUnsaved { return .draft }
        return storing.isTextLeft ? .leftBehind : nil
    }

    /// What is left on the terminal where nothing is lost.
    private var goodbye: String? {
        if around.storing.left == .something { return strings.goodbyeLeft }
        guard !around.sessions.isEmpty else { return nil }
        guard around.storage == .disk else { return strings.goodbyeForgotten }
        // What is on the screen, or what was last stored.
        let kind = screen.flow.sessionKind ?? around.sessions.first?.kind ?? ""
        if let goodbye = around.language.session(kind).goodbye { return goodbye }
        return around.sessions.contains { !$0.isFinished } ? strings.goodbyeToContinue : strings.goodbyeStored
    }
}
