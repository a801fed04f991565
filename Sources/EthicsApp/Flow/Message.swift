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
    /// The left button of the mouse went down here.
    case click(Position)
    /// A whole line from somebody in plain mode.
    case line(String)
    /// The beginning of such a line, whose end did not come through.
    case cutLine(String)
    /// The terminal has another size.
    case resized(Size)
    /// The content was loaded; so many faulty files of the user's own were left out.
    case contentLoaded(Catalogue, SearchIndex, leftOut: Int)
    /// The case that is being written was read, for the first time or again.
    case previewed(Previewed)
    /// The journal is open, with what is in it.
    case journalOpened([JournalSession])
    /// So much of a damaged journal is in the one that was opened.
    case salvaged(Salvage)
    /// The journal can't be used.
    case journalFailed(JournalError)
    /// The pending events are stored, and their session stands like this.
    case stored(JournalSession)
    /// A draft of a session was stored or deleted, or why not; whether another window that is open wrote another text in the same
    /// field.
    case drafted(_ session: String, isDeletion: Bool, isShared: Bool, JournalError?)
    /// The next screen has to wait for something that takes long; nil when it need not any more.
    case waits(for: Work?)
    /// The program ends before the disk has answered to these.
    case unanswered([Effect])
    /// A stored session was read.
    case sessionRead(StoredSession)
    /// A case was read, with the content that a session on it refers to; nil when its file is gone or has a mistake by now.
    case caseRead(id: String, plan: Plan?, Library?)
    /// Everything was deleted; these papers, which the program wrote, are still there.
    case forgotten(papers: [String])
    /// A session was deleted; these are left, and these papers about it.
    case forgottenOne([JournalSession], papers: [String])
    /// Something was taken along from this reflection, and nobody has said the end of it.
    case followUpFound(StoredSession)
    /// What the menu tells of was read.
    case recentRead(RecentSessions)
    /// What the list of one's own asked for was read, as far as it can be.
    case listedRead([StoredSession])
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

extension Message {
    /// Whether somebody typed it.
    var isInput: Bool {
        switch self {
        case .key, .paste, .click, .line, .cutLine: true
        case .resized, .contentLoaded, .previewed, .journalOpened, .salvaged, .journalFailed, .stored, .drafted, .waits,
            .unanswered,
            .sessionRead, .caseRead, .forgotten, .forgottenOne, .followUpFound, .recentRead, .listedRead, .meetingsRead,
            .written,
            .writingFailed, .tick, .settingsFailed, .draftIsDue, .leave:
            false
        }
    }
}
