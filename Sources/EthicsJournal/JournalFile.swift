// The journal as a thing in the file system: its folder and files, who may read them, and whether they may be written.
//
// The database file is never opened here. POSIX drops all locks that a process holds on a file as soon as the process
// closes any descriptor of it, so a look at the file from outside SQLite could take the locks from a journal that is open.

import Foundation
import GRDB

/// Where a journal lies.
struct JournalFile: Sendable {
    static let name = "journal.sqlite"

    let folder: String
    let path: String

    /// What tells one file from another under the same name.
    struct Identity: Equatable, Sendable {
        let device: UInt64
        let node: UInt64
    }

    init(folder: URL) {
        self.folder = folder.path
        path = folder.appendingPathComponent(Self.name, isDirectory: false).path
    }

    /// Whether there is something to open. A file without a byte is what an interrupted first start leaves.
    var isPresent: Bool {
        guard let status = Self.status(of: path) else { return false }
        return !Self.isRegular(status) || status.st_size > 0
    }

    /// Whether a writer has not yet moved all it committed into the database file.
    var hasWriteAheadLog: Bool {
        Self.status(of: path + "-wal").map { Self.isRegular($0) && $0.st_size > 0 } ?? false
    }

    /// Whether there is a log, with something in it or not.
    var isLogThere: Bool { Self.isThere(path + "-wal") }

    /// Whether the name leads nowhere while another file is on its way to it; see ``JournalSwap``.
    var isBarred: Bool {
        var text = [CChar](repeating: 0, count: Self.name.utf8.count + 2)
        let length = readlink(path, &text, text.count - 1)
        return length == Self.name.utf8.count && text.prefix(length).elementsEqual(Self.name.utf8.map { CChar($0) })
    }

    /// Whether the file is too short for a database, or is none at all.
    var isTooShort: Bool { (Self.status(of: path)?.st_size ?? 0) < 100 }

    var identity: Identity? { Self.identity(of: path) }

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

    // MARK: Any file in the folder

    static func identity(of name: String) -> Identity? {
        status(of: name).map { Identity(device: UInt64($0.st_dev), node: UInt64($0.st_ino)) }
    }

    static func isThere(_ name: String) -> Bool { status(of: name) != nil }

    /// Makes an empty file for its owner only.
    static func make(_ name: String) throws(JournalError) {
        guard mknod(name, S_IFREG | 0o600, 0) == 0 else { throw FolderMaker.failure(errno, at: name) }
        _ = chmod(name, 0o600)
    }

    /// Removes a name, if it is there.
    static func remove(_ name: String) throws(JournalError) {
        guard unlink(name) != 0, errno != ENOENT else { return }
        throw FolderMaker.failure(errno, at: name)
    }

    /// Gives a file another name, in the place of whatever had it.
    static func move(_ name: String, to other: String) throws(JournalError) {
        guard rename(name, other) == 0 else { throw FolderMaker.failure(errno, at: name) }
        FolderMaker.settle((other as NSString).deletingLastPathComponent)
    }

    /// Gives a file a second name, or where a file can have but one, another.
    static func giveSecondName(_ name: String, _ other: String) throws(JournalError) {
        if link(name, other) != 0, rename(name, other) != 0 { throw FolderMaker.failure(errno, at: name) }
        _ = chmod(other, 0o600)
    }

    /// Has the content of a file survive a power cut. Only for a file that no connection is open on.
    static func synchronize(_ name: String) throws(JournalError) {
        let descriptor = open(name, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FolderMaker.failure(errno, at: name) }
        defer { _ = close(descriptor) }
        guard fsync(descriptor) == 0 else { throw FolderMaker.failure(errno, at: name) }
    }

    /// A connection to a file that nobody else uses: its changes go into the file without a journal beside it.
    static func connection(_ name: String, isReadOnly: Bool = false) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.label = "journal"
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;")
            if !isReadOnly { try database.execute(sql: "PRAGMA journal_mode = MEMORY") }
        }
        return try DatabaseQueue(path: name, configuration: configuration)
    }

    private static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

    /// The status of the name itself: a link is not followed.
    private static func status(of name: String) -> stat? {
        var status = stat()
        return lstat(name, &status) == 0 ? status : nil
    }
}
