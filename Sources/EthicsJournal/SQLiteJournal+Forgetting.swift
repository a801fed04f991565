// Deleting in the journal on disk, so that nothing of what was deleted can be read in its files.

import Foundation
import GRDB

extension SQLiteJournal {
    /// Really deletes a session, and content that no other session refers to.
    public func forget(_ session: String) throws(JournalError) {
        try write { database in
            try database.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [session])
            try database.execute(sql: "DELETE FROM content WHERE hash NOT IN (SELECT hash FROM content_use)")
        }
        try removeTraces()
    }

    /// Really deletes everything.
    public func forgetAll() throws(JournalError) {
        try write { database in
            try database.execute(sql: "DELETE FROM session; DELETE FROM content;")
        }
        try removeTraces()
    }

    /// Rebuilds the file from what is left, and empties the log, which still has the pages as they were.
    ///
    /// When it fails the rows are gone all the same; forgetting once more tries the rest again.
    private func removeTraces() throws(JournalError) {
        try writeWithoutTransaction { database in
            let rebuilding = Result { try database.execute(sql: "VACUUM") }
            // Also when there was no room to rebuild: the log is where most of the old text is.
            try database.checkpoint(.truncate)
            try rebuilding.get()
        }
    }
}
