// Makes folders that only their owner can enter, and says in the journal's terms why it could not.

import Foundation

enum FolderMaker {
    /// Makes the folder and those above it that are missing, with rights 0700. Folders that exist keep their rights:
    /// they may be shared on purpose.
    static func makeFolder(_ path: String) throws(JournalError) {
        if isFolder(path) { return }
        let parent = (path as NSString).deletingLastPathComponent
        if !parent.isEmpty, parent != path { try makeFolder(parent) }
        guard mkdir(path, 0o700) == 0 else {
            let code = errno
            // Another window may have made it in the meantime.
            if isFolder(path) { return }
            throw failure(code == EEXIST ? ENOTDIR : code, at: path)
        }
        // The umask may have taken rights away from the owner.
        _ = chmod(path, 0o700)
        settle(parent.isEmpty ? "." : parent)
    }

    /// Has the names in a folder survive a power cut. Where a file system cannot do that, nothing is lost by trying.
    static func settle(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        _ = close(descriptor)
    }

    static func failure(_ code: CInt, at path: String) -> JournalError {
        switch code {
        case EACCES, EPERM, EROFS: .readOnly(path: path)
        case ENOSPC, EDQUOT: .full(path: path)
        default: .unusable(path: path, detail: String(cString: strerror(code)))
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
