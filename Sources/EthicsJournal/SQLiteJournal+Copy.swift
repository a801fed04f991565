// Making the verified copy of the journal.

import GRDB

extension SQLiteJournal {
    /// Makes a verified copy beside the journal, for its owner only, unless nothing was written since the last one. Every
    /// deletion removes it again.
    ///
    /// - Returns: Whether one was made.
    @discardableResult
    public func makeCopy() throws(JournalError) -> Bool {
        try withConnection { queue in
            try queue.writeWithoutTransaction { database in
                // So that the copy, once it is removed, is all the room that a deletion can need.
                _ = try? database.checkpoint(.passive)
                // Held until the copy has its name: whoever deletes meanwhile waits, and then removes the copy.
                try database.beginTransaction(.immediate)
                defer { try? database.rollback() }
                try requireWritable(database)
                let onlooker = try opening.onlooker()
                defer { try? onlooker.close() }
                return try JournalCopy(file: file).make(of: database, by: onlooker)
            }
        }
    }
}
