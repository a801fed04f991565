// The start page. An entry stands here when what it opens exists; the digits follow each other.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords
import TerminalKit

extension StartPage {
    var home: Page<Action> {
        var options = [alone, meeting, path, kept, values, cases].compactMap { $0 }
        for index in options.indices { options[index].key = Character(String(index + 1)) }
        var page = Page<Action>(
            title: strings.product, note: around.municipalityNote, body: before,
            prompt: around.library == nil ? strings.oneMoment : strings.homeTitle,
            options: begun + options + [settings], notice: view.notice, commands: [.help, .quit])
        page.isList = true
        let inFocus = view.highlight.flatMap { page.options.indices.contains($0) ? page.options[$0] : nil }
        page.showBeside(in: around) { beside(inFocus) }
        return page
    }

    private var mine: Shared<MineStrings> { around.language.mine }

    // MARK: What was done before

    /// What was taken along, and what one came to last; where nothing is kept, that.
    private var before: [PageBlock] {
        if around.storage == .memory { return [.text(mine.settingsForgotten, .muted)] }
        let taken = around.recent.taken.map { taken in
            mine.tookAlong(around.language.steps.text(taken.measure).saidBack, taken.title, around.day(taken.startedAt))
        }
        let landed = around.recent.landed.map { landed in
            mine.landedOn(landed.choice.saidBack, landed.title, around.day(landed.startedAt))
        }
        return [taken, landed].compactMap { $0 }.map { .text($0) }
    }

    /// What can be gone on with, and how far one has come.
    private var begun: [PageOption<Action>] {
        zip("fg", around.begunCasesAndMeetings).map { key, begun in
            let place = around.recent.begun.flatMap { $0.session == begun.id ? $0 : nil }
            return .init(
                key: key, label: around.language.session(begun.kind).goOn(begun.title),
                detail: place.map { mine.station($0.station, $0.stations) } ?? "",
                action: .leave(to: .session(begun.id)))
        }
    }

    // MARK: The entries

    /// The case that comes next, with a line of it. The first time there is nothing to choose: it begins at once.
    private var alone: PageOption<Action>? {
        guard let library = around.library,
            let next = Suggestion.next(
                in: library, sessions: around.reflections, workplace: around.settings.workplace)
        else {
            return nil
        }
        return .init(
            label: mine.reflectAlone, detail: mine.nextCase(next.title), text: line(of: next), textRole: .muted,
            action: around.hasFinished
                ? .leave(to: .proposal(dilemma: next.id)) : .leave(to: .reflection(dilemma: next.id)))
    }

    /// The beginning of a case, on a row.
    private func line(of dilemma: DilemmaSummary) -> String {
        let paragraph = dilemma.brief.split(separator: "\n").first.map(String.init) ?? ""
        guard !around.launch.isPlain else { return paragraph }
        // In a wide window all of it stands beside the menu.
        guard !PageSize.hasPanes(around.size) else { return "" }
        return around.beginning(of: paragraph)
    }

    /// Apart from the others, with a letter of its own, so that it is where it was whatever else there is.
    private var settings: PageOption<Action> {
        .init(key: "s", label: strings.settings, startsGroup: true, action: .leave(to: .settings))
    }

    private var meeting: PageOption<Action>? {
        guard around.library?.dilemmas.isEmpty == false else { return nil }
        return .init(
            label: around.language.meeting.title,
            detail: around.pastMeetings.first.map { around.language.meeting.agreedLast($0.asked.count) } ?? "",
            action: .leave(to: .meeting(dilemma: nil)))
    }

    /// The path of somebody who is new, with how far one is.
    private var path: PageOption<Action>? {
        guard let track = around.track() else { return nil }
        return .init(label: track.title, detail: around.recent.path ?? "", action: .leave(to: .track()))
    }

    private var kept: PageOption<Action>? {
        guard !around.sessions.isEmpty else { return nil }
        let reflections = around.reflections.count
        return .init(
            label: mine.title, detail: mine.counted(reflections, around.sessions.count - reflections),
            action: .leave(to: .reflections()))
    }

    private var values: PageOption<Action>? {
        guard let library = around.library, let municipality = around.municipality else { return nil }
        let frameworks = library.frameworks(of: municipality)
        guard !frameworks.isEmpty else { return nil }
        // Those that stand as examples for whoever has not said where they work are not named.
        let isOwn = !around.municipalityNote.isEmpty
        return .init(
            label: strings.browse.values, detail: isOwn ? strings.browse.documents(frameworks.map(\.title)) : "",
            action: .leave(to: .values))
    }

    private var cases: PageOption<Action>? {
        guard around.hasMoreCases, let library = around.library else { return nil }
        let done = around.doneCases
        return .init(
            label: strings.allCases,
            detail: strings.browse.counted(library.dilemmas.count, library.dilemmas.count { done.contains($0.id) }),
            action: .leave(to: .cases))
    }
}
