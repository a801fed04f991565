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
        // Reading a pipe would wait for somebody to write in it.
        guard stat(path, &seen) == 0, seen.st_mode & S_IFMT == S_IFREG,
            let handle = FileHandle(forReadingAtPath: path)
        else { return SettingsFile(unreadable: path) }
        defer { try? handle.close() }
        guard let bytes = try? handle.read(upToCount: ContentLoader.maximumBytes + 1) ?? Data() else {
            return SettingsFile(unreadable: path)
        }
        return SettingsFile(path: path, bytes: Array(bytes))
    }
}
