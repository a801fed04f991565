// What SQLite and GRDB report, in the journal's terms.

import Foundation
import GRDB

enum SQLiteFailure {
    static func translate(_ error: any Error, file: JournalFile) -> JournalError {
        if let error = error as? JournalError { return error }
        guard let error = error as? DatabaseError else {
            return .unusable(path: file.path, detail: String(describing: error))
        }
        switch error.extendedResultCode {
        // The file system, not SQLite, is what is damaged; for the reader of the journal it is the same.
        case .SQLITE_IOERR_CORRUPTFS: return .corrupt(path: file.path)
        // The one write that SQLite does not report as a lack of room when room is what it lacked.
        case .SQLITE_IOERR_SHMSIZE: return .full(path: file.path)
        case .SQLITE_READONLY_DBMOVED: return moved(file)
        default: break
        }
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .corrupt(path: file.path)
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(path: file.path)
        case .SQLITE_FULL: return .full(path: file.path)
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: return .busy(path: file.path)
        case .SQLITE_CANTOPEN: return cannotOpen(file, error)
        default: return unusable(file, error)
        }
    }

    static func moved(_ file: JournalFile) -> JournalError {
        .unusable(path: file.path, detail: "the file was moved or deleted while it was in use")
    }

    /// SQLite says no more than that a file would not open; the file system may know the reason.
    private static func cannotOpen(_ file: JournalFile, _ error: DatabaseError) -> JournalError {
        do {
            try file.requireWritable(file.folder)
            try file.requireWritable(file.path)
            return unusable(file, error)
        } catch {
            return error
        }
    }

    /// Without the statement and its arguments: an error may be shown or logged, and these hold what the user wrote.
    private static func unusable(_ file: JournalFile, _ error: DatabaseError) -> JournalError {
        let code = error.extendedResultCode.rawValue
        return .unusable(path: file.path, detail: "SQLite \(code): \(error.message ?? "no message")")
    }
}
