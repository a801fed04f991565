// What was taken along last time, in place of the menu until it is answered: the two would share their keys.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// «Hva ble det til?»
    func followUpPage(_ followUp: FollowUp) -> Page {
        let mine = language.mine
        let options = Measure.Outcome.allCases.enumerated().map { index, outcome in
            Page.Option(
                key: Character(String(index + 1)), label: mine.outcome(outcome),
                action: outcome == .dropped ? .askWhyDropped : .followUp(outcome))
        }
        return Page(
            title: strings.product, note: municipalityNote, body: taken(followUp) + [from(followUp)],
            prompt: mine.followUpQuestion,
            options: options + [.init(key: "0", label: mine.notNow, action: .postponeFollowUp)], notice: view.notice,
            commands: [.help, .quit])
    }

    /// Why it was dropped, in one line or none.
    func droppedPage(_ followUp: FollowUp) -> Page {
        let mine = language.mine
        var page = Page(
            title: strings.product, note: municipalityNote, body: taken(followUp), notice: view.notice)
        ReflectionPage(app: self, walk: followUp.walk).writing(
            &page, prompt: mine.whyDropped, hint: mine.whyDroppedHint)
        return page
    }

    /// What was taken along.
    private func taken(_ followUp: FollowUp) -> [Page.Block] {
        let measure = (followUp.walk.reflection.measure ?? nil).map(language.steps.text) ?? ""
        return [.heading(language.mine.lastTime), .item(mark: "", measure)]
    }

    /// The case that it was taken along from, and when that was begun.
    private func from(_ followUp: FollowUp) -> Page.Block {
        let title = followUp.walk.reflection.dilemma.title
        return .item(mark: "", language.mine.fromCase(title, day(followUp.startedAt)), .muted)
    }
}
