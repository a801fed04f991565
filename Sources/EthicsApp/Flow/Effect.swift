// What goes out: effects as values.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation

/// Something to be done outside. Effects are values: whoever runs the loop carries them out.
enum Effect: Sendable, Equatable {
    /// Reads cases from this content from now on.
    case useContent(Catalogue)
    /// Opens the journal on disk, also in place of one that is gone: then what is on the screen is stored in it, and the next
    /// screen waits. Answered by `journalOpened` or `journalFailed`.
    case openJournal(isAgain: Bool)
    /// Keeps everything in memory from now on, also what was stored so far in this run.
    case keepInMemory
    /// Asks something of the shell; nothing outside is done.
    case ask(Request)
    /// Reads a dilemma whole, to begin a session on it. Answered by `caseRead`.
    case readCase(id: String, municipality: Municipality, plan: Plan?)
    /// Stores the pending events. Answered by `stored`, before which the next screen is not shown.
    case store(session: String, events: EventBatch, after: Int, header: SessionHeader, content: [ContentSource])
    /// Reads what these meetings left. Answered by `meetingsRead`.
    case readMeetings(sessions: [String])
    /// Writes the meeting leader's sheet for a case. Answered by `written` or `writingFailed`, or by
    /// `caseRead` without one when it can't be read.
    case writeSheet(MeetingStart, municipality: Municipality)
    /// Writes files about a session to the folder for documents. Answered by `written` or `writingFailed`.
    case write([OutputFile], session: String)
    /// Takes what can be read of a damaged journal into a new one. Answered by `journalOpened` and `salvaged`, or by
    /// `journalFailed`.
    case salvage
    /// Reads a session of a kind. Answered by `sessionRead`.
    case read(session: String, kind: String)
    /// Stores a draft; erases it when the text is empty, and drops it when nil, since it was given as an answer. Answered by
    /// `drafted`.
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
    /// Reads what the menu tells of: the reflection that is begun, and of those that are finished, the newest leading, what they ended
    /// with. Answered by `recentRead`.
    case readRecent(begun: String?, finished: [String], path: String?)
    /// Reads what these reflections came to. Answered by `listedRead`, or not at all.
    case readListed([String])
    /// Writes the settings.
    case saveSettings(Settings)
    /// Uses colours, or not.
    case setColor(Bool)
    /// Uses strong contrast, or not.
    case setContrast(Bool)
    /// Have the terminal tell of the mouse from now on, or not.
    case setMouse(Bool)
    /// Draws the whole screen anew.
    case redraw
    /// Ends the program.
    case quit
}

extension Effect {
    /// What the next screen waits for until it is answered; nil for what one need not wait for.
    var work: Work? {
        switch self {
        case .store: .storing
        case .read, .readCase, .openJournal(isAgain: true): .reading
        case .forget, .forgetAll: .deleting
        case .write, .writeSheet: .writing
        case .salvage: .salvaging
        case .useContent, .openJournal(isAgain: false), .keepInMemory, .ask, .readMeetings, .saveDraft, .scheduleDraft,
            .findFollowUp, .readRecent, .readListed,
            .saveSettings, .setColor, .setContrast, .setMouse, .redraw, .quit:
            nil
        }
    }
}

extension Effect {
    /// Goes somewhere else.
    static func leave(to destination: Destination) -> Effect { .ask(.leave(to: destination)) }

    /// Says something on the screen that one has come to.
    static func tell(_ text: String, isWarning: Bool = false) -> Effect {
        .ask(.tell(PageNotice(text: text, isWarning: isWarning)))
    }
}
