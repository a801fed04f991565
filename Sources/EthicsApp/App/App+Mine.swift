// Going through one's own reflections: reading one again and deleting it.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords

extension App {
    /// Carries out an action that concerns what is one's own.
    mutating func performMine(_ action: Action) -> [Effect] {
        switch action {
        case .propose(let dilemma): open(.proposal(dilemma: dilemma))
        case .openReflections:
            switch screen {
            case .reading(let reading): openReflections(at: reading.session.id)
            case .meetingDone(let room): openReflections(at: room.session)
            default: openReflections()
            }
        case .turn(let first): turn(to: first)
        case .readAgain(let session): return [.read(session: session)]
        case .askForgetOne:
            if case .reading(let reading) = screen { open(.forgetOne(reading.session, reading)) }
            if let room = currentRoom, let session = sessions.first(where: { $0.id == room.session }) {
                open(.forgetOne(session, nil))
            }
        case .forgetOne(let session): return [.forget(session: session)]
        case .keepReflection: return keepReflection()
        case .followUp(let outcome): return followUp(outcome, text: "")
        case .askWhyDropped: open(.dropped)
        case .postponeFollowUp: postponeFollowUp()
        default: break
        }
        return []
    }

    /// Goes to the list, at the reflection that one comes from.
    mutating func openReflections(at session: String? = nil) {
        let index = kept.firstIndex { $0.id == session } ?? 0
        turn(to: index / ReflectionsPage.perPage * ReflectionsPage.perPage)
        view.highlight = index % ReflectionsPage.perPage
    }

    /// Shows the part of the list that begins with this reflection; the menu when there is none left.
    mutating func turn(to first: Int) {
        open(kept.isEmpty ? .home : .reflections(first: max(0, min(first, kept.count - 1))))
    }

    /// Shows a reflection that was chosen in the list. One whose case is gone can only be deleted.
    mutating func showAgain(_ stored: StoredSession) {
        guard let session = sessions.first(where: { $0.id == stored.session }) else { return openReflections() }
        guard let walk = walk(of: stored) else { return open(.forgetOne(session, nil, isReadable: false)) }
        open(.reading(Reading(session: session, walk: walk)))
    }

    /// Leaves the question about deleting, with everything as it was.
    mutating func keepReflection() -> [Effect] {
        guard case .forgetOne(let session, let reading, let isReadable) = screen else { return [] }
        guard reading == nil else {
            reading.map { open(.reading($0)) }
            return []
        }
        openReflections(at: session.id)
        // A meeting stands as it was left when it is read again.
        return isReadable ? [.read(session: session.id)] : []
    }

    /// A reflection is gone.
    mutating func forgetOne(_ left: [JournalSession]) {
        let isMeeting = sessions.contains { gone in
            gone.kind == Self.meetingKind && !left.contains { $0.id == gone.id }
        }
        sessions = left
        if let walk = followUp?.walk, !left.contains(where: { $0.id == walk.session }) { followUp = nil }
        openReflections()
        view.notice = .init(text: isMeeting ? language.meeting.forgotten : language.mine.forgotten)
    }
}
