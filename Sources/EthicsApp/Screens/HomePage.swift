// The start page. An entry stands here when what it opens exists.

extension App {
    var homePage: Page {
        var options = sessions.filter { !$0.isFinished }.prefix(2).map { unfinished in
            Page.Option(label: strings.continueTitle(unfinished.title), action: .resume(session: unfinished.id))
        }
        if let library, let next = Suggestion.next(in: library, sessions: sessions) {
            // The first time there is nothing to choose: the case begins at once.
            options.append(
                hasFinished
                    ? .init(key: "1", label: language.mine.reflectAlone, action: .propose(dilemma: next.id))
                    : .init(
                        key: "1", label: strings.reflectAlone(next.title, strings.sector(next.sector)),
                        action: .start(dilemma: next.id)))
        }
        if !reflections.isEmpty {
            options.append(.init(key: "5", label: language.mine.title, action: .openReflections))
        }
        if library.map({ $0.dilemmas.count > 1 }) == true {
            options.append(.init(key: "7", label: strings.allDilemmas, action: .openDilemmas))
        }
        // The foot stands apart while the smallest screen has room for that.
        options += [
            .init(
                key: "8", label: strings.settings, startsGroup: (1..<8).contains(options.count), action: .openSettings),
            .init(key: "?", label: strings.help, action: .openHelp),
            .init(key: "9", label: strings.quit, action: .quit),
        ]
        return Page(
            title: strings.product, note: municipalityNote,
            prompt: library == nil ? strings.oneMoment : strings.homeTitle, options: options, notice: view.notice,
            commands: [.help, .quit])
    }

    /// All cases, to choose one from.
    var dilemmasPage: Page {
        let options = (library?.dilemmas ?? []).enumerated().map { index, dilemma in
            let label = strings.dilemma(dilemma.title, strings.sector(dilemma.sector))
            let isDone = sessions.contains { $0.subject == dilemma.id && $0.isFinished }
            // One that is begun is gone on with, so that nothing is answered over again.
            let begun = sessions.first { $0.subject == dilemma.id && !$0.isFinished }
            return Page.Option(
                key: index < 9 ? Character(String(index + 1)) : nil, label: isDone ? strings.doneBefore(label) : label,
                action: begun.map { .resume(session: $0.id) } ?? .start(dilemma: dilemma.id))
        }
        return Page(
            title: strings.allDilemmas, options: options, notice: view.notice, commands: [.back, .help, .quit])
    }

    /// The municipality's name for the header; nothing until it is known, and nothing for «Et annet sted».
    var municipalityNote: String {
        guard isMunicipalityKnown, let municipality, municipality.id != Self.common else { return "" }
        return municipality.name
    }
}
