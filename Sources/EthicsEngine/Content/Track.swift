// A track (læringsløp) is an ordered set of dilemmas.

/// An ordered set of dilemmas.
public struct Track: Sendable, Equatable, Identifiable, Codable {
    /// The file's name without its extension.
    public let id: String
    /// The track's title.
    public let title: String
    /// Whom it is for and what it leads to.
    public let purpose: String
    /// Whom it is for.
    public let audience: [Dilemma.Audience]
    /// The ids of the dilemmas, in order.
    public let dilemmas: [String]

    /// The track with only these dilemmas.
    func keeping(_ ids: Set<String>) -> Track {
        Track(id: id, title: title, purpose: purpose, audience: audience, dilemmas: dilemmas.filter(ids.contains))
    }
}
