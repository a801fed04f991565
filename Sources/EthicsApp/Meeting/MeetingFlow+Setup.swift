// Before the door opens: what is prepared, and what earlier meetings left for it.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

extension MeetingFlow {
    /// A meeting that is being prepared.
    ///
    /// - Parameter dilemma: A case that was chosen already.
    init(preparing dilemma: String?, in around: Surroundings) {
        var setup = MeetingSetup(after: around.pastMeetings.first?.start)
        if let plan = around.launch.meeting, around.launch.isMeetingTimed { setup.plan = plan }
        setup.wanted = dilemma
        place = .setup(setup)
        show(setup)
    }

    /// Reads what earlier meetings left.
    func readPast(in around: Surroundings) -> [Effect] {
        let meetings = around.heldMeetings(Surroundings.lookedThrough)
        return meetings.isEmpty ? [] : [.readMeetings(sessions: meetings)]
    }

    /// Prepares another meeting.
    mutating func prepare(about dilemma: String?, in around: Surroundings) -> [Effect] {
        self = MeetingFlow(preparing: dilemma, in: around)
        return readPast(in: around)
    }

    /// Goes on preparing a meeting that something was set for.
    mutating func prepare(
        _ setup: MeetingSetup, about dilemma: String? = nil, in around: Surroundings
    ) -> [Effect] {
        var setup = setup
        setup.isUsual = false
        setup.wanted = dilemma ?? setup.wanted
        show(setup)
        return readPast(in: around)
    }

    /// Takes the case that was chosen; nil where nothing is being prepared.
    mutating func take(_ dilemma: String?, in around: Surroundings) -> [Effect]? {
        guard case .setup(let setup) = place else { return nil }
        return prepare(setup, about: dilemma, in: around)
    }

    /// Makes the view ready for a part of the preparation.
    private mutating func show(_ setup: MeetingSetup) {
        place = .setup(setup)
        stepView = ViewState()
        seen = RoomView()
        values = ValuesState()
        switch setup.side {
        case .cases, .workplaces: view.highlight = 0
        case .plan: view.highlight = nil
        // Empty, so that typing gives what was typed; Enter alone leaves it as it is.
        case .people: view.field = TextField(limit: 4)
        case .group: view.field = TextField(text: setup.group, limit: 80)
        }
    }

    /// What earlier meetings left is known: the usual is what the last one had, unless something was set already.
    mutating func takePast(in around: Surroundings) {
        guard case .setup(let setup) = place, setup.isUsual else { return }
        var fresh = MeetingSetup(after: around.pastMeetings.first?.start)
        fresh.wanted = setup.wanted
        if around.launch.isMeetingTimed { fresh.plan = setup.plan }
        place = .setup(fresh)
    }

    /// Changes what is prepared.
    mutating func change(_ change: MeetingSetup.Change) {
        guard case .setup(var setup) = place else { return }
        let highlight = view.highlight
        let side = setup.side
        setup.apply(change)
        setup.isUsual = false
        show(setup)
        if setup.side == side { view.highlight = highlight }
    }

    /// Takes in what was written during the preparation.
    mutating func submit(_ text: String, to setup: MeetingSetup, in around: Surroundings) {
        var setup = setup
        let trimmed = text.trimmingCharacters(in: .whitespaces)
        if setup.side == .people {
            let asked = trimmed.isEmpty ? setup.people : Int(trimmed)
            guard let people = asked, (1...MeetingSetup.mostPeople).contains(people) else {
                return say(around.language.meeting.peopleWrong)
            }
            setup.people = people
        } else {
            setup.group = String(trimmed.prefix(80))
        }
        setup.side = .plan
        show(setup)
        if setup.people == 1 { say(around.language.meeting.onePerson) }
    }

    /// One part of the preparation back.
    mutating func back(from setup: MeetingSetup) -> [Effect] {
        var setup = setup
        guard setup.side != .cases else { return [.leave(to: .back)] }
        setup.side = setup.side == .plan ? .cases : .plan
        show(setup)
        return []
    }

    // MARK: Beginning

    /// Has a case read, to begin a meeting about it.
    func read(_ dilemma: String, in around: Surroundings) -> [Effect] {
        around.municipality.map { [.readCase(id: dilemma, municipality: $0, plan: nil)] } ?? []
    }

    /// Begins a meeting on a case that was read. Nothing is stored before the door opens.
    mutating func begin(
        _ setup: MeetingSetup, on id: String, _ content: Library?, in around: Surroundings, at moment: Moment
    ) {
        guard let content, let dilemma = content.dilemma(id), let municipality = content.municipalities.first,
            var start = around.start(of: setup, on: id)
        else { return say(around.strings.caseUnreadable, isWarning: true) }
        start.content = ContentStore.references(of: dilemma, municipality, in: content)
        open(
            Room(
                Sitting(
                    session: moment.freshID, state: Meeting(start, dilemma: dilemma), lastSequence: 0,
                    content: CaseContent(content, for: municipality, wheel: around.library?.wheel))))
    }

    /// Writes the meeting leader's sheet for a case.
    func writeSheet(_ dilemma: String, in around: Surroundings) -> [Effect] {
        guard case .setup(let setup) = place, let municipality = around.municipality,
            let start = around.start(of: setup, on: dilemma)
        else { return [] }
        return [.writeSheet(start, municipality: municipality)]
    }
}

extension Surroundings {
    /// What a meeting about a case would begin with; nil while there is no content.
    func start(of setup: MeetingSetup, on dilemma: String) -> MeetingStart? {
        municipality.map {
            setup.start(dilemma: dilemma, municipality: $0.id, minimum: minimum, past: pastMeetings)
        }
    }
}
