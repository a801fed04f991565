// What the program may ask of a journal, wherever the journal keeps its content.

import Foundation

/// A keeper of sessions: ordered events, the texts they refer to, and drafts.
///
/// All calls may block and may be made from any thread. When a call returns, what it stored is committed.
public protocol Journal: Sendable {
    /// All sessions, newest first: the one last appended to leads.
    func sessions() throws(JournalError) -> [JournalSession]

    /// The events of a session in their order; none when the session is unknown.
    func events(of session: String) throws(JournalError) -> [JournalEvent]

    /// Appends events to a session, all of them or none, and restates its header. The first append makes the session.
    ///
    /// Throws ``JournalError/conflict(session:)`` when the last event is another than the writer believes: another
    /// writer was first, or has deleted the session. The writer reads the events again and can go on from there.
    ///
    /// Returns the session as it stands after it, so that nobody has to list all of them again.
    ///
    /// - Parameters:
    ///   - bodies: The events. With none of them only the header is restated.
    ///   - session: The name of the session.
    ///   - lastSequence: The number of the last event that the writer knows; 0 for a new session.
    ///   - header: The description of the session from now on.
    ///   - content: Texts that the events refer to by hash. Each is stored once, and stays while a session that it was
    ///     handed over with stays: every session has to name what it uses, also what is stored already.
    ///   - at: The time of the events.
    @discardableResult
    func append(
        _ bodies: [Data],
        to session: String,
        after lastSequence: Int,
        header: SessionHeader,
        content: [String: Data],
        at: Date
    ) throws(JournalError) -> JournalSession

    /// The text stored under a hash, if any.
    func content(_ hash: String) throws(JournalError) -> Data?

    /// Keeps the text of an unfinished field: one text for each field of a session, the last writer's. Empty text, and nil
    /// for a field that was given as an answer, delete it whoever wrote it: an older one would come back as the newest.
    ///
    /// Returns whether a different text of another writer who is still at work was replaced or deleted; who is at work,
    /// ``JournalWriter`` knows.
    ///
    /// Throws ``JournalError/conflict(session:)`` when the session is unknown: a window left open must not bring back
    /// text of a session that was deleted in another. Throws ``JournalError/notForgotten(path:cause:)`` when the field was
    /// emptied and what stood in it can still be read in the files: its draft is deleted all the same.
    @discardableResult
    func saveDraft(
        _ text: String?, session: String, field: String, writer: String, at: Date
    ) throws(JournalError) -> Bool

    /// The newest draft of each field, whoever wrote it. An append leaves the drafts as they are.
    func drafts(of session: String) throws(JournalError) -> [String: JournalDraft]

    /// Remembers where papers were written, for whoever deletes: the papers themselves are the user's.
    ///
    /// Throws ``JournalError/conflict(session:)`` when the session is unknown.
    ///
    /// - Parameter session: The session that they are about, with which they are forgotten; nil when there is none, and then
    ///   they are forgotten with the last session.
    func addPapers(_ paths: [String], session: String?, at: Date) throws(JournalError)

    /// The papers of a session, or those of none, in the order in which they were written.
    func papers(of session: String?) throws(JournalError) -> [String]

    /// All papers, in the order in which they were written.
    func allPapers() throws(JournalError) -> [String]

    /// Really deletes a session: nothing of it is left in the files, nor content that no other session refers to.
    ///
    /// Throws ``JournalError/notForgotten(path:cause:)`` when something of it may still be read there.
    func forget(_ session: String) throws(JournalError)

    /// Really deletes everything; throws as ``forget(_:)`` does.
    func forgetAll() throws(JournalError)
}
