// What goes out: effects as values.

import EthicsEngine
import EthicsJournal
import EthicsPage
import Foundation

/// Something to be done outside. Effects are values: whoever runs the loop carries them out.
enum Effect: Sendable, Equatable {
    /// Opens the journal on disk, in the background.
    case openJournal
    /// Keeps everything in memory from now on, also what was stored so far in this run.
    case keepInMemory
    /// Asks something of the shell; nothing outside is done.
    case ask(Request)
    /// Reads a dilemma whole, to begin a session on it. Answered by `caseRead`.
    case readCase(id: String, municipality: Municipality, plan: Plan?)
    /// Stores the pending events, as they stand in the journal. Answered by `stored` before the next frame is drawn.
    case store(session: String, bodies: [Data], after: Int, header: SessionHeader, content: [ContentSource])
    /// Reads what these meetings left. Answered by `meetingsRead`.
    case readMeetings(sessions: [String])
    /// Writes the meeting leader's sheet for a case. Answered by `written` or `writingFailed`, or by
    /// `caseRead` without one when it can't be read.
    case writeSheet(MeetingStart, municipality: Municipality)
    /// Writes files to the folder for documents. Answered by `written` or `writingFailed`.
    case write([OutputFile])
    /// Reads a session of a kind. Answered by `sessionRead`.
    case read(session: String, kind: String)
    /// Stores or, when nil, deletes a draft.
    case saveDraft(session: String, field: String, text: String?)
    /// Sends `draftIsDue` when nothing has been typed for a second.
    case scheduleDraft
    /// Deletes everything.
    case forgetAll
    /// Deletes a session.
    case forget(session: String)
    /// Finds the first of these reflections from which something was taken along that is still open. Answered by
    /// `followUpFound`, or not at all.
    case findFollowUp(sessions: [String])
    /// Writes the settings.
    case saveSettings(Settings)
    /// Uses colours, or not.
    case setColor(Bool)
    /// Uses strong contrast, or not.
    case setContrast(Bool)
    /// Draws the whole screen anew.
    case redraw
    /// Ends the program, with a line to leave on the terminal if there is something to say.
    case quit(note: String?)
}

extension Effect {
    /// Goes somewhere else.
    static func leave(to destination: Destination) -> Effect { .ask(.leave(to: destination)) }

    /// Says something on the screen that one has come to.
    static func tell(_ text: String, isWarning: Bool = false) -> Effect {
        .ask(.tell(PageNotice(text: text, isWarning: isWarning)))
    }
}
