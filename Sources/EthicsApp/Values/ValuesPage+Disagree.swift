// Disagreeing with one of the authors' reasons, with or without a line of one's own.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// The field for what one would have said instead.
    func disagree(_ page: inout Page<Action>, with reason: String) {
        page.body = [.text(words.authorsSay, .muted), .item(mark: "", text(of: reason))]
        page.enter = nil
        page.write(
            view, in: around, prompt: words.whatInstead, hint: words.emptyIsAnswer,
            isKnown: reflection.history.contains(where: \.isText),
            forgotten: isOfGroup ? around.language.meeting.forgottenAfterwards : nil)
    }

    /// The sentence of a reason.
    private func text(of reason: String) -> String {
        reflection.pathChoices.lazy.compactMap { $0.text(ofReason: reason) }.first ?? ""
    }
}
