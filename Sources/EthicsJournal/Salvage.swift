// What could be saved of a damaged journal.

/// How much of a damaged journal is in the one that took its place.
public struct Salvage: Sendable, Equatable {
    /// The sessions that were saved whole.
    public var whole: Int
    /// Those among them that could only be had as they were when the copy was made.
    public var fromCopy: Int
    /// The sessions that could not be saved, as far as their names could be read.
    public var lost: Int

    /// These numbers.
    public init(whole: Int, fromCopy: Int, lost: Int) {
        self.whole = whole
        self.fromCopy = fromCopy
        self.lost = lost
    }
}
