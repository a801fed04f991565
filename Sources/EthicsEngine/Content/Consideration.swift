// A consideration (hensyn) is the common currency of scoring: dilemmas are argued in considerations, and the statements
// of a framework rest on them, so that neither has to know the other.

/// One of the ethical concerns that effects and principles are expressed in.
public struct Consideration: Sendable, Equatable, Identifiable, Codable {
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
    /// Its sides, where it has several senses; none where it has one.
    public let sides: [Side]

    init(id: String, group: String, name: String, gist: String, boundary: String, sides: [Side] = []) {
        self.id = id
        self.group = group
        self.name = name
        self.gist = gist
        self.boundary = boundary
        self.sides = sides
    }

    /// What a statement may rest on: the consideration itself, then its sides.
    var concerns: [Concern] { [Concern(id)] + sided.filter { $0.side != nil } }

    /// What an effect may be on: its sides, or itself where it has none.
    var sided: [Concern] { sides.isEmpty ? [Concern(id)] : sides.map { Concern(id, side: $0.id) } }
}

/// One sense of a consideration, or one part of a rule of the floor.
public struct Side: Sendable, Equatable, Identifiable, Codable {
    /// The id, unique among the sides beside it.
    public let id: String
    /// What it means, in one sentence.
    public let gist: String
    /// Where it ends and its neighbour begins, for authors; empty where that is plain.
    public let boundary: String
}
