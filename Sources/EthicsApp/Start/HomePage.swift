// The start page. An entry stands here when what it opens exists.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords

extension StartPage {
    var home: Page<Action> {
        var options = around.sessions.filter { !$0.isFinished }.prefix(2).map { unfinished in
            PageOption<Action>(
                label: around.language.session(unfinished.kind).goOn(unfinished.title),
                action: .leave(to: .session(unfinished.id)))
        }
        if let library = around.library, let next = Suggestion.next(in: library, sessions: around.reflections) {
            // The first time there is nothing to choose: the case begins at once.
            options.append(
                around.hasFinished
                    ? .init(
                        key: "1", label: around.language.mine.reflectAlone, detail: next.title,
                        action: .leave(to: .proposal(dilemma: next.id)))
                    : .init(
                        key: "1", label: strings.reflectAlone(next.title, strings.sector(next.sector)),
                        action: .leave(to: .reflection(dilemma: next.id))))
        }
        if around.library?.dilemmas.isEmpty == false {
            options.append(
                .init(
                    key: "2", label: around.language.meeting.title,
                    detail: around.pastMeetings.first.map { around.language.meeting.agreedLast($0.asked.count) } ?? "",
                    action: .leave(to: .meeting(dilemma: nil))))
        }
        if !around.sessions.isEmpty {
            options.append(
                .init(
                    key: "5", label: around.language.mine.title, detail: String(around.sessions.count),
                    action: .leave(to: .reflections())))
        }
        if let library = around.library, let municipality = around.municipality,
            !library.frameworks(of: municipality).isEmpty
        {
            options.append(.init(key: "6", label: strings.browse.values, action: .leave(to: .values)))
        }
        if around.hasMoreCases {
            options.append(
                .init(
                    key: "7", label: strings.allDilemmas, detail: String(around.library?.dilemmas.count ?? 0),
                    action: .leave(to: .cases)))
        }
        // The foot stands apart while the smallest screen has room for that.
        options += [
            .init(
                key: "8", label: strings.settings, startsGroup: (1..<8).contains(options.count),
                action: .leave(to: .settings)),
            .init(key: "?", label: strings.help, action: .leave(to: .help)),
            .init(key: "9", label: strings.quit, action: .leave(to: .end)),
        ]
        var page = Page<Action>(
            title: strings.product, note: around.municipalityNote,
            prompt: around.library == nil ? strings.oneMoment : strings.homeTitle, options: options,
            notice: view.notice,
            commands: [.help, .quit])
        page.isList = true
        return page
    }
}
