// Disagreeing with one of the authors' reasons, with or without a line of one's own.

import EthicsEngine

extension ValuesPage {
    /// The field for what one would have said instead.
    func disagree(_ page: inout Page, with reason: String) {
        page.body = [.text(words.authorsSay, .muted), .item(mark: "", text(of: reason))]
        page.enter = nil
        let hint = step.isOfGroup ? step.app.language.meeting.disagreeHint : words.emptyIsAnswer
        step.writing(&page, prompt: words.whatInstead, hint: hint)
    }

    /// The sentence of a reason.
    private func text(of reason: String) -> String {
        for choice in reflection.pathChoices {
            for effect in choice.effects where "\(choice.id)/\(effect.consideration)" == reason { return effect.reason }
        }
        return ""
    }
}
