// What is kept, as lists, menus and cases speak of it.

import EthicsEngine
import EthicsJournal
import EthicsWords
import Foundation

extension Surroundings {
    /// How many earlier meetings are looked through for what was agreed last.
    static let lookedThrough = 30

    /// What is kept, the one begun last leading. What was begun when does not change, so that the list stands still.
    var kept: [JournalSession] {
        sessions.sorted { one, other in
            one.startedAt != other.startedAt ? one.startedAt > other.startedAt : one.id < other.id
        }
    }

    /// The reflections among what is kept.
    var reflections: [JournalSession] { kept.filter { $0.kind == Reflection.kind } }

    /// What can be gone on with, the one that was answered last leading.
    var begun: [JournalSession] { sessions.filter { !$0.isFinished } }

    /// The same without paths, which have an entry of their own in the menu.
    var begunCasesAndMeetings: [JournalSession] { begun.filter { $0.kind != TrackWalk.kind } }

    /// What is kept under this id; nil when there is nothing.
    func session(_ id: String) -> JournalSession? { sessions.first { $0.id == id } }

    /// While nothing is stored: whether nothing lies on this machine from before, as far as is known.
    var isNothingLeft: Bool {
        !launch.hasJournal && settings.isLogonShared != true && storing.left == .nothing
    }

    /// Whether somebody has finished a reflection here.
    var hasFinished: Bool { sessions.contains { $0.kind == Reflection.kind && $0.isFinished } }

    /// The plan for the next reflection: one new thing at a time until there is nothing new.
    var nextPlan: Plan {
        hasUsedBefore && storage == .memory
            ? .full : Plan.next(afterFinished: sessions.count { $0.kind == Reflection.kind && $0.isFinished })
    }

    /// The ids of the cases that were done before.
    var doneCases: Set<String> { Set(reflections.lazy.filter(\.isFinished).map(\.subject)) }

    /// The ids of the cases that are begun, with the reflection to go on with.
    var begunCases: [String: String] {
        Dictionary(
            reflections.lazy.filter { !$0.isFinished }.map { ($0.subject, $0.id) },
            uniquingKeysWith: { newest, _ in newest })
    }

    /// Whether there is more than one case to choose from.
    var hasMoreCases: Bool { library.map { $0.dilemmas.count > 1 } == true }

    /// A session as a line of a list.
    func listed(_ session: JournalSession) -> String {
        language.mine.entry(
            day(session.startedAt), language.session(session.kind).listed(session.title), session.isFinished)
    }

    /// The day of a moment, as it is read.
    func day(_ moment: Date) -> String { DateText.day(moment, in: launch.timeZone) }

    /// The day of a moment, in an order that can be compared.
    func isoDay(_ moment: Date) -> String { DateText.iso(moment, in: launch.timeZone) }

    /// The newest so many meetings that are over, by when they were held: one that is opened again to answer something is not
    /// the last.
    func heldMeetings(_ count: Int) -> [String] {
        kept.filter { $0.kind == Meeting.kind && $0.isFinished }.prefix(count).map(\.id)
    }
}
