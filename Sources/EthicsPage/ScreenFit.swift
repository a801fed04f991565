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
        let opening = (longest.map { isCut($0, dilemma.choices, undecided: true) } ?? false) || !fitsOnWall(dilemma)
        let scenes = dilemma.scenes.filter { scene in
            !scene.choices.isEmpty && isCut(scene.question, scene.choices, undecided: false)
        }
        return (opening ? ["sporsmal"] : []) + scenes.map { "\($0.id)/\($0.question.isEmpty ? "tekst" : "sporsmal")" }
    }

    /// Whether the opening has room on a wall, where a meeting counts its slips.
    private static func fitsOnWall(_ dilemma: Dilemma) -> Bool {
        let strings = Language.bokmal.strings
        let words = Language.bokmal.meeting
        var page = DrawnPage(title: dilemma.title)
        page.prompt = dilemma.question
        page.options = (dilemma.choices.map(\.text) + [strings.notYet]).enumerated().map { index, text in
            DrawnOption(key: Letters.letter(index).first, label: text, isChoosable: true)
        }
        page.typing = words.footerCount
        page.commands = [.back, .skip, .pause, .stop, .lines, .extend, .home, .help, .quit]
        for command in [Command.lines, .home, .quit] { page.labels[command] = "" }
        page.hasEnter = true
        page.enterLabel = words.enterCount
        page.wall = PageWall()
        page.wall?.isRound = true
        page.wall?.isSecret = true
        // What is said before one answers, in the ways that take most.
        let ways = [
            [words.answerOnSlips, words.leaderCountsOnly, words.countsHidden],
            [words.sendRoundPastLeader, words.answerOnKeyboard],
        ]
        return ways.allSatisfy { how in
            page.body = [.text(how.asParagraph), .text(words.answeredSecretly)]
            let layout = PageLayout(page, size: size, glyphs: .unicode, strings: strings)
            return layout.showsAll && layout.maximumScroll == 0
        }
    }
}
