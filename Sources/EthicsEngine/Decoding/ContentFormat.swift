// Which format content is written in.

/// The format of content.
public enum ContentFormat {
    /// The version that this program reads, as it stands at the top of every file.
    public static let version = 1
}
