// What stands in the way of storing, and what can be done about it.

import EthicsPage
import EthicsWords

extension App {
    /// The page that says what stands in the way of storing.
    func troublePage(_ trouble: Trouble) -> Page<Action> {
        Page(
            title: strings.troubleTitle, body: [.text(strings.trouble(trouble))],
            options: [
                .init(key: "1", label: strings.tryAgain, action: .shell(.retry)),
                .init(key: "2", label: strings.goWithout, action: .shell(.goWithoutStoring)),
                .init(key: "9", label: strings.quit, action: .shell(.quit)),
            ], notice: overlay.troubleView.notice, commands: [.quit])
    }
}
