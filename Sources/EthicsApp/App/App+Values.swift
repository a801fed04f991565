// The keys of the page that sets a choice against the values: to move among the reasons, to disagree with one, and to turn
// to the sums, to the first choice and to the municipality's other values.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    // MARK: Moving

    /// Moves the highlight among what can be highlighted in the body. Where nothing of it is in sight, it scrolls.
    mutating func moveTarget(_ step: Int, _ page: Page) {
        let layout = layout(page)
        let inSight = layout.targets(scroll: view.scroll)
        var next = step > 0 ? inSight.first : inSight.last
        if let current = view.target, inSight.contains(current), let index = page.targets.firstIndex(of: current) {
            next = page.targets.indices.contains(index + step) ? page.targets[index + step] : nil
        }
        guard let next else {
            view.scroll += step
            return clampScroll()
        }
        view.target = next
        reveal(next, layout)
    }

    /// Scrolls as far as it takes to see a target with the line above it, which says what it belongs to. Of one that is
    /// too long, the beginning is seen.
    private mutating func reveal(_ target: String, _ layout: PageLayout<Action>) {
        guard let rows = layout.rows(of: target) else { return }
        let above = max(0, rows.lowerBound - 1)
        view.scroll = min(max(view.scroll, rows.upperBound - layout.visibleRows), above)
        clampScroll()
    }

    /// A line such as `u 2` in plain mode, where what can be highlighted is numbered.
    ///
    /// - Returns: nil when the line is something else.
    mutating func answerTarget(_ line: String, _ page: Page, at moment: Moment) -> [Effect]? {
        let letters = line.prefix { $0.isLetter }
        let rest = line.dropFirst(letters.count).drop { $0 == " " }
        guard letters.lowercased() == CommandTable.entry(.disagree)?.plain, page.commands.contains(.disagree) else {
            return nil
        }
        guard let number = Int(rest), page.targets.indices.contains(number - 1) else {
            view.notice = .init(text: strings.values.plainTarget)
            return []
        }
        view.notice = nil
        view.target = page.targets[number - 1]
        return disagree(at: moment)
    }

    // MARK: Commands

    /// Carries out a command of the page.
    mutating func performValues(_ command: Command, at moment: Moment) -> [Effect] {
        // The list of statements in a meeting turns to the municipality's other values too.
        if command == .framework {
            let shown = (valuesWalk?.shownFrameworks ?? currentRoom?.shownFrameworks ?? []).count
            view.values.framework = (view.values.framework + 1) % max(1, shown)
            view.values.scroll = 0
            view.scroll = 0
            view.target = nil
            return []
        }
        guard valuesWalk != nil else { return [] }
        switch command {
        case .disagree: return disagree(at: moment)
        case .sums: turn(to: .sums)
        case .compare: turn(to: .comparison)
        default: break
        }
        return []
    }

    /// Turns to another side of the page, or back from it.
    private mutating func turn(to side: ValuesView.Side) {
        if view.values.side == .reasons { view.values.scroll = view.scroll }
        view.values.side = view.values.side == side ? .reasons : side
        view.scroll = view.values.side == .reasons ? view.values.scroll : 0
        clampScroll()
    }

    /// Asks what one would have said instead; or takes a disagreement back.
    private mutating func disagree(at moment: Moment) -> [Effect] {
        guard let walk = valuesWalk, let target = view.target, page.targets.contains(target) else {
            view.notice = .init(text: strings.values.chooseReason)
            return []
        }
        // What is out of sight is shown first: nobody takes back by accident what they have written.
        let layout = layout(page)
        guard layout.targets(scroll: view.scroll).contains(target) else {
            reveal(target, layout)
            return []
        }
        let reason = ValuesPage.reason(of: target)
        if walk.reflection.disagreements.contains(where: { $0.reason == reason }) {
            if case .meeting = screen { return meet(.agree(reason), at: moment) }
            return reflect(.agree(reason), at: moment)
        }
        view.values.reason = reason
        view.values.scroll = view.scroll
        view.scroll = 0
        field = TextField(text: walk.drafts[draftField(walk)] ?? "", limit: Reflection.maximumText)
        return []
    }

    // MARK: Back to the reasons

    /// Back to the reasons; nil when they are what is shown.
    mutating func closeValues() -> [Effect]? {
        if view.values.reason != nil {
            let effects = draftEffects()
            // Also what is not stored, since it may point to a person, is there when one comes back to it.
            if let text = field?.text, let walk = valuesWalk { keepDraft(text, as: draftField(walk)) }
            closeDisagreement()
            return effects
        }
        guard view.values.side != .reasons else { return nil }
        turn(to: view.values.side)
        return []
    }

    /// Keeps a text in memory, with the reflection or the meeting that it belongs to.
    mutating func keepDraft(_ text: String?, as name: String) {
        switch screen {
        case .reflection(var walk):
            walk.drafts[name] = text
            screen = .reflection(walk)
        case .meeting(var room):
            room.drafts[name] = text
            screen = .meeting(room)
        default: break
        }
    }

    /// The choice that is set against the values on the screen: one's own, or the one that a group looks at.
    var valuesWalk: Walk? {
        switch (screen, view.room.side) {
        case (.reflection(let walk), _): walk
        case (.meeting(let room), .examine(let choice)): room.walk(examining: choice)
        default: nil
        }
    }

    /// Puts the field away and goes on reading where one was.
    mutating func closeDisagreement() {
        if view.values.reason != nil {
            view.values.reason = nil
            field = nil
            view.isDraftDirty = false
            view.scroll = view.values.scroll
        }
        clampScroll()
        if let target = view.target { reveal(target, layout(page)) }
    }

    /// The name in the journal of what is being written.
    func draftField(_ walk: Walk) -> String {
        view.values.reason.map { "uenig/" + $0 } ?? Self.draftField(walk.reflection.place.step)
    }

    /// Once a disagreement is stored, what was written on the way to it is not needed.
    func dropDrafts(of pending: Pending, _ walk: inout Walk) -> [Effect] {
        pending.events.compactMap { event in
            guard case .disagreed = event else { return nil }
            let name = draftField(walk)
            walk.drafts[name] = nil
            return .saveDraft(session: walk.session, field: name, text: nil)
        }
    }
}

extension [Framework] {
    /// Those that have something to say to the ones that a case is written for.
    func shown(to audience: Set<Principle.Audience>) -> [Framework] {
        filter { $0.principles.contains { audience.contains($0.appliesTo) } }
    }
}

extension Room {
    /// The frameworks that have something to say to those the case is written for.
    var shownFrameworks: [Framework] { content.frameworks.shown(to: audience) }
}

extension Walk {
    /// The frameworks that have something to say to those the case is written for.
    var shownFrameworks: [Framework] { content.frameworks.shown(to: audience) }

    /// The values that one can guess among: those with statements for the ones the case is written for.
    var guessableValues: [Value] {
        (shownFrameworks.first?.values ?? []).filter { value in
            value.principles.contains { audience.contains($0.appliesTo) }
        }
    }
}
