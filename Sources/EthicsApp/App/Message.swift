// What comes in and what goes out: messages from the terminal and from effects, and effects as values.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

/// Something that happened outside.
package enum Message: Sendable {
    /// A key.
    case key(Key)
    /// Text pasted in one piece.
    case paste(String)
    /// A whole line from somebody in plain mode.
    case line(String)
    /// The terminal has another size.
    case resized(Size)
    /// The content was loaded; so many faulty files of the user's own were left out.
    case contentLoaded(Catalogue, SearchIndex, leftOut: Int)
    /// The journal is open, with what is in it.
    case journalOpened([JournalSession])
    /// The journal can't be used.
    case journalFailed(JournalError)
    /// The pending events are stored.
    case stored([JournalSession])
    /// A stored reflection was read.
    case sessionRead(StoredSession)
    /// A case that one wants to reflect on was read, with the content that a reflection on it refers to; nil when its file
    /// is gone or has a mistake by now.
    case caseRead(id: String, plan: Plan?, Library?)
    /// Everything was deleted.
    case forgotten
    /// A reflection was deleted; these are left.
    case forgottenOne([JournalSession])
    /// Something was taken along from this reflection, and nobody has said the end of it.
    case followUpFound(StoredSession)
    /// What earlier meetings left, the newest leading.
    case meetingsRead([MeetingRecord])
    /// A case for a meeting was read, with the content that the meeting refers to; nil when its file is gone or has a
    /// mistake by now.
    case meetingCaseRead(MeetingStart, Library?)
    /// Files were written, at these paths.
    case written([String])
    /// Files could not be written to this folder.
    case writingFailed(folder: String)
    /// It is time to look at the clock.
    case tick
    /// The settings could not be written.
    case settingsFailed(path: String)
    /// It is time to store the draft.
    case draftIsDue
    /// The terminal asks to leave: Ctrl-C, a signal, the end of input.
    case leave
}

/// A reflection as the journal has it.
package struct StoredSession: Sendable {
    /// The session's id.
    let session: String
    /// The events, when it is a reflection.
    let events: [ReflectionEvent]
    /// The events, when it is a meeting.
    let meeting: [MeetingEvent]
    /// When the last event was stored.
    let updatedAt: Date
    /// The number of the last event.
    let lastSequence: Int
    /// The content as it was when the reflection began.
    let content: Library
    /// The dilemma as it is now; nil when it is gone, or the content is not loaded yet.
    let current: Dilemma?
    /// The newest drafts, by field.
    let drafts: [String: String]
}

/// Something to be done outside. Effects are values: whoever runs the loop carries them out.
package enum Effect: Sendable, Equatable {
    /// Opens the journal on disk, in the background.
    case openJournal
    /// Keeps everything in memory from now on, also what was stored so far in this run.
    case keepInMemory
    /// Reads a dilemma whole, to begin a reflection on it. Answered by `caseRead`.
    case readCase(id: String, municipality: Municipality, plan: Plan?)
    /// Stores the pending events, as they stand in the journal. Answered by `stored` before the next frame is drawn.
    case store(session: String, bodies: [Data], after: Int, header: SessionHeader, content: [ContentSource])
    /// Reads what these meetings left. Answered by `meetingsRead`.
    case readMeetings(sessions: [String])
    /// Reads a dilemma whole, for a meeting. Answered by `meetingCaseRead`.
    case readMeetingCase(MeetingStart, municipality: Municipality)
    /// Writes the meeting leader's sheet for a case. Answered by `written` or `writingFailed`.
    case writeSheet(MeetingStart, municipality: Municipality)
    /// Writes files to the folder for documents. Answered by `written` or `writingFailed`.
    case write([OutputFile])
    /// Reads a reflection.
    case read(session: String)
    /// Stores or, when nil, deletes a draft.
    case saveDraft(session: String, field: String, text: String?)
    /// Sends `draftIsDue` when nothing has been typed for a second.
    case scheduleDraft
    /// Deletes everything.
    case forgetAll
    /// Deletes a reflection.
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

/// What an update needs to know of the world: time and fresh ids come in as values.
package struct Moment: Sendable {
    /// An id that nothing has yet.
    package let freshID: String
    /// What time it is.
    package let now: Date

    /// What an update needs to know of the world.
    package init(freshID: String, now: Date = Date(timeIntervalSinceReferenceDate: 0)) {
        self.freshID = freshID
        self.now = now
    }
}

/// A file to be written for the user.
package struct OutputFile: Sendable, Equatable {
    /// Its name, with the ending.
    let name: String
    /// What is in it.
    let text: String
}
