// What was taken along last time, in place of the menu until it is answered: the two would share their keys.

import EthicsEngine
import EthicsPage
import EthicsPapers
import EthicsWords
import TerminalKit

/// The question what became of something, and why it was dropped.
struct FollowUpPage {
    typealias Action = MineFlow.Action

    let around: Surroundings
    let view: ViewState
    let followUp: FollowUp

    private var strings: Shared<Strings> { around.strings }
    private var mine: Shared<MineStrings> { around.language.mine }

    /// «Hva ble det til?»
    var question: Page<Action> {
        let options = Measure.Outcome.allCases.enumerated().map { index, outcome in
            PageOption<Action>(
                key: Character(String(index + 1)), label: mine.outcome(outcome),
                action: outcome == .dropped ? .askWhyDropped : .followUp(outcome))
        }
        return Page(
            title: strings.product, note: around.municipalityNote, body: taken + [from],
            prompt: mine.followUpQuestion,
            options: options + [.init(key: "0", label: mine.notNow, action: .postpone)], notice: view.notice,
            commands: [.help, .quit])
    }

    /// Why it was dropped, in one line or none.
    var dropped: Page<Action> {
        var page = Page<Action>(
            title: strings.product, note: around.municipalityNote, body: taken, notice: view.notice)
        page.write(
            view, in: around, prompt: mine.whyDropped, hint: mine.whyDroppedHint,
            isKnown: followUp.walk.reflection.history.contains(where: \.isText))
        return page
    }

    /// What was taken along.
    private var taken: [PageBlock] {
        let measure = (followUp.walk.reflection.measure ?? nil).map(around.language.steps.text) ?? ""
        return [.heading(mine.lastTime), .item(mark: "", measure)]
    }

    /// The case that it was taken along from, and when that was begun.
    private var from: PageBlock {
        let title = followUp.walk.reflection.dilemma.title
        return .item(mark: "", mine.fromCase(title, around.day(followUp.startedAt)), .muted)
    }
}
