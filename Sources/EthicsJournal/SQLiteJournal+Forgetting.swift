// Deleting in the journal on disk, so that nothing of what was deleted can be read in its folder.

import Foundation
import GRDB

extension SQLiteJournal {
    /// Really deletes a session, and content that no other session refers to; the copy and damaged originals too.
    ///
    /// Throws nothing but ``JournalError/notForgotten(path:cause:)``.
    public func forget(_ session: String) throws(JournalError) { try erase(.session(session)) }

    /// Really deletes everything; the copy and damaged originals too.
    ///
    /// Throws nothing but ``JournalError/notForgotten(path:cause:)``.
    public func forgetAll() throws(JournalError) { try erase(.everything) }

    private func erase(_ erasure: Erasure) throws(JournalError) {
        opening.wait.giveWay()
        do throws(JournalError) {
            try replacingConnection { queue in ((), try eraser(erasure).run(queue)) }
        } catch {
            throw .notForgotten(path: file.path, cause: error)
        }
    }

    /// Removes what is left in the files of a draft that was deleted.
    func eraseDraft(of session: String, _ field: String) throws(JournalError) {
        opening.wait.giveWay()
        do throws(JournalError) {
            try withConnection { try eraser(.draft(session: session, field: field)).runInPlace($0) }
        } catch {
            throw .notForgotten(path: file.path, cause: error)
        }
    }

    private func eraser(_ erasure: Erasure) -> JournalEraser {
        JournalEraser(erasure: erasure, opening: opening, requireInPlace: requireWritable)
    }
}
