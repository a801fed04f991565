// Where things are in the repository.

import Foundation

/// Paths in the repository.
public enum Repository {
    /// The top folder.
    public static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    /// The shipped content.
    public static let dilemmas = root + "/dilemmas"
}
