// The one place where bytes leave the program: standard output, standard error and files. What can't be written is told to
// whoever writes; nothing here ends the program.

import Foundation

/// Somewhere that bytes are written to.
package struct Outlet: Sendable {
    private let descriptor: Int32

    /// Why something was not written, or not whole.
    package enum Failure: Error, Equatable {
        /// There is no room: the disk, a quota or the largest file that is allowed.
        case full
        /// Whoever read has gone.
        case unread
        /// There is nowhere to write: the descriptor is closed, or open for reading only.
        case closed
        /// Something else, as the system numbers it.
        case failed(code: Int32)

        /// What an error number of the system means for a writer.
        init(code: Int32) {
            self =
                switch code {
                case ENOSPC, EDQUOT, EFBIG: .full
                case EPIPE: .unread
                case EBADF: .closed
                default: .failed(code: code)
                }
        }
    }

    /// Somewhere to write to that is open already.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Standard output.
    package static let output = Outlet(descriptor: STDOUT_FILENO)
    /// Standard error.
    package static let error = Outlet(descriptor: STDERR_FILENO)

    /// Writes a text whole.
    package func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    /// Writes bytes, all of them or it fails. A descriptor that somebody else made non-blocking is waited for.
    package func write(_ bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
                continue
            }
            switch errno {
            case EINTR: break
            case EAGAIN: wait()
            // Nothing was taken and nothing is wrong: asked again for ever, it would hang.
            case let code: throw Failure(code: count == 0 ? EIO : code)
            }
        }
    }

    /// Makes sure that what was written is kept. A network drive says only now that there is no room.
    func settle() throws(Failure) {
        while fsync(descriptor) != 0 {
            switch errno {
            case EINTR: break
            // A pipe or a terminal keeps nothing.
            case EINVAL, ENOTSUP, EROFS: return
            case let code: throw Failure(code: code)
            }
        }
    }

    /// Closes it, which is the last moment that a network drive says that there was no room.
    package func close() throws(Failure) {
        // After EINTR it is closed all the same.
        guard Glibc.close(descriptor) != 0, errno != EINTR else { return }
        throw Failure(code: errno)
    }

    private func wait() {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&entry, 1, -1)
    }
}
