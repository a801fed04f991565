// An option of a page, with the action that it stands for.

import TerminalKit

/// Something to choose.
@frozen
package struct PageOption<Action: Equatable & Sendable>: Equatable, Sendable {
    /// The key that chooses it at once; nil for one that only Enter chooses.
    package var key: Character?
    /// What stands in a column of its own before the label, such as a count; empty where there is no such column.
    package var lead = ""
    /// What it says.
    package var label: String
    /// A quiet remark after it.
    package var detail = ""
    /// A paragraph under it.
    package var text = ""
    /// The role of that paragraph.
    package var textRole = Role.normal
    /// Whether a blank line parts it from the one before.
    package var startsGroup = false
    /// Whether it is what was answered before.
    package var isAnswer = false
    /// What choosing it does; nil for one that is only shown.
    package var action: Action?

    /// Something to choose.
    @inlinable
    package init(
        key: Character? = nil, lead: String = "", label: String, detail: String = "", text: String = "",
        textRole: Role = .normal, startsGroup: Bool = false, isAnswer: Bool = false, action: Action? = nil
    ) {
        self.key = key
        self.lead = lead
        self.label = label
        self.detail = detail
        self.text = text
        self.textRole = textRole
        self.startsGroup = startsGroup
        self.isAnswer = isAnswer
        self.action = action
    }

    /// The same option with another action.
    @inlinable
    package func map<Other>(_ change: (Action) -> Other) -> PageOption<Other> {
        PageOption<Other>(
            key: key, lead: lead, label: label, detail: detail, text: text, textRole: textRole,
            startsGroup: startsGroup, isAnswer: isAnswer, action: action.map(change))
    }
}
