// While the next screen waits for the disk: what is answered at once meanwhile.

import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Whether a message is answered although the next screen waits: help, leaving, and once it is told that one has to wait,
    /// the way back, which then says so.
    func answersAtOnce(_ message: Message) -> Bool {
        guard case .key(let key) = message else { return false }
        if overlay.lookup != nil || key == .redraw { return true }
        switch command(for: key) {
        case .help, .quit: return true
        case .back: return around.waiting != nil
        default: return false
        }
    }

    /// The page while one waits: the same, with what is waited for.
    func waiting(_ page: Page<Action>) -> Page<Action> {
        guard let work = around.waiting else { return page }
        var page = page
        page.notice = .init(text: strings.waits(work))
        return page
    }
}
