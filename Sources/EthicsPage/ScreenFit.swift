// Whether the texts of a case have room on the smallest screen. What is read scrolls; a question and its options do not,
// and must have room together, with a row of what they are about.

import EthicsEngine
import EthicsWords
import TerminalKit

/// Measures the texts of a case against the screen.
package enum ScreenFit {
    /// The size that texts are measured at. What has room here has room on every larger screen: wider rows are never more.
    private static let size = PageSize.smallest

    /// The places of the questions that can't be shown whole with their options.
    package static func cuts(_ dilemma: Dilemma) -> [String] {
        let strings = Language.bokmal.strings
        func isCut(_ question: String, _ choices: [Choice], undecided: Bool) -> Bool {
            var page = DrawnPage(title: dilemma.title)
            page.body = [.text(dilemma.brief)]
            page.prompt = question
            page.options = choices.enumerated().map { index, choice in
                DrawnOption(key: Character(String(index + 1)), label: choice.text, isChoosable: true)
            }
            if undecided { page.options.append(.init(key: "0", label: strings.notYet, isChoosable: true)) }
            page.commands = [.more, .back, .home, .help, .quit]
            page.hasEnter = true
            page.enterLabel = strings.enterOn
            return !PageLayout(page, size: size, glyphs: .unicode, strings: strings).showsAll
        }
        // The options of the opening stand under three questions; the one with the most rows decides.
        func rows(_ text: String) -> Int { Columns.wrap(text, columns: PageSize.textColumns(size)).count }
        let longest = [dilemma.question, strings.whatIfQuestion, strings.chooseAgain].max { rows($0) < rows($1) }
        let opening = longest.map { isCut($0, dilemma.choices, undecided: true) } ?? false
        let scenes = dilemma.scenes.filter { scene in
            !scene.choices.isEmpty && isCut(scene.question, scene.choices, undecided: false)
        }
        return (opening ? ["sporsmal"] : []) + scenes.map { "\($0.id)/\($0.question.isEmpty ? "tekst" : "sporsmal")" }
    }
}
