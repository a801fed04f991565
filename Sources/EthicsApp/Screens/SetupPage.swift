// Before the door opens: three proposals with why, and everything that can be changed.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// The preparation of a meeting.
struct SetupPage {
    let app: App
    let setup: MeetingSetup

    private var words: Shared<MeetingStrings> { app.language.meeting }
    private var strings: Strings { app.strings }

    /// The page.
    var page: Page {
        var page = Page(title: words.title, note: words.before, notice: app.view.notice)
        page.commands = [.back, .help, .quit]
        switch setup.side {
        case .cases: cases(&page)
        case .plan: plan(&page)
        case .sector: sectors(&page)
        case .people: app.ask(&page, prompt: words.peopleQuestion(setup.people), hint: words.peopleHint)
        case .group: app.ask(&page, prompt: words.groupQuestion, hint: words.groupHint(app.storage != .memory))
        }
        return page
    }

    private func cases(_ page: inout Page) {
        guard let library = app.library, let start = app.start(of: setup, on: "") else { return }
        page.body = [.text(words.summary(start), .muted)] + notes(start)
        page.prompt = words.proposals
        let proposals = setup.proposals(in: library, past: app.pastMeetings)
        page.options = proposals.enumerated().map { index, proposal in
            let painful = proposal.dilemma.warnings.joined(separator: ", ")
            return .init(
                key: Character(String(index + 1)), label: proposal.dilemma.title,
                detail: painful.isEmpty ? "" : words.painful(painful),
                text: words.reasons(proposal.reasons, strings.sector).capitalizedFirst, textRole: .muted,
                action: .beginMeeting(dilemma: proposal.dilemma.id))
        }
        let marked = app.view.highlight.flatMap { proposals.indices.contains($0) ? proposals[$0] : nil }
        page.options += [
            .init(key: "4", label: words.otherCases, startsGroup: true, action: .browse(.cases)),
            .init(key: "5", label: words.changePlan, action: .changeSetup(.side(.plan))),
        ]
        if let proposal = marked ?? proposals.first {
            page.options.append(
                .init(
                    key: "6", label: words.makeSheet, detail: proposal.dilemma.title,
                    action: .writeSheet(dilemma: proposal.dilemma.id)))
        }
    }

    /// What follows from what was set.
    private func notes(_ start: MeetingStart) -> [Page.Block] {
        var notes: [String] = []
        if !start.canCount { notes.append(words.smallNote(start.people)) }
        if !app.isMunicipalityKnown {
            let place = setup.side == .cases ? " " + words.municipalityChosenThere : ""
            notes.append(words.municipalityUnknown + place)
        }
        if start.isLeader { notes.append(words.leaderNote) }
        if !start.agreed.isEmpty { notes.append(words.agreedNote) }
        return notes.map { .text($0) }
    }

    private func plan(_ page: inout Page) {
        page.title = words.planTitle
        if let start = app.start(of: setup, on: "") { page.body = notes(start) }
        let rows: [(String, MeetingSetup.Change)] = [
            (words.planTime(setup.plan.rawValue), .nextPlan), (words.planPeople(setup.people), .side(.people)),
            (words.planGroup(setup.group), .side(.group)), (words.planLeader(setup.isLeader), .toggleLeader),
            (words.planWay(setup.way), .nextWay), (words.planSector(setup.sector.map(strings.sector)), .side(.sector)),
            (words.planAudience(setup.audience), .nextAudience),
        ]
        page.options = rows.enumerated().map { index, row in
            .init(key: Character(String(index + 1)), label: row.0, action: .changeSetup(row.1))
        }
        if app.launch.municipality == nil, (app.library?.municipalities.count ?? 0) > 1 {
            let name = app.isMunicipalityKnown ? app.municipality?.name : nil
            page.options.append(.init(key: "8", label: words.planMunicipality(name), action: .askMunicipality))
        }
        page.options.append(.init(key: "0", label: words.done, startsGroup: true, action: .changeSetup(.side(.cases))))
    }

    private func sectors(_ page: inout Page) {
        page.title = words.planTitle
        let sectors = Array(Set((app.library?.dilemmas ?? []).map(\.sector))).sorted()
        page.options = [
            .init(label: words.allSectors, isAnswer: setup.sector == nil, action: .changeSetup(.sector(nil)))
        ]
        page.options += sectors.map { sector in
            .init(
                label: strings.sector(sector), isAnswer: setup.sector == sector, action: .changeSetup(.sector(sector)))
        }
        page.focus = app.view.highlight ?? 0
    }
}

extension App {
    /// Makes the view ready for a part of the preparation.
    mutating func prepare(_ setup: MeetingSetup) {
        switch setup.side {
        case .cases, .sector: view.highlight = 0
        case .plan: view.highlight = nil
        // Empty, so that typing gives what was typed; Enter alone leaves it as it is.
        case .people: field = TextField(limit: 4)
        case .group: field = TextField(text: setup.group, limit: 80)
        }
    }
}
