// Whether the texts of a case have room on the smallest screens. What is read scrolls; a question and its options do not,
// and must have room together, with a row of what they are about.

import EthicsEngine
import TerminalKit

/// Measures the texts of a case against the screen.
enum ScreenFit {
    /// The sizes that every text is measured at, in columns and rows.
    static let sizes = [PageLayout.smallest, Size(columns: 80, rows: 24)]

    /// The places of the questions that can't be shown whole with their options.
    static func cuts(_ dilemma: Dilemma) -> [String] {
        let strings = Language.bokmal.strings
        func isCut(_ question: String, _ choices: [Choice], undecided: Bool) -> Bool {
            var page = Page(title: dilemma.title)
            page.body = [.text(dilemma.brief)]
            page.prompt = question
            page.options = choices.enumerated().map { index, choice in
                Page.Option(key: Character(String(index + 1)), label: choice.text, action: .goHome)
            }
            if undecided { page.options.append(.init(key: "0", label: strings.notYet, action: .goHome)) }
            page.commands = [.more, .back, .home, .help, .quit]
            page.enter = .goHome
            page.enterLabel = strings.enterOn
            return sizes.contains { !PageLayout(page, size: $0, glyphs: .unicode, strings: strings).showsAll }
        }
        let opening = [dilemma.question, strings.whatIfQuestion, strings.chooseAgain]
            .contains { isCut($0, dilemma.choices, undecided: true) }
        let scenes = dilemma.scenes.filter { scene in
            !scene.choices.isEmpty && isCut(scene.question, scene.choices, undecided: false)
        }
        return (opening ? ["sporsmal"] : []) + scenes.map { "\($0.id)/\($0.question.isEmpty ? "tekst" : "sporsmal")" }
    }
}
