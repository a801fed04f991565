// When something that is looked at again and again is another than it was, and stands still. An editor that is in the middle of
// saving leaves half a file, or none, for a moment.

/// Tells when what is seen has changed and stands still again.
struct Stillness<Seen: Equatable> {
    /// How long to wait before the next look, in microseconds.
    static var pause: UInt32 { 400_000 }

    /// What was told of last.
    private var told: Seen
    /// What the last look saw.
    private var last: Seen

    /// What is seen at first is known.
    init(_ seen: Seen) { (told, last) = (seen, seen) }

    /// Takes in what a look sees.
    ///
    /// - Returns: What is seen, once two looks in a row see the same and it was not told of yet; else nil.
    mutating func take(_ seen: Seen) -> Seen? {
        defer { last = seen }
        guard seen == last, seen != told else { return nil }
        told = seen
        return seen
    }
}
