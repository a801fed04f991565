// Files that nobody but the user reads.

import Foundation

/// Writes files for the user alone.
enum PrivateFile {
    /// Makes a folder that the user alone can open; nothing happens where there is one.
    static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Writes a file, or replaces it.
    static func write(_ text: String, to path: String) throws(PlacedFile.Failure) {
        try PlacedFile.write(text, to: path, rights: .own)
    }
}
