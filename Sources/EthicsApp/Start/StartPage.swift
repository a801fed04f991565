// The page of the beginning.

import EthicsPage
import EthicsWords
import TerminalKit

extension StartFlow {
    func page(in around: Surroundings) -> Page<Action> {
        let pages = StartPage(view: view, around: around)
        return switch place {
        case .welcome(let errand):
            around.storage == .memory ? pages.sharedWelcome : pages.welcome(for: errand)
        case .waiting: pages.waiting
        case .home: pages.home
        }
    }
}

/// The pages of the beginning.
struct StartPage {
    typealias Action = StartFlow.Action

    let view: ViewState
    let around: Surroundings

    var strings: Shared<Strings> { around.strings }

    /// The moment while content and journal are read.
    var waiting: Page<Action> {
        Page(title: strings.product, body: [.text(strings.oneMoment, .muted)], commands: [.quit])
    }
}
