// How the program ends: what is left on the terminal, and the exit status.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// How the program ends, as far as anybody knows by now.
    var ending: Ending {
        let told = [heldBack, loss.map { strings.goodbyeLoss($0) } ?? (heldBack == nil ? goodbye : nil)].compactMap {
            $0
        }
        return Ending(message: told.map { $0 + "\n" }.joined(), status: loss == nil ? 0 : 1)
    }

    /// That what stands in the field is held back on purpose, since it may point to a person.
    private var heldBack: String? {
        let view = screen.view
        guard view.isDraftDirty, let text = view.field?.text else { return nil }
        let found = PersonalData.find(in: text, besides: screen.flow.inventedNames)
        return found.isEmpty ? nil : strings.foundAndKept(found)
    }

    /// What is not stored although it was to be; nil when nothing is known to be.
    private var loss: Loss? {
        let storing = around.storing
        switch storing.left {
        case .gone: return .gone
        case .damaged: return .damaged
        case .nothing, .something: break
        }
        guard around.storage == .disk || around.storage == .opening else { return nil }
        let hasAnswers = !around.sessions.isEmpty || storing.isPending
        if hasAnswers, storing.isJournalGone { return .gone }
        if hasAnswers, storing.isDamaged { return .damaged }
        if storing.unknown.contains(.deletion) { return .unknownDeletion }
        if storing.isPending {
            if storing.unknown.contains(.events) { return .unknown }
            return screen.flow.storedEvents > 0 ? .last : .all
        }
        if storing.unknown.contains(.text) { return .unknownText }
        if storing.isDraftUnsaved { return .draft }
        return storing.isTextLeft ? .leftBehind : nil
    }

    /// What is left on the terminal where nothing is lost.
    private var goodbye: String? {
        if around.storing.left == .something { return strings.goodbyeLeft }
        guard let stored = around.storing.stored.reversed().lazy.compactMap(around.session).first else { return nil }
        guard around.storage == .disk else { return strings.goodbyeForgotten }
        if let goodbye = around.language.session(stored.kind).goodbye { return goodbye }
        return around.sessions.contains { !$0.isFinished } ? strings.goodbyeToContinue : strings.goodbyeStored
    }
}
