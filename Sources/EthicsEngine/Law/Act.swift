// An act as it was read from a file: its sections, each with what tells that it has changed.

/// An act, or a regulation.
public struct Act: Sendable, Equatable {
    /// Its number; nil when the file has none.
    public let number: String?
    /// Its names as ids: the short title, and what stands in brackets after the title.
    public let names: Set<String>
    /// The language that the file names; nil when it names none.
    public let language: String?
    /// When the last change came into force, `yyyy-mm-dd`; nil when the file does not tell.
    public let changed: String?
    /// When the file was fetched, `yyyy-mm-dd` with what may follow; nil when it does not tell.
    public let retrieved: String?
    /// Its sections, in order, each number once.
    public let sections: [Section]

    /// A section.
    public struct Section: Sendable, Equatable {
        /// Its number.
        public let number: SectionNumber
        /// Its text as it is compared, without heading, notes and blanks. What stands twice in the act is here one after the other.
        public let text: String
        /// Whether the act says that it is repealed, or nothing is left of it.
        public let isRepealed: Bool

        /// What tells that the text has changed: the first eight digits of its SHA-256.
        public var hash: String { TextPlace.hash(of: text) }
    }

    /// The section with a number.
    public func section(_ number: SectionNumber) -> Section? { sections.first { $0.number == number } }
}
