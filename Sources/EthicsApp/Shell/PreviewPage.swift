// Why a case that is being written can't be shown, and what to mend.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation

extension App {
    /// The page that says why the case that is being written can't be shown. It goes away by itself.
    func faultPage(_ fault: PreviewFault) -> Page<Action> {
        let words = around.language.preview
        let (title, body): (String, [PageBlock]) =
            switch fault {
            case .problems(let problems): (words.hasMistakes, [.text(words.mend)] + problems.flatMap(blocks))
            case .gone(let path): (words.isGone, [.text(words.gone(path))])
            case .noCase(let path):
                (words.cannotShow, [.text(around.language.commands.noCase(path)), .gap, .text(words.shownAgain)])
            case .unusable(let reason): (words.cannotShow, [.text(reason), .gap, .text(words.shownAgain)])
            }
        let file = around.launch.preview ?? ""
        return Page(
            title: title, note: (file as NSString).lastPathComponent, body: body, notice: overlay.faultView.notice,
            commands: [.help, .quit])
    }

    /// A problem: where, what, and what to do about it, as `lint` prints them.
    private func blocks(_ problem: Problem) -> [PageBlock] {
        let place = problem.mark.map { "\(problem.path):\($0.line):\($0.column)" } ?? problem.path
        return [.gap, .heading(around.language.preview.mistake(place, problem)), .text(problem.remedy)]
    }
}
