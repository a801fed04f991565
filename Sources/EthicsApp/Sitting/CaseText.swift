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

    /// The painful themes of a case; nothing where there are none.
    func theme(of dilemma: Dilemma) -> [PageBlock] {
        dilemma.warnings.isEmpty ? [] : [.text(strings.theme(dilemma.warnings.joined(separator: ", ")), .muted)]
    }

    /// Facts and unknowns.
    func known(of dilemma: Dilemma) -> [PageBlock] {
        [(strings.facts, dilemma.facts), (strings.unknowns, dilemma.unknowns)].filter { !$0.1.isEmpty }
            .flatMap { title, items in
                [.gap, .heading(title)] + items.map { PageBlock.item(mark: "·", $0.text) }
            }
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
