// Reading a file whole, and no more of it than its reader has a use for. What is no file waits for somebody to write in it, or never ends.

import Foundation

/// A file whose bytes are read.
package enum RegularFile {
    /// Why nothing was read.
    package enum Failure: Error, Equatable {
        /// There is nothing, or something that is no file, such as a folder, a pipe or a device; or it may not be read.
        case unreadable
        /// It has more than what was asked for.
        case tooLarge
    }

    /// The first bytes of a file, or of what a link leads to.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - most: How many bytes are read at most.
    ///   - isNamed: Whether somebody asks for just this one, and waits if it is a pipe. What is only found is not waited for.
    package static func start(of path: String, upTo most: Int, isNamed: Bool = false) throws(Failure) -> [UInt8] {
        // A pipe that nobody writes in would hold up the opening itself.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | (isNamed ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw .unreadable }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var seen = stat()
        guard isNamed || fstat(descriptor, &seen) == 0 && seen.st_mode & S_IFMT == S_IFREG else { throw .unreadable }
        do {
            return [UInt8](try handle.read(upToCount: most) ?? Data())
        } catch {
            throw .unreadable
        }
    }

    /// All bytes of a file.
    ///
    /// - Parameters:
    ///   - path: Where it is.
    ///   - most: How many bytes it may have.
    package static func bytes(of path: String, atMost most: Int) throws(Failure) -> [UInt8] {
        let bytes = try start(of: path, upTo: most + 1)
        guard bytes.count <= most else { throw .tooLarge }
        return bytes
    }
}
