// Giving the name of the journal to another file while programs may have it open or are about to open it.
//
// SQLite finds a log by the name of its file alone. Whoever has opened a file but not yet its log when the name is given
// away opens the log of the other file, and damages it. And where there is no file, or an empty one, SQLite takes the log for
// a leftover and deletes it. So for a moment the name leads nowhere, which no version of the program can open, nor takes for
// a missing file; those that had opened the old file before have come to its log when the new one gets the name.
//
// Whoever is killed meanwhile leaves that, and beside it the new file, whole: `JournalRelics.finish` does the rest.

import Foundation
import GRDB

struct JournalSwap {
    let file: JournalFile
    /// How many seconds those have who have opened the old file, and nothing but the file.
    let grace: TimeInterval

    /// Gives the name to a new file that is whole, by way of a name that says what it is to whoever finds it half way.
    ///
    /// - Parameters:
    ///   - building: The new file.
    ///   - way: The name that it has until it has the journal's.
    ///   - needsBar: Whether not to do it where a name can't lead nowhere.
    ///   - before: What is to be done before the journal's name is given away.
    func install(_ building: String, by way: String, needsBar: Bool, before: () throws -> Void = {}) throws {
        let new = try JournalFile.connection(building)
        defer { try? new.close() }
        try new.writeWithoutTransaction { database in
            // Held, so that nobody takes it for what somebody who was killed left behind.
            try database.beginTransaction(.exclusive)
            defer { try? database.rollback() }
            try JournalFile.move(building, to: way)
            try before()
            try replace(with: way, needsBar: needsBar)
        }
    }

    /// Gives the name to a file that is whole. The caller holds it against all others, so that they know it is at work.
    ///
    /// - Parameter needsBar: Whether not to do it where a name can't lead nowhere.
    func replace(with path: String, needsBar: Bool) throws(JournalError) {
        if bar() {
            usleep(useconds_t(grace * 1_000_000))
        } else if needsBar {
            throw .busy(path: file.path)
        }
        for suffix in JournalRelics.companions { try JournalFile.remove(file.path + suffix) }
        try JournalFile.move(path, to: file.path)
    }

    /// Puts a link to itself in the place of the file.
    private func bar() -> Bool {
        let name = JournalRelics(file: file).building + "-sperre"
        guard unlink(name) == 0 || errno == ENOENT, symlink(JournalFile.name, name) == 0 else { return false }
        guard rename(name, file.path) == 0 else {
            _ = unlink(name)
            return false
        }
        FolderMaker.settle(file.folder)
        return true
    }
}
