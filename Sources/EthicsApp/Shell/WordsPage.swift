// What words mean that stand on a page.

import EthicsEngine
import EthicsPage
import EthicsWords

extension App {
    /// What is looked up on a page.
    func page(_ about: Overlay.Lookup.About, over page: Page<Action>) -> Page<Action> {
        switch about {
        case .keys: helpPage(over: page.drawn)
        case .words: wordsPage(over: page.drawn)
        }
    }

    /// A page with the key that explains words, where some stand on it.
    func namingWords(_ page: Page<Action>) -> Page<Action> {
        guard !terms(on: page.drawn).isEmpty else { return page }
        var page = page
        page.commands.insert(.words, at: page.commands.firstIndex(of: .help) ?? page.commands.endIndex)
        return page
    }

    /// The words that stand on a page and are explained.
    private func terms(on page: DrawnPage) -> [Term] { around.library?.glossary.terms(in: page.texts) ?? [] }

    /// What the words on a page mean.
    private func wordsPage(over page: DrawnPage) -> Page<Action> {
        let body = terms(on: page).enumerated().flatMap { index, term -> [PageBlock] in
            (index == 0 ? [] : [.gap]) + [.heading(term.word.capitalizedFirst), .text(term.meaning)]
        }
        var words = Page<Action>(
            title: strings.wordsTitle, body: body, enter: .shell(.closeLookup), enterLabel: strings.enterClose,
            wall: page.wall.map { _ in PageWall() }, commands: [.back, .words, .help, .quit])
        // The key that opened the page closes it, and needs no name for that.
        words.labels[.words] = ""
        return words
    }
}
