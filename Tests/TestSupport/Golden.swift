// Whole outputs kept as readable files in the folder `Golden` beside a test. A missing one is recorded and the test
// fails, so that nobody can add a golden without looking at it.

import Foundation
import Synchronization
import Testing

/// Compares texts with golden files.
public enum Golden {
    /// Expects a text to be what the golden file holds.
    ///
    /// - Parameters:
    ///   - name: The file's name without `.txt`.
    ///   - test: The test's own file; its folder has the folder `Golden`.
    public static func expect(
        _ text: String, is name: String, test: String = #filePath, at location: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Golden")
        let file = folder.appendingPathComponent(name + ".txt")
        note(file.path)
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded the missing golden \(name).txt: read it, then run again", sourceLocation: location)
            return
        }
        #expect(text == golden, "the golden is \(name).txt", sourceLocation: location)
    }

    private static let noted = Mutex<Set<String>>([])

    /// Notes that a test used a file, so that `make test` can tell which ones nothing uses. Each process has notes of its
    /// own in `.build/goldens-used`.
    public static func note(_ path: String) {
        noted.withLock { noted in
            guard noted.insert(path).inserted else { return }
            let folder = URL(fileURLWithPath: Repository.root + "/.build/goldens-used")
            let notes = folder.appendingPathComponent("\(ProcessInfo.processInfo.processIdentifier).txt")
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let lines = noted.map(relative).sorted().joined(separator: "\n")
            try? (lines + "\n").write(to: notes, atomically: true, encoding: .utf8)
        }
    }

    private static func relative(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path.replacing(Repository.root + "/", with: "")
    }
}
