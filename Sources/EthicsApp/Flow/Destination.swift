// Where one can go from one flow to another. A flow says where to; the shell knows what lives there.

import EthicsWords
import EthicsEngine

/// A place outside the flow that one is in.
enum Destination: Equatable, Sendable {
    /// The start page.
    case home
    /// The place that one came from; the start page when there is none.
    case back
    /// A reflection on a case; without a plan, with the one that comes next.
    case reflection(dilemma: String, plan: Plan? = nil)
    /// A session that is stored, to go on with or to look at.
    case session(String)
    /// The preparation of a meeting; with a case when one was chosen already.
    case meeting(dilemma: String?)
    /// A track; the one for those who are new when nil.
    case track(String? = nil)
    /// All cases.
    case cases
    /// The values.
    case values
    /// A case, before one begins.
    case proposal(dilemma: String)
    /// One's own reflections, at this one.
    case reflections(at: String? = nil)
    /// The question before a session is deleted; with why it can't be shown, where that is so.
    case forgetting(session: String, unreadable: Unreadable? = nil)
    /// The settings.
    case settings
    /// The question which municipality this is.
    case municipality
    /// The help.
    case help
    /// The end of the program.
    case end
}
