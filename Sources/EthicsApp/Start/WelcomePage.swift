// The first screen: three sentences and one question. No menu, no choice of municipality, no lecture. Whoever is to lead a
// meeting, or is new, says so here, and gets three other sentences.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension StartPage {
    func welcome(for chosen: StartFlow.Errand?) -> Page<Action> {
        let errand = chosen ?? (around.launch.meeting != nil ? .meeting : around.launch.wantsTrack ? .track : nil)
        let meeting = around.language.meeting
        let told =
            switch errand {
            case .meeting: meeting.welcome
            case .track: around.language.track.welcome
            case nil: strings.welcome
            }
        var page = Page<Action>(
            title: strings.product, note: around.municipalityNote,
            body: told.map { .text($0) }, prompt: strings.logonQuestion,
            options: [
                .init(
                    key: "1", label: errand == .meeting ? meeting.logonMine : strings.logonMine, needsEnter: true,
                    action: .keepAnswers(true)),
                .init(key: "2", label: strings.logonShared, action: .keepAnswers(false)),
            ], notice: view.notice, commands: [.help, .quit])
        // Who can read what is kept stands there whatever else is told.
        page.body += [.gap, .text(strings.closeAnyTime, .muted)]
        if errand == nil {
            page.options += [
                .init(key: "3", label: meeting.lead, startsGroup: true, action: .leave(to: .meeting(dilemma: nil))),
                .init(key: "4", label: around.language.track.new, action: .leave(to: .track())),
            ]
        }
        if chosen != nil { page.commands.insert(.back, at: 0) }
        return page
    }

    /// The first screen where nothing is kept: the same sentences, and whether this is the first time, since nothing tells.
    var sharedWelcome: Page<Action> {
        let mine = around.language.mine
        let file = around.launch.settingsFile
        let why =
            file.storingFault.map { around.language.settings.nothingKept(file, $0) }
            ?? (around.settings.isLogonShared == true ? mine.sharedWelcome : mine.forgettingWelcome)
        return Page(
            title: strings.product, note: around.municipalityNote,
            body: strings.welcome.map { .text($0) }
                + [.gap, .text(why, file.storingFault == nil ? .normal : .warning)],
            prompt: mine.usedBefore,
            options: [
                .init(key: "1", label: mine.usedBeforeNo, action: .begin(hasUsedBefore: false)),
                .init(
                    key: "2", label: around.launch.dilemma == nil ? mine.usedBeforeYes : mine.usedBeforeAllSteps,
                    action: .begin(hasUsedBefore: true)),
            ], notice: view.notice, commands: [.help, .quit])
    }
}
