// Where things are in the repository.

import Foundation

/// Paths in the repository.
public enum Repository {
    /// The top folder.
    public static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    /// The shipped content; what the variable `ETHICS_TEST_DILEMMAS` names in its place, to see what depends on its words.
    public static let dilemmas =
        ProcessInfo.processInfo.environment["ETHICS_TEST_DILEMMAS"] ?? root + "/dilemmas"
}
