// A municipality bundles frameworks with the people one can ask. Contacts are roles; names and numbers never stand here.

/// A municipality: its frameworks and whom to ask.
public struct Municipality: Sendable, Equatable, Identifiable, Codable {
    /// The id of the municipality for those whose own is not there.
    public static let common = "felles"

    /// The file's name without its extension.
    public let id: String
    /// The name as shown, such as «Lørenskog kommune».
    public let name: String
    /// The ids of its frameworks, the first one being shown first.
    public let frameworks: [String]
    /// The roles one can ask, at least two of them not a leader.
    public let contacts: [Contact]
    /// What the municipality itself says about being in doubt, paraphrased.
    public let whenInDoubt: String

    /// The id of the track that new employees begin with, if there is one.
    public let track: String?

    /// A role that one can ask.
    public struct Contact: Sendable, Equatable, Identifiable, Codable {
        /// The id, unique in the file.
        public let id: String
        /// The role, in lower case, such as «verneombudet».
        public let role: String
        /// Whether this is the leader, who may be part of the matter.
        public let isLeader: Bool
        /// What the role helps with.
        public let helpsWith: String
        /// Whom it is there for; none for everybody.
        public let audience: [Dilemma.Audience]
        /// The ids of the sectors that it is there for; none for all.
        public let sectors: [String]
        /// When one can reach it, such as «hverdager 8–15»; nil when that is not said.
        public let hours: String?

        /// Whether it is there for somebody.
        public func isThere(for one: Dilemma.Audience) -> Bool { audience.isEmpty || audience.contains(one) }

        /// Whether it is there for those whom a case is written for.
        func isThere(for dilemma: Dilemma) -> Bool {
            (sectors.isEmpty || sectors.contains(dilemma.sector)) && dilemma.audience.contains(where: isThere(for:))
        }
    }

    /// The roles that those whom a case is written for can ask; nobody is sent to somebody who is not there.
    public func contacts(for dilemma: Dilemma) -> [Contact] { contacts.filter { $0.isThere(for: dilemma) } }

    /// The municipality with only these frameworks and tracks.
    func keeping(frameworks ids: Set<String>, tracks: Set<String>) -> Municipality {
        Municipality(
            id: id, name: name, frameworks: frameworks.filter(ids.contains), contacts: contacts,
            whenInDoubt: whenInDoubt, track: track.flatMap { tracks.contains($0) ? $0 : nil })
    }
}
