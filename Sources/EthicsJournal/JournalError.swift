// What can go wrong with the journal, in the terms a screen needs to say something useful about it.

/// A failure of the journal. Each case calls for a different sentence on the screen.
public indirect enum JournalError: Error, Equatable, Sendable {
    /// The file is damaged or is no database at all. It is left as it was found.
    case corrupt(path: String)
    /// The file, its folder or its file system may not be written.
    case readOnly(path: String)
    /// There is no room for more. What was written before stays readable.
    case full(path: String)
    /// A newer version of the program made the file. It is left as it was found.
    case newer(path: String)
    /// Another program held the file longer than is reasonable to wait.
    case busy(path: String)
    /// The file was deleted, moved or replaced by another while it was in use. Nothing was stored; opening the journal anew
    /// finds what is there now.
    case moved(path: String)
    /// Somebody ended the wait for another program. Nothing was stored.
    case interrupted(path: String)
    /// The folder is one where no file can be locked, as on some network drives.
    case networkFolder(path: String)
    /// What was to be deleted can still be read, all of it or a part, in the folder of this file; and why.
    case notForgotten(path: String, cause: JournalError)
    /// Another writer appended to the session first. Read its events again, then go on.
    case conflict(session: String)
    /// Anything else; the detail is for whoever maintains the machine.
    case unusable(path: String, detail: String)
}
