// The start page. An entry stands here when what it opens exists.

import EthicsJournal

extension App {
    var homePage: Page {
        var options: [Page.Option] = []
        if let unfinished = sessions.first(where: { !$0.isFinished }) {
            options.append(
                .init(label: strings.continueTitle(unfinished.title), action: .resume(session: unfinished.id)))
        }
        if let library, let next = Suggestion.next(in: library, sessions: suggestable) {
            let isNew = !sessions.contains { $0.subject == next.id && $0.isFinished }
            let label = isNew ? strings.reflectAlone : strings.reflectAgain
            options.append(.init(key: "1", label: label(next.title, next.minutes), action: .start(dilemma: next.id)))
        }
        options += [
            .init(key: "8", label: strings.settings, action: .openSettings),
            .init(key: "9", label: strings.quit, action: .quit),
        ]
        return Page(
            title: strings.product, note: isMunicipalityKnown ? municipality?.name ?? "" : "",
            prompt: library == nil ? strings.oneMoment : strings.homeTitle, options: options, notice: view.notice,
            commands: [.help, .quit])
    }

    /// The sessions that keep a case from being suggested: the finished ones, and the one that can be continued.
    private var suggestable: [JournalSession] {
        sessions.map { session in
            var counted = session
            if session.id == sessions.first(where: { !$0.isFinished })?.id { counted.isFinished = true }
            return counted
        }
    }
}
