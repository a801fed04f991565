// By when something that is agreed on is to be done.

/// By when something is to be done, counted from the day of the meeting.
package enum Due: Equatable, Sendable, CaseIterable {
    /// In a week.
    case week
    /// In a month.
    case month
    /// When the group meets next.
    case nextTime
}
