// Which sections a text names: «§ 6 første og andre ledd», «§§ 2 A-1 og 2 A-2», «§§ 25–27», «artikkel 28 og 35».

/// The sections that the register of statutes names in one entry.
public struct SectionList: Sendable, Equatable {
    /// What is named, in order.
    public let parts: [Part]
    /// What stands after that and was not understood, such as another act; empty when there is nothing.
    public let rest: String

    /// What one part of a list names.
    public enum Part: Sendable, Equatable {
        /// A section.
        case one(SectionNumber)
        /// From one section to another, with all that stands between them in the act.
        case range(SectionNumber, SectionNumber)
    }

    /// Reads a list; nil when the text does not begin with a section.
    public init?(_ text: String) {
        var reader = Reader(text: LegalText.plain(text)[...])
        guard let sign = reader.take(Self.sign) else { return nil }
        let isArticle = !sign.hasPrefix("§")
        var parts: [Part] = []
        while let part = reader.part(isArticle) {
            parts.append(part)
            reader.skipQualifiers()
            guard reader.takeSeparator() else { break }
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
        rest = String(reader.text.drop { " ,".contains($0) })
    }

    private static var sign: Regex<Substring> { /§+\ ?|(?i:artikkel|artikler|artiklene|art\.)\ / }

    /// What is left of a text.
    private struct Reader {
        var text: Substring

        /// A pattern at the start, and the blanks after it.
        mutating func take(_ pattern: Regex<Substring>) -> Substring? {
            guard let match = text.prefixMatch(of: pattern)?.0 else { return nil }
            text = text[match.endIndex...].drop { $0 == " " }
            return match
        }

        mutating func part(_ isArticle: Bool) -> Part? {
            guard let first = number(isArticle) else { return nil }
            let before = text
            if take(/\ ?–\ ?|til\ /) != nil {
                if let last = number(isArticle) { return .range(first, last) }
                text = before
            }
            return .one(first)
        }

        private mutating func number(_ isArticle: Bool) -> SectionNumber? {
            guard let written = SectionNumber.prefix(of: text) else { return nil }
            text = text[written.endIndex...].drop { $0 == " " }
            return SectionNumber(written, isArticle: isArticle)
        }

        /// Passes what says which part of a section is meant, and what joins two of those.
        mutating func skipQualifiers() {
            while let first = text.first, first != "." {
                let before = text
                _ = take(/(?:,|og|eller)(?:\ |$)/)
                guard take(Self.qualifier) != nil else {
                    text = before
                    return
                }
            }
        }

        private static var qualifier: Regex<Substring> {
            /(?:(?:første|andre|annet|anna|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|siste|ledd|punktum|setning)(?![A-Za-zÆØÅæøå])|bokstav(?:ene)?\ [a-z](?:(?:,|\ og|\ til|–)\ ?[a-z](?![A-Za-zÆØÅæøå]))*|nr\.\ ?\d+)/
        }

        /// Passes what joins two sections, when another section follows.
        mutating func takeSeparator() -> Bool {
            guard let first = text.first, first != "." else { return false }
            let before = text
            guard take(/,?\ ?(?:og|eller|samt)\ |,/) != nil else { return false }
            _ = take(SectionList.sign)
            if SectionNumber.prefix(of: text) != nil { return true }
            text = before
            return false
        }
    }
}
