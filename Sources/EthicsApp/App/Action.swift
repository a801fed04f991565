// What choosing an option or pressing Enter does. Pages carry actions; update carries them out.

import EthicsEngine
import EthicsPage
import EthicsWords

/// Something that the user does.
enum Action: Equatable, Sendable {
    /// Answers the question about the log-on.
    case keepAnswers(Bool)
    /// An intent in the reflection.
    case reflect(ReflectionIntent)
    /// Gives what stands in the field as the reason.
    case submitText
    /// Stores what stands in the field although it may point to a person.
    case submitTextAnyway
    /// Goes back to the field to mend it.
    case mendText
    /// Starts a reflection on a dilemma; without a plan, with the one that comes next.
    case start(dilemma: String, plan: Plan? = nil)
    /// Goes on with a reflection that is stored.
    case resume(session: String)
    /// To the start page.
    case goHome
    /// Goes to a place among cases and values.
    case browse(Browsing.Place)
    /// Goes back to the place before.
    case browseBack
    /// Narrows the list of cases.
    case narrow(CaseFilter)
    /// Shows the case that comes next, before one begins.
    case propose(dilemma: String)
    /// To the list of one's own reflections, at the one that is on the screen.
    case openReflections
    /// To the part of that list that begins with this reflection.
    case turn(to: Int)
    /// Reads a reflection again.
    case readAgain(session: String)
    /// Asks before deleting a reflection.
    case askForgetOne
    /// Deletes a reflection.
    case forgetOne(session: String)
    /// Leaves a reflection as it is.
    case keepReflection
    /// Says what became of what was taken along.
    case followUp(Measure.Outcome)
    /// Asks why it was dropped.
    case askWhyDropped
    /// Goes on without saying what became of it.
    case postponeFollowUp
    /// Prepares a meeting; with a case when one was chosen already.
    case prepareMeeting(dilemma: String?)
    /// Changes what is prepared.
    case changeSetup(MeetingSetup.Change)
    /// Begins a meeting about a case.
    case beginMeeting(dilemma: String)
    /// Writes the meeting leader's sheet to a file.
    case writeSheet(dilemma: String)
    /// An intent in the meeting.
    case meet(MeetingIntent)
    /// Turns to a side of the meeting.
    case turnRoom(RoomView.Side)
    /// Closes the round at hand.
    case closeRound(anyway: Bool)
    /// Moves to a row of the ballot.
    case ballotRow(Int)
    /// Begins the round at hand anew.
    case restartRound
    /// Gives an answer on the keyboard that is passed round.
    case castAnswer(Int)
    /// Puts something that was agreed on in other words.
    case amendAgreement(Int, RoomView.AgreeStage)
    /// Says which role does what is agreed on.
    case agreeRole(String)
    /// Says by when.
    case agreeDue(Due)
    /// Leaves the case, and prepares a meeting about another.
    case anotherCase
    /// Writes the minutes to files.
    case writeMinutes
    /// To the settings.
    case openSettings
    /// Asks for the municipality.
    case askMunicipality
    /// Sets the municipality.
    case setMunicipality(String)
    /// Turns colours off and on.
    case toggleColor
    /// Turns strong contrast on and off.
    case toggleContrast
    /// Changes who uses the log-on.
    case toggleLogon
    /// Keeps nothing from now on, and leaves what is stored where it is.
    case shareLogon
    /// Asks before deleting everything.
    case askForget
    /// Deletes everything.
    case forgetAll
    /// Tries again to store or to open.
    case retry
    /// Goes on without storing.
    case goWithoutStoring
    /// Folds what was unfolded.
    case fold
    /// Back to the reasons on the page about the values.
    case showReasons
    /// Leaves a reflection that is over.
    case endWalk
    /// Shows the help.
    case openHelp
    /// Leaves the help.
    case closeHelp
    /// Leaves the program.
    case quit
}
