// What goes from a page, bit by bit, where what is asked about has no room beside its answers.

/// How much of a page is left out, the least first. Nobody is asked about what can't be seen: air goes first, then what was said before.
enum PageFit: Int, Comparable, CaseIterable {
    /// Everything stands there, with air.
    case airy
    /// Options stand without a blank row between their groups.
    case tight
    /// What is read has no blank rows, and remarks on options that need a row of their own are gone.
    case bare
    /// What can be spared is gone, and so are paragraphs under options.
    case least
    /// The line under the title is gone as well.
    case flush

    static func < (one: PageFit, other: PageFit) -> Bool { one.rawValue < other.rawValue }
}
