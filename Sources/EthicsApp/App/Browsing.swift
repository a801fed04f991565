// Where one is among cases and values, and the way back.

import EthicsEngine
import EthicsPage
import EthicsWords

/// A place to look around in, with the places that lead to it.
struct Browsing: Equatable, Sendable {
    /// A place.
    enum Place: Equatable, Sendable {
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

    /// Where one is.
    private(set) var place: Place
    /// The way here, without the menu that it began with.
    private var trail: [Step] = []

    init(_ place: Place) { self.place = place }

    /// Goes on to a place.
    mutating func go(to place: Place, leaving view: App.ViewState) {
        trail.append(Step(place: self.place, highlight: view.highlight, scroll: view.scroll))
        self.place = place
    }

    /// Goes back one place.
    ///
    /// - Returns: The place as it was left; nil when the menu is next.
    mutating func back() -> Step? {
        guard let step = trail.popLast() else { return nil }
        place = step.place
        return step
    }
}
