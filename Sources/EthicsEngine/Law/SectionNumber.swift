// The number of a section, however it is written.

/// The number of a section or an article of an act: «§ 2 A-1» and «§2a-1» are the same.
public struct SectionNumber: Sendable, Hashable {
    /// Its digits, small letters and hyphens, such as `2a-1`.
    public let id: String
    /// Whether it is an article, which has numbers of its own in the same act.
    public let isArticle: Bool

    init(_ written: some StringProtocol, isArticle: Bool = false) {
        id = written.split(whereSeparator: \.isWhitespace).joined().lowercased()
        self.isArticle = isArticle
    }

    /// The number with its sign, as it is spoken of.
    public var text: String { isArticle ? "artikkel \(id)" : "§ \(id)" }

    /// A number at the start of a text with plain blanks and hyphens: digits with a letter, and the same after hyphens. A letter that
    /// begins a word is none of it.
    static func prefix(of text: Substring) -> Substring? {
        let number = /\d+(?:\ ?[A-Za-z](?![A-Za-zÆØÅæøå]))?(?:-\d+(?:\ ?[A-Za-z](?![A-Za-zÆØÅæøå]))?)*/
        return text.prefixMatch(of: number)?.0
    }
}
