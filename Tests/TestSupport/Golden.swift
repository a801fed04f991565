// Whole outputs kept as readable files in the folder `Golden` beside a test. A missing one is recorded and the test
// fails, so that nobody can add a golden without looking at it.

import Foundation
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
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded the missing golden \(name).txt: read it, then run again", sourceLocation: location)
            return
        }
        #expect(text == golden, "the golden is \(name).txt", sourceLocation: location)
    }
}
