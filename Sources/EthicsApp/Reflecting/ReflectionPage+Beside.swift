// What stays beside the step in a wide window, from the first page to the last.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ReflectionPage {
    /// The case, what is known of it and what was chosen; the fullest form first. What is known goes before how it is told: one chooses by it.
    var beside: [[PageBlock]] {
        let chosen = choicesSoFar
        let whole = around.theme(of: dilemma) + around.paragraphs(dilemma.situation)
        // Where the situation is read, what is known of it stands on the other side.
        guard reflection.place.step != .situation else { return [[.heading(strings.theCase)] + whole] }
        let forms = [
            whole + around.known(of: dilemma), around.paragraphs(dilemma.brief) + around.known(of: dilemma),
            whole + around.facts(of: dilemma), whole + around.unknowns(of: dilemma), whole,
            around.paragraphs(dilemma.brief),
        ]
        // In a low window what is the case is plain without its name, and one's own choice is not cut.
        return forms.map { [.heading(strings.theCase)] + $0 + chosen }
            + [around.paragraphs(dilemma.brief) + chosen.filter { $0 != sureness }]
    }

    /// What was chosen first, and what is chosen now, where that is something else.
    private var choicesSoFar: [PageBlock] {
        guard let first = reflection.firstChoice else { return [] }
        // From where one chooses again, it is said which of the two it is.
        let isAgain = reflection.places.prefix(reflection.position + 1).contains { $0.step == .finalChoice }
        let isSame = reflection.finalChoice != nil && reflection.finalChoice == first && !reflection.wantsOwnAlternative
        let title = !isAgain ? strings.yourChoice : isSame ? strings.yourChoiceStill : strings.yourChoiceFirst
        var blocks: [PageBlock] = [.gap, .heading(title), .text(text(of: first))]
        if let sureness { blocks.append(sureness) }
        let own = reflection.wantsOwnAlternative ? reflection.ownAlternative?.saidBack : nil
        let now = own ?? reflection.finalChoice.map { text(of: $0) }
        if let now, own != nil || reflection.finalChoice != first {
            blocks += [.gap, .heading(strings.yourChoiceNow), .text(now)]
        }
        return blocks
    }

    private var sureness: PageBlock? {
        reflection.confidence.map { .text(strings.sureness(strings.confidence($0)), .muted) }
    }

    private func text(of choice: String?) -> String {
        choice.flatMap { dilemma.choice($0)?.text } ?? strings.notYet
    }
}
