// The reasons in their groups, and the squares.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// The reasons: the side that the page opens with. One at a time where there is no room for more.
    func reasons(_ page: inout Page<Action>, _ score: FrameworkScore) {
        let groups = groups(score)
        guard !showsAll, !groups.isEmpty else { return all(&page, score, groups) }
        part(&page, score, groups)
    }

    /// All of it, from the top to the bottom.
    private func all(_ page: inout Page<Action>, _ score: FrameworkScore, _ groups: [Group]) {
        page.body = opening(score, groups)
        var said: Set<String> = []
        for group in groups { page.body += blocks(group, &said) }
        page.body += rest(score)
        let folds = groups.contains { $0.isFolded } || score.offPoster.count > Folding.lines
        turning(&page, (folds ? [.more] : []) + [.sums, .framework, .compare])
        // Only reasons can be disagreed with, not what a rule is.
        if score.statements.contains(where: { !$0.score.reasons.isEmpty }) { asking(&page) }
    }

    /// What stands before the reasons: what was chosen, whose judgement this is, and the floor.
    func opening(_ score: FrameworkScore, _ groups: [Group]) -> [PageBlock] {
        let hasGood = groups.contains { $0.title == words.wanted }
        let isTouched = score.statements.contains { $0.side != .none }
        return opening(of: score) + floorBlocks(score.framework, hasGood: hasGood)
            + (isTouched ? [] : [.gap, .text(words.nothingTouched)])
    }

    /// What stands after the reasons: the squares, what the document does not say, and where it comes from.
    func rest(_ score: FrameworkScore) -> [PageBlock] {
        var blocks: [PageBlock] = []
        // What the law forbids is no cost among others, and squares would set it off against them.
        if !isBroken {
            blocks += tensions(score)
            if score.statements.contains(where: { $0.side != .none }) { blocks += [.gap] + squares(score) }
        }
        blocks += offPoster(score)
        return blocks + [
            .gap, .text(words.source(score.framework.source), .muted),
            .text(words.approved(score.framework.approval), .muted),
        ]
    }

    /// The question which reason one disagrees with, or whether one does with the only one in sight, and its key.
    func asking(_ page: inout Page<Action>) {
        guard !reflection.isFinished, !isGlance else { return }
        page.prompt = showsAll ? words.mostDisagreed : words.disagreeWithThis
        page.commands.insert(.disagree, at: 0)
        if let target = view.target, isDisagreed(Reason.id(of: target)) {
            page.labels[.disagree] = words.footerAgree
        }
    }

    /// What was chosen, whose judgement this is, and the guess beside what is so.
    private func opening(of score: FrameworkScore) -> [PageBlock] {
        var blocks = heading + chosen
        let isRead = score.framework.isRead(walk.content.considerations)
        let title = score.framework.title
        blocks.append(
            .text(isRead ? words.judged(title) : words.proposed(title, score.framework.approval != nil), .muted))
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

    // MARK: Groups

    /// The reasons that strengthen, those that cost, and the rules. Where the choice breaks the law, no heading praises it, and no
    /// sign.
    func groups(_ score: FrameworkScore) -> [Group] {
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

        /// Whether there are more lines than are shown at first.
        var isFolded: Bool { lines.count > Folding.lines }

        /// At most three lines; the rest folds.
        func visible(_ isExpanded: Bool) -> [Line] { isExpanded ? lines : Array(lines.prefix(Folding.lines)) }

        /// A reason with the statements that it speaks to, or a rule.
        enum Line {
            case reason(SpokenReason, mark: String)
            case rule(Statement)
        }
    }

    /// A group as it stands among the others.
    ///
    /// - Parameter said: The statements whose sentence stands further up, which grows.
    private func blocks(_ group: Group, _ said: inout Set<String>) -> [PageBlock] {
        let visible = group.visible(view.isExpanded)
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
        return reason(spoken, mark: mark + String(repeating: " ", count: 3 - mark.count)) + [
            .row(sentence(closest, closest.label, &said), .muted, indent: 3)
        ] + others(spoken.statements.dropFirst())
    }

    /// The sentence of a reason, and what was said against it.
    func reason(_ spoken: SpokenReason, mark: String) -> [PageBlock] {
        let target = reflection.isFinished || isGlance ? nil : spoken.name
        var blocks: [PageBlock] = [.row(mark: mark, spoken.reason.text, .normal, indent: 3, target: target)]
        if let disagreement = reflection.disagreements.first(where: { $0.reason == spoken.id }) {
            blocks.append(.row(words.disagreed(disagreement.text), .accent, indent: 3, target: target))
        }
        return blocks
    }

    /// What else a reason speaks to, by name.
    func others(_ statements: some Collection<Statement>) -> [PageBlock] {
        statements.isEmpty ? [] : [.row(words.alsoSpeaksTo(Statement.places(statements)), .muted, indent: 3)]
    }

    /// A rule with how it fares.
    func blocks(_ rule: Statement, _ said: inout Set<String>) -> [PageBlock] {
        let label = rule.status.map { words.ruled(rule.label, words.status($0)) } ?? rule.label
        var blocks: [PageBlock] = [.item(mark: "·", label, .accent)]
        if said.insert(rule.score.principle.id).inserted {
            blocks.append(.row(rule.score.principle.text, .muted, indent: 3))
        }
        // Why it is in doubt or broken stands with the floor, further up; what else was kept says nothing of that.
        guard rule.status == .inLine else {
            let names = names(of: rule.score.marks)
            return names.isEmpty ? blocks : blocks + [.row(words.seeAbove(names), indent: 3)]
        }
        return blocks + rule.score.marks.map { .row($0.reason, indent: 3) }
    }

    /// A statement with its own sentence, the first time that it stands on the page.
    private func sentence(_ statement: Statement, _ label: String, _ said: inout Set<String>) -> String {
        said.insert(statement.score.principle.id).inserted
            ? words.speaksTo(label, statement.score.principle.text) : label
    }

    private func isDisagreed(_ reason: String) -> Bool { reflection.disagreements.contains { $0.reason == reason } }

    /// Two signs where a reason is strong.
    func sign(_ spoken: SpokenReason) -> String {
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
            statement.score.reasons.contains { abs($0.effect) > 1 }
        }
        // Line by line there are no signs and no squares to explain; one at a time, words say what signs say.
        let explained =
            around.launch.isPlain
            ? []
            : (hasTwoSigns && showsAll ? [words.twoSigns] : [])
                + (touched.contains(where: \.isRule) ? [words.rulesInSquares] : [])
        return [chart(items)] + explained.map { .row($0, .muted, indent: 2) }
    }
}
