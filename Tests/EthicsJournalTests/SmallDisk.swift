// A disk of a few kilobytes, where the machine lets a test have one.

import Foundation

final class SmallDisk: Sendable {
    let url: URL

    init?(kilobytes: Int) {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("disk-" + UUID().uuidString)
        guard (try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)) != nil else {
            return nil
        }
        guard Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", url.path) else {
            try? FileManager.default.removeItem(at: url)
            return nil
        }
        self.url = url
    }

    deinit {
        _ = Self.run("umount", "-l", url.path)
        try? FileManager.default.removeItem(at: url)
    }

    /// Uses up all the room there is.
    func fill() throws {
        let path = url.appendingPathComponent("fyll").path
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        while (try? handle.write(contentsOf: Data(count: 4_096))) != nil {}
    }

    /// Whether this machine has a way to try it.
    static let isPossible = SmallDisk(kilobytes: 64) != nil

    private static func run(_ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
