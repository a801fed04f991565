// The first screen: three sentences and one question. No menu, no choice of municipality, no lecture.

extension App {
    var welcomePage: Page {
        Page(
            title: strings.product, note: isMunicipalityKnown ? municipality?.name ?? "" : "",
            body: strings.welcome.map { .text($0) } + [.gap], prompt: strings.logonQuestion,
            options: [
                .init(key: "1", label: strings.logonMine, action: .keepAnswers(true)),
                .init(key: "2", label: strings.logonShared, action: .keepAnswers(false)),
            ], notice: view.notice ?? .init(text: strings.closeAnyTime), commands: [.help, .quit])
    }

    /// The end of a walk: enough, or more.
    var walkDonePage: Page {
        Page(
            title: strings.product, note: isMunicipalityKnown ? municipality?.name ?? "" : "",
            body: strings.firstWalkDone.map { .text($0) } + [.gap],
            options: [
                .init(key: "1", label: strings.seeOthers, action: .goHome),
                .init(key: "2", label: strings.stopHere, action: .quit),
            ], notice: view.notice, commands: [.help, .quit])
    }
}
