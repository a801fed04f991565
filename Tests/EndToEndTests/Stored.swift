// What the journal holds, read as the program itself would read it.

import EthicsJournal
import Foundation

/// What a journal holds at one moment.
struct Stored {
    let sessions: [JournalSession]
    /// The events of each session as text.
    let eventsBySession: [String: [String]]
    /// What is written and not given as an answer yet.
    let drafts: [String]

    var events: [String] { eventsBySession.values.flatMap { $0 } }

    /// Waits until the journal holds what it should.
    ///
    /// A journal that can't be read yet, because the program is making it or holds it, is looked at again.
    static func wait(in folder: String, for what: String, until condition: (Stored) -> Bool) async throws {
        var last = "nothing"
        try await Patience.wait(for: "\(what); in the journal is: \(last)") {
            do {
                let stored = try Stored(in: folder)
                last = "\(stored.events), \(stored.drafts)"
                return condition(stored)
            } catch {
                last = "\(error)"
                return false
            }
        }
    }

    init(in folder: String) throws {
        let journal = try SQLiteJournal(folder: URL(fileURLWithPath: folder, isDirectory: true))
        sessions = try journal.sessions()
        var events: [String: [String]] = [:]
        var drafts: [String] = []
        for session in sessions {
            events[session.id] = try journal.events(of: session.id).map { String(decoding: $0.body, as: UTF8.self) }
            drafts += try journal.drafts(of: session.id).values.map(\.text)
        }
        eventsBySession = events
        self.drafts = drafts
    }
}
