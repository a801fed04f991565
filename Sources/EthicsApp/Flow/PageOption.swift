// An option of a page, with the action that it stands for.

import EthicsPage
import TerminalKit

/// Something to choose.
@dynamicMemberLookup
struct PageOption<Action: Equatable & Sendable>: Equatable, Sendable {
    /// The option as it is drawn.
    private(set) var drawn: DrawnOption
    /// What choosing it does; nil for one that is only shown.
    let action: Action?

    /// Something to choose.
    init(
        key: Character? = nil, lead: String = "", label: String, detail: String = "", text: String = "",
        textRole: Role = .normal, startsGroup: Bool = false, isAnswer: Bool = false, needsEnter: Bool = false,
        action: Action? = nil
    ) {
        drawn = DrawnOption(key: key, label: label, isChoosable: action != nil)
        drawn.lead = lead
        drawn.detail = detail
        drawn.text = text
        drawn.textRole = textRole
        drawn.startsGroup = startsGroup
        drawn.isAnswer = isAnswer
        drawn.needsEnter = needsEnter
        self.action = action
    }

    private init(_ drawn: DrawnOption, action: Action?) {
        self.drawn = drawn
        self.action = action
    }

    /// What is drawn of it.
    subscript<Value>(dynamicMember path: WritableKeyPath<DrawnOption, Value>) -> Value {
        get { drawn[keyPath: path] }
        set { drawn[keyPath: path] = newValue }
    }

    /// The same option with another action.
    func map<Other>(_ change: (Action) -> Other) -> PageOption<Other> {
        PageOption<Other>(drawn, action: action.map(change))
    }
}
