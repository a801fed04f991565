// What happens to what is stored when others come to use the log-on too.

import EthicsPage
import EthicsWords

extension App {
    /// The question before nothing is kept any more.
    var logonPage: Page {
        let mine = language.mine
        return Page(
            title: strings.settings, body: [.text(mine.shareWhat)],
            prompt: mine.shareQuestion,
            options: [
                .init(key: "1", label: mine.shareForget, action: .forgetAll),
                .init(key: "2", label: mine.shareKeep, action: .shareLogon),
                .init(key: "0", label: mine.cancel, action: .openSettings),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }

    /// The first screen where it is known that others use the log-on: the same sentences without the question.
    var sharedWelcomePage: Page {
        let mine = language.mine
        return Page(
            title: strings.product, note: municipalityNote,
            body: strings.welcome.map { .text($0) } + [.gap, .text(mine.sharedWelcome)],
            options: [
                .init(key: "1", label: mine.begin, action: .keepAnswers(false)),
                .init(key: "2", label: mine.toMenu, action: .goHome),
            ], notice: view.notice, commands: [.help, .quit])
    }
}
