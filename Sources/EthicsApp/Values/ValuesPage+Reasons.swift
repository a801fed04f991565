// The reasons in their groups, the squares, and what the poster does not say.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// The reasons: the side that the page opens with.
    func reasons(_ page: inout Page<Action>, _ score: FrameworkScore) {
        let touched = score.statements.filter { $0.side != .none }
        let groups = groups(score)
        page.body = heading(score) + floorBlocks(score.framework, hasGood: groups.contains { $0.title == words.wanted })
        if touched.isEmpty { page.body += [.gap, .text(words.nothingTouched)] }
        var said: Set<String> = []
        for group in groups { page.body += blocks(group, &said) }
        if !isBroken { page.body += tensions(score) }
        if !touched.isEmpty { page.body += [.gap] + squares(score) }
        page.body += offPoster(score)
        page.body += [.gap, .text(words.source(score.framework.source), .muted)]
        page.body.append(.text(words.approved(score.framework.approval), .muted))

        let folds = groups.contains { $0.lines.count > Folding.lines } || score.offPoster.count > Folding.lines
        turning(&page, (folds ? [.more] : []) + [.sums, .framework, .compare])
        // Only reasons can be disagreed with, not what a rule is.
        let hasReasons = touched.contains { !$0.score.reasons.isEmpty }
        guard hasReasons, !reflection.isFinished, !isGlance else { return }
        page.prompt = words.mostDisagreed
        page.commands.insert(.disagree, at: 0)
        if let target = view.target, isDisagreed(Reason.id(of: target)) {
            page.labels[.disagree] = words.footerAgree
        }
    }

    /// What was chosen, whose judgement this is, and the guess beside what is so.
    private func heading(_ score: FrameworkScore) -> [PageBlock] {
        var blocks = chosen
        let isRead = score.framework.isRead(walk.content.considerations)
        blocks.append(.text((isRead ? words.judged : words.proposed)(score.framework.title), .muted))
        if let guess = guessed(score) { blocks.append(.text(guess, .muted)) }
        return blocks
    }

    /// The guess was about the first framework, and is only held up against that one.
    private func guessed(_ score: FrameworkScore) -> String? {
        guard let guess = reflection.guess, score.framework.id == walk.shownFrameworks.first?.id else { return nil }
        let name = guess.flatMap { id in score.framework.values.first { $0.id == id }?.name }
        let paying = score.values.filter { $0.count(on: .left) + $0.count(on: .both) > 0 }
        return words.guessed(name, paying.map(\.value.name))
    }

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
        }
        let isBroken = worst.mark.answer == .broken
        blocks.append(.text(isBroken ? hasGood ? words.broken : words.brokenAlone : words.doubtful))
        guard let framework else { return blocks }
        let unnamed = floor.filter { score in
            score.mark.answer == .broken && !framework.principles.contains { $0.isMet(by: score.mark) }
        }
        let names = unnamed.compactMap { score in walk.content.floor.first { $0.id == score.mark.rule }?.name }
        if !names.isEmpty { blocks.append(.text(words.notNamed(framework.source, names), .muted)) }
        return blocks
    }

    // MARK: Groups

    /// The reasons that strengthen, those that cost, and the rules. Where the choice breaks the law, no heading praises it, and no
    /// sign.
    private func groups(_ score: FrameworkScore) -> [Group] {
        let reasons = SpokenReason.all(score, on: reflection.pathChoices, walk.content.considerations)
        func kept(_ status: PrincipleScore.Status) -> [Statement] { score.statements.filter { $0.status == status } }
        return [
            Group(
                title: isBroken ? words.wanted : strings.strengthens,
                lines: reasons.filter { $0.reason.effect > 0 }.map { .reason($0, mark: isBroken ? "·" : sign($0)) }),
            Group(
                title: strings.costs,
                lines: reasons.filter { $0.reason.effect < 0 }.map { .reason($0, mark: sign($0)) }),
            // Rules have no degrees. The ones that something must be done about come first.
            Group(
                title: words.rules,
                lines: (kept(.inBreach) + kept(.inDoubt) + kept(.inLine)).map { .rule($0) }),
        ].filter { !$0.lines.isEmpty }
    }

    /// What stands under one heading.
    struct Group {
        let title: String
        let lines: [Line]

        /// A reason with the statements that it speaks to, or a rule.
        enum Line {
            case reason(SpokenReason, mark: String)
            case rule(Statement)
        }
    }

    /// At most three lines; the rest folds.
    ///
    /// - Parameter said: The statements whose sentence stands further up, which grows.
    private func blocks(_ group: Group, _ said: inout Set<String>) -> [PageBlock] {
        let visible = view.isExpanded ? group.lines : Array(group.lines.prefix(Folding.lines))
        var blocks: [PageBlock] = [.gap, .heading(group.title)]
        for line in visible {
            switch line {
            case .reason(let reason, let mark): blocks += self.blocks(reason, mark, &said)
            case .rule(let rule): blocks += self.blocks(rule, &said)
            }
        }
        let hidden = group.lines.count - visible.count
        if hidden > 0 { blocks.append(.item(mark: "", strings.moreReasons(hidden), .muted)) }
        return blocks
    }

    /// A reason, the statement that it speaks to most closely with its own sentence, and the others by name.
    private func blocks(_ spoken: SpokenReason, _ mark: String, _ said: inout Set<String>) -> [PageBlock] {
        guard let closest = spoken.statements.first else { return [] }
        let id = Self.id(spoken.reason)
        let target = reflection.isFinished || isGlance ? nil : Reason.target(id, under: closest.score.principle.id)
        var blocks: [PageBlock] = [
            .row(
                mark: mark + String(repeating: " ", count: 3 - mark.count), spoken.reason.text, .normal, indent: 3,
                target: target)
        ]
        if let disagreement = reflection.disagreements.first(where: { $0.reason == id }) {
            blocks.append(.row(words.disagreed(disagreement.text), .accent, indent: 3, target: target))
        }
        blocks.append(.row(sentence(closest, closest.label, &said), .muted, indent: 3))
        let others = spoken.statements.dropFirst().map(\.place)
        if !others.isEmpty { blocks.append(.row(words.alsoSpeaksTo(others), .muted, indent: 3)) }
        return blocks
    }

    /// A rule with how it fares.
    private func blocks(_ rule: Statement, _ said: inout Set<String>) -> [PageBlock] {
        let label = rule.status.map { words.ruled(rule.label, words.status($0)) } ?? rule.label
        var blocks: [PageBlock] = [.item(mark: "·", label, .accent)]
        if said.insert(rule.score.principle.id).inserted {
            blocks.append(.row(rule.score.principle.text, .muted, indent: 3))
        }
        // Why it is in doubt or broken stands with the floor, further up; what else was kept says nothing of that.
        guard rule.status == .inLine else { return blocks }
        return blocks + rule.score.marks.map { .row($0.reason, indent: 3) }
    }

    // MARK: What is set against no statement

    /// What is in play and named by no statement, with its reasons: they are the authors' as much as the others.
    private func offPoster(_ score: FrameworkScore) -> [PageBlock] {
        guard !score.offPoster.isEmpty else { return [] }
        let off = Set(score.offPoster)
        let effects = reflection.pathChoices.flatMap(\.effects)
            .filter { $0.bearing == .values && off.contains($0.consideration) }
        let visible = view.isExpanded ? effects : Array(effects.prefix(Folding.lines))
        var blocks: [PageBlock] = [.gap, .heading(words.offPoster)]
        blocks += visible.map { effect in
            let mark = effect.size > 0 ? (isBroken ? "·" : "+") : "−"
            return .item(mark: mark, words.reason(walk.name(effect.consideration), effect.reason))
        }
        let hidden = Set(effects.map(\.consideration)).subtracting(visible.map(\.consideration))
        if !hidden.isEmpty {
            blocks.append(
                .item(mark: "", score.offPoster.filter(hidden.contains).map(walk.name).joined(separator: " · ")))
        }
        return blocks
    }

    /// A statement with its own sentence, the first time that it stands on the page.
    private func sentence(_ statement: Statement, _ label: String, _ said: inout Set<String>) -> String {
        said.insert(statement.score.principle.id).inserted
            ? words.speaksTo(label, statement.score.principle.text) : label
    }

    /// A reason as the reflection names it.
    private static func id(_ reason: PrincipleScore.Reason) -> String { "\(reason.choice)/\(reason.consideration)" }

    private func isDisagreed(_ reason: String) -> Bool { reflection.disagreements.contains { $0.reason == reason } }

    /// Two signs where a reason is strong.
    private func sign(_ spoken: SpokenReason) -> String {
        let sign = spoken.reason.effect > 0 ? "+" : "−"
        return spoken.isStrong ? sign + sign : sign
    }

    // MARK: Tensions and squares

    private func tensions(_ score: FrameworkScore) -> [PageBlock] {
        let byID = Dictionary(
            score.statements.map { ($0.score.principle.id, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = score.tensions.compactMap { tension -> PageBlock? in
            guard let up = byID[tension.strengthened], let down = byID[tension.weakened] else { return nil }
            return .item(
                mark: "·",
                tension.strengthened == tension.weakened
                    ? words.tensionWithin(up.place, up.score.principle.name)
                    : words.tension(up.place, up.score.principle.name, down.place, down.score.principle.name))
        }
        return lines.isEmpty ? [] : [.gap] + lines
    }

    private func squares(_ score: FrameworkScore) -> [PageBlock] {
        let items = score.values.compactMap { value -> SquareChart.Item? in
            var item = squares(value, name: value.value.name)
            let untouched = value.count(on: .none)
            if untouched > 0 { item?.note = words.untouched(untouched) }
            return item
        }
        let touched = score.statements.filter { $0.side != .none }
        let hasTwoSigns = touched.contains { statement in
            statement.score.reasons.contains { abs($0.effect) > 1 && (!isBroken || $0.effect < 0) }
        }
        let explained =
            (hasTwoSigns ? [isBroken ? words.twoMinuses : words.twoSigns] : [])
            + (touched.contains(where: \.isRule) ? [words.rulesInSquares] : [])
        return [chart(items)] + explained.map { .row($0, .muted, indent: 2) }
    }
}
