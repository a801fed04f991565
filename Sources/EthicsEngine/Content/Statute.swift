// A statute: one section of one act, in our own words. The register of statutes (`lover.yaml`) holds each section once; cases, and
// the answers and marks in them, refer to it by id.

/// A section of an act, in our own words.
public struct Statute: Sendable, Equatable, Identifiable, Codable {
    /// The id that content refers to.
    public let id: String
    /// The act's name.
    public let act: String
    /// The section, such as «§ 6».
    public let section: String
    /// What it says, in our own words.
    public let says: String
    /// How it was read.
    public let grade: Grade
    /// Where it was read, for ``Grade/authority``.
    public let readAt: String?
    /// The date of the text that was read, `yyyy-mm-dd`; nil when nobody has read it.
    public let checked: String?
    /// The act that replaces it, when one is adopted.
    public let newAct: String?
    /// The section in the act that replaces it.
    public let newSection: String?
    /// The date of the new act's text that was read, `yyyy-mm-dd`; nil when nobody has read it.
    public let newChecked: String?
    /// What tells whether the text is still the one that was read: the number of each section and the hash of its text, such as
    /// `11a-3f2a9c1b`. None when nobody has taken them.
    public internal(set) var prints: [String] = []
    /// The same of the section in the act that replaces it.
    public internal(set) var newPrints: [String] = []

    /// The day from which it holds no more, `yyyy-mm-dd`; nil while it holds.
    public internal(set) var repealed: String?
    /// Whether it was read for a case that is not written yet.
    public internal(set) var isWaiting = false

    /// Whether somebody checked it against the source.
    public var isVerified: Bool { checked != nil }

    /// How a statute was read, from the best source to none. No lawyer has approved any.
    public enum Grade: String, Sendable, CaseIterable, Codable {
        /// In a copy of the open data of Lovdata.
        case copy = "kopi"
        /// At the authority that it belongs to.
        case authority = "myndighet"
        /// By nobody.
        case unread = "ikke-lest"
    }
}
