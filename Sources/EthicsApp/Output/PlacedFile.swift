// Files are written beside their place and then moved there, so that nobody ever finds half of one, and what was there stays
// until the new one is whole.

import Foundation

/// A file that is put in its place.
package enum PlacedFile {
    /// Who may read a file.
    package enum Rights: Sendable {
        /// The user alone.
        case own
        /// Those who may read the file that it replaces, or that it is a copy of; where there is none, as the user's other files.
        case like(path: String)

        /// The mode of the file; nil where it is as that of the user's other files.
        fileprivate var mode: mode_t? {
            switch self {
            case .own: return 0o600
            case .like(let path):
                var known = stat()
                return stat(path, &known) == 0 ? known.st_mode & 0o7777 : nil
            }
        }
    }

    /// Why a file is not in its place.
    package enum Failure: Error, Equatable {
        /// There is one already.
        case exists
        /// The disk does not take it.
        case unwritable(Outlet.Failure)
    }

    /// Writes a file, or replaces it where there is one. A link stays one, and what it leads to is replaced.
    package static func write(_ text: String, to path: String, rights: Rights) throws(Failure) {
        try write(Array(text.utf8), to: path, rights: rights)
    }

    /// The same for bytes.
    static func write(_ bytes: [UInt8], to path: String, rights: Rights) throws(Failure) {
        let place = resolved(path)
        try put(bytes, at: place, rights) { rename($0, place) }
    }

    /// Writes a file where there is none.
    package static func add(_ text: String, at path: String) throws(Failure) {
        try add(Array(text.utf8), at: path, .like(path: path))
    }

    /// Takes away what was left in a folder of the program's own when it was stopped while it wrote.
    static func removeLeftovers(in folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(leftover)
        {
            unlink(folder + "/" + name)
        }
    }

    /// How the name of a file begins while it is written. What begins with a point is no content.
    private static let leftover = ".veivalg-"

    /// Copies a file to where there is none.
    static func copy(_ path: String, to copy: String) throws(Failure) {
        guard let data = FileManager.default.contents(atPath: path) else { throw .unwritable(.failed(code: ENOENT)) }
        try add(Array(data), at: copy, .like(path: path))
    }

    /// Where a link leads; a path that leads nowhere is its own.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func add(_ bytes: [UInt8], at path: String, _ rights: Rights) throws(Failure) {
        try put(bytes, at: path, rights) { beside in
            // Unlike moving, linking never takes the place of what somebody put there meanwhile.
            if link(beside, path) == 0 { return unlink(beside) }
            guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { return -1 }
            // A file system without links, as that of a memory stick.
            guard access(path, F_OK) != 0 else {
                errno = EEXIST
                return -1
            }
            return rename(beside, path)
        }
    }

    private static func put(
        _ bytes: [UInt8], at place: String, _ rights: Rights, move: (_ beside: String) -> Int32
    ) throws(Failure) {
        let name = "\(leftover)\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        let beside = (place as NSString).deletingLastPathComponent + "/" + name
        let relative = place.contains("/") ? beside : name
        let mode = rights.mode
        let descriptor = open(relative, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode ?? 0o666)
        guard descriptor >= 0 else { throw .unwritable(Outlet.Failure(code: errno)) }
        do throws(Outlet.Failure) {
            // What the user's other files are not open to was taken off; those who could read the old one still can.
            if let mode { fchmod(descriptor, mode) }
            let file = Outlet(descriptor: descriptor)
            do throws(Outlet.Failure) {
                try file.write(bytes)
                try file.settle()
            } catch {
                try? file.close()
                throw error
            }
            try file.close()
        } catch {
            unlink(relative)
            throw .unwritable(error)
        }
        guard move(relative) == 0 else {
            let code = errno
            unlink(relative)
            throw code == EEXIST ? .exists : .unwritable(Outlet.Failure(code: code))
        }
    }
}
