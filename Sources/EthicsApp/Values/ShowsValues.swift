// A choice set against the values, as a part of a reflection and of a meeting: to turn to the sums, to the first choice and to
// the municipality's other values, and to disagree with a reason.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// A flow in which a choice is set against the values.
protocol ShowsValues: Flow where Action: ValuesActions {
    /// What is seen of the choice against the values.
    var values: ValuesState { get set }

    /// The choice that is set against the values now; nil when none is.
    var examined: Walk? { get }

    /// How many sets of values one can turn to.
    var frameworkCount: Int { get }

    /// Disagrees with a reason or, with no text, does not disagree after all.
    mutating func disagree(_ reason: String, text: String?, in around: Surroundings, at moment: Moment) -> [Effect]
}

extension ShowsValues {
    /// The name in the journal of what is written about a reason.
    static func draftName(_ reason: String) -> String { "uenig/" + reason }

    // MARK: Update

    /// Carries out an action.
    mutating func update(_ action: ValuesAction, in around: Surroundings) -> [Effect] {
        switch action {
        case .showReasons: return closeValues(in: around) ?? []
        case .read(let part): read(part)
        case .choosePlace: return [.leave(to: .municipality)]
        }
        return []
    }

    /// Turns to a part of the reasons. What is highlighted where all of them are seen is the one that is read where they are
    /// not, so that a window may grow and shrink.
    private mutating func read(_ part: String?) {
        view.target = part
        view.scroll = 0
        // Before the reasons nothing is folded, so that the key back leads back from there; at a glance all of it is what folds.
        if part == nil, examined?.reflection.place.step != .balance { view.isExpanded = false }
    }

    /// Carries out a command; nil when it is no command of this page.
    mutating func performValues(_ command: Command, in around: Surroundings, at moment: Moment) -> [Effect]? {
        switch command {
        case .framework:
            values.framework = (values.framework + 1) % max(1, frameworkCount)
            values.scroll = 0
            view.scroll = 0
            view.target = nil
        case .sums where examined != nil: turn(to: .sums)
        case .compare where examined != nil: turn(to: .comparison)
        case .disagree where examined != nil: return startDisagreeing(in: around, at: moment)
        case .disagree, .sums, .compare: break
        case .more, .back, .undo, .home, .filter, .search, .judgement, .pause, .skip, .extend, .lines, .stop,
            .pageDown, .pageUp, .words, .help, .quit:
            return nil
        }
        return []
    }

    /// Turns to another side of the page, or back from it.
    private mutating func turn(to side: ValuesState.Side) {
        if values.side == .reasons { values.scroll = view.scroll }
        values.side = values.side == side ? .reasons : side
        view.scroll = values.side == .reasons ? values.scroll : 0
    }

    /// Asks what one would have said instead; or takes a disagreement back. The shell has seen to it that a reason is
    /// highlighted, and in sight.
    private mutating func startDisagreeing(in around: Surroundings, at moment: Moment) -> [Effect] {
        guard let walk = examined, let target = view.target else { return [] }
        let reason = Reason.id(of: target)
        if walk.reflection.disagreements.contains(where: { $0.reason == reason }) {
            return disagree(reason, text: nil, in: around, at: moment)
        }
        values.reason = reason
        values.scroll = view.scroll
        view.scroll = 0
        view.field = TextField(text: walk.drafts[Self.draftName(reason)] ?? "", limit: Reflection.maximumText)
        return []
    }

    // MARK: Back

    /// Back to the reasons; nil when they are what is shown.
    mutating func closeValues(in around: Surroundings) -> [Effect]? {
        if let reason = values.reason {
            let effects = draftEffects(in: around)
            // Also what is not stored, since it may point to a person, is there when one comes back to it.
            if let text = view.field?.text, examined != nil { keepDraft(text, as: Self.draftName(reason)) }
            closeDisagreement()
            return effects
        }
        guard values.side != .reasons else { return nil }
        turn(to: values.side)
        return []
    }

    /// Puts the field away and goes on reading where one was.
    mutating func closeDisagreement() {
        if values.reason != nil {
            values.reason = nil
            view.field = nil
            view.isDraftDirty = false
            view.scroll = values.scroll
        }
        if view.target != nil { view.reveal = .target }
    }
}

/// How a reason is named in the body of a page: behind the statement that it stands under.
enum Reason {
    /// The reason behind a target.
    static func id(of target: String) -> String { String(target.drop { $0 != " " }.dropFirst()) }

    /// The target of a reason under a statement.
    static func target(_ id: String, under statement: String) -> String { "\(statement) \(id)" }
}
