// What SQLite and GRDB report, in the journal's terms.

import Foundation
import GRDB

enum SQLiteFailure {
    static func translate(_ error: any Error, file: JournalFile, wait: JournalWait) -> JournalError {
        if let error = error as? JournalError { return error }
        guard let error = error as? DatabaseError else {
            return .unusable(path: file.path, detail: String(describing: error))
        }
        if isFull(error) { return .full(path: file.path) }
        switch error.extendedResultCode {
        // The file system, not SQLite, is what is damaged; for the reader of the journal it is the same.
        case .SQLITE_IOERR_CORRUPTFS: return .corrupt(path: file.path)
        case .SQLITE_READONLY_DBMOVED: return .moved(path: file.path)
        // Another machine may have turned the log on that can't be had here.
        case .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMLOCK, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_LOCK,
            .SQLITE_IOERR_RDLOCK, .SQLITE_IOERR_CHECKRESERVEDLOCK:
            return .networkFolder(path: file.path)
        default: break
        }
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .corrupt(path: file.path)
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(path: file.path)
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: return held(file, wait)
        case .SQLITE_INTERRUPT: return .interrupted(path: file.path)
        case .SQLITE_CANTOPEN: return cannotOpen(file, error)
        default: return unusable(file, error)
        }
    }

    /// Whether there was no room.
    static func isFull(_ error: DatabaseError) -> Bool {
        // The one write that SQLite does not report as a lack of room when room is what it lacked.
        error.resultCode == .SQLITE_FULL || error.extendedResultCode == .SQLITE_IOERR_SHMSIZE
    }

    /// Whether what failed is the memory that programs on one journal share.
    static func isSharedMemory(_ error: DatabaseError) -> Bool {
        switch error.extendedResultCode {
        case .SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMLOCK, .SQLITE_IOERR_SHMMAP, .SQLITE_IOERR_SHMSIZE: true
        default: false
        }
    }

    /// Whether another program was in the way.
    static func isBusy(_ error: DatabaseError) -> Bool {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: true
        default: false
        }
    }

    private static func held(_ file: JournalFile, _ wait: JournalWait) -> JournalError {
        switch wait.ending {
        case .interrupted: .interrupted(path: file.path)
        case .networkFolder: .networkFolder(path: file.path)
        case .patience, nil: .busy(path: file.path)
        }
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
