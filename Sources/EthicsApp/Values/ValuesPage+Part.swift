// One reason at a time, each with the statements that it speaks to in their own words: where there is no room for all of them,
// nobody has to look for the end of one among the others. The order is that of the whole page.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ValuesPage {
    /// Whether all reasons are seen at once: where there is room beside them, and where lines are read aloud.
    var showsAll: Bool { around.launch.isPlain || PageSize.hasPanes(around.size) }

    /// What is read at a time.
    private enum Part {
        /// What was chosen, whose judgement this is, and the floor.
        case opening
        /// A reason, and how many more of its kind are folded after it.
        case reason(SpokenReason, isPraised: Bool, folded: Int)
        /// The rules, and how many more are folded.
        case rules([Statement], folded: Int)
        /// The squares, what the document does not say, and where it comes from.
        case rest

        /// What it is called where one has come to it; nil for where one begins.
        var name: String? {
            switch self {
            case .opening: nil
            case .reason(let spoken, _, _): spoken.name
            case .rules: "rules"
            case .rest: "rest"
            }
        }

        var isReason: Bool { if case .reason = self { true } else { false } }
    }

    private func parts(_ groups: [Group], isExpanded: Bool) -> [Part] {
        var parts: [Part] = [.opening]
        for group in groups {
            let visible = group.visible(isExpanded)
            let folded = group.lines.count - visible.count
            var rules: [Statement] = []
            for (index, line) in visible.enumerated() {
                switch line {
                case .reason(let spoken, let mark):
                    let isLast = index == visible.count - 1
                    parts.append(.reason(spoken, isPraised: mark != "·", folded: isLast ? folded : 0))
                case .rule(let rule): rules.append(rule)
                }
            }
            if !rules.isEmpty { parts.append(.rules(rules, folded: folded)) }
        }
        return parts + [.rest]
    }

    /// The part that one has come to. Of a reason that was folded since, the last one before it.
    private func place(in parts: [Part], _ groups: [Group]) -> Int {
        let all = self.parts(groups, isExpanded: true).map(\.name)
        guard let reached = all.firstIndex(of: view.target) else { return 0 }
        return parts.lastIndex { all[...reached].contains($0.name) } ?? 0
    }

    /// The part that one has come to, and the ways to the others.
    func part(_ page: inout Page<Action>, _ score: FrameworkScore, _ groups: [Group]) {
        let parts = parts(groups, isExpanded: view.isExpanded)
        let place = place(in: parts, groups)
        func way(_ index: Int) -> Action? {
            parts.indices.contains(index) ? .values(.read(part: parts[index].name)) : nil
        }
        page.turns = PageTurns(
            back: way(place - 1), on: way(place + 1), first: place > 0 ? way(0) : nil,
            last: place < parts.count - 1 ? way(parts.count - 1) : nil, isRead: true)
        if let on = way(place + 1) {
            page.enter = on
            page.enterLabel =
                parts[place].isReason && parts[place + 1].isReason ? words.footerNext : strings.enterReadOn
        }
        let folds = view.isExpanded || groups.contains { $0.isFolded }
        switch parts[place] {
        case .opening:
            page.body = opening(score, groups)
            turningQuietly(&page, false)
        case .reason(let spoken, let isPraised, let folded):
            turningQuietly(&page, folds)
            asking(&page)
            page.arrows = words.footerTurn
            let number = parts[...place].count { $0.isReason }
            let heading = words.reasonOf(
                number, parts.count { $0.isReason }, title(of: spoken, isPraised), spoken.isStrong && isPraised)
            read(&page, [.heading(heading)] + reason(spoken, mark: "   ") + choice(of: spoken), spoken, folded)
        case .rules(let rules, let folded):
            turningQuietly(&page, folds)
            var said: Set<String> = []
            page.body = [.heading(words.rules)] + rules.flatMap { blocks($0, &said) } + more(folded)
        case .rest:
            page.body = Array(rest(score).drop { $0 == .gap })
            turning(&page, (score.offPoster.count > Folding.lines ? [.more] : []) + [.sums, .framework, .compare])
        }
    }

    /// What a reason does, as its group is called.
    private func title(of spoken: SpokenReason, _ isPraised: Bool) -> String {
        spoken.reason.effect < 0 ? strings.costs : isPraised ? strings.strengthens : words.wanted
    }

    /// The keys to the other sides lead there from each part, and are named on the last: the reasons are to be read first.
    private func turningQuietly(_ page: inout Page<Action>, _ folds: Bool) {
        turning(&page, (folds ? [.more] : []) + [.sums, .framework, .compare])
        for command in [Command.sums, .framework, .compare] { page.labels[command] = "" }
    }

    /// Of several choices it is said which one a reason is about.
    private func choice(of spoken: SpokenReason) -> [PageBlock] {
        let path = reflection.pathChoices
        guard path.count > 1, let choice = path.first(where: { $0.id == spoken.reason.choice }) else { return [] }
        return [.row(words.ofChoice(choice.text), .muted, indent: 3)]
    }

    /// What is read of a reason: the statements that it speaks to, as many of them in their own words as have room, and at least
    /// the one that it speaks to most closely.
    private func read(_ page: inout Page<Action>, _ head: [PageBlock], _ spoken: SpokenReason, _ folded: Int) {
        let statements = spoken.statements
        func body(_ count: Int) -> [PageBlock] {
            head + [.gap] + statements.prefix(count).flatMap(inOwnWords) + others(statements.dropFirst(count))
                + more(folded)
        }
        page.body = body(statements.count)
        guard !view.isExpanded, statements.count > 1, !hasRoom(page) else { return }
        // The ones that have no room are behind the key that unfolds.
        if !page.commands.contains(.more) {
            page.commands.insert(.more, at: page.commands.first == .disagree ? 1 : 0)
        }
        // Each takes two rows, so that no more than this can have room.
        for count in (1..<min(statements.count, around.size.rows / 2)).reversed() {
            page.body = body(count)
            if hasRoom(page) { break }
        }
    }

    /// A statement with its own sentence.
    private func inOwnWords(_ statement: Statement) -> [PageBlock] {
        [.item(mark: "·", statement.label, .accent), .row(statement.score.principle.text, indent: 3)]
    }

    private func more(_ folded: Int) -> [PageBlock] {
        folded > 0 ? [.gap, .item(mark: "", strings.moreReasons(folded), .muted)] : []
    }

    /// Whether all of a page is seen without scrolling.
    private func hasRoom(_ page: Page<Action>) -> Bool {
        var drawn = page.drawn
        drawn.notice = nil
        return PageLayout(drawn, size: around.size, glyphs: .unicode, strings: strings).maximumScroll == 0
    }
}
