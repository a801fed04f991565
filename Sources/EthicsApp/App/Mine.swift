// What the app keeps about the user's own reflections beside the one that is under way.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation

/// A reflection that is read again.
struct Reading: Equatable, Sendable {
    /// The reflection as it stands in the list.
    let session: JournalSession
    /// What is in it.
    let walk: Walk
}

/// Something that was taken along and not followed up yet.
struct FollowUp: Equatable, Sendable {
    /// The name in the journal of what is written about something that was dropped.
    static let draftField = "droppet"
    /// How many reflections are looked through at the start, so that the start stays quick whatever is stored.
    static let looked = 20

    /// The reflection that it was taken along from.
    var walk: Walk
    /// When that reflection was begun.
    let startedAt: Date

    /// Whether these events took something along that nobody has said the end of.
    static func isOpen(_ events: [ReflectionEvent]) -> Bool {
        var isTaken = false
        var outcome: Measure.Outcome?
        for event in events {
            switch event {
            case .tookAlong(let measure): isTaken = measure != nil
            case .followedUp(let value, _): outcome = value
            default: break
            }
        }
        return isTaken && (outcome == nil || outcome == .underWay)
    }
}

extension App {
    /// What is kept, the one begun last leading. What was begun when does not change, so that the list stands still.
    var kept: [JournalSession] {
        sessions.sorted { one, other in
            one.startedAt != other.startedAt ? one.startedAt > other.startedAt : one.id < other.id
        }
    }

    /// The reflections among what is kept.
    var reflections: [JournalSession] { kept.filter { $0.kind == Self.reflectionKind } }

    /// Whether somebody has finished a reflection here.
    var hasFinished: Bool { sessions.contains { $0.kind == Self.reflectionKind && $0.isFinished } }

    /// The day of a moment, as it is read.
    func day(_ moment: Date) -> String { DateText.day(moment, in: launch.timeZone) }
}
