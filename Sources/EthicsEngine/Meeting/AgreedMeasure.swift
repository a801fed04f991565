// What a group agrees on: what, which role, by when. Roles, never names.

/// Something that a group agrees to do.
public struct AgreedMeasure: Sendable, Codable, Equatable {
    /// What is to be done.
    public let what: String
    /// The role that does it, such as «møtelederen».
    public let role: String
    /// By when, in words or as a date that is read, such as «12.12.2026».
    public let due: String
    /// Whether it was said to be under way the last time it was asked about; nil when it was not.
    public var isUnderWay: Bool?

    /// Something that a group agrees to do.
    public init(what: String, role: String, due: String) {
        self.what = what
        self.role = role
        self.due = due
    }
}
