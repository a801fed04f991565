// What stands in the way of storing, and what can be done about it.

import EthicsPage
import EthicsWords

extension App {
    /// The page that says what stands in the way of storing.
    func troublePage(_ trouble: Trouble) -> Page<Action> {
        guard overlay.goingOn == .notAsked else { return storedPage }
        var page = Page<Action>(
            title: strings.troubleTitle, body: [.text(strings.trouble(trouble))],
            options: [
                .init(key: "1", label: strings.tryAgain, action: .shell(.retry)),
                .init(key: "2", label: strings.goWithout, action: .shell(.goWithoutStoring)),
                .init(key: "9", label: strings.footerQuit, action: .shell(.quit)),
            ], notice: overlay.troubleView.notice, commands: [.quit])
        if case .corrupt = trouble {
            page.options.insert(.init(key: "3", label: strings.salvage, action: .shell(.salvage)), at: 2)
        }
        return page
    }

    /// The page that asks what is to happen to what is stored, where one goes on without storing.
    private var storedPage: Page<Action> {
        Page(
            title: strings.goWithout, body: [.text(strings.storedBefore)], prompt: strings.storedBeforeQuestion,
            options: [
                .init(key: "1", label: strings.leaveStored, action: .shell(.leaveStored)),
                .init(key: "2", label: strings.deleteStored, action: .shell(.deleteStored)),
            ], notice: overlay.troubleView.notice, commands: [.back, .quit])
    }
}
