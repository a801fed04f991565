// A home of its own for a test: empty folders, and an environment that is the same on every machine.

import Foundation

/// Everything outside the program that could make it behave in another way.
final class World: Sendable {
    /// The folder that everything of this world is in.
    let folder: String
    /// The environment of programs in this world.
    let environment: [String: String]
    /// The program of this world and the content that it finds.
    let installation: Installation

    /// The folders that a program may write to.
    private static let writable = ["home", "data", "config", "cache", "state", "run", "tmp"]

    init(_ content: Content = .test) throws {
        // Short, because the path of a socket may not be long.
        folder = FileManager.default.temporaryDirectory.path + "/e2e-" + UUID().uuidString.prefix(8)
        for name in Self.writable + ["out", "extra"] {
            try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
        }
        installation = try Installation(in: folder + "/tree", content: content)
        environment = [
            "HOME": folder + "/home", "XDG_DATA_HOME": folder + "/data", "XDG_CONFIG_HOME": folder + "/config",
            "XDG_CACHE_HOME": folder + "/cache", "XDG_STATE_HOME": folder + "/state",
            "XDG_RUNTIME_DIR": folder + "/run", "TMPDIR": folder + "/tmp",
            "PATH": installation.bin + ":/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HISTFILE": "",
            "PS1": Window.prompt + " ",
        ]
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The folder that programs are started in. No content is above it.
    var workingFolder: String { folder + "/home" }

    /// The folder of the journal when no other is named.
    var journal: String { folder + "/data/ethics-tui" }

    /// Where a test may put files of its own.
    func path(_ name: String) -> String { folder + "/extra/" + name }

    /// Writes a file of the test's own, and the folders it needs.
    ///
    /// - Returns: Its path.
    @discardableResult
    func write(_ bytes: Data, to name: String) throws -> String {
        let path = path(name)
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: path))
        return path
    }

    /// All files that a program may have left.
    var files: Set<String> {
        Set(
            Self.writable.flatMap { name in
                (FileManager.default.enumerator(atPath: folder + "/" + name)?.allObjects ?? [])
                    .compactMap { $0 as? String }.map { name + "/" + $0 }
            })
    }

    /// The files that hold a text, whatever kind of file it is.
    func files(holding text: String) -> [String] {
        files.filter { name in
            let bytes = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
            return bytes?.range(of: Data(text.utf8)) != nil
        }.sorted()
    }
}
