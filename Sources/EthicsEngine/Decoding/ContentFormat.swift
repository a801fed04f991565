// Which format content is written in.

/// The format of content.
public enum ContentFormat {
    /// The version that content is written in, as it stands at the top of every file.
    public static let version = 2
    /// The versions that this program reads. A municipality's own files never vanish because the program is newer.
    public static let versions = 1...version
}
