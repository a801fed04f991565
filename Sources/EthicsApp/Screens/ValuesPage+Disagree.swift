// Disagreeing with one of the authors' reasons, with or without a line of one's own.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// The field for what one would have said instead.
    func disagree(_ page: inout Page, with reason: String) {
        page.body = [.text(words.authorsSay, .muted), .item(mark: "", text(of: reason))]
        page.enter = nil
        step.writing(&page, prompt: words.whatInstead, hint: words.emptyIsAnswer)
    }

    /// The sentence of a reason.
    private func text(of reason: String) -> String {
        reflection.pathChoices.lazy.compactMap { $0.text(ofReason: reason) }.first ?? ""
    }
}
