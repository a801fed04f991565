// Before the door opens: what is prepared, and what earlier meetings left for it.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation

extension App {
    /// How many earlier meetings are looked through for what was agreed last.
    private static let looked = 30

    /// The small-group rule's minimum.
    var minimum: Int { SmallGroupRule(minimum: settings.smallestGroup ?? SmallGroupRule.usual).minimum }

    /// Prepares a meeting.
    mutating func prepareMeeting(dilemma: String?) -> [Effect] {
        var setup = keptSetup ?? MeetingSetup(after: pastMeetings.first?.start)
        if keptSetup == nil, let plan = launch.meeting, launch.isMeetingTimed { setup.plan = plan }
        setup.isUsual = keptSetup == nil
        keptSetup = nil
        setup.wanted = dilemma
        open(.setup(setup))
        return seekPast(Self.looked)
    }

    /// Reads what so many earlier meetings left.
    func seekPast(_ count: Int) -> [Effect] {
        // By when they were held: one that is opened again to answer something is not the last.
        let meetings = kept.filter { $0.kind == Self.meetingKind && $0.isFinished }.prefix(count).map(\.id)
        return meetings.isEmpty ? [] : [.readMeetings(sessions: meetings)]
    }

    /// What earlier meetings left is known: the usual is what the last one had, unless something was set already.
    mutating func takePast(_ past: [MeetingRecord]) {
        pastMeetings = past
        guard case .setup(let setup) = screen, setup.isUsual else { return }
        var fresh = MeetingSetup(after: past.first?.start)
        fresh.wanted = setup.wanted
        if launch.isMeetingTimed { fresh.plan = setup.plan }
        screen = .setup(fresh)
    }

    /// Changes what is prepared.
    mutating func changeSetup(_ change: MeetingSetup.Change) {
        guard case .setup(var setup) = screen else { return }
        let highlight = view.highlight
        let side = setup.side
        setup.apply(change)
        setup.isUsual = false
        open(.setup(setup))
        if setup.side == side { view.highlight = highlight }
    }

    /// Takes in what was written during the preparation.
    mutating func submitSetup(_ text: String) {
        guard case .setup(var setup) = screen else { return }
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        if setup.side == .people {
            let asked = trimmed.isEmpty ? setup.people : Int(trimmed)
            guard let people = asked, (1...MeetingSetup.mostPeople).contains(people) else {
                view.notice = .init(text: language.meeting.peopleWrong)
                return
            }
            setup.people = people
        } else {
            setup.group = String(trimmed.prefix(80))
        }
        setup.side = .plan
        open(.setup(setup))
        if setup.people == 1 { view.notice = .init(text: language.meeting.onePerson) }
    }

    /// What a meeting about a case would begin with; nil while there is no content.
    func start(of setup: MeetingSetup, on dilemma: String) -> MeetingStart? {
        municipality.map {
            setup.start(dilemma: dilemma, municipality: $0.id, minimum: minimum, past: pastMeetings)
        }
    }

    /// Begins a meeting on a case that was read. Nothing is stored before the door opens.
    mutating func beginMeeting(_ start: MeetingStart, _ content: Library?, at moment: Moment) {
        guard let content, let dilemma = content.dilemma(start.dilemma),
            let municipality = content.municipalities.first
        else {
            view.notice = .init(text: strings.caseUnreadable, isWarning: true)
            return
        }
        var start = start
        start.content = ContentStore.references(of: dilemma, municipality, in: content)
        open(
            .meeting(
                Room(
                    session: moment.freshID, meeting: Meeting(start, dilemma: dilemma), lastSequence: 0,
                    content: CaseContent(content, for: municipality, wheel: library?.wheel))))
    }
}
