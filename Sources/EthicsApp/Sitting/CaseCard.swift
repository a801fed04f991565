// What one chooses a case by, on its own page and beside the lists that lead there.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension Surroundings {
    /// What a case is about, how long it takes, whom it is for, whether it hurts and whether one has met it.
    ///
    /// - Parameter isForMeeting: Whether it is chosen for a meeting, whose time is chosen apart from it.
    func card(of dilemma: DilemmaSummary, isForMeeting: Bool = false) -> [PageBlock] {
        var blocks = paragraphs(dilemma.brief)
        let facts = facts(of: dilemma, isForMeeting: isForMeeting)
        blocks += [.gap, .text(facts.joined(separator: " · "), .muted)]
        return blocks + remarks(on: dilemma)
    }

    /// The same with its title over it, for beside a list: a column there is too narrow for facts on one row.
    func titledCard(of dilemma: DilemmaSummary, isForMeeting: Bool = false) -> [PageBlock] {
        let facts = facts(of: dilemma, isForMeeting: isForMeeting).map { PageBlock.text($0.capitalizedFirst, .muted) }
        return [.heading(dilemma.title), .text(strings.sector(dilemma.sector), .muted), .gap]
            + paragraphs(dilemma.brief) + [.gap] + facts + remarks(on: dilemma)
    }

    /// How many minutes a case takes the next time.
    func minutes(of dilemma: DilemmaSummary) -> Int { min(dilemma.minutes, nextPlan.minutes) }

    private func facts(of dilemma: DilemmaSummary, isForMeeting: Bool) -> [String] {
        let texts = strings.browse
        return (isForMeeting ? [] : [texts.minutes(minutes(of: dilemma))]) + [
            texts.writtenFor(dilemma.audience.map(texts.audience).joined(separator: ", ")), texts.kind(dilemma.kind),
        ]
    }

    private func remarks(on dilemma: DilemmaSummary) -> [PageBlock] {
        var blocks: [PageBlock] = []
        if !dilemma.warnings.isEmpty {
            blocks.append(.text(strings.theme(dilemma.warnings.joined(separator: ", ")), .accent))
        }
        // One that is begun is gone on with, so that nothing is answered over again.
        if begunCases[dilemma.id] != nil {
            blocks.append(.text(strings.browse.begunBefore, .muted))
        } else if doneCases.contains(dilemma.id) {
            blocks.append(.text(strings.browse.doneBefore, .muted))
        }
        return blocks
    }
}
