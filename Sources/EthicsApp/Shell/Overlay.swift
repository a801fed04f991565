// What lies over a screen, which waits under it as it was.

import EthicsWords

/// What lies over the screen: help, why a case that is being written can't be shown, or what stands in the way of storing.
struct Overlay: Equatable, Sendable {
    /// What is seen of the help; nil while it is not shown.
    var help: ViewState?
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
    var isNothing: Bool { help == nil && fault == nil && trouble == nil }
}
