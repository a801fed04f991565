// Before the door opens: three proposals with why, and everything that can be changed.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// The preparation of a meeting.
struct SetupPage {
    typealias Action = MeetingFlow.Action

    let flow: MeetingFlow
    let around: Surroundings
    let setup: MeetingSetup

    private var words: Shared<MeetingStrings> { around.language.meeting }
    private var strings: Shared<Strings> { around.strings }

    /// The page.
    var page: Page<Action> {
        var page = Page<Action>(title: words.title, note: words.before, notice: flow.view.notice)
        page.commands = [.back, .help, .quit]
        switch setup.side {
        case .cases: cases(&page)
        case .plan: plan(&page)
        case .workplaces: workplaces(&page)
        case .people:
            page.ask(flow.view, in: around, prompt: words.peopleQuestion(setup.people), hint: words.peopleHint)
        case .group:
            page.ask(
                flow.view, in: around, prompt: words.groupQuestion, hint: words.groupHint(around.storage != .memory))
        }
        return page
    }

    private func cases(_ page: inout Page<Action>) {
        guard let library = around.library, let start = around.start(of: setup, on: "") else { return }
        page.body = [.text(words.summary(start), .muted)] + notes(start)
        page.prompt = words.proposals
        let proposals = setup.proposals(in: library, past: around.pastMeetings)
        if proposals.isEmpty { page.body.append(.text(words.noProposals)) }
        page.options = proposals.enumerated().map { index, proposal in
            let painful = proposal.dilemma.warnings.joined(separator: ", ")
            return .init(
                key: Character(String(index + 1)), label: proposal.dilemma.title,
                detail: painful.isEmpty ? "" : words.painful(painful),
                text: words.reasons(proposal.reasons, strings.sector).capitalizedFirst, textRole: .muted,
                action: .begin(dilemma: proposal.dilemma.id))
        }
        let marked = flow.view.highlight.flatMap { proposals.indices.contains($0) ? proposals[$0] : nil }
        page.options += [
            .init(key: "4", label: words.otherCases, startsGroup: true, action: .leave(to: .cases)),
            .init(key: "5", label: words.changePlan, action: .change(.side(.plan))),
        ]
        if let proposal = marked ?? proposals.first {
            page.options.append(
                .init(
                    key: "6", label: words.makeSheet, detail: proposal.dilemma.title,
                    action: .writeSheet(dilemma: proposal.dilemma.id)))
        }
    }

    /// What follows from what was set.
    private func notes(_ start: MeetingStart) -> [PageBlock] {
        var notes: [String] = []
        if !start.canCount { notes.append(words.smallNote(start.people)) }
        if !around.isMunicipalityKnown {
            let place = setup.side == .cases ? words.municipalityChosenThere : ""
            notes.append([words.municipalityUnknown, place].asParagraph)
        }
        if start.isLeader { notes.append(words.leaderNote) }
        if !start.agreed.isEmpty { notes.append(words.agreedNote) }
        return notes.map { .text($0) }
    }

    private func plan(_ page: inout Page<Action>) {
        page.title = words.planTitle
        if let start = around.start(of: setup, on: "") { page.body = notes(start) }
        let names = setup.workplaces.map { around.library?.workplace($0)?.name ?? $0 }
        let rows: [(String, MeetingSetup.Change)] = [
            (words.planTime(setup.plan.rawValue), .nextPlan), (words.planPeople(setup.people), .side(.people)),
            (words.planGroup(setup.group), .side(.group)), (words.planLeader(setup.isLeader), .toggleLeader),
            (words.planWay(setup.way), .nextWay), (words.planWorkplaces(names), .side(.workplaces)),
            (words.planAudience(setup.audience), .nextAudience),
        ]
        page.options = rows.enumerated().map { index, row in
            .init(key: Character(String(index + 1)), label: row.0, action: .change(row.1))
        }
        if around.launch.municipality == nil, (around.library?.municipalities.count ?? 0) > 1 {
            let name = around.isMunicipalityKnown ? around.municipality?.name : nil
            page.options.append(.init(key: "8", label: words.planMunicipality(name), action: .leave(to: .municipality)))
        }
        page.options.append(.init(key: "0", label: words.done, startsGroup: true, action: .change(.side(.cases))))
    }

    private func workplaces(_ page: inout Page<Action>) {
        page.title = words.planTitle
        page.prompt = words.whichWorkplaces
        page.options = [
            .init(label: words.allWorkplaces, isAnswer: setup.workplaces.isEmpty, action: .change(.allWorkplaces))
        ]
        page.options += around.workplaceChoices.map { workplace in
            .init(
                label: workplace.name.capitalizedFirst, isAnswer: setup.workplaces.contains(workplace.id),
                action: .change(.workplace(workplace.id)))
        }
        page.options.append(.init(label: words.done, startsGroup: true, action: .change(.side(.plan))))
        page.focus = flow.view.highlight ?? 0
    }
}
