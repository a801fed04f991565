// The journal as a thing in the file system: its folder and files, who may read them, and whether they may be written.
//
// The database file is never opened here. POSIX drops all locks that a process holds on a file as soon as the process
// closes any descriptor of it, so a look at the file from outside SQLite could take the locks from a journal that is open.

import Foundation

/// Where a journal lies.
struct JournalFile: Sendable {
    let folder: String
    let path: String

    /// What tells one file from another under the same name.
    struct Identity: Equatable, Sendable {
        let device: UInt64
        let node: UInt64
    }

    init(folder: URL) {
        self.folder = folder.path
        path = folder.appendingPathComponent("journal.sqlite", isDirectory: false).path
    }

    /// Whether there is something to open. A file without a byte is what an interrupted first start leaves.
    var isPresent: Bool {
        guard let status = Self.status(of: path) else { return false }
        return !Self.isRegular(status) || status.st_size > 0
    }

    /// Whether a writer has not yet moved all it committed into the database file.
    var hasWriteAheadLog: Bool { (Self.status(of: path + "-wal")?.st_size ?? 0) > 0 }

    var identity: Identity? {
        Self.status(of: path).map { Identity(device: UInt64($0.st_dev), node: UInt64($0.st_ino)) }
    }

    /// Makes sure that there is a file of the right kind, for its owner only, that can be written.
    func prepare() throws(JournalError) {
        try FolderMaker.makeFolder(folder)
        try requireWritable(folder)
        // SQLite gives its -wal and -shm the rights of the database file, so the file is made before SQLite sees it,
        // with a call that opens nothing and follows no link.
        let isNew = mknod(path, S_IFREG | 0o600, 0) == 0
        if !isNew, errno != EEXIST { throw FolderMaker.failure(errno, at: path) }
        if isNew {
            // The umask may have taken rights away from the owner.
            _ = chmod(path, 0o600)
            FolderMaker.settle(folder)
        }
        for suffix in ["", "-wal", "-shm", "-journal"] { try requirePlainFile(path + suffix) }
        try requireWritable(path)
        try requirePlausibleSize()
    }

    /// Why the file cannot be written, if the file system says so.
    func requireWritable(_ name: String) throws(JournalError) {
        guard access(name, W_OK) != 0 else { return }
        throw FolderMaker.failure(errno, at: name)
    }

    private func requirePlainFile(_ name: String) throws(JournalError) {
        guard let status = Self.status(of: name) else { return }
        guard Self.isRegular(status) else { throw .unusable(path: name, detail: "not a regular file") }
        // A copy or a restored backup may be open to others. Rights that the owner took from himself stay taken.
        if status.st_mode & 0o077 != 0 { _ = chmod(name, status.st_mode & 0o600) }
    }

    /// Refuses what SQLite would take for a new, empty database although it is none.
    private func requirePlausibleSize() throws(JournalError) {
        let size = Self.status(of: path)?.st_size ?? 0
        // An empty file beside a log: the log would be deleted, and it may hold everything.
        if size == 0, hasWriteAheadLog { throw .corrupt(path: path) }
        // Shorter than the header of a database: SQLite would overwrite a file of one byte.
        if (1..<100).contains(size) { throw .corrupt(path: path) }
    }

    private static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

    /// The status of the name itself: a link is not followed.
    private static func status(of name: String) -> stat? {
        var status = stat()
        return lstat(name, &status) == 0 ? status : nil
    }
}
