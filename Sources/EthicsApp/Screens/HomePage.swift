// The start page. An entry stands here when what it opens exists.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords

extension App {
    var homePage: Page {
        var options = sessions.filter { !$0.isFinished }.prefix(2).map { unfinished in
            let isMeeting = unfinished.kind == Self.meetingKind
            return Page.Option(
                label: isMeeting
                    ? language.meeting.continueMeeting(unfinished.title) : strings.continueTitle(unfinished.title),
                action: .resume(session: unfinished.id))
        }
        if let library, let next = Suggestion.next(in: library, sessions: reflections) {
            // The first time there is nothing to choose: the case begins at once.
            options.append(
                hasFinished
                    ? .init(
                        key: "1", label: language.mine.reflectAlone, detail: next.title,
                        action: .propose(dilemma: next.id))
                    : .init(
                        key: "1", label: strings.reflectAlone(next.title, strings.sector(next.sector)),
                        action: .start(dilemma: next.id)))
        }
        if library?.dilemmas.isEmpty == false {
            options.append(
                .init(
                    key: "2", label: language.meeting.title,
                    detail: pastMeetings.first.map { language.meeting.agreedLast($0.asked.count) } ?? "",
                    action: .prepareMeeting(dilemma: nil)))
        }
        if !sessions.isEmpty {
            options.append(
                .init(key: "5", label: language.mine.title, detail: String(sessions.count), action: .openReflections))
        }
        if let library, let municipality, !library.frameworks(of: municipality).isEmpty {
            options.append(.init(key: "6", label: strings.browse.values, action: .browse(.values)))
        }
        if hasMoreCases {
            options.append(
                .init(
                    key: "7", label: strings.allDilemmas, detail: String(library?.dilemmas.count ?? 0),
                    action: .browse(.cases)))
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

    /// The municipality's name for the header; nothing until it is known, and nothing for «Et annet sted».
    var municipalityNote: String {
        guard isMunicipalityKnown, let municipality, municipality.id != Municipality.common else { return "" }
        return municipality.name
    }
}
