// What a case says, in the form that pages of a reflection and of a meeting have it.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension Surroundings {
    /// Paragraphs with a blank row between them, one for each line of a text.
    func paragraphs(_ text: String) -> [PageBlock] { spaced(text.split(separator: "\n").map(String.init)) }

    /// Paragraphs with a blank row between them.
    func spaced(_ texts: [String]) -> [PageBlock] {
        Array(texts.map { [PageBlock.text($0)] }.joined(separator: [.gap]))
    }

    /// As much of a text as has room on a row under an option, and that it goes on.
    func beginning(of text: String) -> String {
        let rows = Columns.wrap(text, columns: PageSize.textColumns(size) - 7)
        return rows.count > 1 ? strings.browse.goesOn(rows[0]) : text
    }

    /// The painful themes of a case; nothing where there are none.
    func theme(of dilemma: Dilemma) -> [PageBlock] {
        dilemma.warnings.isEmpty ? [] : [.text(strings.theme(dilemma.warnings.joined(separator: ", ")), .muted)]
    }

    /// Facts and unknowns.
    func known(of dilemma: Dilemma) -> [PageBlock] { facts(of: dilemma) + unknowns(of: dilemma) }

    /// What is known of a case; nothing where nothing is.
    func facts(of dilemma: Dilemma) -> [PageBlock] { listed(strings.facts, dilemma.facts) }

    /// What is not known of it; nothing where nothing is said of that.
    func unknowns(of dilemma: Dilemma) -> [PageBlock] { listed(strings.unknowns, dilemma.unknowns) }

    private func listed(_ title: String, _ items: [Item]) -> [PageBlock] {
        items.isEmpty ? [] : [.gap, .heading(title)] + items.map { .item(mark: "·", $0.text) }
    }

    /// The name of a field of the wheel, with its question where there is one, in the wheel's own adapted words.
    func named(_ lens: Lens, in wheel: Wheel?) -> String {
        let question = wheel?.field(lens)?.question ?? ""
        return question.isEmpty ? language.steps.lens(lens) : strings.labelled(language.steps.lens(lens), question)
    }

    /// The wheel with the fields that were seen and the one at hand.
    func wheelPicture(seen: Set<Lens>, current: Lens?) -> WheelPicture {
        WheelPicture(
            seen: seen, current: current,
            names: Dictionary(
                Lens.allCases.map { ($0, language.steps.lens($0)) }, uniquingKeysWith: { first, _ in first }),
            middle: language.steps.wheelMiddle)
    }
}
