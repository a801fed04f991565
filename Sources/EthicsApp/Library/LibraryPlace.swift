// Where one is among cases and values.

import EthicsEngine

extension LibraryFlow {
    /// A place to look around in.
    enum Place: Equatable, Sendable {
        /// The case that comes next, before one begins.
        case proposal(dilemma: String)
        /// All cases, to search in.
        case cases
        /// What the list of cases can be narrowed by.
        case filters
        /// What it can be narrowed to.
        case filter(CaseFilter.Field)
        /// What a case is about, before one begins.
        case preview(dilemma: String)
        /// What there is to read about the values.
        case values
        /// A framework.
        case framework(String)
        /// A statement of a framework.
        case statement(framework: String, principle: String)
        /// The navigation wheel.
        case wheel
        /// What to do in doubt.
        case inDoubt
    }

    /// A place as it was left.
    struct Step: Equatable, Sendable {
        let place: Place
        let highlight: Int?
        let scroll: Int
    }
}
