// The kinds of workplace that cases happen at, finer than the sector: a nurse at a nursing home and one who drives between homes
// meet different things.

/// A kind of workplace.
public struct Workplace: Sendable, Equatable, Identifiable, Codable {
    /// The id that cases refer to.
    public let id: String
    /// The name, in lower case, such as «sykehjem».
    public let name: String
    /// The ids of the sectors that it belongs to.
    public let sectors: [String]
    /// Its number in a written code, 1–31, which is never used for another; nil for one that has none.
    public let number: Int?
    /// The ids of the rules that somebody who is new meets first there.
    public let rules: [String]
}
