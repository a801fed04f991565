// The reasons in their groups, the squares, and what the poster does not say.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// The reasons: the side that the page opens with.
    func reasons(_ page: inout Page<Action>, _ score: FrameworkScore) {
        let touched = score.statements.filter(\.score.isTouched)
        let floor = self.floor
        let groups = groups(touched, isBroken: floor.first?.mark.answer == .broken)
        page.body = heading(score) + floorBlocks(score.framework)
        if touched.isEmpty { page.body += [.gap, .text(words.nothingTouched)] }
        var seen: Set<String> = []
        for group in groups { page.body += blocks(group, &seen) }
        if floor.first?.mark.answer != .broken { page.body += tensions(score) }
        if !touched.isEmpty { page.body += [.gap] + squares(score) }
        if !score.offPoster.isEmpty {
            let names = score.offPoster.map(walk.name).joined(separator: " · ")
            page.body += [.gap, .heading(words.offPoster), .item(mark: "", names)]
        }
        page.body += [.gap, .text(words.source(score.framework.source), .muted)]

        let folds = groups.contains { $0.statements.count > Folding.lines }
        turning(&page, (folds ? [.more] : []) + [.sums, .framework, .compare])
        guard !touched.isEmpty, !reflection.isFinished else { return }
        page.prompt = words.mostDisagreed
        page.commands.insert(.disagree, at: 0)
        if let target = view.target, isDisagreed(Reason.id(of: target)) {
            page.labels[.disagree] = words.footerAgree
        }
    }

    /// What was chosen, whose judgement this is, and the guess beside what is so.
    private func heading(_ score: FrameworkScore) -> [PageBlock] {
        var blocks = chosen
        blocks.append(.text(words.judged(score.framework.title), .muted))
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

    // MARK: The floor

    /// What the choices taken put in doubt or break of what applies in every municipality. What is kept is no tick.
    private var floor: [FloorScore] {
        DilemmaPath(choices: reflection.pathChoices).floor(walk.content.floor).filter { $0.mark.answer != .kept }
    }

    /// The floor stands first, whatever the municipality's own document says.
    ///
    /// - Parameter framework: The document that is shown; nil when there is none.
    func floorBlocks(_ framework: Framework?) -> [PageBlock] {
        let floor = floor
        guard let worst = floor.first else { return [] }
        var blocks: [PageBlock] = [.gap, .heading(words.floor)]
        for score in floor {
            let rule = walk.content.floor.first { $0.id == score.mark.rule }
            blocks.append(
                .item(mark: "·", words.floorMark(rule?.name ?? words.otherLaw, score.mark.answer), .accent))
            blocks.append(.row(score.mark.reason, indent: 3))
            if let rule { blocks.append(.row(rule.text, .muted, indent: 3)) }
        }
        blocks.append(.text(worst.mark.answer == .broken ? words.broken : words.doubtful))
        guard let framework else { return blocks }
        let unnamed = floor.filter { score in
            score.mark.answer == .broken && !framework.principles.contains { $0.isMet(by: score.mark) }
        }
        let names = unnamed.compactMap { score in walk.content.floor.first { $0.id == score.mark.rule }?.name }
        if !names.isEmpty { blocks.append(.text(words.notNamed(framework.source, names), .muted)) }
        return blocks
    }

    // MARK: Groups

    /// Statements that are pulled the same way.
    private struct Group {
        let title: String
        let statements: [Statement]
        /// Whether signs say that it is strengthened.
        var isPraised = true
    }

    /// - Parameter isBroken: Whether the choice breaks the law: then no heading praises it.
    private func groups(_ touched: [Statement], isBroken: Bool) -> [Group] {
        let pulled = touched.filter { !$0.isRule }
        let rules = touched.filter(\.isRule)
        func of(_ mark: PrincipleScore.Mark) -> [Statement] {
            // Swift's sort is stable: ties stay in the order of the framework.
            pulled.filter { $0.score.mark == mark }.sorted { $0.strength > $1.strength }
        }
        func kept(_ status: PrincipleScore.Status) -> [Statement] { rules.filter { $0.score.status == status } }
        return [
            Group(
                title: isBroken ? words.wanted : strings.strengthens, statements: of(.strengthens), isPraised: !isBroken
            ),
            Group(title: strings.costs, statements: of(.costs)),
            Group(title: strings.both, statements: of(.both)),
            // Rules have no degrees. The ones that something must be done about come first.
            Group(title: words.rules, statements: kept(.inBreach) + kept(.inDoubt) + kept(.inLine)),
        ].filter { !$0.statements.isEmpty }
    }

    /// At most three statements; the rest folds.
    ///
    /// - Parameter seen: The reasons that stand further up, which grows.
    private func blocks(_ group: Group, _ seen: inout Set<String>) -> [PageBlock] {
        let visible = view.isExpanded ? group.statements : Array(group.statements.prefix(Folding.lines))
        var blocks: [PageBlock] = [.gap, .heading(group.title)]
        for statement in visible { blocks += self.blocks(statement, isPraised: group.isPraised, &seen) }
        let hidden = group.statements.count - visible.count
        if hidden > 0 { blocks.append(.item(mark: "", strings.moreReasons(hidden), .muted)) }
        return blocks
    }

    /// A statement with its reasons.
    private func blocks(_ statement: Statement, isPraised: Bool, _ seen: inout Set<String>) -> [PageBlock] {
        let status = statement.score.status.map { words.ruled(statement.label, words.status($0)) }
        let sign = isPraised ? sign(statement) : "·"
        var blocks: [PageBlock] = [.item(mark: sign, status ?? statement.label, .accent)]
        // What is in doubt or broken stands with the floor, further up.
        blocks += statement.score.marks.filter { $0.answer == .kept }.map { .row($0.reason, indent: 3) }
        for reason in statement.score.reasons {
            let hasSign = statement.score.mark == .both
            // Every statement stands with all of its reasons, but one that was read before may be passed over.
            let role: Role = seen.insert(Self.id(reason)).inserted ? .normal : .muted
            blocks += self.blocks(reason, of: statement, hasSign: hasSign, role)
        }
        return blocks
    }

    /// A reason, and that one disagrees with it. Where both ways occur, a sign says which.
    private func blocks(
        _ reason: PrincipleScore.Reason, of statement: Statement, hasSign: Bool, _ role: Role
    ) -> [PageBlock] {
        let indent = hasSign ? 5 : 3
        let mark = hasSign ? (reason.effect > 0 ? "   +" : "   −") : "   "
        let id = Self.id(reason)
        let target = reflection.isFinished ? nil : Reason.target(id, under: statement.score.principle.id)
        let row = PageBlock.row(mark: mark, reason.text, role, indent: indent, target: target)
        guard let disagreement = reflection.disagreements.first(where: { $0.reason == id }) else { return [row] }
        let line = words.disagreed(role == .muted ? "" : disagreement.text)
        return [row, .row(line, .accent, indent: indent, target: target)]
    }

    /// A reason as the reflection names it.
    private static func id(_ reason: PrincipleScore.Reason) -> String { "\(reason.choice)/\(reason.consideration)" }

    private func isDisagreed(_ reason: String) -> Bool { reflection.disagreements.contains { $0.reason == reason } }

    /// Two signs where some reason is strong. A rule has none: it is kept or not.
    private func sign(_ statement: Statement) -> String {
        guard !statement.isRule else { return "·" }
        switch statement.score.mark {
        case .strengthens: return statement.isStrong ? "++" : "+"
        case .costs: return statement.isStrong ? "−−" : "−"
        case .both: return "+−"
        case .untouched: return "·"
        }
    }

    // MARK: Tensions and squares

    private func tensions(_ score: FrameworkScore) -> [PageBlock] {
        let byID = Dictionary(
            score.statements.map { ($0.score.principle.id, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = score.tensions.compactMap { tension -> PageBlock? in
            guard let up = byID[tension.strengthened], let down = byID[tension.weakened] else { return nil }
            let isOne = tension.strengthened == tension.weakened
            return .item(
                mark: "·",
                isOne
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
        let touched = score.statements.filter(\.score.isTouched)
        let hasTwoSigns = touched.contains { !$0.isRule && $0.isStrong && $0.score.mark != .both }
        let explained =
            (hasTwoSigns ? [words.twoSigns] : []) + (touched.contains(where: \.isRule) ? [words.rulesInSquares] : [])
        return [chart(items)] + explained.map { .row($0, .muted, indent: 2) }
    }
}
