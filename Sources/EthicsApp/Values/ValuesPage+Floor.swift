// What applies in every municipality, and the glance at it and at one statement that the first walks end with.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    // MARK: A glance

    /// What the first walks end with: what is broken or in doubt of what applies in every municipality, and the statement of one's own
    /// that the strongest reason speaks to, a line each.
    var glance: [PageBlock] {
        let marks = floor.map { score in
            PageBlock.item(mark: "·", words.floorAtAGlance(name(of: score.mark), score.mark.answer), .accent)
        }
        let own = framework.flatMap { framework -> PageBlock? in
            let reasons = SpokenReason.all(
                score(framework), on: reflection.pathChoices, walk.content.considerations)
            // Under what is broken only what is paid for.
            guard let spoken = reasons.first(where: { !isBroken || $0.reason.effect < 0 }),
                let statement = spoken.statements.first
            else { return nil }
            return .item(mark: sign(spoken), words.speaksTo(statement.label, spoken.reason.text))
        }
        let lines = marks + [own].compactMap { $0 }
        return lines.isEmpty ? [] : [.gap] + lines + [.gap]
    }

    /// Whether something of what applies in every municipality is broken or in doubt.
    var hasFloor: Bool { !floor.isEmpty }

    /// Whether the choice breaks what applies in every municipality.
    var isBroken: Bool { floor.first?.mark.answer == .broken }

    private func name(of mark: FloorMark) -> String {
        walk.content.floor.first { $0.id == mark.rule }?.name ?? words.otherLaw
    }

    // MARK: The floor

    /// What the choices taken put in doubt or break of what applies in every municipality. What is kept is no tick.
    private var floor: [FloorScore] {
        DilemmaPath(choices: reflection.pathChoices).floor(walk.content.floor).filter { $0.mark.answer != .kept }
    }

    /// The floor stands first, whatever the municipality's own document says.
    ///
    /// - Parameters:
    ///   - framework: The document that is shown; nil when there is none.
    ///   - hasGood: Whether what one wanted to achieve stands below.
    func floorBlocks(_ framework: Framework?, hasGood: Bool = false) -> [PageBlock] {
        let floor = floor
        let path = reflection.pathChoices
        guard let worst = floor.first else { return [] }
        var blocks: [PageBlock] = [.gap, .heading(words.floor)]
        for score in floor {
            let rule = walk.content.floor.first { $0.id == score.mark.rule }
            blocks.append(
                .item(mark: "·", words.floorMark(rule?.name ?? words.otherLaw, score.mark.answer), .accent))
            blocks.append(.row(score.mark.reason, indent: 3))
            // Of several choices it is said which one.
            if path.count > 1, let choice = path.first(where: { $0.id == score.choice }) {
                blocks.append(.row(words.ofChoice(choice.text), .muted, indent: 3))
            }
            // The part of the rule that the choice is marked on says enough.
            let side = rule?.sides.first { $0.id == score.mark.side }?.gist
            if let text = side ?? rule?.text { blocks.append(.row(text, .muted, indent: 3)) }
            // The sections that the mark names, or those that the answer to the law does; the rule's own are about much else too.
            let named =
                score.mark.statutes.isEmpty
                ? path.first { $0.id == score.choice }.flatMap(LawJudgement.init)?.statutes ?? [] : score.mark.statutes
            let statutes = reflection.dilemma.statutes(named)
            let law = statutes.isEmpty ? rule?.place : around.names(statutes)
            if let law, !law.isEmpty { blocks.append(.row(words.lawOfRule(law), .muted, indent: 3)) }
        }
        let isBroken = worst.mark.answer == .broken
        let which = unlawful(floor)
        blocks.append(
            .text(isBroken ? hasGood ? words.broken(which) : words.brokenAlone(which) : words.doubtful))
        guard let framework else { return blocks }
        let unnamed = floor.filter { score in
            score.mark.answer == .broken && !framework.principles.contains { $0.isMet(by: score.mark) }
        }
        let names = unnamed.compactMap { score in walk.content.floor.first { $0.id == score.mark.rule }?.name }
        if !names.isEmpty { blocks.append(.text(words.notNamed(framework.source, names), .muted)) }
        return blocks
    }

    /// Which of several choices breaks something; nil where there is one, or several do.
    private func unlawful(_ floor: [FloorScore]) -> Int? {
        let path = reflection.pathChoices
        let broken = Set(floor.filter { $0.mark.answer == .broken }.map(\.choice))
        guard path.count > 1, broken.count == 1 else { return nil }
        return path.firstIndex { broken.contains($0.id) }
    }

    /// What the rules of the floor are called that a choice breaks or puts in doubt, among those that touch a statement.
    func names(of marks: [FloorMark]) -> [String] {
        marks.filter { $0.answer != .kept }.map(name).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }
}
