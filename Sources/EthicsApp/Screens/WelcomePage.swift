// The first screen: three sentences and one question. No menu, no choice of municipality, no lecture. Whoever is to lead a
// meeting says so here, and gets three other sentences.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords

extension App {
    var welcomePage: Page {
        let isForMeeting = isMeetingWaiting
        let meeting = language.meeting
        var page = Page(
            title: strings.product, note: municipalityNote,
            body: (isForMeeting ? meeting.welcome : strings.welcome).map { .text($0) }, prompt: strings.logonQuestion,
            options: [
                .init(
                    key: "1", label: isForMeeting ? meeting.logonMine : strings.logonMine, action: .keepAnswers(true)),
                .init(key: "2", label: strings.logonShared, action: .keepAnswers(false)),
            ], notice: view.notice ?? .init(text: strings.closeAnyTime), commands: [.help, .quit])
        if !isForMeeting {
            page.options.append(
                .init(key: "3", label: meeting.lead, startsGroup: true, action: .prepareMeeting(dilemma: nil)))
        }
        if waiting != nil { page.commands.insert(.back, at: 0) }
        return page
    }

    /// Whether a meeting is prepared once it is known who uses the log-on.
    private var isMeetingWaiting: Bool {
        if case .prepareMeeting = waiting { true } else { launch.meeting != nil }
    }

    /// The end of a walk: enough, or more.
    func walkDonePage(_ walk: Walk) -> Page {
        let isFirst = reflections.count { $0.isFinished } <= 1
        let hasMore =
            library?.dilemmas.contains { dilemma in !reflections.contains { $0.subject == dilemma.id } } ?? false
        return Page(
            title: strings.product, note: municipalityNote,
            body: isFirst
                ? [.text(strings.firstWalkDone), .text(hasMore ? strings.stopOrOthers : strings.stopOrMenu)]
                : [.text(strings.walkDone), .gap] + ReflectionReading(walk: walk, language: language).ending,
            options: [
                .init(key: "1", label: isFirst && hasMore ? strings.seeOthers : strings.toMenu, action: .goHome),
                .init(key: "2", label: strings.stopHere, action: .quit),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }
}
