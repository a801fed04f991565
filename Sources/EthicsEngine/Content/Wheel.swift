// The navigation wheel as a reading page: its six fields with the original questions, ours, and whom it is owed to.

/// The navigation wheel.
public struct Wheel: Sendable, Equatable, Codable {
    /// Whom it is owed to, and where it is described.
    public let credit: String
    /// How it is used here, and how not.
    public let use: String
    /// The six fields.
    public let fields: [Field]

    /// The field of this lens.
    public func field(_ lens: Lens) -> Field? { fields.first { $0.lens == lens } }

    /// One field with its questions.
    public struct Field: Sendable, Equatable, Codable {
        /// The field.
        public let lens: Lens
        /// Its name.
        public let name: String
        /// The question as the authors of the wheel ask it.
        public let original: String
        /// The question as it is asked here, worded so that «ja» supports the choice.
        public let question: String
        /// A line of help.
        public let help: String
    }
}
