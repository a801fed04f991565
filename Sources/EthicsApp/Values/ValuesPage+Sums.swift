// Regnestykket: every number, with the reasons that it is the sum of. The same numbers as `score` gives.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// The sums.
    func sums(_ page: inout Page<Action>, _ score: FrameworkScore) {
        page.body = chosen + [.text(words.against(score.framework.title), .muted), .gap]
        page.body += words.sumsExplained.map { .text($0, .muted) }
        for value in score.values {
            let statements = value.statements.filter(\.score.isAtStake)
            guard !statements.isEmpty else { continue }
            page.body += [.gap, .heading(value.value.name)] + statements.flatMap(sum)
        }
        // What no choice in the case touches has no numbers, and is named so that nobody misses it.
        let others = score.statements.filter { !$0.score.isAtStake }.map(\.place)
        if !others.isEmpty { page.body += [.gap, .text(words.notAtStake(others), .muted)] }
        turning(&page, [.sums, .framework, .compare])
    }

    /// The sum of a statement, and under it what it is the sum of.
    private func sum(_ statement: Statement) -> [PageBlock] {
        let score = statement.score
        let label = score.status.map { words.ruled(statement.label, words.status($0)) } ?? statement.label
        var blocks: [PageBlock] = [.item(mark: "·", label, .accent)]
        // A rule is kept or not: it has no numbers.
        guard !statement.isRule else { return blocks + score.marks.map { .row($0.reason, indent: 3) } }
        let sum = words.sum(score.plus, score.minus, score.score)
        let range = words.range(score.range.lowerBound, score.range.upperBound)
        blocks.append(.row(words.sumLine(sum, range, score.isTouched), .muted, indent: 3))
        for reason in score.reasons {
            let text = words.reason(walk.name(reason.consideration), reason.text)
            blocks.append(.row(mark: "   " + words.size(reason.effect), text, indent: 7))
        }
        return blocks
    }
}
