// The sentences about a case that is being written, one field each, as in `Strings`.

import EthicsEngine

/// The sentences about a case that is being written in one language.
package struct PreviewStrings: Sendable {
    // Why it can't be shown
    package let hasMistakes: String
    package let mend: String
    package let mistake: @Sendable (_ place: String, Problem) -> String
    package let isGone: String
    package let gone: @Sendable (_ path: String) -> String
    package let cannotShow: String
    package let shownAgain: String

    // Read again
    package let readAgain: @Sendable (_ time: String) -> String
    package let answerAgain: @Sendable (_ time: String) -> String
}
