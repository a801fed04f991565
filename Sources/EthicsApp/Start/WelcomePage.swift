// The first screen: three sentences and one question. No menu, no choice of municipality, no lecture. Whoever is to lead a
// meeting says so here, and gets three other sentences.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords

extension StartPage {
    func welcome(wantsMeeting: Bool) -> Page<Action> {
        let isForMeeting = wantsMeeting || around.launch.meeting != nil
        let meeting = around.language.meeting
        var page = Page<Action>(
            title: strings.product, note: around.municipalityNote,
            body: (isForMeeting ? meeting.welcome : strings.welcome).map { .text($0) }, prompt: strings.logonQuestion,
            options: [
                .init(
                    key: "1", label: isForMeeting ? meeting.logonMine : strings.logonMine, action: .keepAnswers(true)),
                .init(key: "2", label: strings.logonShared, action: .keepAnswers(false)),
            ], notice: view.notice ?? .init(text: strings.closeAnyTime), commands: [.help, .quit])
        if !isForMeeting {
            page.options.append(
                .init(key: "3", label: meeting.lead, startsGroup: true, action: .leave(to: .meeting(dilemma: nil))))
        }
        if wantsMeeting { page.commands.insert(.back, at: 0) }
        return page
    }

    /// The first screen where it is known that others use the log-on: the same sentences without the question.
    var sharedWelcome: Page<Action> {
        let mine = around.language.mine
        return Page(
            title: strings.product, note: around.municipalityNote,
            body: strings.welcome.map { .text($0) } + [.gap, .text(mine.sharedWelcome)],
            options: [
                .init(key: "1", label: mine.begin, action: .keepAnswers(false)),
                .init(key: "2", label: mine.toMenu, action: .leave(to: .home)),
            ], notice: view.notice, commands: [.help, .quit])
    }
}
