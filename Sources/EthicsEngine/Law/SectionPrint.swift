// What is kept of a section that was read: its number, and a hash of its text.

/// The print of a section, as the register has it: `11a-3f2a9c1b`.
struct SectionPrint: Equatable {
    /// The keys of the register that are written by the program, and the number of an act: no text for anybody to read.
    static let keys: Set<String> = ["avtrykk", "ny-avtrykk", "nummer"]

    let section: String
    let hash: String

    init(_ section: Act.Section) {
        self.section = section.number.id
        hash = section.hash
    }

    /// A print as it is written; nil when it is none.
    init?(_ written: String) {
        guard let dash = written.lastIndex(of: "-"), dash > written.startIndex else { return nil }
        section = String(written[..<dash])
        hash = String(written[written.index(after: dash)...])
    }

    /// The print as it is written.
    var text: String { "\(section)-\(hash)" }
}
