// What the file system of a folder can do. On a network drive locks may fail, or files may not be shared in memory; SQLite
// says the first as if another program held the file, and the second only after it has changed it.

import Foundation
import Synchronization

struct FolderProbe {
    /// Whether a part of a file can be locked.
    var locks = true
    /// Whether a file can be shared in memory.
    var maps = true

    private static let count = Atomic(0)

    /// Asks with a file of its own, which is gone again before it is used. What can't be asked is taken to work: then
    /// SQLite finds out.
    static func ask(_ folder: String) -> FolderProbe {
        var answer = FolderProbe()
        let number = count.add(1, ordering: .relaxed).newValue
        let name = "\(folder)/journal.sqlite-shm.\(getpid())-\(number)"
        let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return answer }
        _ = unlink(name)
        defer { _ = close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_len = 1
        if fcntl(descriptor, F_SETLK, &lock) != 0 { answer.locks = ![ENOLCK, EOPNOTSUPP, ENOSYS].contains(errno) }
        let size = 4_096
        guard ftruncate(descriptor, off_t(size)) == 0 else { return answer }
        let address = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        if address == MAP_FAILED {
            answer.maps = ![ENODEV, EOPNOTSUPP, ENOSYS, EACCES, EPERM, EINVAL].contains(errno)
        } else {
            munmap(address, size)
        }
        return answer
    }
}
