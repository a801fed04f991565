// What comes in: messages from the terminal and from effects.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

/// Something that happened outside.
enum Message: Sendable {
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
    /// A stored session was read.
    case sessionRead(StoredSession)
    /// A case was read, with the content that a session on it refers to; nil when its file is gone or has a mistake by now.
    case caseRead(id: String, plan: Plan?, Library?)
    /// Everything was deleted.
    case forgotten
    /// A session was deleted; these are left.
    case forgottenOne([JournalSession])
    /// Something was taken along from this reflection, and nobody has said the end of it.
    case followUpFound(StoredSession)
    /// What earlier meetings left, the newest leading.
    case meetingsRead([MeetingRecord])
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
