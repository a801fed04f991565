// What lies in a folder without a journal.

import Foundation

extension SQLiteJournal {
    /// Deletes the copy and damaged originals in a folder that has no journal any more; they hold the same text.
    ///
    /// - Returns: Whether there were any.
    public static func discardRemains(in folder: URL) throws(JournalError) -> Bool {
        let relics = JournalRelics(file: JournalFile(folder: folder))
        guard relics.areThere else { return false }
        do {
            try relics.removeAll(isAlone: false)
        } catch {
            throw .notForgotten(path: relics.file.path, cause: error)
        }
        return true
    }
}
