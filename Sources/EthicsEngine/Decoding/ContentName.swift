// What the name of a file says: whether it is content, and its id.

/// The names of content files.
public enum ContentName {
    /// What a content file's name may end with. Two files whose names differ in the ending alone have one id.
    public static let endings = [".yaml", ".yml"]

    /// Whether the name is that of a content file. Capitals make no difference: some systems give them back as they like.
    public static func isContent(_ path: String) -> Bool { ending(of: path) != nil }

    /// The id that a path gives: the file's name without its ending.
    public static func id(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return String(name.dropLast(ending(of: name)?.count ?? 0))
    }

    private static func ending(of path: String) -> String? {
        let end = path.suffix(5).lowercased()
        return endings.first { end.hasSuffix($0) }
    }
}
