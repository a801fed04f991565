// Names that a person may write for a part of the sources.

/// A target, a folder of the target that has folders, or such a folder with its target before it (`EthicsApp/Shell`).
public struct PlaceName: Sendable {
    /// As it was written.
    public let text: String
    private let folderTarget: String

    /// A name that may or may not be that of something.
    public init(_ text: String, folderTarget: String) {
        self.text = text
        self.folderTarget = folderTarget
    }

    /// Whether a file, by its path below `Sources`, belongs to the part.
    public func holds(_ path: String) -> Bool {
        if Division.targets.node(of: path) == text { return true }
        guard let folder = Division.folders(of: folderTarget).node(of: path) else { return false }
        return folder == text || folderTarget + "/" + folder == text
    }
}
