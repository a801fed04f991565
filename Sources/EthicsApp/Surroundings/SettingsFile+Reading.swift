// Reading the settings file. What is there and can't be read is not the same as nothing.

import EthicsEngine
import Foundation

extension SettingsFile {
    /// Reads the file at a path.
    package static func read(_ path: String) -> SettingsFile {
        var seen = stat()
        // The link itself first: one that leads nowhere is a file that can't be read.
        guard lstat(path, &seen) == 0 else {
            return errno == ENOENT || errno == ENOTDIR
                ? SettingsFile(absent: path) : SettingsFile(unreadable: path)
        }
        guard let bytes = try? RegularFile.start(of: path, upTo: ContentLoader.maximumBytes + 1) else {
            return SettingsFile(unreadable: path)
        }
        return SettingsFile(path: path, bytes: bytes)
    }
}
