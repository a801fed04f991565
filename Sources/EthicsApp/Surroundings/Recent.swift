// What the menu tells of what was done before.

import EthicsEngine
import Foundation

/// What was done before, as far as the menu tells of it. It is read each time the menu is opened, and only where something is stored.
struct Recent: Equatable, Sendable {
    /// How far one has come in the reflection that can be gone on with; nil when there is none.
    var begun: Begun?
    /// What was taken along last and is not done yet; nil when there is nothing.
    var taken: Taken?
    /// The last conclusion; nil when there is none.
    var landed: Landed?
    /// How far one has come on a path, in words; nil when none is begun.
    var path: String?

    /// How far one has come.
    struct Begun: Equatable, Sendable {
        /// The reflection, by its id in the journal.
        let session: String
        /// Which of its stations one is at, from 1.
        let station: Int
        /// How many there are.
        let stations: Int
    }

    /// Something that was taken along.
    struct Taken: Equatable, Sendable {
        let measure: Measure
        /// The title of the case that it was taken along from.
        let title: String
        /// When that reflection was begun.
        let startedAt: Date
    }

    /// What one chose in the end.
    struct Landed: Equatable, Sendable {
        /// What was chosen, or the alternative of one's own.
        let choice: String
        /// The title of the case.
        let title: String
        /// When that reflection was begun.
        let startedAt: Date
    }
}
