// Files that nobody but the user reads.

import EthicsPage
import EthicsWords
import Foundation

/// Writes files for the user alone.
enum PrivateFile {
    /// Makes a folder that the user alone can open; nothing happens where there is one.
    static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Writes a file: beside, and moved into place, so that nobody ever finds half of it.
    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
