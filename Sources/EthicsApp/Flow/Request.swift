// What a flow asks of the shell, since only the shell may change what is around a flow.

import EthicsPage

/// Something that a flow asks of the shell.
enum Request: Equatable, Sendable {
    /// Go somewhere else.
    case leave(to: Destination)
    /// Say something on the screen that one has come to.
    case tell(PageNotice)
    /// Use these settings from now on, and keep them where anything is kept.
    case adopt(Settings)
    /// Answers are kept, or forgotten, from the first one on.
    case begin(keepingAnswers: Bool)
    /// Somebody of whom nothing is kept has used the program before: no first walks for them.
    case skipStaircase
    /// Others use the log-on too: nothing is kept from now on. What is stored stays where it is.
    case shareLogon(saying: String)
    /// Only one person uses the log-on: answers are kept from now on.
    case keepAnswers
    /// What was taken along last time is answered, or is not to be asked about now.
    case endFollowUp
}
