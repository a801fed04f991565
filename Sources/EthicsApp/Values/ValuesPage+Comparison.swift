// The first choice beside the one made now, on the opening scene alone: what followed belongs to one of them only.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// First and now.
    func comparison(_ page: inout Page<Action>, _ framework: Framework) {
        let dilemma = reflection.dilemma
        let first = (reflection.firstChoice ?? nil).flatMap { dilemma.choice($0) }
        let now = reflection.finalChoice.flatMap { dilemma.choice($0) }
        page.title = words.comparisonTitle
        page.body = [.text(question(first, now))]
        if let now, ownAlternative != nil { page.body.append(.text(words.ownIsLike(now.text), .muted)) }
        page.body += [.gap, .text(words.against(framework.title), .muted)]
        if reflection.pathChoices.count > 1 { page.body.append(.text(words.openingOnly, .muted)) }
        page.body.append(.gap)

        // One row a value is enough where there is one choice to look at.
        let isOne = first == nil || first?.id == now?.id
        let tagged = [(isOne ? nil : first, words.first), (now, isOne ? "" : words.now)].compactMap { choice, tag in
            choice.map { (tag: tag, values: score(framework, [$0]).values) }
        }
        let statements = tagged.flatMap(\.values).flatMap(\.statements)
        var items: [SquareChart.Item] = []
        for index in framework.values.indices {
            for (number, choice) in tagged.enumerated() {
                let name = number == 0 ? framework.values[index].name : ""
                if let item = squares(choice.values[index], name: name, tag: choice.tag) { items.append(item) }
            }
        }
        let isTouched = statements.contains { $0.score.isTouched }
        page.body.append(isTouched ? chart(items) : .text(words.nothingTouched))
        if statements.contains(where: { $0.score.status != nil }) {
            page.body.append(.row(words.rulesInSquares, .muted, indent: 2))
        }
        turning(&page, [.compare, .framework])
    }

    /// What the change, or that there is none, makes one wonder about.
    private func question(_ first: Choice?, _ now: Choice?) -> String {
        let chosen = ownAlternative?.saidBack ?? now?.text ?? ""
        guard let first else { return words.undecided(chosen, reflection.finalConfidence) }
        guard first.id != now?.id || ownAlternative != nil else { return words.stood(chosen) }
        return words.moved(first.text, reflection.confidence, chosen, reflection.finalConfidence)
    }
}
