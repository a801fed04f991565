// What lies over a screen, which waits under it as it was.

import EthicsWords

/// What lies over the screen: help or words, why a case that is being written can't be shown, or what stands in the way of storing.
struct Overlay: Equatable, Sendable {
    /// What one looked up on the page; nil while nothing is.
    var lookup: Lookup?
    /// Why the case that is being written can't be shown; nil while it can.
    var fault: PreviewFault?
    /// What is seen of that.
    var faultView = ViewState()
    /// What stands in the way of storing; nil while nothing does.
    var trouble: Trouble?
    /// What is seen of that.
    var troubleView = ViewState()
    /// How far it has come that one goes on without storing.
    var goingOn = GoingOn.notAsked

    /// Something that is looked up on a page, and what is seen of it.
    struct Lookup: Equatable, Sendable {
        /// What is looked up.
        let about: About
        /// What is seen of it.
        var view = ViewState()

        /// What can be looked up.
        enum About: Equatable, Sendable {
            /// The keys that do something there.
            case keys
            /// What words mean that stand there.
            case words
        }
    }

    /// How far it has come that one goes on without storing although something of the session is stored.
    enum GoingOn: Equatable, Sendable {
        /// Nobody wants to.
        case notAsked
        /// It is asked what is to happen to what is stored.
        case asked
        /// What is stored is being deleted first.
        case deleting
    }

    /// Whether nothing lies over the screen.
    var isNothing: Bool { lookup == nil && fault == nil && trouble == nil }
}
