// What the commands of the table do. A flow has its own meaning for some of them.

import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
        switch command {
        case .more:
            let rows = layout.rowCount
            view.isExpanded.toggle()
            view.scroll = 0
            // What comes under what was read already is shown at once.
            if view.isExpanded { view.reveal = .unfolded(under: page.body, rows: rows) }
        case .back: return goBack(at: moment)
        case .home:
            if let effects = own(command, at: moment) { return effects }
            return screen.flow.draftEffects(in: around) + [.leave(to: .home)]
        case .pageDown:
            // The key of a remote leads on when all of the page was read.
            if let onward = page.onward, view.scroll >= layout.maximumScroll { return perform(onward, at: moment) }
            return turn(1, at: moment)
        case .pageUp:
            if page.onward != nil, view.scroll == 0 { return goBack(at: moment) }
            return turn(-1, at: moment)
        case .help: lookUp(.keys)
        case .words:
            if page.commands.contains(.words) { lookUp(.words) } else { view.notice = .init(text: strings.noWords) }
        case .quit: return own(command, at: moment) ?? leave()
        case .disagree: return disagree(at: moment)
        case .undo, .sums, .framework, .compare, .filter, .search, .judgement, .pause, .skip, .extend, .lines, .stop:
            return own(command, at: moment) ?? []
        }
        return []
    }

    /// Shows or hides what can be looked up on the page.
    private mutating func lookUp(_ about: Overlay.Lookup.About) {
        overlay.lookup = overlay.lookup?.about == about ? nil : Overlay.Lookup(about: about)
    }

    /// What a command means in the flow that is shown; nil when it means what it means everywhere, or something lies over it.
    private mutating func own(_ command: Command, at moment: Moment) -> [Effect]? {
        overlay.isNothing ? screen.flow.perform(command, in: around, at: moment) : nil
    }

    /// Lets the flow disagree with what is highlighted.
    private mutating func disagree(at moment: Moment) -> [Effect] {
        guard let target = view.target, drawn.targets.contains(target) else {
            view.notice = .init(text: strings.values.chooseReason)
            return []
        }
        // What is out of sight is shown first: nobody takes back by accident what they have written.
        let layout = layout
        guard layout.targets(scroll: view.scroll).contains(target) else {
            view.revealTarget(layout)
            return []
        }
        return own(.disagree, at: moment) ?? []
    }

    /// One place back: out of what lies over the screen, back to the text that is asked about, and then as the flow goes.
    private mutating func goBack(at moment: Moment) -> [Effect] {
        if overlay.lookup != nil {
            overlay.lookup = nil
            return []
        }
        if overlay.goingOn == .asked {
            overlay.goingOn = .notAsked
            overlay.troubleView = ViewState()
            return []
        }
        // What is waited for is told on the page; there is no way back before it is there.
        guard overlay.fault == nil, overlay.trouble == nil, around.waiting == nil else { return [] }
        if !view.found.isEmpty { return screen.flow.write(.mend, in: around, at: moment) }
        if overlay.isNothing, let turns = page.turns, turns.isRead, let back = turns.back {
            return perform(back, at: moment)
        }
        return screen.flow.back(in: around, at: moment)
    }
}
