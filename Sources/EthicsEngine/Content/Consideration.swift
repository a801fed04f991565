// A consideration (hensyn) is the common currency of scoring: dilemmas are argued in considerations, and the statements
// of a framework rest on them, so that neither has to know the other.

/// One of the ethical concerns that effects and principles are expressed in.
public struct Consideration: Sendable, Equatable, Identifiable {
    /// The id that content refers to.
    public let id: String
    /// The id of the group it is listed under.
    public let group: String
    /// Its name, written to be read after a colon («Styrker: åpenhet»).
    public let name: String
    /// What it means, in one sentence.
    public let gist: String
    /// Where it ends and its neighbour begins, for authors.
    public let boundary: String
}
