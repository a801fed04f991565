// How much there is to read.

/// Files and their lines.
public struct Extent: Equatable, Sendable {
    /// How many files.
    public let files: Int
    /// How many lines they have.
    public let lines: Int

    /// The extent of some files.
    public init(of files: [SourceFile]) {
        self.files = files.count
        lines = files.reduce(0) { $0 + $1.lines }
    }
}
